import { findDates, type DateMention } from '../text/dates.js';
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
  [...ownFacts(node)].filter(({ figures }) => figures.dates.length > 0).map((facts) => ({ node, facts })),
);

/** A day, month or period that can be looked up on the calendar, not a time of day. */
export const isCalendar = (date: DateMention): boolean => date.kind === 'calendar' && date.grain !== 'hour';

/** The dates of one text; where some name no year, read again with the plan's. */
export function resolvedDates(facts: Facts, year: number | undefined): readonly DateMention[] {
  const { dates } = facts.figures;
  if (year === undefined || dates.every(({ kind, from }) => kind !== 'calendar' || from !== undefined)) return dates;
  return facts.once(readerFor(year));
}

type Reader = (facts: Facts) => readonly DateMention[];

const readers = new Map<number, Reader>();

/** One function for a year, so that a text keeps what it was read as. */
function readerFor(year: number): Reader {
  const known = readers.get(year);
  if (known) return known;
  const reader: Reader = ({ plain }) => findDates(plain, { year });
  readers.set(year, reader);
  return reader;
}
