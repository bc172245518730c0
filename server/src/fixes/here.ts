import type { Node } from '../document/node.js';
import type { StrategyDocument } from '../document/strategy-document.js';
import type { Span } from '../text/span.js';
import { lineEnd, lineStart } from '../text/line.js';
import { insertAt, type Edit } from './edit.js';
import type { Fixer, FixTextId } from './fix.js';
import { indentOf, lineBreak } from './layout.js';

/** The smallest node whose own text (for a row, its cells') holds the beginning of a place. */
export function nodeAt(doc: StrategyDocument, { start }: Span): Node | undefined {
  let found: Node | undefined;
  for (const node of doc.nodes) {
    if (node.span.start > start) break;
    if (start < Math.max(node.span.end, node.span.start + 1)) found = node;
  }
  return found;
}

/** Adds words to the sentence that is reported, before the mark that closes it. */
export const append = (text: FixTextId): Fixer => ({
  text,
  edits: (doc, span, words) => [appended(doc.text, span, words.text.trimEnd())],
});

export function appended(text: string, span: Span, words: string): Edit {
  // Behind an arrow stands what came of it.
  const said = text.slice(span.start, span.end).split('=>', 1)[0] ?? '';
  return insertAt(span.start + said.length - (/[\s.;:!?…*_]*$/.exec(said)?.[0].length ?? 0), words);
}

/** Adds lines right below the item, line or heading that is reported: to an item as items of its own. */
export const addBelow = (text: FixTextId): Fixer => ({
  text,
  edits: (doc, span, words) => {
    const node = nodeAt(doc, span);
    if (!node || node.kind === 'row' || node.kind === 'table' || node.kind === 'cell') return [];
    return [linesBelow(doc, node, words.text.trimEnd().split('\n'))];
  },
});

function linesBelow(doc: StrategyDocument, node: Node, lines: readonly string[]): Edit {
  const { text } = doc;
  const eol = lineBreak(doc);
  const end = lineEnd(text, Math.max(node.span.start, node.span.end - 1));
  if (node.kind === 'item') {
    const indent = indentOf(text, node.span.start) + ' '.repeat(markerWidth(text, node));
    return insertAt(end, lines.map((line) => `${eol}${indent}- ${line}`).join(''));
  }
  return insertAt(end, `${eol}${eol}${lines.map((line) => `- ${line}`).join(eol)}`);
}

/** Columns from an item's indent to its text: what its children have to be indented by. */
function markerWidth(text: string, node: Node): number {
  const line = text.slice(lineStart(text, node.span.start), lineEnd(text, node.span.start));
  return /^[ \t>]*((?:[-*+]|\d+[.)])[ \t]+)/.exec(line)?.[1]?.length ?? 2;
}
