import type { Sense } from '../lexicon/senses.js';
import type { Bilingual } from '../text/bilingual.js';
import type { DateMention, Day } from '../text/dates.js';
import { daysBetween } from './calendar.js';
import { datedTextsOf } from './dated.js';
import { goalsOf, goalStatementsOf, linksToGoals, opensWithTarget } from './goals.js';
import { planYear } from './plan-date.js';
import { isSaid, linkedNodes, nodesInRole, tablesWith } from '../document/lookup.js';
import { ownFacts, type Node } from '../document/node.js';
import { byPart } from '../document/parts.js';
import type { Role } from '../document/roles.js';
import { query, type StrategyDocument } from '../document/strategy-document.js';

const strategy: ReadonlySet<Sense> = new Set<Sense>(['horizon.strategy']);
const direction: ReadonlySet<Sense> = new Set<Sense>(['horizon.direction']);
const near: ReadonlySet<Sense> = new Set<Sense>(['horizon.near']);
const planName: ReadonlySet<Sense> = new Set<Sense>(['nature.plan']);

const vision: ReadonlySet<Role> = new Set<Role>(['vision']);

/** The levels of the stack, each as it is told of when it is missing. */
export const levels = {
  direction: { en: 'where this leads in the long run', ru: 'куда это ведёт в долгую' },
  checkpoints: { en: 'checkpoints in between', ru: 'промежуточные вехи' },
  steps: { en: 'the steps of the next months', ru: 'шаги ближайших месяцев' },
} satisfies Record<string, Bilingual>;

/**
 * Levels of the stack (direction, checkpoints, near steps; claim P5.7) that a strategy, or a plan over more than
 * `months`, does not hold; empty for any other document.
 */
export function absentLevels(doc: StrategyDocument, months: number): readonly Bilingual[] {
  if (doc.kinds.has('okr') || !(isStrategyByName(doc) || spanInDays(doc) > months * 31 * 1.5)) return [];
  const absent: Bilingual[] = [];
  const reach = reachOf(doc);
  if (!hasDirection(doc) || reach === 'first year') absent.push(levels.direction);
  if (!hasCheckpoints(doc) || reach === 'end') absent.push(levels.checkpoints);
  if (!hasNearSteps(doc)) absent.push(levels.steps);
  return absent;
}

/** The title, or a line of the head where none is marked as the title, calls it a strategy. */
const isStrategyByName = (doc: StrategyDocument): boolean => strategyTitle(doc) !== undefined;

const headLines = 3;

function strategyTitle(doc: StrategyDocument): Node | undefined {
  const title = doc.nodes.find(({ kind }) => kind === 'section');
  const lines = doc.nodes
    .slice(0, headLines)
    .filter(({ kind, facts }) => kind === 'paragraph' && facts.words.length <= longestTitle);
  return [title ?? doc.nodes[0], ...lines].find((node) => node?.facts.says(strategy));
}

/** Words beyond which a line tells a story. */
const longestTitle = 16;

/** Years from the first to the last of a strategy's term, beyond which it looks into the distance. */
const distant = 2;

/**
 * Of the years that a strategy names in its title, those that its text comes to: only the first, where nothing is said
 * of later ones, or beside the first only the end, where no point in between is one of the plan's.
 */
function reachOf(doc: StrategyDocument): 'first year' | 'end' | undefined {
  const title = strategyTitle(doc);
  const term = title && termOf(title, planYear(doc));
  if (!term || term.last - term.first < distant) return undefined;
  return nearestOf(doc, title, term);
}

interface Term {
  readonly first: number;
  readonly last: number;
}

/** Most strategies name early on a year within their term: then the others need not be looked at. */
function nearestOf(doc: StrategyDocument, title: Node, { first, last }: Term): 'first year' | 'end' | undefined {
  const isGoal = goalNodesOf(doc);
  let latest = Number.NEGATIVE_INFINITY;
  for (const { node, facts } of datedTextsOf(doc)) {
    if (node === title) continue;
    const { dates } = facts.figures;
    if (dates.some(looksFar)) return undefined;
    const years = dates.flatMap(({ to }) => (to === undefined ? [] : yearOf(to)));
    if (!isGoal.has(node) && years.some((year) => year > first && year < last)) return undefined;
    latest = Math.max(latest, ...years);
  }
  if (latest > first) return last - first > distant ? 'end' : undefined;
  return latest === Number.NEGATIVE_INFINITY || isSaid(doc, direction) ? undefined : 'first year';
}

