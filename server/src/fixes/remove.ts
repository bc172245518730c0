import { lineEnd, lineStart, nextLine } from '../text/line.js';
import type { Span } from '../text/span.js';
import type { Edit } from './edit.js';

const isBlankLine = (text: string, at: number): boolean => text.slice(at, lineEnd(text, at)).trim() === '';

/** Takes the lines of a span away, and the blank ones that would then be too many. */
export function withoutLines(text: string, { start, end }: Span): Edit {
  let from = lineStart(text, start);
  let next = nextLine(text, end);
  const isBlankAbove = from === 0 || isBlankLine(text, lineStart(text, from - 1));
  while (isBlankAbove && next < text.length && isBlankLine(text, next)) next = nextLine(text, next);
  // At the end of the file the blank lines above have nothing to set off any more.
  while (next === text.length && from > 0 && isBlankLine(text, lineStart(text, from - 1)))
    from = lineStart(text, from - 1);
  return { span: { start: from, end: next }, insert: '' };
}
