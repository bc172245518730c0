import type { Atoms } from './atoms.js';
import { bounds, isImpossible, type Period } from './calendar.js';
import { readPoint } from './date-points.js';
import { yearAt, type Found } from './date-years.js';
import type { DateMention, Grain } from './dates.js';

const stretchWords = new Set('to through thru until till по'.split(' '));

/** A mention with the index of the atom after it. */
export interface Mentioned {
  readonly mention: DateMention;
  readonly next: number;
}

interface Stretch {
  readonly first: Period;
  readonly last: Period;
  readonly next: number;
}

/** Reads a date or a stretch of dates: "end of Q1", «2–27 марта», "Aug-Oct", "12.01.2026 – 30.10.2026". */
export function readCalendar(atoms: Atoms, i: number, contextYear: number | undefined): Mentioned | undefined {
  const stretch = readDayStretch(atoms, i) ?? readStretch(atoms, i);
  if (!stretch) return undefined;
  const next = afterParenthesis(atoms, stretch);
  const mention: DateMention = { ...atoms.span(i, next), ...described(stretch, contextYear) };
  if (mention.from === undefined) withoutYear.set(mention, stretch);
  return { mention, next };
}

/** What was read of mentions whose year is not known. */
const withoutYear = new WeakMap<DateMention, Stretch>();

/** A mention with its first and last day, once its year is known from elsewhere; others come back as they are. */
export function inYear(mention: DateMention, year: number): DateMention {
  const stretch = withoutYear.get(mention);
  return stretch ? { ...mention, ...withKnownYear(stretch.first, stretch.last, year) } : mention;
}

/** "early 2013", "mid-2026", «к концу 2028 года», "end of Q1", or the point as it stands. */
function readModified(atoms: Atoms, i: number, expected: boolean): Found | undefined {
  const { part } = atoms.at(i).lex;
  if (!part) return readPoint(atoms, i, expected);
  let at = i + 1;
  while (atoms.is(at, 'of', 'the', '-')) at += 1;
  const found = readPoint(atoms, at, true);
  return found && found.period.grain !== 'day' ? { ...found, period: { ...found.period, part } } : undefined;
}

function readStretch(atoms: Atoms, i: number): Stretch | undefined {
  const start = readIndexPair(atoms, i) ?? readModified(atoms, i, false);
  if (!start) return undefined;
  if ('first' in start) return start;
  const at = afterConnector(atoms, i, start.next);
  const end = at === undefined ? undefined : readModified(atoms, at, true);
  if (!end || !canEnd(start.period, end.period)) return { first: start.period, last: start.period, next: start.next };
  return { ...shared(start.period, end.period), next: end.next };
}

/** «II–III кварталы», «1-2 кв. 2026 г.» */
function readIndexPair(atoms: Atoms, i: number): Stretch | undefined {
  const { lex, value } = atoms.at(i);
  const index = lex.roman ?? value;
  if (!(index >= 1 && index <= 3) || !atoms.is(i + 1, '-')) return undefined;
  const end = readPoint(atoms, i + 2);
  if (end?.period.grain !== 'quarter' || !(index < (end.period.index ?? 0)) || atoms.is(i + 2, 'q')) return undefined;
  return { first: { ...end.period, index }, last: end.period, next: end.next };
}

/** «2–27 марта 2026», «с 10 по 15 ноября», "March 2–27, 2026". */
function readDayStretch(atoms: Atoms, i: number): Stretch | undefined {
  return atoms.at(i).kind === 'number' ? readDaysThenMonth(atoms, i) : readMonthThenDays(atoms, i);
}

function readDaysThenMonth(atoms: Atoms, i: number): Stretch | undefined {
  if (!isDayNumber(atoms, i) || atoms.at(i).glued || !atoms.is(i + 1, '-', 'по', 'to')) return undefined;
  const end = isDayNumber(atoms, i + 2) ? readPoint(atoms, i + 2) : undefined;
  if (end?.period.grain !== 'day') return undefined;
  return { first: { ...end.period, day: atoms.at(i).value }, last: end.period, next: end.next };
}

