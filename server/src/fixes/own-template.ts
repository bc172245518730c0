import { unfilledOf } from '../model/template.js';
import { lineStart } from '../text/line.js';
import { insertAt } from './edit.js';
import type { Fixer } from './fix.js';
import { lineBreak } from './layout.js';

/** Says in the front matter that a file is meant as a form; not offered where most of it is filled in. */
export const sayTemplate: Fixer = {
  text: 'template-own',
  edits: (doc, _span, { text }) => {
    const { frontMatter } = doc;
    const eol = lineBreak(doc);
    if (!unfilledOf(doc).mostly || frontMatter.fields.has('strategy')) return [];
    // Without a front matter its span holds at most a byte order mark.
    if (frontMatter.end <= 1) return [insertAt(frontMatter.end, `---${eol}${text}${eol}---${eol}${eol}`)];
    const closing = lineStart(doc.text, frontMatter.end - 1);
    return /^---[ \t]*$/.test(doc.text.slice(closing, frontMatter.end).trimEnd())
      ? [insertAt(closing, `${text}${eol}`)]
      : [];
  },
};
