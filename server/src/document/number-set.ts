/** A set of small numbers as bits, 32 to a word: quick to put together and to ask. */
export class NumberSet {
  private constructor(private readonly words: Uint32Array) {}

  static of(numbers: Iterable<number>): NumberSet {
    const all = [...numbers];
    const words = wordsFor(Math.max(0, ...all));
    for (const number of all) words[number >>> 5] = (words[number >>> 5] ?? 0) | (1 << (number & 31));
    return new NumberSet(words);
  }

  static union(sets: readonly NumberSet[]): NumberSet {
    const length = Math.max(0, ...sets.map(({ words }) => words.length));
    const union = new Uint32Array(length);
    for (const { words } of sets)
      for (let at = 0; at < words.length; at++) union[at] = (union[at] ?? 0) | (words[at] ?? 0);
    return new NumberSet(union);
  }

  has(number: number): boolean {
    return ((this.words[number >>> 5] ?? 0) & (1 << (number & 31))) !== 0;
  }
}

const wordsFor = (largest: number): Uint32Array => new Uint32Array((largest >>> 5) + 1);
