import type { DateMention } from './dates.js';
import type { Change, Quantity } from './quantities.js';
import { words, type Word } from './words.js';

/** The dates, quantities and changes of a text, each in the order of the text. */
export interface Figures {
  readonly dates: readonly DateMention[];
  readonly quantities: readonly Quantity[];
  readonly changes: readonly Change[];
}

/** Reads all figures of a text at once; what is a date is no quantity, but a length of time is both. */
export function findFigures(
  text: string,
  _context: { readonly year?: number } = {},
  tokens: readonly Word[] = words(text),
): Figures {
  const quantities: Quantity[] = [];
  tokens.forEach((token, i) => {
    if (token.kind !== 'number') return;
    const value = Number(token.norm.replaceAll(' ', '').replace(',', '.'));
    const next = tokens[i + 1];
    const kind = next?.norm === '%' ? 'percent' : 'plain';
    const end = kind === 'percent' ? (next?.end ?? token.end) : token.end;
    quantities.push({ start: token.start, end, kind, low: value, high: value });
  });
  return { dates: [], quantities, changes: [] };
}
