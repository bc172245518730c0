import type { Sense } from '../lexicon/senses.js';
import type { Span } from '../text/span.js';
import { overlaps, shift } from '../text/span.js';
import type { Node } from '../document/node.js';
import { query, type StrategyDocument } from '../document/strategy-document.js';

/** The places of a form that were never filled in, and whether they are most of the document. */
export interface Unfilled {
  readonly places: readonly Span[];
  /** The lines, rows and items that hold them. */
  readonly lines: readonly Span[];
  readonly mostly: boolean;
}

const prompt: ReadonlySet<Sense> = new Set<Sense>(['template.prompt']);

export const unfilledOf = query((doc: StrategyDocument): Unfilled => {
  // `{section} … {/section}`: there braces are marks of the page's own language, not blanks.
  const marks = doc.text.includes('{/');
  const places: Span[] = [];
  const lines: Span[] = [];
  let texts = 0;
  for (const node of doc.nodes) {
    const before = places.length;
    texts += addBlanks(node, places, marks) + node.cells.reduce((sum, cell) => sum + addBlanks(cell, places, marks), 0);
    if (node.kind === 'table' && isBareForm(node)) for (const row of node.children) places.push(row.span);
    if (places.length > before && node.kind !== 'table') lines.push(spanOf(node));
    else if (node.kind === 'row' && node.parent && isBareForm(node.parent)) lines.push(spanOf(node));
  }
  return { places, lines, mostly: lines.length >= 3 && places.length * 3 >= texts };
});

/** A table with a head and names of rows, and nothing filled in beside them. */
const isBareForm = (table: Node): boolean =>
  table.cells.length >= 3 &&
  table.children.length >= 2 &&
  table.children.every(
    ({ cells }) =>
      cells.filter((cell) => cell.facts.words.length > 0).length <= cells.length / 2 &&
      cells.slice(-1).every((cell) => cell.facts.words.length === 0),
  );

/** Adds the blanks of one text; answers 1 when there is any text, to be summed up. */
function addBlanks({ facts, span, kind }: Node, places: Span[], marks: boolean): number {
  const blanks =
    kind === 'paragraph' && facts.says(prompt) ? [{ start: 0, end: facts.raw.length }] : facts.placeholders;
  for (const blank of blanks) {
    if (!marks || facts.raw[blank.start] !== '{') places.push(shift(blank, span.start));
  }
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
