import type { Sense } from '../lexicon/senses.js';
import type { Bilingual } from '../text/bilingual.js';
import type { DateMention } from '../text/dates.js';
import { daysBetween } from './calendar.js';
import { datedTextsOf } from './dated.js';
import { goalsOf, goalStatementsOf, linksToGoals } from './goals.js';
import { isSaid, linkedNodes, nodesInRole, tablesWith } from '../document/lookup.js';
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
  if (!hasDirection(doc)) absent.push(levels.direction);
  if (!hasCheckpoints(doc)) absent.push(levels.checkpoints);
  if (!hasNearSteps(doc)) absent.push(levels.steps);
  return absent;
}

/** The title, or the file's own name, calls it a strategy. */
function isStrategyByName(doc: StrategyDocument): boolean {
  const title = doc.nodes.find(({ kind }) => kind === 'section') ?? doc.nodes[0];
  return title?.facts.says(strategy) ?? false;
}

const hasDirection = (doc: StrategyDocument): boolean =>
  isSaid(doc, direction) ||
  goalsOf(doc).length > 0 ||
  goalStatementsOf(doc).length > 0 ||
  nodesInRole(doc, vision).some(({ role }) => role === 'vision');

/** Any point in time on the way, as coarse as a year: the rule about milestones asks for more. */
const hasCheckpoints = (doc: StrategyDocument): boolean =>
  datesBelowTitle(doc).length >= 2 || linksToGoals(doc) || linksToPlans(doc);

const hasNearSteps = (doc: StrategyDocument): boolean =>
  isSaid(doc, near) ||
  nodesInRole(doc, work).length > 0 ||
  tablesWith(doc, work).length > 0 ||
  linksToGoals(doc) ||
  linksToPlans(doc) ||
  datesBelowTitle(doc).some(isFine);

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

const datesBelowTitle = query((doc: StrategyDocument): readonly DateMention[] => {
  const found: DateMention[] = [];
  for (const { node, facts } of datedTextsOf(doc)) {
    if (node.kind === 'section' && node.level <= 1) continue;
    for (const date of facts.figures.dates) if (date.kind !== 'recurring') found.push(date);
  }
  return found;
});

function spanInDays(doc: StrategyDocument): number {
  let first: string | undefined;
  let last: string | undefined;
  for (const { from, to } of datesBelowTitle(doc)) {
    if (from === undefined || to === undefined) continue;
    if (first === undefined || from < first) first = from;
    if (last === undefined || to > last) last = to;
  }
  return first === undefined || last === undefined ? 0 : daysBetween(first, last);
}
