import type { SenseMatch } from '../lexicon/lexicon.js';
import type { Sense } from '../lexicon/senses.js';
import { NumberSet } from '../lexicon/number-set.js';
import { numberOf } from '../lexicon/sense-numbers.js';

/** Two words of 32 bits, a bit for each sense: several share one, so that a common bit only says that it may be there. */
class SenseBits {
  low = 0;
  high = 0;

  add(number: number): void {
    if ((number & 32) === 0) this.low |= 1 << number;
    else this.high |= 1 << number;
  }

  has(number: number): boolean {
    return (((number & 32) === 0 ? this.low : this.high) & (1 << number)) !== 0;
  }

  meet({ low, high }: SenseBits): boolean {
    return (this.low & low) !== 0 || (this.high & high) !== 0;
  }
}

/** A set of senses that is asked for. */
export interface Asked {
  readonly bits: SenseBits;
  /** The senses by their numbers, and the same as a set. */
  readonly numbers: readonly number[];
  readonly set: NumberSet;
}

const askedFor = new Map<ReadonlySet<Sense>, Asked>();
/** Far more than the program has sets of its own. */
const mostAsked = 5_000;

/** The numbers of a set that is asked for again and again; it must not change. */
export function askedOf(senses: ReadonlySet<Sense>): Asked {
  const known = askedFor.get(senses);
  if (known) return known;
  if (askedFor.size > mostAsked) askedFor.clear();
  const numbers = Array.from(senses, numberOf);
  const asked: Asked = { bits: new SenseBits(), numbers, set: NumberSet.of(numbers) };
  for (const number of numbers) asked.bits.add(number);
  askedFor.set(senses, asked);
  return asked;
}

/** The senses of which a text holds phrases, whatever their places. */
export class PresentSenses {
  /** The senses by their numbers (see `sense-numbers.ts`), each once. */
  readonly numbers: number[] = [];
  readonly #bits = new SenseBits();

  static of(matches: readonly SenseMatch[]): PresentSenses {
    if (matches.length === 0) return PresentSenses.nothing;
    const present = new PresentSenses();
    for (const { number } of matches) present.#add(number);
    return present;
  }

  static union(texts: readonly PresentSenses[]): PresentSenses {
    const telling = texts.filter(({ numbers }) => numbers.length > 0);
    const [first, second] = telling;
    if (!second) return first ?? PresentSenses.nothing;
    const union = new PresentSenses();
    for (const { numbers } of telling) for (const number of numbers) union.#add(number);
    return union;
  }

  static readonly nothing = new PresentSenses();

  #add(number: number): void {
    if (this.#bits.has(number) && this.numbers.includes(number)) return;
    this.#bits.add(number);
    this.numbers.push(number);
  }

  has(sense: Sense): boolean {
    return this.numbers.includes(numberOf(sense));
  }

  /** True when the text says one of what is asked for. Most texts say none: their bits tell so at once. */
  meets({ bits, set }: Asked): boolean {
    if (!this.#bits.meet(bits)) return false;
    for (const number of this.numbers) if (set.has(number)) return true;
    return false;
  }
}
