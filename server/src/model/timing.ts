import { spansIn } from '../text/span.js';
import { datesIn, isDeadline, passagesBelow, quote, whole, type Passage } from '../document/evidence.js';
import { ancestors, type Node } from '../document/node.js';
import type { StrategyDocument } from '../document/strategy-document.js';
import type { DateMention, Day } from '../text/dates.js';
import { isCalendar, resolvedDates } from './dated.js';
import { linesThatBelong } from './goal-judgement.js';
import type { Goal } from './goals.js';
import { planYear } from './plan-date.js';
import type { Step } from './schedule.js';

/** A stretch of the calendar; one day is both its ends. */
export interface Stretch {
  readonly from: Day;
  readonly to: Day;
}

/** When something is to be: on the calendar, or at least in the plan's words («четвёртый месяц», "six weeks"). */
export interface Timing {
  readonly when?: Stretch;
  readonly said?: string;
}

type Group = readonly Passage[];

/** When a goal is to be reached: by what stands nearest to it, the headings above it last. */
export function timingOfGoal(doc: StrategyDocument, goal: Goal): Timing {
  const below = [...passagesBelow(goal.node)].filter(({ node }) => node.span.start >= goal.words.node.span.start);
  const groups: Group[] = [
    [goal.words],
    below.filter(({ node }) => node.role === 'date' || node.facts.lead?.roles[0] === 'date'),
    goal.children.map(({ words }) => words),
    below,
    [...linesThatBelong(goal.node)],
    paragraphsBeside(goal.node),
    ...holdersOf(goal.node),
  ];
  return timingIn(groups, planYear(doc));
}

/** When a step is to be done: on the days of its own line, else of what stands below it or right above. */
export function timingOfStep(doc: StrategyDocument, step: Step): Timing {
  const { start, end, days, impossible } = step;
  const { node } = step.milestone;
  if (impossible !== undefined) return { said: impossible };
  const from = start ?? end;
  const to = end ?? (start === undefined || days === undefined ? start : dayAfter(start, days - 1));
  if (from !== undefined && to !== undefined) return { when: inOrder(from, to) };
  const columns = node.cells.filter(({ role }) => role === 'date');
  const own = columns.length > 0 ? columns.map(whole) : [whole(node), ...node.cells.map(whole)];
  return timingIn([own, [...passagesBelow(node)], ...holdersOf(node).slice(0, 2)], planYear(doc));
}

/** When something is to be done that is no step of a schedule: by its own words alone. */
export const timingOfWords = (doc: StrategyDocument, node: Node): Timing =>
  timingIn([[whole(node), ...node.cells.map(whole)]], planYear(doc));

/** A goal in prose shares the time of the paragraphs around it. */
const paragraphsBeside = ({ kind, parent }: Node): Group =>
  kind === 'paragraph' ? (parent?.children.filter((sibling) => sibling.kind === 'paragraph').map(whole) ?? []) : [];

/** What heads a node, nearest first. */
const holdersOf = (node: Node): Group[] =>
  [...ancestors(node)].filter(({ kind }) => kind !== 'document').map((above) => [above, ...above.cells].map(whole));

function timingIn(groups: readonly Group[], year: number | undefined): Timing {
  let said: string | undefined;
  for (const group of groups) {
    for (const passage of group) said ??= wordsOf(passage);
    const when = deadlineIn(group, year);
    if (when) return { when };
  }
  return said === undefined ? {} : { said };
}

/** Words for a time that is on no calendar; hours and days alone tell how long, not when. */
function wordsOf(passage: Passage): string | undefined {
  const date = datesIn(passage).find(({ kind, grain }) => kind !== 'recurring' && grain !== 'hour' && grain !== 'day');
  return date && quote({ ...passage, within: date });
}

/** Of several times the one that something is to be done by, else the last. */
function deadlineIn(group: Group, year: number | undefined): Stretch | undefined {
  const found = group.flatMap((passage) => knownIn(passage, year));
  const due = found.filter(({ deadline }) => deadline);
  return (due.length > 0 ? due : found).reduce<Stretch | undefined>(
    (last, { from, to }) => (last && last.to > to ? last : { from, to }),
    undefined,
  );
}

function knownIn(passage: Passage, year: number | undefined): (Stretch & { readonly deadline: boolean })[] {
  const { facts, within } = passage;
  return spansIn(resolvedDates(facts, year), within)
    .filter((date) => isCalendar(date) && !date.impossible)
    .flatMap((date) => stretchOf(date).map((stretch) => ({ ...stretch, deadline: isDeadline(date, facts) })));
}

const stretchOf = ({ from, to }: DateMention): Stretch[] =>
  from === undefined || to === undefined ? [] : [inOrder(from, to)];

const inOrder = (a: Day, b: Day): Stretch => (a <= b ? { from: a, to: b } : { from: b, to: a });

/** The longest time a step takes on a calendar: what is longer is a slip of the pen. */
const longest = 3_660;

const dayAfter = (day: Day, days: number): Day =>
  new Date(Date.parse(day) + Math.min(Math.max(0, Math.round(days)), longest) * 86_400_000).toISOString().slice(0, 10);
