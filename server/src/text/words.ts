import { foldToken } from './fold-token.js';
import { classOf, isDigit, isLetter, isSpace, isWordCode } from './letters.js';
import type { Span } from './span.js';

/**
 * A token of running text. `norm` is folded so that spellings a reader does not tell apart compare equal:
 * lower case, NFC (й may come as two code points), ё as е, every dash as `-`, every quote as `"`.
 * Offsets always refer to the text as written.
 */
export interface Word extends Span {
  readonly norm: string;
  readonly kind: WordKind;
}

/** `word`: letters, with inner hyphens and apostrophes. `number`: digits with their separators. `mark`: one other character. */
export type WordKind = 'word' | 'number' | 'mark';

/** Cuts a text into words, numbers and marks; spaces and invisible characters are left out. Linear in the text. */
export function words(text: string): Word[] {
  const found: Word[] = [];
  let at = 0;
  while (at < text.length) {
    const kind = text.charCodeAt(at) === 0x20 ? undefined : kindAt(text, at);
    if (!kind) {
      at += widthAt(text, at);
      continue;
    }
    const end = ends[kind](text, at);
    found.push({ start: at, end, norm: normOf(text.slice(at, end)), kind });
    at = end;
  }
  return found;
}

const norms = new Map<string, string>();
const mostNorms = 50_000;

/** The same words meet again and again: each is folded once, and all its places share what it is folded to. */
function normOf(token: string): string {
  const before = norms.get(token);
  if (before !== undefined) return before;
  if (norms.size > mostNorms) norms.clear();
  const norm = foldToken(token);
  norms.set(token, norm);
  return norm;
}

/** Words proper inside a span, without numbers and marks. */
export function countWords(all: readonly Word[], { start, end }: Span): number {
  let count = 0;
  for (const word of all) {
    if (word.start >= end) break;
    if (word.kind === 'word' && word.start >= start && word.end <= end) count++;
  }
  return count;
}

function kindAt(text: string, at: number): WordKind | undefined {
  switch (classOf(text.codePointAt(at) ?? 0)) {
    case 'letter':
      return 'word';
    case 'digit':
      return 'number';
    case 'mark':
      return 'mark';
    case 'space':
    case 'invisible':
    case 'combining':
      return undefined;
  }
}

const ends: Readonly<Record<WordKind, (text: string, at: number) => number>> = {
  word: endOfWord,
  number: endOfNumber,
  mark: (text, at) => skipAttached(text, at + widthAt(text, at)),
};

const widthAt = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);

/** Combining and invisible characters belong to the character before them. */
function skipAttached(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const codePoint = text.codePointAt(at) ?? 0;
    const kind = classOf(codePoint);
    if (kind !== 'combining' && !(kind === 'invisible' && isInside(text, at))) return at;
    at += codePoint > 0xffff ? 2 : 1;
  }
  return at;
}

/** An invisible character between two letters (a soft hyphen, a joiner) does not part them. */
const isInside = (text: string, at: number): boolean =>
  isLetter(text.codePointAt(at + 1) ?? 0) && at > 0 && isLetterBefore(text, at);

function isLetterBefore(text: string, at: number): boolean {
  const kind = classOf(text.charCodeAt(at - 1));
  return kind === 'letter' || kind === 'combining';
}

/** Hyphen, non-breaking hyphen, apostrophes: inside a word they do not end it; longer dashes do. */
const joins = new Set([0x2d, 0x2010, 0x2011, 0x27, 0x2019, 0x2bc]);

function endOfWord(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    // Nearly every word is over here.
    while (isWordCode(text.charCodeAt(at))) at += 1;
    if (at > start) at = skipAttached(text, at);
    const codePoint = text.codePointAt(at) ?? 0;
    if (isLetter(codePoint) || isDigit(codePoint)) at = skipAttached(text, at + (codePoint > 0xffff ? 2 : 1));
    else if (joins.has(codePoint) && isWordly(text.codePointAt(at + 1))) at += 1;
    else return at;
  }
  return at;
}

const isWordly = (codePoint: number | undefined): boolean =>
  codePoint !== undefined && (isLetter(codePoint) || isDigit(codePoint));

const isSeparator = (code: number): boolean => code === 0x2c || code === 0x2e;

function endOfNumber(text: string, start: number): number {
  let at = endOfDigits(text, start);
  for (let next = endOfGroup(text, start, at); next > at; next = endOfGroup(text, start, at)) at = next;
  while (isSeparator(text.charCodeAt(at)) && isDigit(text.charCodeAt(at + 1))) at = endOfDigits(text, at + 1);
  return at;
}

function endOfDigits(text: string, from: number): number {
  let at = from;
  while (isDigit(text.charCodeAt(at))) at += 1;
  return at;
}

/** The end of one more group of thousands after a space («11 400»), or `at` when none follows. */
function endOfGroup(text: string, start: number, at: number): number {
  const isFirst = at - start <= 3;
  if (text.charCodeAt(start) === 48 || (isFirst ? false : !isSpace(text.charCodeAt(at - 4)))) return at;
  if (!isSpace(text.charCodeAt(at)) || text.charCodeAt(at) === 10) return at;
  const end = endOfDigits(text, at + 1);
  return end - at === 4 && !isLetter(text.charCodeAt(end)) ? end : at;
}
