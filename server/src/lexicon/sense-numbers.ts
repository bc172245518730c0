import type { Sense } from './senses.js';

const numbers = new Map<Sense, number>();

/** A small number that stands for a sense as long as the program runs, for tables that are asked thousands of times. */
export function numberOf(sense: Sense): number {
  const known = numbers.get(sense);
  if (known !== undefined) return known;
  numbers.set(sense, numbers.size);
  return numbers.size - 1;
}
