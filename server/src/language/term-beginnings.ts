import { words } from '../text/words.js';

/** Signs that a reader does not see may stand within a word, or make one letter of two. */
const unseen = /[\u0300-\u036f\u00ad\u200b-\u200d\u2060]/;

/**
 * Tells in one look whether a text may name one of these terms, so that the others need not be read: how a word begins
 * is the same in all its forms. Never says no where a name stands.
 */
export function beginningsOf(names: readonly string[]): (text: string) => boolean {
  const beginnings = [...new Set(names.map(beginningOf))];
  return (text) => {
    if (unseen.test(text)) return true;
    const lower = text.toLowerCase().replaceAll('ё', 'е');
    return beginnings.some((beginning) => lower.includes(beginning));
  };
}

/** Short words may lose all but their first letter: «день», «дня». */
const surelyKept = (word: string): number => (word.length > 4 ? 3 : 1);

function beginningOf(name: string): string {
  const first = words(name).find(({ kind }) => kind !== 'mark')?.norm ?? '';
  // Hyphens and apostrophes may be written otherwise.
  return /^[\p{L}\p{N}]*/u.exec(first.slice(0, surelyKept(first)))?.[0] ?? '';
}
