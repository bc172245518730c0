import { folderOf } from '../../text/paths.js';
import type { DocumentSummary, GoalSummary } from '../document-summary.js';
import { nameKey } from '../summary/names.js';
import type { Workspace } from '../workspace.js';
import { saysGoal } from './goal-service.js';
import { linkedTo, relatedTo } from './relations.js';

/** What is said of a document elsewhere, by what it rests on; places count only where a finding may point at them. */
const facets = {
  self: ({ isStrategy, isAbove, isIdle, hasWork, subject, period, title }) => [
    isStrategy,
    isAbove,
    isIdle,
    hasWork,
    subject,
    period,
    title,
  ],
  links: ({ links }) => links.map(({ by, target, anchor }) => [by, target, anchor]),
  uses: ({ uses }) => [...new Set(uses.map(({ id }) => id))].sort(),
  goals: ({ goals }) => goals,
  anchors: ({ anchors }) => anchors,
  milestones: ({ milestones }) => milestones,
  metrics: ({ metrics }) => metrics,
  passages: ({ passages }) => passages.map(({ words }) => words),
} as const satisfies Record<string, (summary: DocumentSummary) => unknown>;

type Facet = keyof typeof facets;

/**
 * Paths of the other documents whose findings may change when a document changes from one summary to the next; either is
 * absent for one that is new or gone. The workspace is the one with the later state. Empty for an edit that changes
 * nothing which others look at.
 */
export function dependentsIn(
  workspace: Workspace,
  before: DocumentSummary | undefined,
  after: DocumentSummary | undefined,
): ReadonlySet<string> {
  const changed = changedFacets(before, after);
  const found = new Set<string>();
  const add = (paths: Iterable<string>): void => {
    for (const path of paths) found.add(path);
  };
  if (changed.size === 0) return found;
  const states = [before, after].filter((state) => state !== undefined);
  const near = new Set(states.flatMap((state) => neighboursOf(workspace, state)));
  const has = (...some: readonly Facet[]): boolean => some.some((facet) => changed.has(facet));
  if (has('self', 'links', 'uses', 'goals')) add(near);
  if (has('self')) for (const state of states) add(workspace.about(state.subject, folderOf(state.path)));
  if (has('goals')) add(states.flatMap(({ goals }) => namingGoals(workspace, goals)));
  if (has('anchors')) for (const { path } of states) add(workspace.linkedFrom(path));
  if (has('milestones')) add(having('milestones', near, states, workspace));
  if (has('metrics')) add(having('metrics', near, states, workspace));
  if (has('passages')) add([...near].filter((path) => isServedOtherwise(workspace.get(path), before, after)));
  for (const { path } of states) found.delete(path);
  return found;
}

function changedFacets(before: DocumentSummary | undefined, after: DocumentSummary | undefined): ReadonlySet<Facet> {
  const names = Object.keys(facets) as Facet[];
  if (!before || !after) return new Set(before === after ? [] : names);
  return new Set(names.filter((name) => JSON.stringify(facets[name](before)) !== JSON.stringify(facets[name](after))));
}

const neighboursOf = (workspace: Workspace, summary: DocumentSummary): string[] => [
  ...relatedTo(workspace, summary).keys(),
  ...linkedTo(workspace, summary),
  ...workspace.linkedFrom(summary.path),
];

/** Documents that name one of the goals by number or have one of the same title. */
const namingGoals = (workspace: Workspace, goals: readonly GoalSummary[]): string[] =>
  goals.flatMap(({ id, words }) => [
    ...(id === undefined ? [] : workspace.pathsAt('uses', id)),
    ...workspace.goalsTitled(words).map(({ summary }) => summary.path),
  ]);

/** Of the documents near by, those that have a milestone or a metric of one of the names. */
function having(
  kind: 'milestones' | 'metrics',
  near: ReadonlySet<string>,
  states: readonly DocumentSummary[],
  workspace: Workspace,
): string[] {
  const names = new Set(states.flatMap((state) => state[kind].map(({ words }) => nameKey(words))));
  return [...near].filter((path) => workspace.get(path)?.[kind].some(({ words }) => names.has(nameKey(words))));
}

/** Whether the words of a document are about a goal of a strategy that they were not about before, or no longer. */
function isServedOtherwise(
  strategy: DocumentSummary | undefined,
  before: DocumentSummary | undefined,
  after: DocumentSummary | undefined,
): boolean {
  if (!strategy?.isAbove) return false;
  const says = (state: DocumentSummary | undefined, goal: GoalSummary): boolean =>
    state !== undefined && saysGoal(state, goal);
  return strategy.goals.some((goal) => says(before, goal) !== says(after, goal));
}
