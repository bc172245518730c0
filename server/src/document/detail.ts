import type { Day } from '../text/dates.js';
import { daysBetween } from './calendar.js';
import { whole } from './evidence.js';
import { ancestors, type Node } from './node.js';
import { planDate, planYear } from './plan-date.js';
import { resolvedDates } from './schedule.js';
import { query, type StrategyDocument } from './strategy-document.js';

/** A list planned by days or hours, and when it begins (claims P5.6, P5.7). */
export interface DetailedPart {
  /** The heading or the first line of the list. */
  readonly node: Node;
  readonly begins: Day;
  /** Days between the plan's own date and the beginning. */
  readonly ahead: number;
}

/** Lines that make a timetable rather than a stray appointment. */
const fewest = 3;
/** Days within which several days on the calendar are a day-by-day plan; checkpoints lie further apart. */
const densest = 14;

export const detailedPartsOf = query((doc: StrategyDocument): readonly DetailedPart[] => {
  const written = planDate(doc);
  if (written === undefined) return [];
  const holders = new Set(doc.nodes.filter(isDetailed).map(({ parent }) => parent));
  return [...holders].flatMap((holder) => {
    const lines = holder?.children.filter(isDetailed) ?? [];
    const [first] = lines;
    const begins = first && beginningOf(lines, planYear(doc));
    if (!first || begins === undefined || lines.length < fewest) return [];
    const node = holder?.kind === 'section' && holder.level > 1 ? holder : first;
    return [{ node, begins, ahead: daysBetween(written, begins) }];
  });
});

/** A time of day, or a single day, in the line or in a cell of the row. */
const isDetailed = (node: Node): boolean =>
  (node.kind === 'item' || node.kind === 'paragraph' || node.kind === 'row') &&
  [node, ...node.cells].some(({ facts }) =>
    facts.figures.dates.some(({ kind, grain }) => kind === 'calendar' && (grain === 'hour' || grain === 'day')),
  );

/** The first day, where the lines name hours or days that lie close together. */
function beginningOf(lines: readonly Node[], year: number | undefined): Day | undefined {
  const [first] = lines;
  const above = first && dateAbove(first, year);
  const context = above === undefined ? year : Number(above.slice(0, 4));
  const dates = lines.flatMap((line) => [line, ...line.cells].flatMap(({ facts }) => resolvedDates(facts, context)));
  const days = dates
    .filter(({ grain }) => grain === 'day')
    .flatMap(({ from }) => from ?? [])
    .sort();
  const [earliest] = days;
  const last = days.at(-1);
  const hours = dates.filter(({ grain }) => grain === 'hour').length;
  const dense =
    earliest !== undefined && last !== undefined && daysBetween(earliest, last) <= densest && days.length > fewest;
  return hours >= fewest || dense ? (earliest ?? above) : undefined;
}

/** The first day of what the headings above name («Сентябрь 2027:»). */
function dateAbove(node: Node, year: number | undefined): Day | undefined {
  for (const above of ancestors(node)) {
    if (above.kind !== 'section' || above.level <= 1) continue;
    const date = resolvedDates(whole(above).facts, year).find(({ from }) => from !== undefined);
    if (date?.from !== undefined) return date.from;
  }
  return undefined;
}
