import { initiativesOf } from '../model/initiatives.js';
import type { Node } from '../document/node.js';
import type { StrategyDocument } from '../document/strategy-document.js';
import type { Edit } from './edit.js';
import type { Fixer } from './fix.js';
import { nodeAt } from './here.js';
import { lineBreak } from './layout.js';
import { lineEnd, lineStart, nextLine } from '../text/line.js';

/** Makes two tables of a mixed one: improvements with their rules, then bets with theirs. */
export const splitPortfolio: Fixer = {
  text: 'portfolio-split',
  edits: (doc, span, { text }) => {
    const table = nodeAt(doc, span);
    return table?.kind === 'table' ? split(doc, table, text.trimEnd().split('\n')) : [];
  },
};

function split(doc: StrategyDocument, table: Node, titles: readonly string[]): Edit[] {
  const { text } = doc;
  const eol = lineBreak(doc);
  const bets = new Set(initiativesOf(doc).flatMap(({ kind, node }) => (kind === 'breakthrough' ? [node] : [])));
  const lineOf = ({ span }: Pick<Node, 'span'>): string =>
    text.slice(lineStart(text, span.start), lineEnd(text, span.start));
  const head = lineStart(text, table.span.start);
  const rule = nextLine(text, head);
  const columns = text.slice(head, lineEnd(text, rule));
  const last = table.children.at(-1);
  const groups = [table.children.filter((row) => !bets.has(row)), table.children.filter((row) => bets.has(row))];
  if (!last || groups.some((rows) => rows.length === 0)) return [];
  const tables = groups.map(
    (rows, index) => `${titles[index] ?? ''}${eol}${eol}${[columns, ...rows.map(lineOf)].join(eol)}`,
  );
  return [{ span: { start: head, end: lineEnd(text, last.span.start) }, insert: tables.join(eol + eol) }];
}
