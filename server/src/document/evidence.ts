import type { DateMention } from '../text/dates.js';
import type { Change, Quantity } from '../text/quantities.js';
import { firstFrom, spansIn, type Span } from '../text/span.js';
import { countWords } from '../text/words.js';
import type { Facts } from './facts.js';
import type { Node } from './node.js';

/**
 * A stretch of one block's text: all of it, or what stands behind its lead. Offsets are relative to the block, so that a
 * passage stays true when the block moves.
 */
export interface Passage {
  readonly facts: Facts;
  /** The block; it knows where the text stands. */
  readonly node: Node;
  readonly within: Span;
}

export const whole = (node: Node): Passage => ({
  facts: node.facts,
  node,
  within: { start: 0, end: node.facts.raw.length },
});

/** The sentence of a block that holds a span of it; the whole text when none does. */
export function sentenceAround(node: Node, stretch: Span): Passage {
  const { facts } = node;
  return { facts, node, within: facts.sentenceOf(stretch) ?? { start: 0, end: facts.raw.length } };
}

/** The text behind the lead («**Цель:** …»); the whole text when there is none. */
export const body = (node: Node): Passage => ({
  facts: node.facts,
  node,
  within: { start: node.facts.lead?.body ?? 0, end: node.facts.raw.length },
});

/** The passage's place in the document, without white space and closing marks at its ends. */
export function place({ facts, node, within }: Passage): Span {
  const at = node.span.start;
  const text = facts.plain.slice(within.start, within.end);
  const start = within.start + (text.length - text.trimStart().length);
  const end = Math.max(start + 1, within.end - (text.length - text.trimEnd().length));
  return { start: at + start, end: at + end };
}

/** The passage's words, for messages; cut where they would fill the screen. */
export function quote({ facts, within }: Passage, longest = 60): string {
  const text = facts.plain
    .slice(within.start, within.end)
    .replaceAll(/\s+/g, ' ')
    .replace(/[\s.;:,]+$/, '')
    .trim();
  if (text === '') return '…';
  return text.length <= longest ? text : `${text.slice(0, longest).replace(/\s+\S*$/, '')}…`;
}

/** The passage's sentences, each as far as it lies in the passage. */
export const sentencesIn = ({ facts, node, within }: Passage): Passage[] =>
  facts.sentences
    .slice(Math.max(0, firstFrom(facts.sentences, within.start + 1) - 1), firstFrom(facts.sentences, within.end))
    .filter(({ end }) => within.start < end)
    .map(({ start, end }) => ({
      facts,
      node,
      within: { start: Math.max(start, within.start), end: Math.min(end, within.end) },
    }));

/** Words proper, without numbers and marks. */
export function wordCount({ facts, within }: Passage): number {
  return within.start === 0 && within.end === facts.raw.length ? facts.wordCount : countWords(facts.words, within);
}

/** Most passages are a whole block: then nothing has to be picked out. */
const pick = <T extends Span>(all: readonly T[], { facts, within }: Passage): readonly T[] =>
  all.length === 0 || (within.start === 0 && within.end === facts.raw.length) ? all : spansIn(all, within);

export const datesIn = (passage: Passage): readonly DateMention[] => pick(passage.facts.figures.dates, passage);

export const quantitiesIn = (passage: Passage): readonly Quantity[] => pick(passage.facts.figures.quantities, passage);

/** Whether the passage names a sum of money. */
export const namesSum = (passage: Passage): boolean => quantitiesIn(passage).some(({ kind }) => kind === 'money');

/** Whether a part names a sum of money itself, apart from the parts in it. */
export const holdsSum = ({ children }: Node): boolean =>
  children.some((child) => child.kind !== 'section' && namesSum(whole(child)));

/** A number of things, whatever they are called. */
export const isCount = ({ kind }: Quantity): boolean => kind === 'count' || kind === 'plain';

/** "**Repairs.** Vans are stocked …": a paragraph that begins with its name. */
export const isNamedInBold = ({ kind, facts: { lead } }: Node): boolean =>
  kind === 'paragraph' && lead?.form === 'bold';

export const changesIn = (passage: Passage): readonly Change[] => pick(passage.facts.figures.changes, passage);

/** The node's own passage and those of its cells and everything below it. */
export function* passagesBelow(node: Node): Generator<Passage> {
  yield body(node);
  for (const cell of node.cells) yield whole(cell);
  for (const child of node.children) yield* passagesBelow(child);
}

/** The whole text of the node, of its cells and of everything below it, leads included. */
export function* textsBelow(node: Node): Generator<Passage> {
  yield whole(node);
  for (const cell of node.cells) yield whole(cell);
  for (const child of node.children) yield* textsBelow(child);
}

/** A point or period that says when: not a rhythm, not a year that only dates a document or a fact. */
export const saysWhen = (date: DateMention): boolean => date.kind !== 'recurring';

/**
 * What anybody could check: a figure with what it counts, or a move between two states. An actual result noted behind
 * an arrow («=> 66 %») is no target.
 */
export function isMeasured(passage: Passage): boolean {
  const { dates, quantities, changes } = passage.facts.figures;
  if (dates.length + quantities.length + changes.length === 0) return startsWithOne(passage);
  const result = passage.facts.plain.indexOf('=>', passage.within.start);
  const before =
    result === -1
      ? passage
      : { ...passage, within: { start: passage.within.start, end: Math.max(result, passage.within.start) } };
  return (
    startsWithOne(before) ||
    changesIn(before).length > 0 ||
    quantitiesIn(before).length > 0 ||
    datesIn(before).some(isSpeed)
  );
}

/** "One customer indexes …": a count, where "one" elsewhere seldom is. */
function startsWithOne({ facts, within }: Passage): boolean {
  const first = facts.words.find((word) => word.start >= within.start);
  return first !== undefined && /^(?:one|один|одна|одно)$/.test(first.norm);
}

/** «4 часа», "45 minutes": the length of an operation, not of the plan. */
const isSpeed = (date: DateMention): boolean => date.kind === 'duration' && date.grain === 'hour';

const deadline = /(?:^|[\s(])(?:к|ко|до|не позднее|by|until|before|by the end of)\s*$/iu;

/** A day on the calendar by which something is to be so: «к 1 сентября», "by June". */
export const isDeadline = (date: DateMention, facts: Facts): boolean =>
  date.kind === 'calendar' &&
  !date.yearOnly &&
  deadline.test(facts.plain.slice(Math.max(0, date.start - 20), date.start));

/** True when the node is in the main a link to where the matter stands. */
export function isMainlyLink(node: Node): boolean {
  const { links } = node.facts.inline;
  if (links.length === 0) return false;
  const linked = links.reduce((sum, link) => sum + link.end - link.start, 0);
  return linked > 0 && linked * 2 >= node.facts.raw.trim().length;
}

/** True when the node or what stands below it links elsewhere; a place still to be filled in only looks like a link. */
export const hasLink = (node: Node): boolean =>
  linksElsewhere(node.facts) || node.cells.some(hasLink) || node.children.some(hasLink);

const linksElsewhere = ({ inline, placeholders }: Facts): boolean =>
  inline.links.some((link) => !placeholders.some(({ start, end }) => start <= link.start && link.end <= end));
