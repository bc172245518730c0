import { directiveNames, directivePrefix } from '../../document/directives.js';
import { rules } from '../../rules/index.js';
import type { Rule } from '../../rules/rule.js';
import type { Span } from '../../text/span.js';
import type { Completion, Question } from './completion.js';
import { withoutLine, type Cursor } from './cursor.js';
import words from './words.json';

const opened = /<!--\s*(strategy-lint-[a-z-]*|[a-z-]*)$/;
const named = /<!--\s*strategy-lint-[a-z-]+\s(?:[a-z\d,\s-]*[,\s])?([a-z\d-]*)$/;

/** In a comment: what it may ask of the linter, then the rules that it may name. Nothing in its reason. */
export function directiveCompletions(question: Question, cursor: Cursor): Completion[] {
  const { offset, before } = cursor;
  const spanOf = (typed = ''): Span => ({ start: offset - typed.length, end: offset });
  const name = opened.exec(before)?.[1];
  if (name !== undefined) return directives(spanOf(name));
  const rule = named.exec(before);
  if (rule?.[1] === undefined || /\s(?:--|until)\s/.test(rule[0])) return [];
  const already = new Set(rule[0].slice(0, rule[0].length - rule[1].length).split(/[\s,]+/));
  return ruleIds(question, cursor)
    .filter(({ id }) => !already.has(id))
    .map(({ id, summary }) => ({ kind: 'rule', label: id, span: spanOf(rule[1]), insert: id, about: summary }));
}

const directives = (span: Span): Completion[] =>
  directiveNames.map((name) => ({
    kind: 'directive',
    label: directivePrefix + name,
    span,
    insert: `${directivePrefix}${name} `,
    about: { en: words.en.directives[name], ru: words.ru.directives[name] },
  }));

/** First those that report something; the comment itself, half written, may hide it. */
function ruleIds({ document, lint }: Question, cursor: Cursor): Rule[] {
  const reporting = new Set(lint(withoutLine(document, cursor)).map(({ rule }) => rule));
  return [...rules.filter((rule) => reporting.has(rule)), ...rules.filter((rule) => !reporting.has(rule))];
}
