import { KindGuesses } from '../src/lexicon/kind-guesses.js';
import { shortNumber } from '../src/lexicon/short-numbers.js';

interface Entry {
  readonly stem: string;
  readonly endings: string;
  readonly slots: Set<number>;
}

/** The words of the lexicon and the slots that each may fill. */
export class WordList {
  readonly #entries = new Map<string, Entry>();

  /** A word: what all its forms begin with, and what they end with. */
  add(endings: string, stem: string, slot: number): void {
    const key = `${stem} ${endings}`;
    const known = this.#entries.get(key);
    if (known) known.slots.add(slot);
    else this.#entries.set(key, { stem, endings, slots: new Set([slot]) });
  }

  /**
   * Words that fill the same slots stand in one line; the lines in the order of those slots, and in `slots` what each line
   * fills: the first by what it lies behind the first of the line before, the others by what they lie behind the last. So
   * most numbers are small, and look like others. `kinds` says for each word which guess at its line of `endings` is right.
   */
  texts(): { readonly endings: string; readonly kinds: string; readonly words: string; readonly slots: string } {
    const lines = linesOf([...this.#entries.values()]);
    const words = lines.flatMap((line) => line.words);
    const endings = [...new Set(words.map((word) => word.endings))];
    const kindOf = new Map(endings.map((each, at) => [each, at]));
    const guesses = new KindGuesses();
    return {
      endings: endings.join('\n'),
      kinds: words.map((word) => shortNumber(guesses.guessOf(word.stem, kindOf.get(word.endings) ?? 0))).join(''),
      words: lines.map((line) => line.words.map(({ stem }) => stem).join(' ')).join('\n'),
      slots: lines.map(({ slots }, at) => stepsTo(slots, lines[at - 1]?.slots[0] ?? 0)).join(' '),
    };
  }
}

interface Line {
  readonly slots: readonly number[];
  readonly words: Entry[];
}

function linesOf(entries: readonly Entry[]): Line[] {
  const lines = new Map<string, Line>();
  for (const entry of entries) {
    const slots = [...entry.slots].sort((a, b) => a - b);
    const line = lines.get(slots.join()) ?? { slots, words: [] };
    lines.set(slots.join(), line);
    line.words.push(entry);
  }
  for (const { words } of lines.values()) words.sort((a, b) => (a.stem < b.stem ? -1 : 1));
  return [...lines.values()].sort((a, b) => inOrder(a.slots, b.slots));
}

function inOrder(a: readonly number[], b: readonly number[]): number {
  const differing = a.findIndex((slot, at) => slot !== b[at]);
  return differing === -1 ? a.length - b.length : (a[differing] ?? 0) - (b[differing] ?? Infinity) || 0;
}

const stepsTo = (slots: readonly number[], before: number): string =>
  slots.map((slot, at) => shortNumber(at === 0 ? slot - before : slot - (slots[at - 1] ?? 0) - 1)).join('');
