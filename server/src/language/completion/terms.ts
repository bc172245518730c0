import type { Bilingual, Locale } from '../../rules/rule.js';
import { fold } from '../../text/fold.js';
import { readableLine } from '../readable-line.js';
import type { TeamGlossary } from '../team-glossary.js';
import { describeTeamTerms } from '../team-term.js';
import { allTerms, termById, type Term } from '../terms.js';
import type { Completion, Question } from './completion.js';
import type { Cursor } from './cursor.js';

/** A term by one of its names. */
export interface NamedTerm {
  readonly name: string;
  readonly about: Bilingual;
  /** What it means, as Markdown; asked for only of the few that are offered. */
  readonly describe: () => Bilingual;
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
  const begun = [...teamTerms, ...builtIn(document.language)].flatMap((term) => {
    const name = fold(term.name);
    return name.startsWith(start) && name !== start ? [[name, term] as const] : [];
  });
  // What the team calls so wins over what the product does.
  return [...new Map(begun.toReversed()).values()].reverse().map(({ name, about, describe }) => {
    const insert = inCaseOf(typed, name);
    return { kind: 'term', label: insert, span, insert, about, more: describe() };
  });
}

/** The terms of a team's glossary by all their names. */
export const teamTermsIn = ({ terms }: TeamGlossary): NamedTerm[] =>
  terms.flatMap((term) => {
    const file = term.file.slice(term.file.lastIndexOf('/') + 1);
    const say = (locale: Locale): string => describeTeamTerms([term], locale).join('\n\n');
    return term.names.map(({ text }) => ({
      name: text,
      about: { en: file, ru: file },
      describe: () => ({ en: say('en'), ru: say('ru') }),
    }));
  });

const builtIn = (language: Locale): NamedTerm[] =>
  allTerms(language).flatMap(({ id, title, also }) =>
    [title, ...also].map((name) => ({
      name,
      about: both(id, (term) => (term.title === name ? '' : term.title)),
      describe: () => both(id, ({ definition }) => definition),
    })),
  );

const both = (id: string, say: (term: Term) => string): Bilingual => ({
  en: said(termById(id, 'en'), say),
  ru: said(termById(id, 'ru'), say),
});

const said = (term: Term | undefined, say: (term: Term) => string): string => (term ? say(term) : '');

/** Begins as what was typed begins; a name with more capitals than its first (NPS) keeps them. */
function inCaseOf(typed: string, name: string): string {
  const [first = ''] = typed;
  const rest = name.slice(1);
  if (first !== first.toLowerCase()) return name.charAt(0).toUpperCase() + rest;
  return rest === rest.toLowerCase() ? name.charAt(0).toLowerCase() + rest : name;
}

/** Not in a code span, an address or the target of a link, closed or not. */
function isProse(text: string, { offset, before }: Cursor): boolean {
  if (/\]\([^)]*$|<[^>]*$|https?:\/\/\S*$/.test(before) || (before.split('`').length - 1) % 2 === 1) return false;
  const line = readableLine(text, offset);
  return line !== undefined && line.plain[offset - line.start - 1] !== ' ';
}
