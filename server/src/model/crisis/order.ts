import type { Sense } from '../../lexicon/senses.js';
import type { Day } from '../../text/dates.js';
import { contains, type Span } from '../../text/span.js';
import { place, sentenceAround, type Passage } from '../../document/evidence.js';
import { ancestors, type Node } from '../../document/node.js';
import type { Role } from '../../document/roles.js';
import type { StrategyDocument } from '../../document/strategy-document.js';
import { isCalendar, resolvedDates } from '../dated.js';
import { planBegins, planYear } from '../plan-date.js';
import { fixedCapacityIn } from './capacity.js';
import { clauseAround, stretchAround } from './clauses.js';
import { costCutsIn, treatedIn, type Treated } from './cuts.js';
import { movesIn } from './moves.js';
import type { CrisisPlan } from './scope.js';

/** A step of the plan and the day it begins; undefined where nothing says. */
interface Timed {
  readonly node: Node;
  readonly words: Passage;
  readonly day: Day | undefined;
  /** Its text names no year, and in the year of the plan the day would lie before the plan. */
  readonly isNextYear: boolean;
}

/** Two steps in the wrong order (claims P7.1–P7.5). */
export interface Disorder {
  readonly kind: 'people-first' | 'hire-first';
  readonly first: Passage;
  readonly second: Passage;
}

/** A target says how much less is spent, a trial or a reason names things, and none of them is a step. */
const aims: ReadonlySet<Role> = new Set<Role>([
  'goal',
  'objective',
  'target',
  'metric',
  'hypothesis',
  'pilot',
  'rationale',
  'context',
]);

/** "4. Measures" heads the steps of a crisis plan, whatever it heads elsewhere. */
const isAim = (node: Node): boolean =>
  [node, ...ancestors(node)].some(
    ({ kind, role, facts }) =>
      role !== undefined && aims.has(role) && !(role === 'metric' && kind === 'section' && measures.test(facts.plain)),
  );

const measures = /(?:^|[\s.])measures\s*$/i;

const marketing: ReadonlySet<Sense> = new Set<Sense>(['crisis.marketing']);
const supposed: ReadonlySet<Sense> = new Set<Sense>(['assumption.mark', 'assumption.thinking']);

/** Fairs and magazines beside marketing or its people are no cost outside the core; what is supposed is no step. */
const isOutside = ({ node, block: { facts }, words: { within }, match }: Treated): boolean =>
  !isAim(node) &&
  !facts.says(supposed, within) &&
  !facts.says(marketing, facts.says(staff, within) ? within : clauseAround(facts, match));

export function* disordersIn(doc: StrategyDocument, plan: CrisisPlan): Generator<Disorder> {
  const costs = costCutsIn(plan).cut.filter(isOutside);
  const saved = earliestOfAll(costs.map(({ node, block, words, match }) => timed(doc, node, block, words, match)));
  const gone = earliest(timedAll(doc, dismissalsIn(plan)));
  if (gone && saved && precedes(doc, gone, saved))
    yield { kind: 'people-first', first: gone.words, second: saved.words };
  const hired = earliest(fixedCapacityIn(plan).map(({ node, block, words, at }) => timed(doc, node, block, words, at)));
  const tried = earliestOfAll(timedAll(doc, trialsIn(plan)));
  if (hired?.day !== undefined && tried?.day !== undefined && hired.day < tried.day)
    yield { kind: 'hire-first', first: hired.words, second: tried.words };
}

/** By their days, those of a plan without any year as they stand one after the other; without any, by their numbers in one list that says that it is in order. */
const precedes = (doc: StrategyDocument, a: Timed, b: Timed): boolean =>
  a.day !== undefined && b.day !== undefined
    ? isEarlier(a, b) && (planYear(doc) !== undefined || a.node.span.start < b.node.span.start)
    : isStepBefore(doc, a.node, b.node);

/** In a plan that begins in autumn, the January of a step is of the next year, and comes behind October. */
const isEarlier = (a: Timed, b: Timed): boolean =>
  (a.day ?? '') < (b.day ?? '') && (a.isNextYear === b.isNextYear || place(a.words).start < place(b.words).start);

/** The first of the steps by their days; one without a day comes no later for that. */
const earliest = (steps: readonly Timed[]): Timed | undefined =>
  steps.reduce<Timed | undefined>(
    (best, step) => (best?.day === undefined || (step.day !== undefined && step.day < best.day) ? step : best),
    steps[0],
  );

/** Likewise; undefined when only some have a day, for one of the others may come before all. */
const earliestOfAll = (steps: readonly Timed[]): Timed | undefined =>
  new Set(steps.map(({ day }) => day === undefined)).size > 1 ? undefined : earliest(steps);

interface Place {
  readonly node: Node;
  readonly block: Node;
  readonly at: Span;
}

