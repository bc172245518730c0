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
  let blank = 0;
  let texts = 0;
  for (const node of doc.nodes) {
    for (const each of [node, ...node.cells]) {
      if (each.facts.words.length > 0 && each.kind !== 'table') texts++;
      const found =
        each.facts.says(prompt) && each.kind === 'paragraph'
          ? [{ start: 0, end: each.facts.raw.length }]
          : each.facts.placeholders;
      if (found.length > 0) blank++;
      if (found.length > 0 && node.kind !== 'table') lines.push(spanOf(node));
      for (const span of found) places.push(shift(span, each.span.start));
    }
  }
  return { places, lines, mostly: blank * 3 >= texts && blank >= 3 };
});

/** True when the place lies in a line, row or item that still has a blank to be filled in. */
export const isUnfilledAt = (doc: StrategyDocument, place: Span): boolean =>
  unfilledOf(doc).lines.some((line) => overlaps(line, place));

/** A row reaches from its first cell to its last, also where the last are empty. */
const spanOf = (node: Node): Span =>
  node.kind === 'row'
    ? { start: node.cells[0]?.span.start ?? node.span.start, end: node.cells.at(-1)?.span.end ?? node.span.end }
    : node.span;
