import type { Sense } from '../lexicon/senses.js';
import { datesIn, isMainlyLink, saysWhen, whole, wordCount, type Passage } from '../document/evidence.js';
import { descendants, type Node } from '../document/node.js';
import { query, type StrategyDocument } from '../document/strategy-document.js';

/** What the author takes for granted, and whether anybody checks it (claim P5.4). */
export interface Assumption {
  readonly node: Node;
  readonly words: Passage;
  readonly checked: boolean;
}

export const assumptionsOf = query((doc: StrategyDocument): readonly Assumption[] => {
  const found: Assumption[] = [];
  for (const node of doc.nodes) {
    if (node.quoted || node.kind === 'section' || node.kind === 'table' || node.kind === 'cell') continue;
    if (isListed(node)) found.push(listed(node));
    else if (node.kind === 'paragraph' || node.kind === 'item') found.push(...inProse(node));
  }
  return found;
});

const mark: ReadonlySet<Sense> = new Set<Sense>(['assumption.mark']);
const check: ReadonlySet<Sense> = new Set<Sense>(['assumption.check']);

/** An item, row or sentence of a part that is headed as assumptions. */
function isListed(node: Node): boolean {
  const holder = node.parent?.kind === 'table' ? node.parent.parent : node.parent;
  if (holder?.role !== 'assumption' || isMainlyLink(node) || /:\s*$/.test(node.facts.plain)) return false;
  return node.kind === 'item' || node.kind === 'row' || (node.kind === 'paragraph' && isOneOfMany(node));
}

/** In a part of prose each short paragraph is an assumption; beside a list, paragraphs introduce it. */
const isOneOfMany = (node: Node): boolean =>
  !node.parent?.children.some((sibling) => sibling.kind !== 'paragraph') && wordCount(whole(node)) > 1;

function listed(node: Node): Assumption {
  const name = node.cells.find((cell) => wordCount(whole(cell)) > 0) ?? node;
  const words = whole(name);
  return {
    node,
    words,
    checked: isChecked(node, name),
  };
}

/** A test, an owner, a date, a source: in the text, below it, or in another cell of its row. */
function isChecked(node: Node, name: Node): boolean {
  const others = node.cells.filter((cell) => cell !== name);
  if (others.some((cell) => wordCount(whole(cell)) > 0 && cell.role !== 'risk' && cell.role !== 'effect')) return true;
  return isDatedBehind(node) || [node, ...descendants(node)].map(whole).some(isSecured);
}

/** Behind the assumption itself, past a colon or a full stop, stands a day: somebody is to look by then. */
function isDatedBehind(node: Node): boolean {
  const end = /[:.;](?=\s)/.exec(node.facts.plain)?.index;
  if (end === undefined) return false;
  const behind = { ...whole(node), within: { start: end, end: node.facts.raw.length } };
  return datesIn(behind).some((date) => date.kind === 'calendar' && !date.yearOnly);
}

const isSecured = (passage: Passage): boolean => passage.facts.says(check, passage.within);

function* inProse(node: Node): Generator<Assumption> {
  const match = node.facts.find(mark);
  if (!match || isQuestion(node)) return;
  const sentence = node.facts.sentences.find((each) => each.start <= match.start && match.end <= each.end);
  const words = sentence ? { ...whole(node), within: sentence } : whole(node);
  const followed = [whole(node), ...[...descendants(node)].map(whole), ...linesBehind(node)];
  const checked =
    followed.some(isSecured) ||
    followed.some((passage) =>
      datesIn(passage).some((date) => saysWhen(date) && date.kind === 'calendar' && !date.yearOnly),
    );
  yield {
    node,
    words,
    checked,
  };
}

/** The lines right behind may say what is done about it. */
function linesBehind(node: Node): Passage[] {
  return (node.parent?.children ?? [])
    .slice(node.index + 1, node.index + 4)
    .filter(({ kind }) => kind === 'item')
    .map(whole);
}

const isQuestion = (node: Node): boolean => node.parent?.role === 'unknown' || node.parent?.role === 'hypothesis';
