import { documentKinds } from '../../document/kinds.js';
import type { Completion, Question } from './completion.js';
import type { Cursor } from './cursor.js';
import words from './words.json';

/** Characters above the cursor beyond which nobody writes a front matter. */
const longest = 5000;

const field = /^([\p{L}][\p{L}\p{N}_. -]*):/u;

/** The lines above the cursor when they are a front matter that nothing has closed yet, its fence left out. */
export function openFrontMatter(text: string, { start }: Cursor): readonly string[] | undefined {
  if (start > longest) return undefined;
  const [fence, ...above] = text
    .slice(0, start)
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/);
  // The last is the empty one behind the line break above the cursor.
  if (fence?.trimEnd() !== '---' || above.pop() !== '') return undefined;
  return above.every((line) => /^(?:\s|-\s|#|$)/.test(line) || field.test(line)) ? above : undefined;
}

/** Keys that the front matter lacks, or the values of the one before the cursor. */
export function frontMatterCompletions(question: Question, cursor: Cursor, above: readonly string[]): Completion[] {
  if (cursor.after.trim() !== '') return [];
  const listed = /^[ \t]*-[ \t]+/.exec(cursor.before);
  if (listed) return valuesOf(above.findLast((line) => field.test(line)) ?? '', question, cursor, listed[0]);
  const key = field.exec(cursor.before);
  if (key) return valuesOf(cursor.before, question, cursor, key[0]);
  return /^[\p{L} ]*$/u.test(cursor.before) ? keysLacking(question, cursor) : [];
}

function keysLacking({ document, locale }: Question, { start, offset }: Cursor): Completion[] {
  const { fields } = document.frontMatter;
  const language = languageOf(document, locale);
  return keyIds.flatMap((id) => {
    const names = [words.en.keys[id].key, words.ru.keys[id].key];
    if (names.some((name) => fields.has(name))) return [];
    const { key } = words[language].keys[id];
    const about = { en: words.en.keys[id].about, ru: words.ru.keys[id].about };
    return [{ kind: 'key' as const, label: key, span: { start, end: offset }, insert: `${key}: `, about }];
  });
}

const keyIds = Object.keys(words.en.keys) as (keyof typeof words.en.keys)[];

/** The values of the key that a line begins with; `lead` is what stands before the first on the cursor's line. */
function valuesOf(line: string, { document, locale }: Question, cursor: Cursor, lead: string): Completion[] {
  const key = field.exec(line)?.[1]?.toLowerCase();
  const typed = /[\p{L}]*$/u.exec(cursor.before)?.[0] ?? '';
  const said = cursor.before.slice(lead.length, cursor.before.length - typed.length);
  const gap = said === '' && lead.endsWith(':') ? ' ' : '';
  const span = { start: cursor.offset - typed.length, end: cursor.offset };
  const valueOf = (value: string, about: Completion['about']): Completion => ({
    kind: 'value',
    label: value,
    span,
    insert: gap + value,
    about,
  });
  if (key === 'strategy')
    return documentKinds
      .filter((kind) => !said.split(/[\s,[\]]+/).includes(kind))
      .map((kind) => valueOf(kind, { en: words.en.kinds[kind], ru: words.ru.kinds[kind] }));
  if (key !== words.en.keys.status.key && key !== words.ru.keys.status.key) return [];
  const language = key === words.ru.keys.status.key ? 'ru' : languageOf(document, locale);
  const about = { en: words.en.keys.status.about, ru: words.ru.keys.status.about };
  return said.trim() === '' ? words[language].statuses.map((value) => valueOf(value, about)) : [];
}

/** Of a document without a word yet it is the reader's. */
const languageOf = ({ text, frontMatter, language }: Question['document'], locale: Question['locale']) =>
  /\p{L}/u.test(text.slice(frontMatter.end)) ? language : locale;
