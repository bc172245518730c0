import type { StrategyDocument } from '../document/strategy-document.js';
import type { Finding } from '../linter/finding.js';
import { goalsOf } from '../model/goals.js';
import { hasSteps } from '../model/inputs.js';
import { milestonesOf } from '../model/milestones.js';
import { isReviewed } from '../model/review.js';
import { unfilledOf } from '../model/template.js';
import { unknownsOf } from '../model/unknowns.js';
import { families } from '../rules/families.js';
import type { Bilingual } from '../rules/rule.js';

/** What a reader looks for in a plan, in the order of looking. */
export const dimensions = ['goals', 'path', 'milestones', 'unknowns', 'money', 'review'] as const;

export type Dimension = (typeof dimensions)[number];

/** How far a plan has come in one dimension: `silent` where it says nothing of it and nothing is missed. */
export interface Readiness {
  readonly dimension: Dimension;
  readonly name: Bilingual;
  readonly state: 'ready' | 'gaps' | 'silent';
  readonly findings: number;
}

const names: Readonly<Record<Dimension, Bilingual>> = {
  goals: { en: 'goals', ru: 'цели' },
  path: { en: 'path', ru: 'путь' },
  milestones: { en: 'milestones', ru: 'вехи' },
  unknowns: { en: 'unknowns', ru: 'неизвестное' },
  money: { en: 'money', ru: 'деньги' },
  review: { en: 'review', ru: 'пересмотр' },
};

/** Where the rules of a family belong; the page itself and the order in the file are no matter of the plan. */
const ofFamily: Readonly<Record<string, Dimension>> = {
  goals: 'goals',
  path: 'path',
  milestones: 'milestones',
  unknowns: 'unknowns',
  innovation: 'money',
  metrics: 'goals',
  cx: 'goals',
  systems: 'path',
  crisis: 'path',
  workspace: 'path',
};

/** Rules that belong elsewhere than their family. */
const ofRule: Readonly<Record<string, Dimension>> = {
  'review-missing': 'review',
  'plan-frozen': 'review',
  'team-without-outcome': 'path',
  'channel-effect-unsized': 'money',
  'channel-effect-immaterial': 'money',
  'cx-money-missing': 'money',
  'automation-purpose-missing': 'money',
  'system-goal-missing': 'goals',
  'system-result-unmeasured': 'goals',
  'crisis-costs-missing': 'money',
  'crisis-core-cut': 'money',
  'workspace-milestone-dates-differ': 'milestones',
  'workspace-goal-unserved': 'goals',
  'workspace-goal-unknown': 'goals',
  'workspace-metric-differs': 'goals',
};

const places: ReadonlyMap<string, Dimension | undefined> = new Map(
  families.flatMap(({ id, rules }) => rules.map((rule) => [rule, ofRule[rule] ?? ofFamily[id]] as const)),
);

/** The dimension that a rule's findings are gaps in. */
export const dimensionOf = (rule: string): Dimension | undefined => places.get(rule);

const isThere: Readonly<Record<Dimension, (doc: StrategyDocument) => boolean>> = {
  goals: (doc) => goalsOf(doc).length > 0,
  path: hasSteps,
  milestones: (doc) => milestonesOf(doc).length > 0,
  unknowns: (doc) => unknownsOf(doc).length > 0,
  money: (doc) => doc.nodes.some((node) => [node, ...node.cells].some(speaksOfMoney)),
  review: isReviewed,
};

const speaksOfMoney = ({ facts }: StrategyDocument['nodes'][number]): boolean =>
  facts.figures.quantities.some(({ kind }) => kind === 'money');

/** How ready a plan is in each dimension, from what was found in it and what it says; nothing of what is no plan yet. */
export function readinessOf(doc: StrategyDocument, findings: readonly Finding[]): Readiness[] {
  if (!doc.isStrategy || doc.kinds.has('template') || unfilledOf(doc).mostly) return [];
  return dimensions.map((dimension) => {
    const gaps = findings.filter(({ rule }) => dimensionOf(rule.id) === dimension).length;
    const state = gaps > 0 ? 'gaps' : isThere[dimension](doc) ? 'ready' : 'silent';
    return { dimension, name: names[dimension], state, findings: gaps };
  });
}
