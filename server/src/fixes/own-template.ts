import { unfilledOf } from '../model/template.js';
import type { Fixer } from './fix.js';
import { addField } from './front-matter.js';

/** Says in the front matter that a file is meant as a form; not offered where most of it is filled in. */
export const sayTemplate: Fixer = {
  text: 'template-own',
  edits: (doc, _span, { text }) =>
    unfilledOf(doc).mostly && !doc.frontMatter.fields.has('strategy') ? addField(doc, text) : [],
};
