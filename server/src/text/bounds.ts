import type { Atoms } from './atoms.js';
import { boundsAfter, lowerBounds, upperBounds } from './data-phrases.js';

/** A bound and the atom where its words begin (before a figure) or after which they end (behind it). */
export interface Bound {
  readonly bound: 'min' | 'max';
  readonly at: number;
}

interface Phrase {
  readonly words: readonly string[];
  readonly bound: 'min' | 'max';
}

const byLastWord = new Map<string, Phrase[]>();

function add(phrases: readonly (readonly string[])[], bound: 'min' | 'max'): void {
  for (const words of phrases) {
    const last = words.at(-1) ?? '';
    byLastWord.set(last, [...(byLastWord.get(last) ?? []), { words, bound }]);
  }
}

add(lowerBounds, 'min');
add(upperBounds, 'max');
for (const phrases of byLastWord.values()) phrases.sort((a, b) => b.words.length - a.words.length);

/** The bound whose words end right before atom `i` and begin at `free` or later. */
export function boundBefore(atoms: Atoms, i: number, free: number): Bound | undefined {
  if (atoms.is(i - 1, '>') && atoms.touches(i - 1, '>') && atoms.is(i - 2, '-', '=')) return undefined;
  const phrase = byLastWord.get(atoms.norm(i - 1))?.find(({ words }) => endsBefore(atoms, i, free, words));
  return phrase && { bound: phrase.bound, at: i - phrase.words.length };
}

function endsBefore(atoms: Atoms, i: number, free: number, words: readonly string[]): boolean {
  const start = i - words.length;
  return start >= free && words.every((word, offset) => atoms.norm(start + offset) === word);
}

/** "4.6 or better", «10 и более». */
export function boundAfter(atoms: Atoms, i: number): Bound | undefined {
  if (!atoms.is(i, 'or', 'и', 'или', 'and')) return undefined;
  const bound = boundsAfter[atoms.norm(i + 1)];
  return bound && { bound, at: i + 2 };
}
