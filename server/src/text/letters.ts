/** Classes of characters, the one place that knows Cyrillic; elsewhere `\w` and `\b` would see ASCII only. */
export enum Class {
  Mark,
  Letter,
  Digit,
  Space,
  /** Zero-width and direction marks, variation selectors: they part nothing and say nothing. */
  Invisible,
  /** Accents and other combining marks: part of the character before them. */
  Combining,
}

const tableSize = 0x3000;
const table = Uint8Array.from({ length: tableSize }, (_, code) => classify(String.fromCharCode(code)));

function classify(character: string): Class {
  if (/[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]/.test(character)) {
    return Class.Invisible;
  }
  if (/\s/.test(character)) return Class.Space;
  if (/\p{M}/u.test(character)) return Class.Combining;
  if (/[0-9]/.test(character)) return Class.Digit;
  return /\p{L}/u.test(character) ? Class.Letter : Class.Mark;
}

/** The class of a code point; a lone surrogate is a mark, and so is NaN (past the end of a text). */
export function classOf(codePoint: number): Class {
  if (codePoint >= tableSize) return classify(String.fromCodePoint(codePoint));
  return table[codePoint] ?? Class.Mark;
}

/** True for the letters of any script, Cyrillic included. */
export const isLetter = (codePoint: number): boolean => classOf(codePoint) === Class.Letter;

export const isDigit = (codePoint: number): boolean => codePoint >= 48 && codePoint <= 57;

export const isSpace = (codePoint: number): boolean => classOf(codePoint) === Class.Space;

/** True when the character at `offset` is a capital letter. */
export function isCapital(text: string, offset: number): boolean {
  const character = text.charAt(offset);
  return character !== character.toLowerCase();
}
