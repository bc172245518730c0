import { inYear } from '../text/date-calendar.js';
import type { DateMention } from '../text/dates.js';
import type { Facts } from '../document/facts.js';
import { ownFacts, type Node } from '../document/node.js';
import { gather } from '../document/parts.js';

/** A text that names a point or a stretch of time, and the block (for a cell, its row or table) that it belongs to. */
export interface DatedText {
  readonly node: Node;
  readonly facts: Facts;
}

/** Every text of the document that names one, in document order; most blocks name none. */
export const datedTextsOf = gather((node): readonly DatedText[] =>
  isDated(node) || node.cells.some(isDated)
    ? ownFacts(node)
        .filter(hasDate)
        .map((facts) => ({ node, facts }))
    : none,
);

const none: readonly DatedText[] = [];

const hasDate = ({ figures }: Facts): boolean => figures.dates.length > 0;

const isDated = ({ facts }: Node): boolean => hasDate(facts);

/** A day, month or period that can be looked up on the calendar, not a time of day. */
export const isCalendar = (date: DateMention): boolean => date.kind === 'calendar' && date.grain !== 'hour';

/** The dates of one text; where some name no year, with the plan's. */
export function resolvedDates(facts: Facts, year: number | undefined): readonly DateMention[] {
  const { dates } = facts.figures;
  if (year === undefined || dates.every(({ kind, from }) => kind !== 'calendar' || from !== undefined)) return dates;
  return facts.once(readerFor(year));
}

/** One reader for a year, so that what is read is kept with what it is read from. */
export function byYear<Y extends number | undefined, R>(make: (year: Y) => R): (year: Y) => R {
  const readers = new Map<Y, R>();
  return (year) => {
    const reader = readers.get(year) ?? make(year);
    readers.set(year, reader);
    return reader;
  };
}

/** A year, with the month in hundredths before which a day is one of the next year. */
function inSeason(date: DateMention, year: number): DateMention {
  const first = Math.floor(year);
  const dated = inYear(date, first);
  const month = Number(dated.from?.slice(5, 7));
  return date.from === undefined && month < Math.round((year - first) * 100) ? inYear(date, first + 1) : dated;
}

const readerFor = byYear(
  (year: number) =>
    ({ figures }: Facts): readonly DateMention[] =>
      figures.dates.map((date) => inSeason(date, year)),
);
