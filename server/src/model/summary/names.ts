import type { Passage } from '../../document/evidence.js';
import { areForms } from '../../text/inflection.js';
import { overlaps, spansIn, type Span } from '../../text/span.js';
import type { Word } from '../../text/words.js';

/** Letters from which on a word tells something by itself. */
const shortestWord = 3;

const isTelling = ({ kind, norm }: Word): boolean =>
  kind === 'number' || (kind === 'word' && (norm.length >= shortestWord || /\d/.test(norm)));

/** The folded words and numbers by which a reader knows a name again; small words and what lies in `apart` are left out. */
export const namingWords = (
  { facts, within }: Pick<Passage, 'facts' | 'within'>,
  apart: readonly Span[] = [],
): string[] =>
  spansIn(facts.words, within)
    .filter((word) => isTelling(word) && !apart.some((other) => overlaps(other, word)))
    .map(({ norm }) => norm);

/** Names that are the same but for the forms of their words share a key; those that share one need not be the same. */
export const nameKey = (words: readonly string[]): string => words.map((word) => word.slice(0, shortestWord)).join(' ');

/** Two names say the same words in the same order, each in whatever form. */
export const isSameName = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((word, index) => areForms(word, other[index] ?? ''));

/** Where one name stands within other words, in its order and whatever forms; -1 where it does not. */
export function placeOfName(name: readonly string[], words: readonly string[]): number {
  if (name.length === 0) return -1;
  return words.findIndex(
    (_, from) =>
      from + name.length <= words.length && name.every((word, index) => areForms(word, words[from + index] ?? '')),
  );
}

/** All words of a name stand among others, in whatever order and forms. */
export const holdsName = (name: readonly string[], words: readonly string[]): boolean =>
  name.length > 0 && name.every((word) => words.some((other) => areForms(word, other)));
