import { shortNumber } from '../src/lexicon/short-numbers.js';

/** The words of the lexicon and the slots that each may fill, in the order in which the slots name them. */
export class WordList {
  readonly #endings = new Map<string, number>();
  readonly #words = new Map<string, number>();
  readonly #slots: string[] = [];

  /** A word: what all its forms begin with, and what they end with. */
  add(endings: string, stem: string, slot: number): void {
    const word = `${shortNumber(numberOf(this.#endings, endings))}${stem}`;
    const isNew = !this.#words.has(word);
    const number = numberOf(this.#words, word);
    this.#slots[slot] = `${this.#slots[slot] ?? ''}${isNew ? '+' : shortNumber(number)}`;
  }

  /** Slots that take each other's place share many words, which then stand side by side: so they compress well. */
  texts(slots: number): { readonly endings: string; readonly words: string; readonly slots: string } {
    return {
      endings: [...this.#endings.keys()].join('\n'),
      words: [...this.#words.keys()].join(' '),
      slots: Array.from({ length: slots }, (_, slot) => this.#slots[slot] ?? '').join(' '),
    };
  }
}

function numberOf(known: Map<string, number>, key: string): number {
  const number = known.get(key) ?? known.size;
  known.set(key, number);
  return number;
}
