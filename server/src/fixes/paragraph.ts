import type { Node } from '../document/node.js';
import type { StrategyDocument } from '../document/strategy-document.js';
import { lineEnd } from '../text/line.js';
import { insertAt, type Edit } from './edit.js';
import type { Fixer, FixTextId } from './fix.js';
import { nodeAt } from './here.js';
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
  return last ? lineEnd(text, lastOf(last).span.end) : endOfHeading(text, section);
}

const lastOf = (node: Node): Node => {
  const last = node.children.at(-1);
  return last ? lastOf(last) : node;
};

/** The line that underlines a heading belongs to it. */
function endOfHeading(text: string, { span }: Node): number {
  const end = lineEnd(text, Math.max(span.start, span.end - 1));
  const below = /^\r?\n(?:=+|-+)[ \t]*(?=\r?\n|$)/.exec(text.slice(end, end + 400));
  return end + (below?.[0].length ?? 0);
}
