import type { Stretch } from './messages.js';
import type { Locale } from './words.js';

const millisecondsADay = 86_400_000;

/** Days since the first of January 1970. */
export const dayNumber = (day: string): number => Math.round(Date.parse(`${day}T00:00:00Z`) / millisecondsADay);

export const dateOf = (number: number): Date => new Date(number * millisecondsADay);

type Parts = Intl.DateTimeFormatOptions;

const formats = new Map<string, Intl.DateTimeFormat>();

/** A date in the reader's language. */
export function written(date: Date, locale: Locale, parts: Parts): string {
  const key = `${locale} ${JSON.stringify(parts)}`;
  const format =
    formats.get(key) ?? new Intl.DateTimeFormat(locale === 'ru' ? 'ru' : 'en-GB', { timeZone: 'UTC', ...parts });
  formats.set(key, format);
  // «2027 г.»: on an axis and in a list the year needs no word.
  return format.format(date).replace(/\sг\.$/, '');
}

/** A stretch of time as a person writes it: a day, a month, a quarter, half a year, a year, or two days with a dash. */
export function stretchWords({ from, to }: Stretch, locale: Locale): string {
  const first = dateOf(dayNumber(from));
  const last = dateOf(dayNumber(to));
  const period = periodWords(first, last, locale);
  if (period !== undefined) return period;
  const day: Parts = { day: 'numeric', month: 'short', year: 'numeric' };
  if (from === to) return written(first, locale, day);
  const sameYear = first.getUTCFullYear() === last.getUTCFullYear();
  return `${written(first, locale, sameYear ? { day: 'numeric', month: 'short' } : day)} – ${written(last, locale, day)}`;
}

/** The name of a whole month, quarter, half or year. */
function periodWords(first: Date, last: Date, locale: Locale): string | undefined {
  const after = new Date(last.getTime() + millisecondsADay);
  if (first.getUTCDate() !== 1 || after.getUTCDate() !== 1) return undefined;
  const year = first.getUTCFullYear();
  const month = first.getUTCMonth();
  const months = (after.getUTCFullYear() - year) * 12 + after.getUTCMonth() - month;
  if (months === 1) return written(first, locale, { month: 'long', year: 'numeric' });
  if (months === 3 && month % 3 === 0) return quarterWords(month / 3, year, locale);
  if (months === 6 && month % 6 === 0) return halfWords(month / 6, year, locale);
  if (months % 12 === 0 && month === 0) return months === 12 ? String(year) : `${year} – ${year + months / 12 - 1}`;
  return undefined;
}

const quarterWords = (index: number, year: number, locale: Locale): string =>
  locale === 'ru' ? `${['I', 'II', 'III', 'IV'][index] ?? ''} кв. ${year}` : `Q${index + 1} ${year}`;

const halfWords = (index: number, year: number, locale: Locale): string =>
  locale === 'ru' ? `${index + 1}-е полугодие ${year}` : `H${index + 1} ${year}`;
