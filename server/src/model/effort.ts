import type { Sense } from '../lexicon/senses.js';
import { daysBetween } from './calendar.js';
import { datesIn, passagesBelow, quantitiesIn, sentenceAround, whole, type Passage } from '../document/evidence.js';
import type { Facts } from '../document/facts.js';
import { nodesSaying } from '../document/lookup.js';
import { inside, type Node } from '../document/node.js';
import { kept } from '../document/parts.js';
import { contains, type Span } from '../text/span.js';
import type { Word } from '../text/words.js';
import { clauseAround } from './crisis/clauses.js';
import type { Milestone } from './milestones.js';
import { planYear } from './plan-date.js';
import type { DateMention } from '../text/dates.js';
import { stepsIn, type Step } from './schedule.js';
import { query, type StrategyDocument } from '../document/strategy-document.js';

/** What preparing and doing take by the plan's own figures: days, or money in one currency (claim P5.6). */
export interface Effort {
  readonly preparing: readonly Passage[];
  readonly days?: { readonly preparing: number; readonly doing: number };
  readonly money?: { readonly preparing: number; readonly doing: number };
}

/** Lengths need a year; which one matters little. */
const anyYear = 2001;

const preparation: ReadonlySet<Sense> = new Set<Sense>(['plan.preparation']);

/** The sums, where preparing outlasts or outprices the work itself; `undefined` where it does not, or the figures do not say. */
export const heavyPreparationOf = query(
  (doc: StrategyDocument): Effort | undefined => heavyInSteps(doc) ?? heavyInProse(doc),
);

function heavyInSteps(doc: StrategyDocument): Effort | undefined {
  const steps = stepsIn(doc, planYear(doc) ?? anyYear).filter(({ impossible }) => impossible === undefined);
  return (
    heavyIn(steps) ??
    listsOf(steps)
      .map(heavyIn)
      .find((effort) => effort !== undefined)
  );
}

/** A table of phases is weighed by itself too, whatever dates stand elsewhere. */
const listsOf = (steps: readonly Step[]): Step[][] => {
  const lists = new Map<Node | undefined, Step[]>();
  for (const step of steps) {
    const { parent } = step.milestone.node;
    const list = lists.get(parent);
    if (list) list.push(step);
    else lists.set(parent, [step]);
  }
  return [...lists.values()];
};

function heavyIn(steps: readonly Step[]): Effort | undefined {
  const preparing = steps.filter(isPreparation);
  const doing = steps.filter((step) => !isPreparation(step));
  if (preparing.length === 0 || doing.length === 0) return undefined;
  const days = compared(
    sumOfDays(preparing.filter((step) => daysOf(step) !== undefined)),
    lengthOfWork(preparing, doing),
  );
  const money = compared(sumOfMoney(preparing), sumOfMoney(doing));
  if (!days && !money) return undefined;
  return {
    preparing: preparing.map(({ milestone }) => milestone.words),
    ...(days && { days }),
    ...(money && { money }),
  };
}

const doing: ReadonlySet<Sense> = new Set<Sense>(['plan.doing']);

/** "The tender takes five months, installing it nine weeks": the lengths of one paragraph, clause by clause. */
function heavyInProse(doc: StrategyDocument): Effort | undefined {
  for (const node of nodesSaying(doc, preparation)) {
    if (node.quoted || (node.kind !== 'paragraph' && node.kind !== 'item') || !node.facts.says(doing)) continue;
    const sums = { preparing: 0, doing: 0 };
    for (const date of datesIn(whole(node))) {
      const clause = clauseAround(node.facts, date);
      const days = lengthOf(date);
      if (days === undefined) continue;
      if (node.facts.says(preparation, clause)) sums.preparing += days;
      else if (node.facts.says(doing, clause)) sums.doing += days;
    }
    const match = node.facts.find(preparation);
    if (match && sums.doing > 0 && sums.preparing > sums.doing)
      return {
        preparing: [sentenceAround(node, match)],
        days: { preparing: Math.round(sums.preparing), doing: Math.round(sums.doing) },
      };
  }
  return undefined;
}

