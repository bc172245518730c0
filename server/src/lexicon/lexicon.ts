import type { Span } from '../text/span.js';
import type { NameSense, Sense } from './senses.js';

export type Language = 'en' | 'ru';

/** A phrase of the lexicon found in running text. */
export interface SenseMatch extends Span {
  readonly sense: Sense;
  /** The same as a number, see `sense-numbers.ts`. */
  readonly number: number;
}

/** A phrase that titles and names alone are asked for. */
export interface NameMatch extends Span {
  readonly sense: NameSense;
}
