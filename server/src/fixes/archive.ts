import type { StrategyDocument } from '../document/strategy-document.js';
import { insertAt, type Edit } from './edit.js';
import type { Fixer, FixTextId } from './fix.js';
import { lineBreak } from './layout.js';

/** Writes a state into the front matter, in the place of the one that it has; a document without any gets one. */
export const setStatus = (text: FixTextId): Fixer => ({
  text,
  edits: (doc, _, words) => [statusEdit(doc, words.text.trim())],
});

function statusEdit(doc: StrategyDocument, line: string): Edit {
  const { frontMatter, text } = doc;
  const field = frontMatter.fields.get('status');
  if (field) return { span: { start: field.key.start, end: field.valueSpan.end }, insert: line };
  const eol = lineBreak(doc);
  if (frontMatter.end > frontMatter.start) return insertAt(frontMatter.end, `${line}${eol}`);
  return insertAt(text.startsWith('\uFEFF') ? 1 : 0, `---${eol}${line}${eol}---${eol}${eol}`);
}
