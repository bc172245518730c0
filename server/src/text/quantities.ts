import type { Span } from './span.js';

/**
 * What a figure counts. `plain` is a bare number with nothing said of what it counts; `redacted` a value that
 * the author blanked out on purpose (`$N`, `[_N<sub>3</sub>_][n3]`), which still is a value.
 */
export type QuantityKind =
  'money' | 'percent' | 'points' | 'multiplier' | 'ratio' | 'score' | 'duration' | 'count' | 'plain' | 'redacted';

/** A figure in running text, with its unit; the span covers both («1,5–2 млн ₽», "at least 300 ratings"). */
export interface Quantity extends Span {
  readonly kind: QuantityKind;
  /** Lowest and highest value, scaled («2 млн» is 2 000 000); `NaN` when redacted. */
  readonly low: number;
  readonly high: number;
  /** ISO 4217 code for money. */
  readonly currency?: string;
  /** Folded word that says what is counted («клиентов», "ratings", «нед»), when one follows. */
  readonly unit?: string;
  /** A bound that the text puts on it: at least, at most, more than, `≥`, «не больше», "under". */
  readonly bound?: 'min' | 'max';
}

/** A move between two states: «с 12 до 30», "19 → 7", "from 7.4% to under 2%", «×2», «в 2 раза», "+50%", "by 30%". */
export interface Change extends Span {
  readonly kind: 'from-to' | 'times' | 'by';
}
