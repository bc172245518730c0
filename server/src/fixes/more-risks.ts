import type { Node } from '../document/node.js';
import type { StrategyDocument } from '../document/strategy-document.js';
import { lineEnd } from '../text/line.js';
import { insertAt, type Edit } from './edit.js';
import type { Fixer, FixTextId } from './fix.js';
import { nodeAt } from './here.js';
import { indentOf, lineBreak } from './layout.js';
import { lowerFirst, toldBelow, withoutStop } from './tell.js';

/** More entries for a list of risks in its own form: rows, items, or words behind commas. */
export const moreRisks = (text: FixTextId): Fixer => ({
  text,
  edits: (doc, span, words) => {
    const node = nodeAt(doc, span);
    const lines = words.text.trimEnd().split('\n');
    const table = node?.kind === 'section' ? node.children.findLast(({ kind }) => kind === 'table') : node;
    if (table?.kind === 'table') return rows(doc, table, lines);
    if (node?.kind === 'section') return [toldBelow(doc, node, lines.map((line) => `- ${line}`).join('\n'))];
    return node?.kind === 'paragraph' ? [behindCommas(doc.text, node, lines)] : [];
  },
});

/** A risk, and in each other column of the table what the author knows of it. */
function rows(doc: StrategyDocument, table: Node, lines: readonly string[]): Edit[] {
  const last = table.children.at(-1);
  if (!last) return [];
  const [place = ''] = lines.flatMap((line) => /\[\[.*$/.exec(line) ?? []);
  const start = `${lineBreak(doc)}${indentOf(doc.text, last.span.start)}|`;
  const text = lines.map((line) => {
    const [risk = '', answer = place] = line.split(': [[').map((each, at) => (at === 0 ? each : `[[${each}`));
    const cells = table.cells.map((_, at) =>
      at === 0 ? risk : at === table.cells.length - 1 ? withoutStop(answer) : '',
    );
    return `${start} ${cells.join(' | ')} |`;
  });
  return [insertAt(lineEnd(doc.text, last.span.start), text.join(''))];
}

function behindCommas(text: string, { span }: Node, lines: readonly string[]): Edit {
  const said = text.slice(span.start, span.end).trimEnd();
  const end = span.start + withoutStop(said).length;
  return insertAt(end, lines.map((line) => `, ${lowerFirst(withoutStop(line.split(': [[')[0] ?? ''))}`).join(''));
}
