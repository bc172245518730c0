/**
 * Classes of characters, the one place that knows Cyrillic; elsewhere `\w` and `\b` would see ASCII only.
 * `invisible`: zero-width and direction marks, which part nothing and say nothing. `combining`: accents, part of the
 * character before them.
 */
export type CharacterClass = 'mark' | 'letter' | 'digit' | 'space' | 'invisible' | 'combining';

/** Format characters (soft hyphen, joiners, direction marks) and variation selectors. */
export const invisibles = /[\p{Cf}\p{Variation_Selector}\u034f]/u;

const tableSize = 0x3000;
const table = Array.from({ length: tableSize }, (_, code) => classify(String.fromCharCode(code)));

const wordCodes = Uint8Array.from(table, (kind) => (kind === 'letter' || kind === 'digit' ? 1 : 0));

/** True for the UTF-16 codes of letters and digits below U+3000; false for all others, NaN too. */
export const isWordCode = (code: number): boolean => wordCodes[code] === 1;

function classify(character: string): CharacterClass {
  if (/\s/.test(character)) return 'space';
  if (invisibles.test(character)) return 'invisible';
  if (/\p{M}/u.test(character)) return 'combining';
  if (/[0-9]/.test(character)) return 'digit';
  return /\p{L}/u.test(character) ? 'letter' : 'mark';
}

/** The class of a code point; a lone surrogate is a mark, and so is NaN (past the end of a text). */
export function classOf(codePoint: number): CharacterClass {
  if (codePoint >= tableSize) return classify(String.fromCodePoint(codePoint));
  return table[codePoint] ?? 'mark';
}

/** True for the letters of any script, Cyrillic included. */
export const isLetter = (codePoint: number): boolean => classOf(codePoint) === 'letter';

export const isDigit = (codePoint: number): boolean => codePoint >= 48 && codePoint <= 57;

export const isSpace = (codePoint: number): boolean => classOf(codePoint) === 'space';

/** True when the character at `offset` is a capital letter. */
export function isCapital(text: string, offset: number): boolean {
  const character = text.charAt(offset);
  return character !== character.toLowerCase();
}
