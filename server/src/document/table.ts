import type { SyntaxNode } from '@lezer/common';
import { withoutComments } from './comments.js';
import type { Block, FactsReader } from './facts-reader.js';
import type { Facts } from './facts.js';
import { makeNode, type Node } from './node.js';
import type { Role } from './roles.js';

/** A table with its header cells; rows are its children, and each cell carries the role of its column. */
export function buildTable(node: SyntaxNode, parent: Node, read: FactsReader, quoted: boolean): Node {
  const header = node.getChild('TableHeader');
  const span = { start: node.from, end: node.to };
  const columns = header ? cellsOf(header, parent, read, []) : [];
  const rows = node.getChildren('TableRow');
  let below: readonly Node[][] | undefined;
  const titled = columns.map((cell, at) => {
    const said = cell.facts.columnRoles;
    // What its head says the column holds; where that says nothing, days under it say so themselves.
    const isOpen = said.length === 0 && at > 0 && !looksBack.test(cell.facts.plain);
    const roles =
      isOpen && holdsDays((below ??= rows.map((row) => cellsOf(row, undefined, read, []))), at) ? dates : said;
    return { ...cell, roles, role: roles[0] };
  });
  const table = makeNode({ kind: 'table', span, facts: read.nothing, parent, cells: titled, quoted });
  for (const row of rows) table.children.push(buildRow(row, table, read));
  return table;
}

const dates: readonly Role[] = ['date'];

/** "Last used", «Добавлено»: days on which something was. */
const looksBack =
  /^\P{L}*(?:last|latest|previous|since|created|updated|added|used|founded|joined|hired|последн|предыдущ|создан|обновл|добавл|изменен|основан)/iu;

function holdsDays(rows: readonly Node[][], at: number): boolean {
  let days = 0;
  let others = 0;
  for (const row of rows) {
    const cell = row[at];
    if (!cell || cell.facts.words.length === 0) continue;
    if (cell.facts.once(isDay)) days++;
    else others++;
  }
  return days > 1 && days > others * 2;
}

/** Words beyond which a cell tells what happens on a day. */
const longestDay = 6;

const isDay = ({ figures, words }: Facts): boolean =>
  words.length <= longestDay && figures.dates.some(({ kind, yearOnly }) => kind !== 'duration' && yearOnly !== true);

function buildRow(row: SyntaxNode, table: Node, read: FactsReader): Node {
  const cells = cellsOf(row, table, read, table.cells);
  const filled = cells.filter((cell) => cell.facts.words.length > 0);
  const first = filled.find((cell) => cell.facts.words.some((word) => word.kind === 'word')) ?? filled[0];
  const last = filled.at(-1);
  const span = first && last ? { start: first.span.start, end: last.span.end } : { start: row.from, end: row.to };
  return makeNode({ kind: 'row', span, facts: read.nothing, parent: table, cells, quoted: table.quoted });
}

/** A cell that holds a comment alone is empty to its reader. */
const filled = (cell: Block): Block | undefined => (withoutComments(cell.facts.raw).trim() === '' ? undefined : cell);

/** The cells between the row's bars; the parser has no node for an empty one. */
function cellsOf(row: SyntaxNode, parent: Node | undefined, read: FactsReader, columns: readonly Node[]): Node[] {
  const cells: Node[] = [];
  let from = row.from;
  let holder: SyntaxNode | undefined;
  const close = (at: number): void => {
    const { facts, span } = (holder && filled(read.block(holder))) ?? read.empty(Math.min(from + 1, at));
    cells.push(makeNode({ kind: 'cell', span, facts, parent, roles: columns[cells.length]?.roles ?? [] }));
    holder = undefined;
  };
  for (let child = row.firstChild; child; child = child.nextSibling) {
    if (child.name === 'TableCell') holder = child;
    if (child.name !== 'TableDelimiter') continue;
    // The bar at the row's very start opens the first cell and closes none.
    if (child.from > row.from) close(child.from);
    from = child.to;
  }
  // Behind the last bar spaces may stand, and they are no cell.
  if (holder) close(row.to);
  return cells;
}
