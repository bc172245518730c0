import type { Bilingual, Locale } from '../../rules/rule.js';
import { fold } from '../../text/fold.js';
import { readableLine } from '../readable-line.js';
import { allTerms, termById, type Term } from '../terms.js';
import type { Completion, Question } from './completion.js';
import type { Cursor } from './cursor.js';

/** A term by one of its names. */
export interface NamedTerm {
  readonly name: string;
  readonly about: Bilingual;
  readonly more: Bilingual;
}

/** Fewer letters begin too many words. */
const shortest = 2;

/** Terms one of whose names begins with the word before the cursor; only for an author who asks. */
export function termCompletions({ document, offset, trigger, teamTerms }: Question, cursor: Cursor): Completion[] {
  const typed = /[\p{L}\p{N}][\p{L}\p{N}-]*$/u.exec(cursor.before)?.[0] ?? '';
  if (trigger !== undefined || typed.length < shortest || /^[\p{L}\p{N}]/u.test(cursor.after)) return [];
  if (!document.isStrategy || !isProse(document.text, cursor)) return [];
  const start = fold(typed);
  const span = { start: offset - typed.length, end: offset };
  return [...teamTerms, ...builtIn(document.language)]
    .filter(({ name }) => fold(name).startsWith(start) && fold(name) !== start)
    .map(({ name, about, more }) => {
      const insert = inCaseOf(typed, name);
      return { kind: 'term', label: insert, span, insert, about, more };
    });
}

const builtIn = (language: Locale): NamedTerm[] =>
  allTerms(language).flatMap(({ id, title, also }) =>
    [title, ...also].map((name) => ({
      name,
      about: both(id, (term) => (term.title === name ? '' : term.title)),
      more: both(id, ({ definition }) => definition),
    })),
  );

const both = (id: string, say: (term: Term) => string): Bilingual => ({
  en: said(termById(id, 'en'), say),
  ru: said(termById(id, 'ru'), say),
});

const said = (term: Term | undefined, say: (term: Term) => string): string => (term ? say(term) : '');

/** A capital that begins a sentence stays one; a name that has capitals of its own keeps them. */
function inCaseOf(typed: string, name: string): string {
  const [first = ''] = typed;
  return first !== first.toLowerCase() ? (name[0] ?? '').toUpperCase() + name.slice(1) : name;
}

/** Not in a code span, an address or the target of a link, closed or not. */
function isProse(text: string, { offset, before }: Cursor): boolean {
  if (/\]\([^)]*$|<[^>]*$|https?:\/\/\S*$/.test(before) || (before.split('`').length - 1) % 2 === 1) return false;
  const line = readableLine(text, offset);
  return line !== undefined && line.plain[offset - line.start - 1] !== ' ';
}
