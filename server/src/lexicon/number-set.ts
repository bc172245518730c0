/** A set of small numbers as bits, 32 to a word: quick to put together and to ask. */
export class NumberSet {
  #words = new Uint32Array(16);

  static of(numbers: Iterable<number>): NumberSet {
    const set = new NumberSet();
    set.addAll(numbers);
    return set;
  }

  addAll(numbers: Iterable<number>): void {
    for (const number of numbers) {
      const at = number >>> 5;
      this.#growTo(at + 1);
      this.#words[at] = (this.#words[at] ?? 0) | (1 << (number & 31));
    }
  }

  join({ words }: NumberSet): void {
    this.#growTo(words.length);
    for (let at = 0; at < words.length; at++) this.#words[at] = (this.#words[at] ?? 0) | (words[at] ?? 0);
  }

  has(number: number): boolean {
    return ((this.#words[number >>> 5] ?? 0) & (1 << (number & 31))) !== 0;
  }

  hasAny(numbers: readonly number[]): boolean {
    for (const number of numbers) if (this.has(number)) return true;
    return false;
  }

  private get words(): Uint32Array {
    return this.#words;
  }

  #growTo(length: number): void {
    if (this.#words.length >= length) return;
    const words = new Uint32Array(Math.max(length, this.#words.length * 2));
    words.set(this.#words);
    this.#words = words;
  }
}
