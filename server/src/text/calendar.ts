import type { Day, Grain } from './dates.js';

/** A point or period of the calendar, its year perhaps not yet known. */
export interface Period {
  readonly grain: Grain;
  readonly year?: number;
  /** Last year of a period of years. */
  readonly lastYear?: number;
  /** Month 1–12, quarter 1–4, half 1–2 or season 1–4, as the grain says; the month of a day. */
  readonly index?: number;
  readonly day?: number;
  /** `5/3/2026` may be read either way round: the other reading. */
  readonly other?: { readonly month: number; readonly day: number };
  readonly part?: 'start' | 'middle' | 'end';
}

const pad = (value: number): string => String(value).padStart(2, '0');

export const dayOf = (year: number, month: number, day: number): Day => `${String(year)}-${pad(month)}-${pad(day)}`;

/** The number of days in a month; of a leap year's February when the year is unknown. */
export function daysIn(month: number, year = 2000): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

export const isImpossible = ({ grain, index = 1, day, year }: Period): boolean =>
  grain === 'day' && day !== undefined && day > daysIn(index, year);

const monthsIn: Partial<Record<Grain, number>> = { month: 1, quarter: 3, half: 6, season: 3, year: 12, years: 12 };

/** First and last day of a period whose year is known. */
export function bounds(period: Period & { readonly year: number }): { readonly from: Day; readonly to: Day } {
  const { grain, year, index = 1, day = 1 } = period;
  if (grain === 'day') return dayBounds(period, dayOf(year, index, Math.min(day, daysIn(index, year))));
  const length = monthsIn[grain] ?? 12;
  if (grain === 'years') return { from: dayOf(year, 1, 1), to: dayOf(period.lastYear ?? year, 12, 31) };
  const first = year * 12 + (grain === 'season' ? index * 3 - 1 : (index - 1) * length);
  return partOf(period.part, first, length);
}

function dayBounds({ year = 0, other }: Period, from: Day): { from: Day; to: Day } {
  if (!other) return { from, to: from };
  const second = dayOf(year, other.month, other.day);
  return second < from ? { from: second, to: from } : { from, to: second };
}

/** Narrows months `first` to `first + length` (months since year 0) to their first, middle or last third. */
function partOf(part: Period['part'], first: number, length: number): { from: Day; to: Day } {
  const third = Math.max(1, Math.ceil(length / 3));
  const starts = { start: first, middle: first + third, end: first + length - third };
  const from = part && length > 1 ? starts[part] : first;
  const to = part && length > 1 ? Math.min(from + third, first + length) - 1 : first + length - 1;
  if (part && length === 1) return partOfMonth(part, first);
  return { from: monthDay(from, 1), to: monthDay(to, 31) };
}

function partOfMonth(part: 'start' | 'middle' | 'end', month: number): { from: Day; to: Day } {
  const [from, to] = { start: [1, 10], middle: [10, 20], end: [20, 31] }[part];
  return { from: monthDay(month, from ?? 1), to: monthDay(month, to ?? 31) };
}

function monthDay(monthsSinceZero: number, day: number): Day {
  const year = Math.floor(monthsSinceZero / 12);
  const month = (monthsSinceZero % 12) + 1;
  return dayOf(year, month, Math.min(day, daysIn(month, year)));
}
