import type { Sense } from '../lexicon/senses.js';
import { datesIn, isMeasured, passagesBelow, whole, wordCount, type Passage } from '../document/evidence.js';
import type { Node } from '../document/node.js';
import type { Role } from '../document/roles.js';
import { query, type StrategyDocument } from '../document/strategy-document.js';

/** Something new that the plan brings in, and what it says of the effect (claims P1.5, P1.6). */
export interface Initiative {
  readonly node: Node;
  readonly words: Passage;
  readonly kind: 'innovation' | 'breakthrough' | 'other';
  /** An effect on money, customers or the running of the business is named. */
  readonly effect: boolean;
  /** The effect has a figure, a payback time, or a way and a date to measure it. */
  readonly measured: boolean;
}

const innovation: ReadonlySet<Sense> = new Set<Sense>(['initiative.innovation']);
const breakthrough: ReadonlySet<Sense> = new Set<Sense>(['initiative.breakthrough']);
const introduce: ReadonlySet<Sense> = new Set<Sense>(['initiative.introduce']);
const business: ReadonlySet<Sense> = new Set<Sense>(['effect.business']);

export const initiativesOf = query((doc: StrategyDocument): readonly Initiative[] => {
  const found: Initiative[] = [];
  for (const node of doc.nodes) {
    if (node.quoted) continue;
    if (node.kind === 'row') readRow(node, found);
    else if (node.kind === 'paragraph' || node.kind === 'item') readText(node, found);
  }
  return found;
});

/** A row of a table of initiatives: one that has a column for what each is to bring. */
function readRow(row: Node, found: Initiative[]): void {
  const effects = row.cells.filter((cell) => cell.role === 'effect');
  const [name] = row.cells.filter((cell) => cell.facts.words.some((word) => word.kind === 'word'));
  if (effects.length === 0 || !name || !isPortfolio(row)) return;
  const evidence = row.cells
    .filter((cell) => cell.role === 'effect' || cell.role === 'metric' || cell.role === 'target')
    .map(whole);
  const kind = row.cells.some((cell) => cell.facts.says(breakthrough)) ? 'breakthrough' : 'innovation';
  const words = whole(name);
  const effect = evidence.some((passage) => passage.facts.says(business) || isMeasured(passage));
  found.push({
    node: row,
    words,
    kind: kindOf(row, kind),
    effect,
    measured: evidence.some(isMeasured),
  });
}

/** Calling a chat-bot a breakthrough makes none of it; the row still owes its effect. */
const kindOf = (row: Node, kind: Initiative['kind']): Initiative['kind'] =>
  kind === 'breakthrough' && row.cells.some((cell) => cell.facts.says(innovation)) ? 'innovation' : kind;

const isPortfolio = (row: Node): boolean => row.parent?.cells.some((cell) => cell.role === 'initiative') ?? false;

/**
 * A paragraph or item that introduces something new: under a name of its own («**Голосовой робот.** С 1 июля ставим …»),
 * or as one line of a list of actions («Внедрить ИИ-ревью кода»).
 */
function readText(node: Node, found: Initiative[]): void {
  const named = nameOf(node);
  if (!named) return;
  const passages = [...passagesBelow(node)];
  if (!passages.some((passage) => passage.facts.says(introduce) || datesIn(passage).length > 0)) return;
  const effect = passages.some((passage) => passage.facts.says(business, passage.within) || isMeasured(passage));
  found.push({ node, words: named, kind: 'innovation', effect, measured: passages.some(isMeasured) });
}

const actionRoles: ReadonlySet<Role> = new Set<Role>(['action', 'initiative', 'automation', 'system']);

function nameOf(node: Node): Passage | undefined {
  const lead = node.facts.lead;
  if (lead?.form === 'bold') {
    const named = node.facts.find(innovation, lead) && wordCount(whole(node)) >= 6;
    return named ? { ...whole(node), within: { start: lead.start, end: lead.end } } : undefined;
  }
  const listed = node.kind === 'item' && node.parent?.role !== undefined && actionRoles.has(node.parent.role);
  return listed && node.facts.says(introduce) && node.facts.says(innovation) ? whole(node) : undefined;
}
