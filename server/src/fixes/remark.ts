import { place, whole } from '../document/evidence.js';
import type { Node } from '../document/node.js';
import { lineHeading } from '../document/outline.js';
import type { StrategyDocument } from '../document/strategy-document.js';
import type { Span } from '../text/span.js';
import { insertAt, type Edit } from './edit.js';
import type { Fixer, FixTextId } from './fix.js';
import { nodeAt } from './here.js';

/** Where a remark goes: right behind the words that are reported, or behind all that their line or cell says. */
export type Reach = 'words' | 'block';

/**
 * Adds a remark to an item, a line or a cell: behind a colon where it says one thing and leaves its end open («Реклама в
 * Дзене: …»), as a sentence of its own elsewhere. Its words begin in lower case and have no full stop.
 */
export const addRemark = (text: FixTextId, reach: Reach = 'words'): Fixer => ({
  text,
  edits: (doc, span, words) => remarkAt(doc, span, words.text.trim(), reach),
});

export function remarkAt(doc: StrategyDocument, span: Span, remark: string, reach: Reach): readonly Edit[] {
  const node = nodeAt(doc, span);
  const block = node && blockAt(node, span);
  if (!node || !block) return [];
  const last = place(whole(block)).end;
  const end = reach === 'words' && isEnd(doc.text.slice(span.end, last)) ? span.end : last;
  return [behind(doc.text, { start: block.span.start, end }, remark, node.kind !== 'paragraph' || node.line)];
}

/** The cell of a row, or the item or line itself; a heading takes no remark. */
const blockAt = (node: Node, { start }: Span): Node | undefined =>
  node.kind === 'row'
    ? node.cells.find((cell) => cell.span.start <= start && start < cell.span.end)
    : node.kind === 'item' || node.kind === 'paragraph' || isLabelLine(node)
      ? node
      : undefined;

/** Prose that ends in a colon heads what follows, and still is a line that says something. */
const isLabelLine = (node: Node): boolean => node.kind === 'section' && node.level >= lineHeading;

/** What follows begins as a sentence does; otherwise the reported words end at a full stop of another kind («тыс. ₽»). */
const isEnd = (rest: string): boolean => /^[\s"'»”’)*_~`]*(?:$|[\p{Lu}\d[("«„“*_\-:;,])/u.test(rest);

/** Marks of emphasis, brackets and quotation that close behind the words belong to them. */
const closing = /^["'»”’)*_~`]+/;

function behind(text: string, { start, end }: Span, remark: string, brief: boolean): Edit {
  const at = end + (closing.exec(text.slice(end, end + 8))?.[0].length ?? 0);
  const said = text.slice(start, at);
  if (/[.!?…]["'»”’)*_~`]*$/.test(said)) return insertAt(at, ` ${capitalised(remark)}.`);
  const open = /[;:,]+$/.exec(said)?.[0].length ?? 0;
  const joined =
    brief && !/[:.!?]\s/.test(said.slice(0, said.length - open)) ? `: ${remark}` : `. ${capitalised(remark)}`;
  return insertAt(at - open, joined);
}

/** As a sentence begins; what a place holds is left as it is. */
export const capitalised = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);
