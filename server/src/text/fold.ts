import { words } from './words.js';

/** Folds a short text, a heading say, to its folded words with single spaces between: for comparing, not for offsets. */
export function fold(text: string): string {
  return words(text)
    .map((word) => word.norm)
    .join(' ');
}