function readMonthThenDays(atoms: Atoms, i: number): Stretch | undefined {
  if (atoms.at(i).lex.month === undefined || !atoms.is(i + 2, '-') || !isDayNumber(atoms, i + 3)) return undefined;
  const start = readPoint(atoms, i);
  if (start?.period.grain !== 'day' || start.next !== i + 2 || atoms.at(i + 4).lex.month) return undefined;
  const yearIndex = atoms.is(i + 4, ',') ? i + 5 : i + 4;
  const year = yearAt(atoms, yearIndex);
  const first = year === undefined ? start.period : { ...start.period, year };
  return { first, last: { ...first, day: atoms.at(i + 3).value }, next: year === undefined ? i + 4 : yearIndex + 1 };
}

const isDayNumber = (atoms: Atoms, i: number): boolean =>
  /^\d\d?$/.test(atoms.norm(i)) && atoms.at(i).value >= 1 && atoms.at(i).value <= 31;

/** The index after the word or dash that leads to a stretch's end. */
function afterConnector(atoms: Atoms, i: number, at: number): number | undefined {
  if (atoms.is(at, '-', '→', '~')) return atoms.touches(at + 1, '>') ? at + 2 : at + 1;
  if (atoms.isAny(at, stretchWords)) return at + 1;
  if (atoms.is(at, 'до') && atoms.is(i - 1, 'с', 'со', 'от')) return at + 1;
  if (atoms.is(at, 'and') && atoms.is(i - 1, 'between')) return at + 1;
  return atoms.touches(at, '/') && atoms.at(at + 1).glued && atoms.at(at + 1).kind === 'word' ? at + 1 : undefined;
}

const ranks: readonly Grain[] = ['hour', 'day', 'week', 'month', 'quarter', 'season', 'half', 'year', 'years'];

/** A year does not end a stretch that a day began, unless it has one too: «31 декабря – 2026». */
const canEnd = (first: Period, last: Period): boolean =>
  Math.abs(ranks.indexOf(first.grain) - ranks.indexOf(last.grain)) <= 3 || first.year !== undefined;

function shared(first: Period, last: Period): { first: Period; last: Period } {
  if (first.year === undefined && last.year !== undefined)
    return { first: { ...first, year: yearBefore(first, last, last.year) }, last };
  if (last.year === undefined && first.year !== undefined)
    return { first, last: { ...last, year: yearAfter(first, last, first.year) } };
  return { first, last };
}

const wraps = (first: Period, last: Period): boolean =>
  first.index !== undefined && last.index !== undefined && first.grain === last.grain && first.index > last.index;

const yearBefore = (first: Period, last: Period, year: number): number => (wraps(first, last) ? year - 1 : year);
const yearAfter = (first: Period, last: Period, year: number): number => (wraps(first, last) ? year + 1 : year);

/** "FY26 Q3 (Aug-Oct)": the months in brackets only explain the quarter. */
function afterParenthesis(atoms: Atoms, { last, next }: Stretch): number {
  if (!atoms.is(next, '(') || (last.grain !== 'quarter' && last.grain !== 'half')) return next;
  const inside = readStretch(atoms, next + 1);
  return inside?.first.grain === 'month' && inside.first.year === undefined && atoms.is(inside.next, ')')
    ? inside.next + 1
    : next;
}

function described({ first, last }: Stretch, contextYear: number | undefined): Omit<DateMention, 'start' | 'end'> {
  const known = withKnownYear(first, last, contextYear);
  const isYear = (period: Period): boolean =>
    (period.grain === 'year' || period.grain === 'years') && period.part === undefined;
  const grain = first.grain === 'year' && last.grain === 'year' && first !== last ? 'years' : first.grain;
  return {
    kind: 'calendar',
    grain,
    ...known,
    ...(isYear(first) && isYear(last) ? { yearOnly: true } : {}),
    ...(isImpossible(first) || isImpossible(last) ? { impossible: true } : {}),
  };
}

function withKnownYear(first: Period, last: Period, contextYear: number | undefined): Pick<DateMention, 'from' | 'to'> {
  const year = first.year ?? contextYear;
  if (year === undefined) return {};
  const lastYear = last.year ?? yearAfter(first, last, year);
  return { from: bounds({ ...first, year }).from, to: bounds({ ...last, year: lastYear }).to };
}
