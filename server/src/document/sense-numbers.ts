import type { Sense } from '../lexicon/senses.js';

const numbers = new Map<Sense, number>();

/** A small number that stands for a sense as long as the program runs, for tables that are asked thousands of times. */
export function numberOf(sense: Sense): number {
  const known = numbers.get(sense);
  if (known !== undefined) return known;
  numbers.set(sense, numbers.size);
  return numbers.size - 1;
}

/** Two words of 32 bits, a bit for each sense: several share one, so that a common bit only says that it may be there. */
export interface SenseBits {
  readonly low: number;
  readonly high: number;
}

export function bitsOf(senses: Iterable<Sense>): SenseBits {
  let [low, high] = [0, 0];
  for (const sense of senses) {
    const at = numberOf(sense) & 63;
    if (at < 32) low |= 1 << at;
    else high |= 1 << (at - 32);
  }
  return { low, high };
}

const known = new WeakMap<ReadonlySet<Sense>, SenseBits>();

/** The bits of a set that is asked for again and again; it must not change. */
export function bitsOfSet(senses: ReadonlySet<Sense>): SenseBits {
  let bits = known.get(senses);
  if (!bits) known.set(senses, (bits = bitsOf(senses)));
  return bits;
}