/** "Within three years": further than the next months. */
const looksFar = ({ kind, days }: DateMention): boolean => kind !== 'calendar' && (days?.[1] ?? 0) > daysOfYear;

const goalNodesOf = query((doc: StrategyDocument): ReadonlySet<Node> => new Set(goalsOf(doc).map(({ node }) => node)));

function termOf(
  { facts }: Node,
  year: number | undefined,
): { readonly first: number; readonly last: number } | undefined {
  const dates = facts.figures.dates.filter(({ from, to }) => from !== undefined && to !== undefined);
  const last = Math.max(...dates.map(({ to = '' }) => yearOf(to)));
  const first = Math.min(...dates.map(({ from = '' }) => yearOf(from)));
  if (dates.length === 0) return undefined;
  return { first: first < last ? first : (year ?? last), last };
}

const yearOf = (day: Day): number => Number(day.slice(0, 4));

const daysOfYear = 366;

const hasDirection = (doc: StrategyDocument): boolean =>
  opensWithTarget(doc) ||
  isSaid(doc, direction) ||
  goalsOf(doc).length > 0 ||
  goalStatementsOf(doc).length > 0 ||
  nodesInRole(doc, vision).some(({ role }) => role === 'vision');

/** Any point in time on the way, as coarse as a year: the rule about milestones asks for more. */
const hasCheckpoints = (doc: StrategyDocument): boolean =>
  datesBelowTitle(doc).count >= 2 || linksToGoals(doc) || linksToPlans(doc);

const hasNearSteps = (doc: StrategyDocument): boolean =>
  isSaid(doc, near) ||
  nodesInRole(doc, work).length > 0 ||
  tablesWith(doc, work).length > 0 ||
  linksToGoals(doc) ||
  linksToPlans(doc) ||
  datesBelowTitle(doc).fine;

/** Work with owners or a state of its own is of now, dated or not. */
const work: ReadonlySet<Role> = new Set<Role>(['action', 'initiative', 'owner', 'status', 'pilot']);

/** Finer than half a year, or told from now on («в этом квартале», "within six weeks"). */
const isFine = ({ kind, grain }: DateMention): boolean =>
  kind !== 'calendar' ||
  grain === 'day' ||
  grain === 'week' ||
  grain === 'month' ||
  grain === 'quarter' ||
  grain === 'half';

const linksToPlans = query((doc: StrategyDocument): boolean =>
  linkedNodes(doc).some(({ facts }) => facts.says(planName)),
);

/** The dates of a stretch of the plan, put together. */
interface Dates {
  readonly count: number;
  readonly fine: boolean;
  readonly first: Day | undefined;
  readonly last: Day | undefined;
}

const noDates: Dates = { count: 0, fine: false, first: undefined, last: undefined };

const joined = (a: Dates, b: Dates): Dates => ({
  count: a.count + b.count,
  fine: a.fine || b.fine,
  first: a.first === undefined || (b.first !== undefined && b.first < a.first) ? b.first : a.first,
  last: a.last === undefined || (b.last !== undefined && b.last > a.last) ? b.last : a.last,
});

function spanOf(date: DateMention): Dates {
  const known = date.from !== undefined && date.to !== undefined;
  return { count: 1, fine: isFine(date), first: known ? date.from : undefined, last: known ? date.to : undefined };
}

const isBelowTitle = ({ kind, level }: Node): boolean => kind !== 'section' || level > 1;

const spansOf = byPart((nodes) => {
  let span = noDates;
  for (const node of nodes) {
    if (!isBelowTitle(node)) continue;
    for (const { figures } of ownFacts(node))
      for (const date of figures.dates) if (date.kind !== 'recurring') span = joined(span, spanOf(date));
  }
  return span;
});

const datesBelowTitle = query((doc: StrategyDocument): Dates => spansOf(doc).reduce(joined, noDates));

function spanInDays(doc: StrategyDocument): number {
  const { first, last } = datesBelowTitle(doc);
  return first === undefined || last === undefined ? 0 : daysBetween(first, last);
}
