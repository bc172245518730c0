import type { SyntaxNode } from '@lezer/common';
import type { Span } from '../text/span.js';
import { blank, readInline } from './inline.js';
import { parseMarkdown } from './markdown.js';

/** A block that people read as a sentence: a paragraph, a heading, a cell. */
export interface ProseBlock extends Span {
  /** Its text with marks, code, addresses, tags and comments blanked, offset for offset. */
  readonly plain: string;
}

const readable = /^(?:Paragraph|Task|TableCell|(?:ATX|Setext)Heading\d)$/;

/** All that is read as prose in a text, in order; nothing of code, HTML and front matter. */
export function proseOf(text: string): ProseBlock[] {
  const blocks: ProseBlock[] = [];
  parseMarkdown(text).tree.iterate({
    enter: (node) => {
      if (!readable.test(node.name)) return undefined;
      blocks.push(proseIn(text, node.node));
      return false;
    },
  });
  return blocks;
}

const address = /https?:\/\/\S+/g;

/** The prose of one block, with its code where that is part of what is said. */
export function proseIn(text: string, node: SyntaxNode, read?: 'with code'): ProseBlock {
  const raw = text.slice(node.from, node.to);
  const { plain, code } = readInline(raw, node.from, [node]);
  if (read) return { start: node.from, end: node.to, plain };
  const addresses = [...plain.matchAll(address)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
  return { start: node.from, end: node.to, plain: blank(plain, [...code, ...addresses]) };
}
