import type { Sense } from '../lexicon/senses.js';
import type { Day } from '../text/dates.js';
import type { Passage } from '../document/evidence.js';
import { inside, ownFacts, says, type Node } from '../document/node.js';
import { daysBetween } from './calendar.js';
import { isCalendar as isCalendarDay } from './dated.js';
import { deadlinesIn } from './deadlines.js';
import { beginsWithDay } from './milestones.js';
import { stepsOf, type Step } from './schedule.js';
import { query, type StrategyDocument } from '../document/strategy-document.js';

/** Dates that contradict one another (claim P5.2). */
export type Contradiction =
  | { readonly kind: 'impossible'; readonly words: Passage; readonly date: string }
  | { readonly kind: 'reversed'; readonly words: Passage; readonly start: Day; readonly end: Day }
  | { readonly kind: 'late'; readonly words: Passage; readonly start: Day; readonly goal?: Passage; readonly end: Day }
  | {
      readonly kind: 'disorder';
      readonly words: Passage;
      readonly end: Day;
      readonly earlier: Passage;
      readonly start: Day;
    };

export const contradictionsOf = query((doc: StrategyDocument): readonly Contradiction[] => [
  ...stepsOf(doc).flatMap(ownContradiction),
  ...disorders(doc),
  ...lateSteps(doc),
]);

function ownContradiction({ milestone: { words }, start, end, impossible }: Step): Contradiction[] {
  if (impossible !== undefined) return [{ kind: 'impossible', words, date: impossible }];
  return start !== undefined && end !== undefined && end < start ? [{ kind: 'reversed', words, start, end }] : [];
}

/** «До 15 мая: …» names no other day. */
const beginningOf = ({ start, end }: Step): Day | undefined => start ?? end;

/** In a numbered list each step follows the one above; one that is over before that began is out of order. */
function disorders(doc: StrategyDocument): Contradiction[] {
  const found: Contradiction[] = [];
  const sound = stepsOf(doc).filter((step) => ownContradiction(step).length === 0 && beginningOf(step) !== undefined);
  for (const [index, step] of sound.entries()) {
    const before = sound[index - 1];
    const start = before && beginningOf(before);
    const end = step.end ?? step.start;
    if (!before || start === undefined || end === undefined || end >= start) continue;
    if (before.milestone.node.parent !== step.milestone.node.parent) continue;
    if (!isOrdered(doc, step) || !isOrdered(doc, before) || isSideBySide(sound, step)) continue;
    if (isSaidParallel(step.milestone.node)) continue;
    if (isNumbered(doc, step.milestone.node) || isSlip(end, start))
      found.push({ kind: 'disorder', words: step.milestone.words, end, earlier: before.milestone.words, start });
  }
  return found;
}

/** Rows of a table whose days go back more than once: there the numbers name, and nothing follows anything. */
function isSideBySide(steps: readonly Step[], { milestone: { node } }: Step): boolean {
  if (node.kind !== 'row') return false;
  const rows = steps.filter(({ milestone }) => milestone.node.parent === node.parent);
  const back = rows.filter(({ start, end }, at) => {
    const before = rows[at - 1];
    const day = before && beginningOf(before);
    return day !== undefined && (end ?? start ?? day) < day;
  });
  return back.length > 1;
}

const parallel: ReadonlySet<Sense> = new Set<Sense>(['step.parallel']);

/** "Milestones 2 and 3 run side by side", said in the step, over the list or under it. */
function isSaidParallel(step: Node): boolean {
  const list = step.kind === 'row' ? step.parent : step;
  const beside = list?.parent?.children.filter(({ kind }) => kind === 'paragraph') ?? [];
  return [step, ...beside].some((node) => says(node, parallel));
}

/** Numbered, or a line of a calendar all of whose other days follow one another. */
const isOrdered = (doc: StrategyDocument, { milestone: { node, declared } }: Step): boolean =>
  (isNumbered(doc, node) && (declared || node.kind !== 'row')) ||
  (node.parent !== undefined && beginsWithDay(node) && isCalendar(doc, node.parent));

/** Days back beyond which a day without a year is one of the next year: «20 декабря», «31 января». */
const longestSlip = 150;

const isSlip = (day: Day, before: Day): boolean => day < before && daysBetween(day, before) < longestSlip;

/** Days at least that show that lines stand in the order of time. */
const fewestDays = 3;

function isCalendar(doc: StrategyDocument, holder: Node): boolean {
  const days = stepsOf(doc)
    .filter(({ milestone: { node } }) => node.parent === holder && beginsWithDay(node))
    .flatMap((step) => beginningOf(step) ?? []);
  const back = days.filter((day, at) => at > 0 && isSlip(day, days[at - 1] ?? day)).length;
  return days.length >= fewestDays && back === 1;
}

const review: ReadonlySet<Sense> = new Set<Sense>(['review.act', 'pilot.report']);

/** «До 15 мая: …»; in "due 4 May, moved to 31 December" the last day is not what was planned. */
const onlyDay = ({ milestone: { node }, end }: Step): Day | undefined => (daysIn(node) === 1 ? end : undefined);

const daysIn = inside((node) =>
  ownFacts(node).reduce((days, { figures }) => days + figures.dates.filter(isCalendarDay).length, 0),
);

/** Declared steps that begin, or are due, after what they are to reach, but for a look back. */
function lateSteps(doc: StrategyDocument): Contradiction[] {
  const deadlines = deadlinesIn(doc);
  const { earliest } = deadlines;
  if (earliest === undefined) return [];
  return stepsOf(doc).flatMap((step) => {
    const { words, node, declared } = step.milestone;
    const start = step.start ?? onlyDay(step);
    if (!declared || start === undefined || start <= earliest || words.facts.says(review)) return [];
    const deadline = deadlines.of(node);
    return deadline && start > deadline.end ? [{ kind: 'late' as const, words, start, ...deadline }] : [];
  });
}

/** Its line begins with a number: «3. Настройка», "| 3 | Rollout |", "Phase 2: …". */
function isNumbered({ text }: StrategyDocument, node: Node): boolean {
  if (node.facts.lead?.form === 'code') return true;
  const [cell] = node.cells;
  const start = cell ? cell.span.start : text.lastIndexOf('\n', node.span.start) + 1;
  return /^[\s>]*\d{1,2}(?:[.)]|\s*\|)/.test(text.slice(start, start + 16));
}
