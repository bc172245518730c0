import { percentUnits } from './data-phrases.js';
import { lexeme } from './lexemes.js';
import { words } from './words.js';

/** What a unit of measure counts, so that two can be told apart: `%`, a currency's code, a length of time; else nothing. */
export function measureOf(unit: string): string | undefined {
  for (const { norm } of words(unit)) {
    const { currency, unit: grain, days } = lexeme(norm);
    if (percentUnits.has(norm)) return '%';
    if (currency !== undefined) return currency;
    // Minutes and hours are of one grain.
    if (grain !== undefined) return `${grain} ${String(days)}`;
  }
  return undefined;
}
