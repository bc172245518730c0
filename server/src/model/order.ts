import type { Sense } from '../lexicon/senses.js';
import type { Day } from '../text/dates.js';
import type { Passage } from '../document/evidence.js';
import type { Node } from '../document/node.js';
import { goalsOf } from './goals.js';
import { planYear } from './plan-date.js';
import { stepsOf, type Step } from './schedule.js';
import { resolvedDates } from './dated.js';
import { query, type StrategyDocument } from '../document/strategy-document.js';

/** Dates that contradict one another (claim P5.2). */
export type Contradiction =
  | { readonly kind: 'impossible'; readonly words: Passage; readonly date: string }
  | { readonly kind: 'reversed'; readonly words: Passage; readonly start: Day; readonly end: Day }
  | { readonly kind: 'late'; readonly words: Passage; readonly start: Day; readonly goal: Passage; readonly end: Day }
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

/** In a numbered list each step follows the one above; one that is over before that began is out of order. */
function disorders(doc: StrategyDocument): Contradiction[] {
  const found: Contradiction[] = [];
  const sound = stepsOf(doc).filter((step) => ownContradiction(step).length === 0 && step.start !== undefined);
  for (const [index, step] of sound.entries()) {
    const before = sound[index - 1];
    if (!before || before.milestone.node.parent !== step.milestone.node.parent || !isNumbered(doc, step.milestone.node))
      continue;
    const { start } = before;
    const end = step.end ?? step.start;
    if (start !== undefined && end !== undefined && end < start && isNumbered(doc, before.milestone.node))
      found.push({ kind: 'disorder', words: step.milestone.words, end, earlier: before.milestone.words, start });
  }
  return found;
}

const review: ReadonlySet<Sense> = new Set<Sense>(['review.act', 'pilot.report']);

/** Where every goal names its day, a step that begins after the last of them comes too late, but for a look back. */
function lateSteps(doc: StrategyDocument): Contradiction[] {
  const last = lastDeadline(doc);
  if (!last) return [];
  return stepsOf(doc).flatMap(({ milestone: { words, declared }, start }) =>
    declared && start !== undefined && start > last.end && !words.facts.says(review)
      ? [{ kind: 'late' as const, words, start, ...last }]
      : [],
  );
}

function lastDeadline(doc: StrategyDocument): { readonly goal: Passage; readonly end: Day } | undefined {
  const deadlines = goalsOf(doc)
    .filter(({ parent }) => !parent)
    .map(({ words }) => ({ goal: words, end: deadlineIn(words, planYear(doc)) }));
  let last: { readonly goal: Passage; readonly end: Day } | undefined;
  for (const { goal, end } of deadlines) {
    if (end === undefined) return undefined;
    if (last === undefined || end > last.end) last = { goal, end };
  }
  return last;
}

const deadlineIn = ({ facts, within }: Passage, year: number | undefined): Day | undefined =>
  resolvedDates(facts, year)
    .filter((date) => within.start <= date.start && date.end <= within.end)
    .find((date) => date.kind === 'calendar' && date.to !== undefined)?.to;

/** Its line begins with a number: «3. Настройка», "| 3 | Rollout |", "Phase 2: …". */
function isNumbered({ text }: StrategyDocument, node: Node): boolean {
  if (node.facts.lead?.form === 'code') return true;
  const [cell] = node.cells;
  const start = cell ? cell.span.start : text.lastIndexOf('\n', node.span.start) + 1;
  return /^[\s>]*\d{1,2}(?:[.)]|\s*\|)/.test(text.slice(start, start + 16));
}
