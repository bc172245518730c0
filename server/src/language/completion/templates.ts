import { nodesOfKind } from '../../document/lookup.js';
import { lineBreak } from '../../fixes/layout.js';
import type { Locale } from '../../rules/rule.js';
import type { Completion, Question } from './completion.js';
import type { Cursor } from './cursor.js';

/** A template as the extension's snippet files have it. */
export interface Template {
  readonly language: Locale;
  readonly title: string;
  readonly prefix: string;
  readonly description: string;
  /** In snippet syntax. */
  readonly body: string;
}

/** The templates of a snippet file of the extension, in its order; what is none is passed over. */
export function templatesIn(json: string, language: Locale): Template[] {
  return entriesOf(parsed(json)).flatMap(([title, snippet]) => {
    const { prefix, description, body } = Object.fromEntries(entriesOf(snippet));
    if (typeof prefix !== 'string' || typeof description !== 'string' || !Array.isArray(body)) return [];
    return [{ language, title, prefix, description, body: body.map(String).join('\n') }];
  });
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

const entriesOf = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : [];

/** Behind a slash at a line's beginning: templates in the document's language, whole plans only where none is begun. */
export function templateCompletions({ document, locale, templates }: Question, cursor: Cursor): Completion[] {
  if (!/^\/[\p{L}\p{N} -]*$/u.test(cursor.before) || cursor.after.trim() !== '') return [];
  const begun = nodesOfKind(document, 'section').length > 0;
  return inLanguages(templates, languagesOf(document, locale))
    .filter(({ body }) => !begun || !isWholePlan(body))
    .map((template) => ({
      kind: 'template',
      label: template.title,
      span: { start: cursor.start, end: cursor.offset },
      insert: template.body.replaceAll('\n', lineBreak(document)),
      isSnippet: true,
      filter: `/${template.title} ${template.prefix}`,
      about: { en: template.description, ru: template.description },
    }));
}

const isWholePlan = (body: string): boolean => /^(?:---|# )/.test(body);

/** A document without a word but the slash's yet may become one in either language, the reader's first. */
function languagesOf({ text, frontMatter, language }: Question['document'], locale: Locale): readonly Locale[] {
  const begun = /^(?!\/).*\p{L}/mu.test(text.slice(frontMatter.end));
  if (begun) return [language];
  return locale === 'ru' ? ['ru', 'en'] : ['en', 'ru'];
}

const inLanguages = (templates: readonly Template[], languages: readonly Locale[]): Template[] =>
  languages.flatMap((language) => templates.filter((template) => template.language === language));
