import { findDates, type DateMention, type Day } from '../text/dates.js';
import { datedTextsOf, isCalendar } from './dated.js';
import type { Facts } from '../document/facts.js';
import { query, type StrategyDocument } from '../document/strategy-document.js';

/** Nodes at the top among which a plan names its day («обновлено 14.01.2026», "Date: 9 March 2026"). */
const topNodes = 8;

/** Keys of the front matter that tell the plan's day or its period. */
export const dateKeys = ['date', 'updated', 'created', 'дата', 'обновлено', 'период', 'period'] as const;

/** The days that the front matter and the top of the document name. */
const headDates = query((doc: StrategyDocument): readonly DateMention[] => {
  const fields = dateKeys.flatMap((key) => findDates(doc.frontMatter.fields.get(key)?.value ?? ''));
  const top = doc.nodes.slice(0, topNodes).flatMap(({ facts, cells }) => [facts, ...cells.map((cell) => cell.facts)]);
  return [...fields, ...top.flatMap(datesOf)].filter(isCalendar);
});

/** But for a year that is part of a name: «Связь-2035», "Vision-2030". */
const datesOf = ({ figures, plain }: Facts): readonly DateMention[] =>
  figures.dates.filter(
    ({ yearOnly, grain, start }) =>
      !(yearOnly ?? grain === 'year') || !namedYear.test(plain.slice(Math.max(0, start - 2), start)),
  );

const namedYear = /\p{L}[-–]$/u;

/** The year that dates without one belong to: the first that the top of the document, or else its text, names. */
export const planYear = query((doc: StrategyDocument): number | undefined => {
  const named = headDates(doc).find(({ from }) => from !== undefined) ?? firstDated(doc);
  const written = headDates(doc).find(isWritten);
  return named && (written && isHorizon(named, written) ? yearOf(written) : yearOf(named));
});

/**
 * Likewise, with the month in hundredths in which a season begins that the top of the document names: in a plan from
 * September 2027 to May 2028 «1 марта» is of 2028.
 */
export const planSeason = query((doc: StrategyDocument): number | undefined => {
  const season = headDates(doc).find(
    ({ grain, from, to }) =>
      grain !== 'year' && from !== undefined && to !== undefined && yearIn(to) === yearIn(from) + 1,
  );
  // A paper of March on a season from July has steps before the season begins.
  const first = season && planBegins(doc);
  return first === undefined ? planYear(doc) : yearIn(first) + Number(first.slice(5, 7)) / 100;
});

const yearIn = (day: Day): number => Number(day.slice(0, 4));

const yearOf = ({ from }: DateMention): number | undefined => (from === undefined ? undefined : yearIn(from));

/** A day or a month. */
const isWritten = ({ grain, from }: DateMention): boolean =>
  from !== undefined && (grain === 'day' || grain === 'month');

/** Years by which the year of a name lies beyond the month of its paper where it is the far end of the plan. */
const farEnd = 2;

const isHorizon = (named: DateMention, written: DateMention): boolean =>
  (named.yearOnly ?? false) && (yearOf(named) ?? 0) - (yearOf(written) ?? 0) >= farEnd;

function firstDated(doc: StrategyDocument): DateMention | undefined {
  for (const { facts } of datedTextsOf(doc))
    for (const date of facts.figures.dates) if (isCalendar(date) && date.from !== undefined) return date;
  return undefined;
}

/** The earliest day that the plan names at its top: what lies before it is of the next year where no year is named. */
export const planBegins = query((doc: StrategyDocument): Day | undefined =>
  headDates(doc).reduce<Day | undefined>(
    (first, { from }) => (from !== undefined && (first === undefined || from < first) ? from : first),
    undefined,
  ),
);

/** The day the plan was written, as far as it says: a day at its top, else the first day of the period it is for. */
export const planDate = query((doc: StrategyDocument): Day | undefined => {
  const dates = headDates(doc);
  const named = dates.find(({ from }) => from);
  const written = dates.find(isWritten);
  return (
    dates.find(({ grain, from }) => grain === 'day' && from !== undefined) ??
    (named && written && isHorizon(named, written) ? written : named)
  )?.from;
});
