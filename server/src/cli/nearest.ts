import { closest, distance } from 'fastest-levenshtein';

/** The known word that a mistyped one was probably meant to be; `undefined` when none is near. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const candidate = closest(word, known);
  return distance(word, candidate) <= Math.max(2, Math.floor(word.length / 2)) ? candidate : undefined;
}
