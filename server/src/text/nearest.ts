import { closest, distance } from 'fastest-levenshtein';

/** No known word is longer; what is has not been mistyped but pasted. */
const longest = 100;

/** The known word that a mistyped one was probably meant to be; `undefined` when none is near. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0 || word.length > longest) return undefined;
  const candidate = closest(word, known);
  const steps = distance(word, candidate);
  return steps < word.length && steps <= Math.max(2, Math.floor(word.length / 2)) ? candidate : undefined;
}

/** The known words that come equally near to a mistyped one, two slips away at most; more than one leave it open. */
export function nearestOf(word: string, known: readonly string[]): string[] {
  if (word.length > longest) return [];
  const steps = known.map((each) => distance(word, each));
  const least = Math.min(...steps);
  return least <= 2 ? known.filter((_, index) => steps[index] === least) : [];
}