const staff: ReadonlySet<Sense> = new Set<Sense>(['crisis.people', 'crisis.intern', 'crisis.key-people']);
const things: ReadonlySet<Sense> = new Set<Sense>(['crisis.perk', 'crisis.cost', 'crisis.pay']);
const condition: ReadonlySet<Sense> = new Set<Sense>(['crisis.condition']);

/** "Cut staff parking" cuts no staff. */
const isOfThings = ({ block: { facts }, match }: Treated): boolean => {
  const clause = clauseAround(facts, match);
  return facts.says(things, clause) || !movesIn(facts).some((move) => contains(clause, move));
};

/** Where people are let go, but for what is done only if need be. */
function dismissalsIn(plan: CrisisPlan): Place[] {
  const moved = plan.nodes.flatMap((node) =>
    [node, ...node.cells].flatMap((block) =>
      movesIn(block.facts)
        .filter(({ kind, negated }) => kind === 'dismiss' && !negated)
        .map((at) => ({ node, block, at })),
    ),
  );
  const cut = [...treatedIn(plan, staff)]
    .filter((each) => each.fate === 'dismissed' || (each.fate === 'cut' && !isOfThings(each)))
    .map(({ node, block, match }) => ({ node, block, at: match }));
  return [...moved, ...cut].filter(
    ({ node, block, at }) => node.kind !== 'section' && !block.facts.says(condition, stretchAround(block.facts, at)),
  );
}

const trial: ReadonlySet<Sense> = new Set<Sense>(['pilot.mention', 'crisis.hypothesis']);

const trialsIn = (plan: CrisisPlan): Place[] =>
  plan.nodes.flatMap((node) =>
    [node, ...node.cells].flatMap((block) => {
      const at = node.kind === 'section' ? undefined : block.facts.find(trial);
      return at ? [{ node, block, at }] : [];
    }),
  );

const timedAll = (doc: StrategyDocument, places: readonly Place[]): readonly Timed[] =>
  places.map(({ node, block, at }) => timed(doc, node, block, sentenceAround(block, at), at));

function timed(doc: StrategyDocument, node: Node, block: Node, words: Passage, at: Span): Timed {
  const day = dayOf(doc, node, block, at);
  const yearless = !/(?:19|20)\d\d/.test(block.facts.plain);
  const isNextYear = day !== undefined && yearless && day < (planBegins(doc)?.slice(0, 7) ?? '');
  return { node, words, day: isNextYear ? yearAfter(day) : day, isNextYear };
}

const yearAfter = (day: Day): Day => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;

/** A plan without any year says of two days in it which comes first all the same. */
const someYear = 2000;

/** Nearest in its own sentence; else in its row, its line, its parent item, its heading. */
function dayOf(doc: StrategyDocument, node: Node, block: Node, at: Span): Day | undefined {
  const year = planYear(doc) ?? someYear;
  const stretch = sentenceAround(block, at).within;
  const own = daysIn(block, year).filter((date) => contains(stretch, date));
  const before = own.filter(({ start }) => start < at.start).at(-1);
  const known = before ?? own[0] ?? daysIn(block, year)[0];
  if (known) return known.from;
  for (const cell of node.cells) for (const { from } of daysIn(cell, year)) return from;
  for (const { from } of leadIn(node).flatMap((line) => daysIn(line, year))) return from;
  for (const above of ancestors(node)) {
    if (above.kind === 'section' && above.level === 1) return undefined;
    if (above.kind === 'table') continue;
    const [date] = daysIn(above, year);
    if (date) return date.from;
  }
  return undefined;
}

/** "In summer we look at the rest:" says when for the items below it. */
function leadIn({ kind, parent, index }: Node): readonly Node[] {
  const line =
    kind === 'item' ? parent?.children.slice(0, index).findLast((other) => other.kind !== 'item') : undefined;
  return line?.kind === 'paragraph' && line.facts.plain.trimEnd().endsWith(':') ? [line] : [];
}

const daysIn = ({ facts }: Node, year: number | undefined) =>
  resolvedDates(facts, year).filter((date) => isCalendar(date) && date.from !== undefined && date.yearOnly !== true);

const inOrder: ReadonlySet<Sense> = new Set<Sense>(['crisis.in-order']);

function isStepBefore({ text }: StrategyDocument, a: Node, b: Node): boolean {
  const holder = a.parent;
  if (!holder || holder !== b.parent || a.index >= b.index || a.kind !== 'item') return false;
  const isNumbered = (node: Node): boolean =>
    /^[\s>]*\d{1,2}[.)]/.test(text.slice(text.lastIndexOf('\n', node.span.start) + 1, node.span.start + 4));
  const above = [holder, ...holder.children.slice(0, a.index).filter(({ kind }) => kind === 'paragraph')];
  return isNumbered(a) && isNumbered(b) && above.some(({ facts }) => facts.says(inOrder));
}
