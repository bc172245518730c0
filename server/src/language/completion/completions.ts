import type { Completion, Question } from './completion.js';
import { cursorAt, isInCode, isInComment, type Cursor } from './cursor.js';
import { directiveCompletions } from './directives.js';
import { frontMatterCompletions, openFrontMatter } from './front-matter.js';
import { headingCompletions } from './headings.js';
import { labelCompletions } from './labels.js';
import { templateCompletions } from './templates.js';
import { termCompletions } from './terms.js';
import { isAsked } from './triggers.js';

/** A line longer than this is no place that anybody writes at. */
const longestLine = 2000;

/**
 * What could be written at a place, best first. Quiet in prose and in code, and, but for templates and the front matter,
 * in what is no strategy.
 */
export function completionsAt(question: Question): readonly Completion[] {
  const { document, offset, trigger } = question;
  const cursor = cursorAt(document.text, offset);
  if (cursor.before.length > longestLine || !isAsked(cursor.before, trigger)) return [];
  const head = openFrontMatter(document.text, cursor);
  if (head) return frontMatterCompletions(question, cursor, head);
  if (isInComment(document, cursor)) return directiveCompletions(question, cursor);
  if (isInCode(document, cursor)) return [];
  return inText(question, cursor);
}

function inText(question: Question, cursor: Cursor): readonly Completion[] {
  const templates = templateCompletions(question, cursor);
  if (templates.length > 0) return templates;
  const headings = headingCompletions(question, cursor);
  if (headings.length > 0) return headings;
  return [...labelCompletions(question, cursor), ...termCompletions(question, cursor)];
}
