import type { Node } from '../document/node.js';
import type { StrategyDocument } from '../document/strategy-document.js';
import { lineEnd, lineStart } from '../text/line.js';
import { insertAt, type Edit } from './edit.js';
import type { Fixer, FixTextId } from './fix.js';
import { addBelow, nodeAt } from './here.js';
import { lineBreak } from './layout.js';
import { capitalised } from './remark.js';

/** Adds a paragraph to the part whose heading is reported, behind what the part says itself. */
export const addParagraph = (text: FixTextId): Fixer => ({
  text,
  edits: (doc, span, words) => {
    const node = nodeAt(doc, span);
    return node?.kind === 'section' ? paragraphIn(doc, node, words.text.trim()) : [];
  },
});

/** A sentence as a block of its own at the end of a section's own text; parts below the section stay below it. */
export function paragraphIn(doc: StrategyDocument, section: Node, words: string): readonly Edit[] {
  const eol = lineBreak(doc);
  return [insertAt(endOfOwnText(doc, section), `${eol}${eol}${capitalised(words)}.`)];
}

function endOfOwnText({ text }: StrategyDocument, section: Node): number {
  const parts = section.children.findIndex(({ kind }) => kind === 'section');
  const last = section.children.slice(0, parts === -1 ? undefined : parts).at(-1);
  return last ? lineEnd(text, lastBelow(last).span.end) : endOfHeading(text, section);
}

/** The last of what stands below a node, at any depth; the node itself where nothing does. */
export const lastBelow = (node: Node): Node => {
  const last = node.children.at(-1);
  return last ? lastBelow(last) : node;
};

/** The line that underlines a heading belongs to it. */
function endOfHeading(text: string, { span }: Node): number {
  const end = lineEnd(text, Math.max(span.start, span.end - 1));
  const below = /^\r?\n(?:=+|-+)[ \t]*(?=\r?\n|$)/.exec(text.slice(end, end + 400));
  return end + (below?.[0].length ?? 0);
}

/** Adds an item to the list that the reported heading or line holds, or begins one; a row takes none. */
export const addItem = (text: FixTextId): Fixer => ({
  text,
  edits: (doc, span, words, said) => {
    const node = nodeAt(doc, span);
    if (node?.kind !== 'section') return addBelow(text).edits(doc, span, words, said);
    const last = node.children.findLast(({ kind }) => kind !== 'section');
    const item = words.text.trim();
    const eol = lineBreak(doc);
    return last?.kind === 'item'
      ? [insertAt(endOfOwnText(doc, node), `${eol}${markerOf(doc.text, last)}${item}`)]
      : [insertAt(endOfOwnText(doc, node), `${eol}${eol}- ${item}`)];
  },
});

/** What the next item of a list begins with. */
function markerOf(text: string, { span }: Node): string {
  const line = text.slice(lineStart(text, span.start), span.start);
  const [, indent = '', mark = '-'] = /^([ \t>]*)([-*+]|\d+[.)])/.exec(line) ?? [];
  const number = Number.parseInt(mark, 10);
  return `${indent}${Number.isNaN(number) ? mark : `${number + 1}${mark.slice(-1)}`} `;
}
