import type { Bilingual } from '../rules/rule.js';
import { inflectedLike } from '../text/inflection.js';
import type { Span } from '../text/span.js';
import { words } from '../text/words.js';
import { namesIn } from './glossary-names.js';
import type { TeamGlossary, TeamTerm, TermUse } from './team-glossary.js';

/** A place to be renamed. */
export interface TermEdit extends Span {
  readonly insert: string;
  /** False where the term stands in another form than the glossary has it: somebody has to look at the ending. */
  readonly isCertain: boolean;
}

/** A name that is to become another. */
export interface Renaming {
  /** As the glossary has it. */
  readonly from: string;
  readonly to: string;
}

/** Why a name cannot become another; nothing when it can. */
export function renamingFault(to: string, terms: readonly TeamTerm[], glossary: TeamGlossary): Bilingual | undefined {
  const names = namesIn(to, 0);
  if (names.length !== 1 || names[0]?.text !== to || /[\n\r|`*_[\]<>#\\]/.test(to)) return unusable(to);
  const other = glossary.termsNamed(to).find((term) => !terms.some((own) => isSame(own, term)));
  return other && taken(to, other);
}

export const isSame = (a: TeamTerm, b: TeamTerm): boolean => a.file === b.file && a.span.start === b.span.start;

const unusable = (to: string): Bilingual => ({
  en: `“${to}” cannot be the name of a term. Write one to eight words, without brackets, bars, dashes between words and marks of Markdown.`,
  ru: `«${to}» не может быть названием термина. Напишите от одного до восьми слов без скобок, черты, тире и знаков разметки.`,
});

const taken = (to: string, { names, file }: TeamTerm): Bilingual => {
  const name = file.slice(file.lastIndexOf('/') + 1);
  return {
    en: `“${to}” is a name of another term already, “${names[0].text}” in ${name}.`,
    ru: `«${to}» — уже название другого термина, «${names[0].text}» в ${name}.`,
  };
};

/** How each place of a text changes when a name changes. */
export const renamed = (text: string, uses: readonly TermUse[], { from, to }: Renaming): TermEdit[] =>
  uses.map(({ start, end, isExact }) => {
    const written = text.slice(start, end);
    const insert = isExact ? to : inForm(to, from, written);
    return { start, end, insert: inCase(insert, from, written), isCertain: isExact };
  });

/** A name in the form in which another is written; in its own form where the two are not inflected alike. */
function inForm(to: string, from: string, written: string): string {
  const [own, form] = [wordsOf(from), wordsOf(written)];
  const next = to.split(' ');
  if (own.length !== form.length || own.length !== next.length) return to;
  const forms = next.map((word, index) => inflectedLike(word, own[index] ?? '', form[index] ?? ''));
  return forms.every((word) => word !== undefined) ? forms.join(' ') : to;
}

const wordsOf = (text: string): string[] => words(text).flatMap(({ norm, kind }) => (kind === 'mark' ? [] : [norm]));

/** Capitals follow the place: a term within a sentence keeps its small letter, at its beginning the capital. */
function inCase(to: string, from: string, written: string): string {
  if (isUpper(written) && !isUpper(from)) return to.toUpperCase();
  if (startsCapital(written) === startsCapital(from) || isAcronym(to)) return to;
  const first = to.charAt(0);
  return (startsCapital(written) ? first.toUpperCase() : first.toLowerCase()) + to.slice(1);
}

const isUpper = (text: string): boolean => text === text.toUpperCase() && text.length > 1;

const startsCapital = (text: string): boolean => !text.startsWith(text.charAt(0).toLowerCase());

const isAcronym = (text: string): boolean => /^\p{Lu}[\p{Lu}\d]/u.test(text);
