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
