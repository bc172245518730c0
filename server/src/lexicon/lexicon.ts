import type { Span } from '../text/span.js';
import type { Sense } from './senses.js';

export type Language = 'en' | 'ru';

/** True for the senses that only titles and names are asked for; they stand in nearly every line. */
export const isOfNames = (sense: Sense): boolean => /^(?:title|alone)\.|\.(?:filler|linking)$/.test(sense);

/** A phrase of the lexicon found in running text. */
export interface SenseMatch extends Span {
  readonly sense: Sense;
  /** The same as a number, see `sense-numbers.ts`. */
  readonly number: number;
}
