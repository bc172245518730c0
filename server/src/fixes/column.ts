import type { Node } from '../document/node.js';
import type { Role } from '../document/roles.js';
import type { StrategyDocument } from '../document/strategy-document.js';
import { lineEnd, lineStart, nextLine } from '../text/line.js';
import { insertAt, type Edit } from './edit.js';
import type { Fixer, FixTextId } from './fix.js';
import { nodeAt } from './here.js';

/** Adds a column to the table of the reported row, where it has none of that role: its head, and the words in every row. */
export const addColumn = (text: FixTextId, role: Role): Fixer => ({
  text,
  edits: (doc, span, { heading, text: words }) => {
    const node = nodeAt(doc, span);
    const table = node?.kind === 'row' ? node.parent : undefined;
    return table?.cells.every(({ roles }) => !roles.includes(role)) ? columnIn(doc, table, heading, words) : [];
  },
});

function columnIn({ text }: StrategyDocument, table: Node, heading: string, words: string): Edit[] {
  const count = table.cells.length;
  const head = lineStart(text, table.span.start);
  const rule = nextLine(text, head);
  const dashes = text.slice(rule, lineEnd(text, rule)).includes(' ') ? ' --- ' : '---';
  return [
    cellAtEnd(text, head, count, ` ${heading} `),
    cellAtEnd(text, rule, count, dashes),
    ...table.children.map((row) => cellAtEnd(text, lineStart(text, row.span.start), count, ` ${words} `)),
  ];
}

/** One more cell behind the `count` of a line; a ragged line gets those that it lacks. */
function cellAtEnd(text: string, line: number, count: number, words: string): Edit {
  const source = text.slice(line, lineEnd(text, line)).trimEnd();
  const bars = [...source.matchAll(/(?<!\\)\|/g)].map(({ index }) => index);
  const isOpen = /^[ \t>]*\|/.test(source);
  const isClosed = bars.at(-1) === source.length - 1;
  const cells = bars.length + 1 - Number(isOpen) - Number(isClosed);
  const missing = ' |'.repeat(Math.max(0, count - cells));
  const end = line + source.length;
  return isClosed
    ? insertAt(end, `${missing}${words}|`)
    : insertAt(end, `${missing}${words.startsWith(' ') ? ' ' : ''}|${words.trimEnd()}`);
}
