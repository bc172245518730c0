import type { Sense } from '../lexicon/senses.js';
import type { Span } from '../text/span.js';
import { overlaps, shift } from '../text/span.js';
import { inside, ownFacts, type Node } from '../document/node.js';
import { gather } from '../document/parts.js';
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
  const blank = blankLines(doc);
  // Blanks that stand in quotations only are those of a letter or a message that the plan shows.
  if (blank.every(({ node }) => node.quoted)) return { places, lines, mostly: false };
  for (const line of blank) {
    const here = placesIn(line, marks);
    places.push(...here);
    if (line.bare || (here.length > 0 && line.node.kind !== 'table')) lines.push(spanOf(line.node));
  }
  return { places, lines, mostly: lines.length >= 3 && places.length * 3 >= countTexts(doc) };
});

/** A node with blanks in its own text or its cells', or a row of a form that nobody filled in. */
interface BlankLine {
  readonly node: Node;
  readonly blanks: readonly { readonly block: Node; readonly within: Span }[];
  readonly bare: boolean;
}

const blankLines = gather((node): readonly BlankLine[] => {
  const bare = node.kind === 'row' && node.parent !== undefined && isBareForm(node.parent);
  if (!bare && !hasBlank(node) && !node.cells.some(hasBlank)) return none;
  const blanks = [node, ...node.cells].flatMap((block) => blanksIn(block).map((within) => ({ block, within })));
  return [{ node, blanks, bare }];
});

const none: readonly BlankLine[] = [];

const hasBlank = (block: Node): boolean => blanksIn(block).length > 0;

const placesIn = ({ node, blanks, bare }: BlankLine, marks: boolean): Span[] => [
  ...(bare ? [node.span] : []),
  ...blanks
    .filter(({ block, within }) => !marks || block.facts.raw[within.start] !== '{')
    .map(({ block, within }) => shift(within, block.span.start)),
];

/** How many texts the document holds, blank or not. */
function countTexts(doc: StrategyDocument): number {
  let count = 0;
  for (const node of doc.nodes) for (const { words } of ownFacts(node)) if (words.length > 0) count++;
  return count;
}

/** A table with a head and names of rows, and nothing filled in beside them. */
const isBareForm = inside(
  (table): boolean =>
    table.cells.length >= 3 &&
    table.children.length >= 2 &&
    table.children.every(
      ({ cells }) =>
        cells.filter((cell) => cell.facts.words.length > 0).length <= cells.length / 2 &&
        cells.slice(-1).every((cell) => cell.facts.words.length === 0),
    ),
);

const blanksIn = ({ facts, kind }: Node): readonly Span[] =>
  kind === 'paragraph' && facts.says(prompt) ? [{ start: 0, end: facts.raw.length }] : facts.placeholders;

/** True when the place lies in a line, row or item that still has a blank to be filled in. */
export const isUnfilledAt = (doc: StrategyDocument, place: Span): boolean =>
  unfilledOf(doc).lines.some((line) => overlaps(line, place));

/** A row reaches from its first cell to its last, also where the last are empty. */
const spanOf = (node: Node): Span =>
  node.kind === 'row'
    ? { start: node.cells[0]?.span.start ?? node.span.start, end: node.cells.at(-1)?.span.end ?? node.span.end }
    : node.span;
