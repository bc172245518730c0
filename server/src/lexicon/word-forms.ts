import compiled from './compiled.json';
import { KindGuesses } from './kind-guesses.js';
import { readNumbers } from './short-numbers.js';

/** What a stem is with certain endings. */
interface Stem {
  readonly endings: ReadonlySet<string>;
  readonly slots: readonly number[];
}

const none: readonly Stem[] = [];

/**
 * The forms of all words. They are not written out, tens of thousands of them: a word is looked for by what it may begin
 * with.
 */
export class WordForms {
  readonly #stems = new Map<string, readonly Stem[]>();

  constructor() {
    const endings = compiled.endings.split('\n').map((line) => new Set(line.split(',')));
    const right = readNumbers(compiled.kinds);
    const guesses = new KindGuesses();
    const filled = slotsOfLines();
    let number = 0;
    for (const [line, stems] of compiled.words.split('\n').entries())
      for (const stem of stems.split(' ')) {
        const kind = guesses.kindOf(stem, right[number++] ?? 0);
        this.#add(stem, { endings: endings[kind] ?? new Set(), slots: filled[line] ?? [] });
      }
  }

  #add(text: string, stem: Stem): void {
    const known = this.#stems.get(text);
    this.#stems.set(text, known ? [...known, stem] : [stem]);
  }

  /** The slots that a form of a word may fill; nothing when no word has the form. */
  slotsOf(form: string): ReadonlySet<number> | undefined {
    let slots: Set<number> | undefined;
    for (let length = 0; length <= form.length; length++) {
      const ending = form.slice(length);
      for (const stem of this.#stems.get(form.slice(0, length)) ?? none)
        if (stem.endings.has(ending)) for (const slot of stem.slots) (slots ??= new Set()).add(slot);
    }
    return slots;
  }
}

/** The slots that the words of each line may fill: in the file steps from one to the next. */
function slotsOfLines(): readonly (readonly number[])[] {
  let first = 0;
  return compiled.slots.split(' ').map((steps) => {
    let slot = first - 1;
    const slots = readNumbers(steps).map((step) => (slot += step + 1));
    first = slots[0] ?? first;
    return slots;
  });
}
