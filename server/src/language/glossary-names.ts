import type { Span } from '../text/span.js';
import { words } from '../text/words.js';

/** One name of a term, and where it stands. */
export interface TermName extends Span {
  readonly text: string;
}

/** Longer than this is a sentence, no name. */
const mostWords = 8;
const longestName = 100;

/**
 * The names in a heading or a cell: «CSAT (индекс удовлетворённости)», "ARR — annual recurring revenue",
 * «ЦА / целевая аудитория»; the first is the term's own.
 */
export function namesIn(plain: string, start: number): TermName[] {
  const titled = plain.replace(/^\s*(?:\d+[.)]\s+)*/, (number) => ' '.repeat(number.length));
  const open = titled.indexOf('(');
  const close = titled.indexOf(')', open);
  if (open <= 0 || close < 0) return pieces(titled, /\s[—–/=]\s/g, start);
  const inside = titled
    .slice(open + 1, close)
    .replace(/^\s*(?:англ|рус|сокр|eng|abbr)\.\s/i, (said) => ' '.repeat(said.length));
  const aside = /^\s*(?:см|see|cf)[.\s]/i.test(inside) ? '' : inside;
  return [
    ...pieces(titled.slice(0, open), /\s[—–/=]\s/g, start),
    ...pieces(aside, /[,;]|\s[—–/=]\s/g, start + open + 1),
  ];
}

/** What stands before a list of other names, as "also:" and «синонимы:» do. */
const alsoLabel =
  /^\s*(?:also(?: known as| called)?|a\.?k\.?a\.?|synonyms?|aliases|in (?:russian|english)|также(?: называют| называется| говорят)?|синонимы?|иначе|другие названия|по-(?:английски|русски))\s*:/iu;

/** The names in a line that gives other names; nothing when the line says something else. */
export function otherNamesIn(line: string, start: number): TermName[] {
  const label = alsoLabel.exec(line)?.[0];
  return label === undefined ? [] : listedNames(line.slice(label.length), start + label.length);
}

/** Names with commas between them. */
export const listedNames = (plain: string, start: number): TermName[] => pieces(plain, /[,;]|\s[—–/=]\s/g, start);

function pieces(plain: string, separator: RegExp, start: number): TermName[] {
  const ends = [...plain.matchAll(separator)].map(({ 0: mark, index }) => ({ end: index, next: index + mark.length }));
  const starts = [0, ...ends.map(({ next }) => next)];
  return starts.flatMap((from, index) => nameOf(plain.slice(from, ends[index]?.end ?? plain.length), start + from));
}

/** A name from its first word to its last. */
function nameOf(plain: string, start: number): TermName[] {
  const found = words(plain).filter(({ kind }) => kind !== 'mark');
  const [first, last] = [found[0], found.at(-1)];
  if (!first || !last || found.length > mostWords || last.end - first.start > longestName) return [];
  if (!found.some(({ kind }) => kind === 'word')) return [];
  const text = plain.slice(first.start, last.end).replaceAll(/\s+/g, ' ');
  return [{ text, start: start + first.start, end: start + last.end }];
}