/** Days that a length or a stretch of months takes; a month alone is when, not how long. */
function lengthOf({ kind, days, from, to, grain }: DateMention): number | undefined {
  if (kind === 'duration') return days?.[1];
  if (kind !== 'calendar' || grain === 'hour' || from === undefined || to === undefined) return undefined;
  const length = daysBetween(from, to) + 1;
  return length > shortestStretch && grain !== 'year' ? length : undefined;
}

const shortestStretch = 31;

/** Most of what a step holds: «реклама, вебинары, договор с дистрибьютором» is work with a contract among it. */
const isPreparation = ({ milestone }: Step): boolean => prepares(milestone);

const prepares = kept(({ words, node }: Milestone): boolean => {
  if (!words.facts.says(preparation, words.within)) return holdsPreparation(node);
  const kinds = partsOf(words).map((part) => words.facts.says(preparation, part));
  const share = kinds.filter(Boolean).length * 2;
  return share > kinds.length || (share === kinds.length && kinds[0] !== false);
});

/** A stage of which most lines prepare, whatever its name. */
const holdsPreparation = inside(({ children }: Node): boolean => {
  const items = children.filter(({ kind }) => kind === 'item');
  return items.length > 1 && items.filter(({ facts }) => facts.says(preparation)).length * 2 >= items.length;
});

/** What stands between the commas, but for dates. */
const partsOf = ({ facts, within }: Passage): Span[] =>
  Array.from(facts.plain.slice(within.start, within.end).matchAll(/[^,;:]+/g), ({ index, 0: { length } }) => ({
    start: within.start + index,
    end: within.start + index + length,
  })).filter((part) => facts.words.some((word) => isTelling(word) && contains(part, word) && !isOfDate(facts, word)));

const isTelling = ({ kind, norm }: Word): boolean => kind === 'word' && norm.length > shortWord;

/** «С», "from": what leads to a date. */
const shortWord = 4;

const isOfDate = ({ figures }: Facts, word: Span): boolean => figures.dates.some((date) => contains(date, word));

const compared = (preparing: number | undefined, doing: number | undefined): Effort['days'] =>
  preparing !== undefined && doing !== undefined && doing > 0 && preparing > doing ? { preparing, doing } : undefined;

/** Days of one step; `undefined` for a point in time. */
function daysOf({ start, end, days }: Step): number | undefined {
  if (days !== undefined) return days;
  const length = start !== undefined && end !== undefined ? daysBetween(start, end) + 1 : 0;
  return length > 1 ? length : undefined;
}

function sumOfDays(steps: readonly Step[]): number | undefined {
  let sum = 0;
  for (const step of steps) {
    const days = daysOf(step);
    if (days === undefined) return undefined;
    sum += days;
  }
  return sum;
}

/** The lengths of the working steps, or else the time from the end of preparing to the last day that any of them names. */
function lengthOfWork(preparing: readonly Step[], doing: readonly Step[]): number | undefined {
  const ready = preparing
    .flatMap(({ end }) => end ?? [])
    .sort()
    .at(-1);
  const last = doing
    .flatMap(({ start, end }) => [start ?? [], end ?? []].flat())
    .sort()
    .at(-1);
  const span = ready !== undefined && last !== undefined ? daysBetween(ready, last) : undefined;
  const sum = sumOfDays(doing);
  if (span === undefined || sum === undefined) return span ?? sum;
  return Math.max(span, sum);
}

/** The money of all steps; `undefined` unless each names one sum in the same unit. */
function sumOfMoney(steps: readonly Step[]): number | undefined {
  let sum = 0;
  for (const { milestone } of steps) {
    const cost = costOf(milestone.node);
    if (cost !== undefined) sum += cost;
  }
  return sum > 0 ? sum : undefined;
}

function costOf(node: Node): number | undefined {
  const cells = node.cells.filter((cell) => cell.role === 'budget');
  const passages = cells.length > 0 ? cells.map(whole) : [...passagesBelow(node)];
  for (const passage of passages)
    for (const quantity of quantitiesIn(passage)) {
      if (quantity.kind === 'money' || (cells.length > 0 && Number.isFinite(quantity.high))) return quantity.high;
    }
  return undefined;
}
