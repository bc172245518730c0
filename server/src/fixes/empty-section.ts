import { lineEnd, nextLine } from '../text/line.js';
import { insertAt } from './edit.js';
import type { Fixer } from './fix.js';
import { indentOf, lineBreak } from './layout.js';
import { nodeAt } from './here.js';
import { withoutLines } from './remove.js';

/** Where the line of a heading ends, with the rule that underlines it. */
export function headingEnd(text: string, offset: number): number {
  const end = lineEnd(text, offset);
  const next = nextLine(text, end);
  const below = text.slice(next, lineEnd(text, next));
  return next > end && /^[ \t]*(?:=+|-+)[ \t]*$/.test(below) ? lineEnd(text, next) : end;
}

/** A line below an empty heading that says who will write the part. */
export const fillSection: Fixer = {
  text: 'section-fill',
  edits: (doc, span, { text }) => {
    const eol = lineBreak(doc);
    const at = headingEnd(doc.text, span.start);
    return [insertAt(at, `${eol}${eol}${indentOf(doc.text, span.start)}${text}`)];
  },
};

/** Takes an empty heading away, and the blank lines that set it off from the next. */
export const removeHeading: Fixer = {
  text: 'section-remove',
  edits: (doc, span) =>
    nodeAt(doc, span)?.kind === 'section'
      ? [withoutLines(doc.text, { start: span.start, end: headingEnd(doc.text, span.start) })]
      : [],
};
