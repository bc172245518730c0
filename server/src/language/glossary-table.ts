import type { SyntaxNode } from '@lezer/common';
import { proseIn } from '../document/prose.js';
import type { Span } from '../text/span.js';
import { makeEntry, type GlossaryEntry } from './glossary-entry.js';
import { listedNames, namesIn } from './glossary-names.js';
import { childrenOf } from './glossary-text.js';

const termColumn =
  /^(?:термин|понятие|название|слово|сокращение|аббревиатура|показатель|метрика|term|name|word|concept|abbreviation|acronym|metric)/i;
const namesColumn =
  /^(?:также|синоним|другие названия|иначе|по-(?:английски|русски)|english|russian|английский|русский|also|aka|synonym|alias)/i;

const headerOf = (text: string, table: SyntaxNode): string[] => {
  const [header] = childrenOf(table, 'TableHeader');
  return header ? cellsOf(text, header).map(({ plain }) => plain.trim()) : [];
};

/** Whether the first column of a table says that it names terms. */
export const hasTerms = (text: string, table: SyntaxNode): boolean => termColumn.test(headerOf(text, table)[0] ?? '');

/** The terms of a table, its other columns their definitions. */
export function rowsOf(text: string, table: SyntaxNode): GlossaryEntry[] {
  const header = headerOf(text, table);
  return childrenOf(table, 'TableRow').flatMap((row) => rowEntry(cellsOf(text, row), header));
}

function rowEntry(cells: readonly Cell[], header: readonly string[]): GlossaryEntry[] {
  const [first, ...rest] = cells;
  const names = first ? namesIn(first.plain, first.start) : [];
  const isNames = (index: number): boolean => namesColumn.test(header[index + 1] ?? '');
  const others = rest.flatMap(({ plain, start }, index) => (isNames(index) ? listedNames(plain, start) : []));
  const said = rest.flatMap(({ plain }, index) => {
    const words = plain.replaceAll(/\s+/g, ' ').trim();
    if (words === '' || isNames(index)) return [];
    return [index === 0 ? words : `${header[index + 1] ?? ''}: ${words}`.replace(/^: /, '')];
  });
  const span = { start: first?.start ?? 0, end: cells.at(-1)?.end ?? 0 };
  return makeEntry([...names, ...others], names.length > 0 ? said : [], span);
}

interface Cell extends Span {
  readonly plain: string;
}

/** The cells between the bars of a row; the parser has no node for an empty one. */
function cellsOf(text: string, row: SyntaxNode): Cell[] {
  const cells: Cell[] = [];
  let cell: Cell | undefined;
  for (const child of childrenOf(row)) {
    if (child.name === 'TableCell') cell = proseIn(text, child, 'with code');
    // The bar at the row's very start opens the first cell and closes none.
    if (child.name !== 'TableDelimiter' || child.from === row.from) continue;
    cells.push(cell ?? { start: child.from, end: child.from, plain: '' });
    cell = undefined;
  }
  return cell ? [...cells, cell] : cells;
}
