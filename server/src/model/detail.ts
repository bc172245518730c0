import { dottedTimes } from '../text/clock.js';
import type { DateMention, Day } from '../text/dates.js';
import { daysBetween } from './calendar.js';
import { resolvedDates } from './dated.js';
import type { Facts } from '../document/facts.js';
import { whole } from '../document/evidence.js';
import { ancestors, ownFacts, type Node } from '../document/node.js';
import { gather } from '../document/parts.js';
import { planDate, planYear } from './plan-date.js';
import { query, type StrategyDocument } from '../document/strategy-document.js';

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
  const found: DetailedPart[] = [];
  const listed = new Set<Node>();
  const loose = { holder: doc.root, lines: linesIn(doc.root) };
  for (const { holder, lines } of [loose, ...detailedLists(doc)]) {
    const [first] = lines;
    const begins = lines.length < fewest ? undefined : beginningOf(lines, planYear(doc));
    if (!first || begins === undefined) continue;
    for (const line of lines) listed.add(line);
    const heads = holder.kind === 'section' && holder.level > 1 && first.index === 0;
    found.push({ node: heads ? holder : first, begins, ahead: daysBetween(written, begins) });
  }
  for (const node of detailedBlocks(doc)) {
    const begins = listed.has(node) ? undefined : beginningOf([node], yearIn(node) ?? planYear(doc));
    if (begins !== undefined) found.push({ node, begins, ahead: daysBetween(written, begins) });
  }
  return found.sort((a, b) => a.node.span.start - b.node.span.start);
});

/** Lines that hold a timetable of their own: «4 октября с 8:00 до 11:30 мойка, 5 октября в 9:00 замер, в 10:15 …». */
const detailedBlocks = gather((node): readonly Node[] => (isLine(node) && isTimetable(node) ? [node] : []));

/** Hours of one day or another, or several days with hours in them. */
function isTimetable(node: Node): boolean {
  const hours = countIn(node, hoursIn);
  if (hours === 0 || hours >= fewest) return hours > 0;
  return countIn(node, finesIn) - hours > fewest;
}

const countIn = (node: Node, count: (facts: Facts) => number): number =>
  node.cells.reduce((sum, { facts }) => sum + facts.once(count), node.facts.once(count));

const finesIn = ({ figures }: Facts): number => figures.dates.filter(isFine).length;

export const hoursIn = ({ figures, plain }: Facts): number => figures.dates.filter(isHour).length + dottedTimes(plain);

const isHour = ({ kind, grain }: DateMention): boolean => kind === 'calendar' && grain === 'hour';

/** The year that the line itself names («III квартал 2029: со 2 по 6 июля …»). */
function yearIn({ facts }: Pick<Node, 'facts'>): number | undefined {
  const date = resolvedDates(facts, undefined).find(({ from }) => from !== undefined);
  return date?.from === undefined ? undefined : Number(date.from.slice(0, 4));
}

/** Lines with a time of day or a single day, by what holds them. */
const detailedLists = gather((holder): readonly DetailedList[] => {
  const lines = holder.children.length < fewest ? none : linesIn(holder);
  const timed = lines.filter(hasHours);
  return lines.length >= fewest ? [{ holder, lines: timed.length >= fewest ? timed : lines }] : [];
});

/** Among stages with their days a timetable is what names hours. */
const hasHours = (line: Node): boolean => ownFacts(line).some((facts) => facts.once(hoursIn) > 0);

const none: readonly Node[] = [];

interface DetailedList {
  readonly holder: Node;
  readonly lines: readonly Node[];
}

const linesIn = (holder: Node): readonly Node[] =>
  holder.children.filter((node) => isLine(node) && (hasFineDate(node) || node.cells.some(hasFineDate)));

const isLine = ({ kind }: Node): boolean => kind === 'item' || kind === 'paragraph' || kind === 'row';

const hasFineDate = ({ facts }: Node): boolean => facts.figures.dates.some(isFine) || facts.once(hoursIn) > 0;

const isFine = ({ kind, grain }: DateMention): boolean => kind === 'calendar' && (grain === 'hour' || grain === 'day');

/** The first day, where the lines name hours or days that lie close together. */
function beginningOf(lines: readonly Node[], year: number | undefined): Day | undefined {
  const [first] = lines;
  const above = first && (dateBefore(first, year) ?? dateAbove(first, year));
  const context = above === undefined ? year : Number(above.slice(0, 4));
  const dates = datesIn(lines, context);
  const days = dates
    .filter(({ grain }) => grain === 'day')
    .flatMap(({ from }) => from ?? [])
    .sort();
  const [earliest] = days;
  const last = days.at(-1);
  const hours = hoursOf(lines) + hoursAbove(first);
  const dense =
    earliest !== undefined &&
    last !== undefined &&
    daysBetween(earliest, last) <= densest &&
    days.length > fewest &&
    earliest < last;
  return hours >= fewest || dense ? (earliest ?? above) : undefined;
}

/** A day without a year is of the year that the list named last. */
function datesIn(lines: readonly Node[], context: number | undefined): readonly DateMention[] {
  let year = context;
  return lines.flatMap(ownFacts).flatMap((facts) => {
    year = yearIn({ facts }) ?? year;
    return resolvedDates(facts, year);
  });
}

/** Times of day: in a list, the lines that name any; a line with many of them is a timetable of its own. */
const hoursOf = (lines: readonly Node[]): number =>
  lines.length === 1
    ? lines.flatMap(ownFacts).reduce((sum, facts) => sum + facts.once(hoursIn), 0)
    : lines.filter(hasHours).length;

/** Times of day in the head of the table whose first line this is. */
const hoursAbove = (line: Node | undefined): number =>
  line?.parent?.kind === 'table'
    ? line.parent.cells.filter(({ facts }) => facts.figures.dates.some(({ grain }) => grain === 'hour')).length
    : 0;

/** The first day of what the line that introduces the list names ("Timetable of the week, March 2028:"). */
function dateBefore({ parent, index, kind }: Node, year: number | undefined): Day | undefined {
  const intro = kind === 'item' || kind === 'row' ? parent?.children[index - 1] : undefined;
  if (intro?.kind !== 'paragraph' || !/:\s*$/.test(intro.facts.plain)) return undefined;
  return resolvedDates(intro.facts, year).find(({ from }) => from !== undefined)?.from;
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
