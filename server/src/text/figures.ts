import { Atoms } from './atoms.js';
import { scanDates, type DateContext, type DateMention, type ScannedDate } from './dates.js';
import { scanQuantities, type Change, type Quantity } from './quantities.js';
import { words, type Word } from './words.js';

/** The dates, quantities and changes of a text, each in the order of the text. */
export interface Figures {
  readonly dates: readonly DateMention[];
  readonly quantities: readonly Quantity[];
  readonly changes: readonly Change[];
}

/**
 * Reads all figures of a text at once. What is a date is no quantity; but a length of time is both, for it may be a
 * term or a target («30 дней», "answer within 2 hours").
 */
export function findFigures(text: string, context: DateContext = {}, tokens: readonly Word[] = words(text)): Figures {
  const atoms = new Atoms(text, tokens);
  if (atoms.dateStarts.length + atoms.quantityStarts.length + atoms.multipleStarts.length === 0) return noFigures;
  const dates = scanDates(atoms, context);
  const taken = dates.length === 0 ? noneTaken : takenBy(dates);
  return { dates: dates.map(({ mention }) => mention), ...scanQuantities(atoms, taken) };
}

const noneTaken: ReadonlySet<number> = new Set<number>();

function takenBy(dates: readonly ScannedDate[]): ReadonlySet<number> {
  const taken = new Set<number>();
  for (const { mention, first, next } of dates) {
    if (isLength(mention)) continue;
    for (let i = first; i < next; i += 1) taken.add(i);
  }
  return taken;
}

const noFigures: Figures = { dates: [], quantities: [], changes: [] };

/** Days within which "within 2 days" is a promise of speed rather than a term. */
const promptly = 10;

const isLength = ({ kind, grain, days }: DateMention): boolean =>
  kind === 'duration' || (days !== undefined && grain === 'day' && days[1] <= promptly);

/** The quantities and changes of a text, without its dates. */
export function findQuantities(text: string): Pick<Figures, 'quantities' | 'changes'> {
  const { quantities, changes } = findFigures(text);
  return { quantities, changes };
}
