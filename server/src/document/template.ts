import type { Sense } from '../lexicon/senses.js';
import type { Span } from '../text/span.js';
import { overlaps, shift } from '../text/span.js';
import type { Node } from './node.js';
import { query, type StrategyDocument } from './strategy-document.js';

/** The places of a form that were never filled in, and whether they are most of the document. */
export interface Unfilled {
  readonly places: readonly Span[];
  /** The lines, rows and items that hold them. */
  readonly lines: readonly Span[];
  readonly mostly: boolean;
}

const prompt: ReadonlySet<Sense> = new Set<Sense>(['template.prompt']);

export const unfilledOf = query((doc: StrategyDocument): Unfilled => {
  const places: Span[] = [];
  const lines: Span[] = [];
  let texts = 0;
  for (const node of doc.nodes) {
    const before = places.length;
    texts += addBlanks(node, places) + node.cells.reduce((sum, cell) => sum + addBlanks(cell, places), 0);
    if (places.length > before && node.kind !== 'table') lines.push(spanOf(node));
  }
  return { places, lines, mostly: lines.length >= 3 && places.length * 3 >= texts };
});

/** Adds the blanks of one text; answers 1 when there is any text, to be summed up. */
function addBlanks({ facts, span, kind }: Node, places: Span[]): number {
  const blanks =
    kind === 'paragraph' && facts.says(prompt) ? [{ start: 0, end: facts.raw.length }] : facts.placeholders;
  for (const blank of blanks) places.push(shift(blank, span.start));
  return facts.words.length > 0 ? 1 : 0;
}

/** True when the place lies in a line, row or item that still has a blank to be filled in. */
export const isUnfilledAt = (doc: StrategyDocument, place: Span): boolean =>
  unfilledOf(doc).lines.some((line) => overlaps(line, place));

/** A row reaches from its first cell to its last, also where the last are empty. */
const spanOf = (node: Node): Span =>
  node.kind === 'row'
    ? { start: node.cells[0]?.span.start ?? node.span.start, end: node.cells.at(-1)?.span.end ?? node.span.end }
    : node.span;
