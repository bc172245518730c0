import type { SyntaxNode } from '@lezer/common';
import type { FactsReader } from './facts-reader.js';
import { makeNode, type Node } from './node.js';
import { rolesOfColumn, type Role } from './roles.js';

/** A table with its header cells; rows are its children, and each cell carries the role of its column. */
export function buildTable(node: SyntaxNode, parent: Node, read: FactsReader, quoted: boolean): Node {
  const header = node.getChild('TableHeader');
  const span = { start: node.from, end: node.to };
  const columns = header ? cellsOf(header, parent, read, []) : [];
  const titled = columns.map((cell) => ({ ...cell, roles: titleRoles(cell), role: [...titleRoles(cell)][0] }));
  const table = makeNode({ kind: 'table', span, facts: read.nothing, parent, cells: titled, quoted });
  for (let row = node.firstChild; row; row = row.nextSibling) {
    if (row.name === 'TableRow') table.children.push(buildRow(row, table, read));
  }
  return table;
}

const titleRoles = (cell: Node): ReadonlySet<Role> =>
  new Set(rolesOfColumn(cell.facts));

function buildRow(row: SyntaxNode, table: Node, read: FactsReader): Node {
  const cells = cellsOf(row, table, read, table.cells);
  const filled = cells.filter((cell) => cell.facts.words.length > 0);
  const first = filled.find((cell) => cell.facts.words.some((word) => word.kind === 'word')) ?? filled[0];
  const last = filled.at(-1);
  const span = first && last ? { start: first.span.start, end: last.span.end } : { start: row.from, end: row.to };
  return makeNode({ kind: 'row', span, facts: read.nothing, parent: table, cells, quoted: table.quoted });
}

/** The cells between the row's bars; lezer has no node for an empty one. */
function cellsOf(row: SyntaxNode, parent: Node, read: FactsReader, columns: readonly Node[]): Node[] {
  const cells: Node[] = [];
  let from = row.from;
  let opened = false;
  for (let child = row.firstChild; child; child = child.nextSibling) {
    if (child.name !== 'TableDelimiter') continue;
    if (opened || child.from > row.from) cells.push(cellAt(row, from, child.from, parent, read, columns[cells.length]));
    opened = true;
    from = child.to;
  }
  if (from < row.to) cells.push(cellAt(row, from, row.to, parent, read, columns[cells.length]));
  return cells;
}

function cellAt(
  row: SyntaxNode,
  from: number,
  to: number,
  parent: Node,
  read: FactsReader,
  column: Node | undefined,
): Node {
  let holder: SyntaxNode | undefined;
  for (const cell of row.getChildren('TableCell')) if (cell.from >= from && cell.to <= to) holder = cell;
  const { facts, span } = holder ? read.block(holder) : read.empty(Math.min(from + 1, to));
  return makeNode({ kind: 'cell', span, facts, parent, roles: column ? [...column.roles] : [] });
}
