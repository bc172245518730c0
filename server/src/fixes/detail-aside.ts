import type { Node } from '../document/node.js';
import type { StrategyDocument } from '../document/strategy-document.js';
import { detailedPartsOf } from '../model/detail.js';
import { dayWords } from '../text/day-words.js';
import { lineEnd, lineStart } from '../text/line.js';
import type { Span } from '../text/span.js';
import { insertAt, type Edit } from './edit.js';
import type { Fixer, FixTextId } from './fix.js';
import { nodeAt } from './here.js';
import { lineBreak } from './layout.js';
import { lastBelow } from './paragraph.js';

/** Puts a plan by days or hours into a comment, where nothing of it is lost, and leaves one checkpoint for that time. */
export const setAside = (text: FixTextId): Fixer => ({
  text,
  edits: (doc, span, words) => {
    const node = nodeAt(doc, span);
    const part = detailedPartsOf(doc).find((each) => each.node === node);
    const lines = node && linesOf(doc.text, node);
    if (!part || !lines || /<!--|-->/.test(doc.text.slice(lines.start, lines.end))) return [];
    return aside(doc, lines, words.text.replace('{day}', dayWords(part.begins)[doc.language]));
  },
});

function aside(doc: StrategyDocument, { start, end }: Span, checkpoint: string): readonly Edit[] {
  const eol = lineBreak(doc);
  return [insertAt(start, `- ${checkpoint}${eol}${eol}<!--${eol}`), insertAt(end, `${eol}-->`)];
}

/** The lines that plan in detail: a heading's own text, the table of a row, or the line and its like right behind it. */
function linesOf(text: string, node: Node): Span | undefined {
  if (node.kind === 'row') return node.parent && whole(text, node.parent, node.parent);
  const all = node.kind === 'section' ? node.children : (node.parent?.children.slice(node.index) ?? []);
  const other = all.findIndex(({ kind }) => kind === 'section' || (node.kind !== 'section' && kind !== node.kind));
  const own = other === -1 ? all : all.slice(0, other);
  const [first] = own;
  const last = own.at(-1);
  return first && last && whole(text, first, last);
}

const whole = (text: string, first: Node, last: Node): Span => ({
  start: lineStart(text, first.span.start),
  end: lineEnd(text, lastBelow(last).span.end),
});
