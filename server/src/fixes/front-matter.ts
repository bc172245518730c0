import type { StrategyDocument } from '../document/strategy-document.js';
import { lineStart } from '../text/line.js';
import { insertAt, type Edit } from './edit.js';
import type { Fixer, FixTextId } from './fix.js';
import { lineBreak } from './layout.js';

/** Adds a line to the front matter; a document without any gets one. Nothing where it is left open. */
export function addField(doc: StrategyDocument, line: string): readonly Edit[] {
  const { frontMatter, text } = doc;
  const eol = lineBreak(doc);
  // Without a front matter its span holds at most a byte order mark.
  if (frontMatter.end <= 1) return [insertAt(frontMatter.end, `---${eol}${line}${eol}---${eol}${eol}`)];
  const closing = lineStart(text, frontMatter.end - 1);
  return /^---[ \t]*$/.test(text.slice(closing, frontMatter.end).trimEnd()) ? [insertAt(closing, `${line}${eol}`)] : [];
}

/** Writes the state of the plan, in the place of the one that the front matter tells. */
export const setStatus = (text: FixTextId): Fixer => ({
  text,
  edits: (doc, _, words) => {
    const field = doc.frontMatter.fields.get('status');
    const line = words.text.trim();
    return field ? [{ span: { start: field.key.start, end: field.valueSpan.end }, insert: line }] : addField(doc, line);
  },
});
