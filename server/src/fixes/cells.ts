import type { Node } from '../document/node.js';
import type { Role } from '../document/roles.js';
import type { StrategyDocument } from '../document/strategy-document.js';
import type { Span } from '../text/span.js';
import { lineEnd } from '../text/line.js';
import { insertAt, type Edit } from './edit.js';
import type { Fixer, FixTextId } from './fix.js';
import { nodeAt } from './here.js';

/** What is to be written into which column of a row. */
export type CellWords = ReadonlyMap<number, string>;

/**
 * Fills the first column of the row that has one of the roles and says nothing there: empty, a dash, a question mark,
 * "TBC", or no cell at all where the row is shorter than its table.
 */
export const fillCell = (text: FixTextId, roles: readonly Role[]): Fixer => ({
  text,
  edits: (doc, span, words) => {
    const row = rowAt(doc, span);
    const column = row && blankColumns(row, roles)[0];
    return !row || column === undefined ? [] : fillRow(doc, row, new Map([[column, words.text.trim()]]));
  },
});

/** Fills every column of one of the roles that says nothing: the words have a line for each role, in their order. */
export const fillCells = (text: FixTextId, roles: readonly Role[]): Fixer => ({
  text,
  edits: (doc, span, words) => {
    const row = rowAt(doc, span);
    const lines = words.text.trimEnd().split('\n');
    const filled = row
      ? roles.flatMap((role, at) => blankColumns(row, [role]).map((column) => [column, lines[at] ?? ''] as const))
      : [];
    return row ? fillRow(doc, row, new Map(filled)) : [];
  },
});

/** Columns that have something else to say than what a thing is and comes to. */
const otherColumns: ReadonlySet<Role> = new Set<Role>(['owner', 'date', 'budget', 'status', 'risk']);

/** Fills the empty columns behind the first one, whatever they are called: a line of the words for each, the last ones first. */
export const fillBlanks = (text: FixTextId): Fixer => ({
  text,
  edits: (doc, span, words) => {
    const row = rowAt(doc, span);
    const blanks = row ? openColumns(row) : [];
    const lines = words.text.trimEnd().split('\n').slice(-blanks.length);
    return row && blanks.length > 0 ? fillRow(doc, row, new Map(lines.map((line, at) => [blanks[at] ?? 0, line]))) : [];
  },
});

export const openColumns = (row: Node): number[] =>
  columnsOf(row).flatMap((column, at) => (isOpen(column, row, at) ? [at] : []));

const isOpen = ({ role }: Node, row: Node, at: number): boolean =>
  at > 0 && isBlank(row.cells[at]) && !(role && otherColumns.has(role));

/** A way for lines only: in a row there are better ones. */
export const outsideRows = (fixer: Fixer): Fixer => ({
  ...fixer,
  edits: (doc, span, words, said) => (rowAt(doc, span) ? [] : fixer.edits(doc, span, words, said)),
});

export function rowAt(doc: StrategyDocument, span: Span): Node | undefined {
  const node = nodeAt(doc, span);
  return node?.kind === 'row' ? node : undefined;
}

export const columnsOf = (row: Node): readonly Node[] => row.parent?.cells ?? [];

/** The columns of one of the roles in which the row says nothing. */
export const blankColumns = (row: Node, roles: readonly Role[]): number[] =>
  columnsOf(row).flatMap(({ role }, at) => (role && roles.includes(role) && isBlank(row.cells[at]) ? [at] : []));

const openMark = /^(?:[—–\-?….\s]*|tb[acd]|n\/a|уточнить|уточняется|уточним)$/iu;

export const isBlank = (cell: Node | undefined): boolean =>
  cell === undefined || openMark.test(cell.facts.plain.trim());

export function fillRow({ text }: StrategyDocument, row: Node, words: CellWords): readonly Edit[] {
  const edits = row.cells.flatMap(({ span }, at) => {
    const insert = words.get(at);
    return insert === undefined ? [] : [{ span, insert: padded(text, span, insert) }];
  });
  return [...edits, ...addedCells(text, row, words)];
}

/** A space between the words and what stands around the cell, where there is none. */
const padded = (text: string, { start, end }: Span, words: string): string =>
  `${/\s/.test(text[start - 1] ?? ' ') ? '' : ' '}${words}${/\s/.test(text[end] ?? ' ') ? '' : ' '}`;

/** The cells that a short row lacks, up to the last one that is to be filled. */
function addedCells(text: string, row: Node, words: CellWords): Edit[] {
  const last = Math.max(...words.keys());
  if (last < row.cells.length) return [];
  const line = text.slice(0, lineEnd(text, row.span.start)).trimEnd();
  const cells = Array.from({ length: last + 1 - row.cells.length }, (_, at) => words.get(row.cells.length + at) ?? '');
  return [insertAt(line.length, `${/(?<!\\)\|$/.test(line) ? '' : ' |'} ${cells.join(' | ')} |`)];
}
