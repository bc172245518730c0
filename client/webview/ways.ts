import type { Goal, PlanMap, Step, Way } from '../../view/messages.js';

/** Goals that share their actions and milestones; without goals, work that serves none. */
export interface Group {
  readonly goals: readonly Goal[];
  readonly actions: readonly Step[];
  readonly milestones: readonly Step[];
  /** Of these the plan does not say which goal they serve. */
  readonly shared: boolean;
}

/** The chains of the plan: goals with work of their own each by itself, the others with what the plan leaves to all. */
export function groupsOf({ goals, steps, shared }: PlanMap): Group[] {
  const at = (way: Way): Pick<Group, 'actions' | 'milestones'> => ({
    actions: picked(steps, way.actions),
    milestones: picked(steps, way.milestones),
  });
  const hasWork = ({ actions, milestones }: Way): boolean => actions.length + milestones.length > 0;
  const apart = goals.filter(hasWork).map((goal) => ({ goals: [goal], ...at(goal), shared: false }));
  const rest = goals.filter((goal) => !hasWork(goal));
  if (hasWork(shared) || goals.length === 0)
    return [...apart, { goals: rest, ...at(shared), shared: goals.length > 0 }];
  return [...apart, ...rest.map((goal) => ({ goals: [goal], actions: [], milestones: [], shared: false }))];
}

const picked = (steps: readonly Step[], indexes: readonly number[]): Step[] =>
  indexes.flatMap((index) => steps[index] ?? []);
