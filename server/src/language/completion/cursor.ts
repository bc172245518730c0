import { nodesOfKind } from '../../document/lookup.js';
import { parseDocument } from '../../document/parse.js';
import type { StrategyDocument } from '../../document/strategy-document.js';
import { lineEnd, lineStart } from '../../text/line.js';

/** A place in a text and the line around it. */
export interface Cursor {
  readonly offset: number;
  /** Where its line begins. */
  readonly start: number;
  /** Where its line ends. */
  readonly end: number;
  /** The line up to the cursor. */
  readonly before: string;
  /** The line behind the cursor. */
  readonly after: string;
}

export function cursorAt(text: string, offset: number): Cursor {
  const [start, end] = [lineStart(text, offset), Math.max(offset, lineEnd(text, offset))];
  return { offset, start, end, before: text.slice(start, offset), after: text.slice(offset, end) };
}

/** Code is nobody's plan: a fence that is not closed yet reaches to the end. */
export const isInCode = (document: StrategyDocument, { offset }: Cursor): boolean =>
  nodesOfKind(document, 'code').some(({ span }) => span.start < offset && offset <= span.end);

/** In a comment, one that nothing closes yet included. */
export function isInComment({ text, comments }: StrategyDocument, { offset, before }: Cursor): boolean {
  if (before.lastIndexOf('<!--') > before.lastIndexOf('-->')) return true;
  const opening = text.lastIndexOf('<!--', offset - 1);
  const comment = opening === -1 ? undefined : comments.at(opening);
  return comment !== undefined && (offset < comment.end || !comment.closed);
}

/**
 * The document as it is without the line that is being written, and without its likes, which other cursors write: half a
 * heading is a heading, and a hyphen below a line makes it one. Every other place stays where it was.
 */
export function withoutLine({ text, path }: StrategyDocument, { start, end }: Cursor): StrategyDocument {
  const line = text.slice(start, end);
  const blank = (other: string): string =>
    other === line || other === `${line}\r` ? ' '.repeat(line.length) + other.slice(line.length) : other;
  return parseDocument(text.split('\n').map(blank).join('\n'), { path });
}
