import type { Sense } from '../lexicon/senses.js';
import type { DateMention, Day } from '../text/dates.js';
import { daysBetween } from './calendar.js';
import { byYear, resolvedDates } from './dated.js';
import { milestonesOf, type Milestone } from './milestones.js';
import { inside, type Node } from '../document/node.js';
import { planSeason } from './plan-date.js';
import { query, type StrategyDocument } from '../document/strategy-document.js';

/** When a step is to begin and to end, as far as its own line says; days of a year named elsewhere in the plan. */
export interface Step {
  readonly milestone: Milestone;
  readonly start: Day | undefined;
  readonly end: Day | undefined;
  /** Length in days where only that is given («10 недель»). */
  readonly days: number | undefined;
  /** What stands for a day but is none («31 июня»). */
  readonly impossible: string | undefined;
}

export const stepsOf = query((doc: StrategyDocument): readonly Step[] => stepsIn(doc, planSeason(doc)));

/** The steps, with days that name no year taken for days of `year`. */
export const stepsIn = (doc: StrategyDocument, year: number | undefined): Step[] =>
  milestonesOf(doc).map((milestone) => stepOf(milestone, year));

/** A text with dates, and the head of the column it stands in. */
interface Source {
  readonly node: Node;
  readonly head: Node | undefined;
}

interface Dated {
  readonly source: Source;
  readonly date: DateMention;
}

/** Days less than a year that a step does not take: «10 июля – 25 июня» with one year or none is a slip, from July to June is none. */
const longestStep = 300;
const fullYear = 363;

function isSwapped(plain: string, { start, end, grain, from, to }: DateMention): boolean {
  if (grain !== 'day' || from === undefined || to === undefined || /\d{4}.*\d{4}/.test(plain.slice(start, end)))
    return false;
  const days = daysBetween(from, to) + 1;
  return days > longestStep && days < fullYear;
}

/** Both days in one year: that which is written, where it is. */
function inOneYear(plain: string, date: DateMention): DateMention {
  const { start, end, from, to } = date;
  if (from === undefined || to === undefined) return date;
  const year = /\d{4}/.exec(plain.slice(start, end))?.[0] ?? from.slice(0, 4);
  return { ...date, from: `${year}${from.slice(4)}`, to: `${year}${to.slice(4)}` };
}

/** The times of a milestone's own line or row. */
type Times = Omit<Step, 'milestone'>;

const stepOf = (milestone: Milestone, year: number | undefined): Step => {
  const { start, end, days, impossible } = readerFor(year)(milestone.node);
  return { milestone, start, end, days, impossible };
};

const readerFor = byYear((year: number | undefined) => inside((node) => timesOf(node, year)));

function timesOf(node: Node, year: number | undefined): Times {
  const dated = sourcesOf(node).flatMap((source) =>
    resolvedDates(source.node.facts, year).map((date) => ({ source, date })),
  );
  const calendar = dated.filter(({ date }) => date.kind === 'calendar' && date.grain !== 'hour' && !date.yearOnly);
  const impossible = calendar.find(({ date }) => date.impossible);
  const known = calendar
    .filter(({ date }) => date.from !== undefined && date.to !== undefined)
    .map(({ source, date }) => ({
      source,
      date: isSwapped(source.node.facts.plain, date) ? inOneYear(source.node.facts.plain, date) : date,
    }));
  const [first] = known;
  return {
    start: (known.find(isStart) ?? (known.some(isEnd) ? undefined : first))?.date.from,
    end: (
      known.find(isEnd) ?? known.filter((each) => !isStart(each) && !isToldOf(each, first) && !isCompared(each)).at(-1)
    )?.date.to,
    days: dated.find(({ date }) => date.kind === 'duration')?.date.days?.[1],
    impossible: impossible?.source.node.facts.plain.slice(impossible.date.start, impossible.date.end),
  };
}

/** «20 декабря — прибыль посчитана за ноябрь»: a month that is over by the day is what the line tells of. */
const isToldOf = ({ date }: Dated, first: Dated | undefined): boolean =>
  first?.date.grain === 'day' &&
  date.grain !== 'day' &&
  date.to !== undefined &&
  first.date.from !== undefined &&
  date.to < first.date.from;

const comparing: ReadonlySet<Sense> = new Set<Sense>(['step.compared']);

/** "15% less than in Q2 2027", «против марта 2026»: the time is what the result is held against. */
const isCompared = (each: Dated): boolean =>
  each.source.head === undefined &&
  each.source.node.facts.says(comparing, { start: Math.max(0, each.date.start - labelReach), end: each.date.start });

/** The date columns of a row, where its table has any; else every cell, or the line itself. */
function sourcesOf(node: Node): readonly Source[] {
  if (node.cells.length === 0) return [{ node, head: undefined }];
  const all = node.cells.map((cell, index) => ({ node: cell, head: node.parent?.cells[index] }));
  const dates = all.filter((each) => each.node.role === 'date');
  return dates.length > 0 ? dates : all;
}

const startWord: ReadonlySet<Sense> = new Set<Sense>(['step.start']);
const endWord: ReadonlySet<Sense> = new Set<Sense>(['step.end']);

const isStart = (each: Dated): boolean => isLabelled(each, startWord);
const isEnd = (each: Dated): boolean => isLabelled(each, endWord);

/** Characters before a date within which a word says which end of the step it is. */
const labelReach = 16;

function isLabelled({ source: { node, head }, date }: Dated, senses: ReadonlySet<Sense>): boolean {
  if (head) return head.facts.says(senses);
  return node.facts.says(senses, { start: Math.max(0, date.start - labelReach), end: date.start });
}
