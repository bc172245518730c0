import type { Sense } from '../lexicon/senses.js';
import type { Facts } from '../document/facts.js';
import { isUnder, type Node } from '../document/node.js';
import type { Role } from '../document/roles.js';
import { contains, type Span } from '../text/span.js';

/** The four sides of the formula: money comes from experience, experience from processes and people (claim P3.3). */
export type CxSide = 'money' | 'experience' | 'processes' | 'people';

const sides = new Map<Sense, CxSide>([
  ['formula.cx', 'experience'],
  ['formula.process', 'processes'],
  ['formula.people', 'people'],
  ['formula.money', 'money'],
]);

const sideSenses: ReadonlySet<Sense> = new Set(sides.keys());

/** Parts that tell of something else than what the plan will do. */
const asides: ReadonlySet<Role> = new Set<Role>([
  'history',
  'faq',
  'out-of-scope',
  'risk',
  'unknown',
  'assumption',
  'hypothesis',
  'communication',
  'links',
]);

export const isAside = (node: Node): boolean => node.quoted || isUnder(node, asides);

const reasons: ReadonlySet<Role> = new Set<Role>(['context', 'rationale']);

/** Parts that say why: they tie experience to money, but what they count is today's, no KPI of the plan. */
export const isReason = (node: Node): boolean => isUnder(node, reasons);

const metricRoles: ReadonlySet<Role> = new Set<Role>(['metric', 'target', 'baseline', 'key-result', 'success']);

/** A list, table or line of measures: there a name stands for a figure that somebody reads. */
export function isMetricPlace(node: Node): boolean {
  if (isUnder(node, metricRoles)) return true;
  const table = node.kind === 'row' ? node.parent : node.kind === 'table' ? node : undefined;
  return table?.cells.some(({ role }) => role !== undefined && metricRoles.has(role)) ?? false;
}

/** The side that the nearest heading, label, or first cell of the row says that measures there are on. */
export function sideOfPlace(node: Node): CxSide | undefined {
  const side = node.kind === 'row' ? node.cells[0]?.facts.once(sideOfWhole) : node.facts.once(sideOfLead);
  if (side) return side;
  for (let above = node.parent; above; above = above.parent) {
    if (above.kind !== 'section' || above.level === 1) continue;
    const named = above.facts.once(sideOfWhole);
    if (named) return named;
  }
  return undefined;
}

/** The side that the column of a cell is headed with: «KPI процесса». */
export function sideOfColumn(row: Node, column: number): CxSide | undefined {
  const head = row.kind === 'row' ? row.parent?.cells[column] : undefined;
  return head?.facts.once(sideOfWhole);
}

const sideOfLead = (facts: Facts): CxSide | undefined => facts.lead && sideNamed(facts, facts.lead);

const sideOfWhole = (facts: Facts): CxSide | undefined => sideNamed(facts, { start: 0, end: facts.raw.length });

/** Words beyond which a text tells rather than names. */
const longestName = 6;

function sideNamed(facts: Facts, within: Span): CxSide | undefined {
  const named = facts.all(sideSenses, within);
  if (named.length === 0) return undefined;
  const inside = facts.words.filter((word) => word.kind === 'word' && contains(within, word));
  const [first] = inside;
  if (!first || inside.length > longestName) return undefined;
  // A name that stands first is the part's own: «Люди и обучение», not «Обращения людей».
  const own = named.find(({ start }) => start <= first.start);
  return own && sides.get(own.sense);
}
