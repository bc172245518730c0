import { passagesBelow, whole } from '../document/evidence.js';
import type { Role } from '../document/roles.js';
import { kept } from '../document/parts.js';
import { isDatedGoal, isMeasurable, type Goal } from './goals.js';
import { holds } from '../document/node.js';
import { milestonesOf } from './milestones.js';
import type { StrategyDocument } from '../document/strategy-document.js';

/** What a reader looks for around a goal at one glance. */
export interface GoalCard {
  readonly measured: boolean;
  readonly dated: boolean;
  readonly owned: boolean;
  /** Milestones that stand within the goal. */
  readonly milestones: number;
}

export const cardOf = (doc: StrategyDocument, goal: Goal): GoalCard => ({
  measured: isMeasurable(goal),
  dated: isDatedGoal(goal),
  owned: hasOwner(goal),
  milestones: milestonesOf(doc).filter(({ node }) => node !== goal.node && holds(goal.node, node)).length,
});

const owner: ReadonlySet<Role> = new Set<Role>(['owner', 'team']);

const isOwner = (role: Role | undefined): boolean => role !== undefined && owner.has(role);

/** An owner column of its row that is filled in, or a line of its own that says who. */
const hasOwner = kept(({ node }: Goal): boolean => {
  if (node.cells.some((cell) => isOwner(cell.role) && cell.facts.words.some(({ kind }) => kind === 'word')))
    return true;
  for (const passage of passagesBelow(node)) if (isOwner(passage.node.facts.lead?.roles[0])) return true;
  const behind = node.parent?.children[node.index + 1];
  return behind?.kind === 'paragraph' && isOwner(whole(behind).facts.lead?.roles[0]);
});
