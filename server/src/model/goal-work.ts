import { ancestors, descendants, holds, type Node } from '../document/node.js';
import { query, type StrategyDocument } from '../document/strategy-document.js';
import { codeOf, codesNamed } from './goal-links.js';
import { goalsOf, type Goal } from './goals.js';

/** The goals that stand on their own: no key results, criteria or links to where a goal stands. */
export const mainGoalsOf = query((doc: StrategyDocument): readonly Goal[] =>
  goalsOf(doc).filter(
    ({ kind, parent, linked }) => !parent && !linked && kind !== 'key-result' && kind !== 'criterion',
  ),
);

/** Finds out which goals a line of work serves. */
export type GoalsServed = (node: Node) => readonly Goal[];

/**
 * Work serves the only goal of a plan, a goal that it stands under, and those that it names by number or in a column
 * for goals. Of other work the plan does not say what it is for.
 */
export const goalsServedIn = query((doc: StrategyDocument): GoalsServed => {
  const goals = mainGoalsOf(doc);
  if (goals.length <= 1) return () => goals;
  const scopes = goals.map((goal) => ({ goal, scope: scopeOf(goal, goals), code: codeOf(goal) }));
  return (node) => {
    const named = goalsNamedBy(node, scopes);
    if (named.length > 0) return named;
    return scopes.filter(({ scope }) => holds(scope, node)).map(({ goal }) => goal);
  };
});

interface Scope {
  readonly goal: Goal;
  readonly scope: Node;
  readonly code: string | undefined;
}

/** The widest part that holds this goal and no other: what stands in it is about this goal. */
function scopeOf(goal: Goal, goals: readonly Goal[]): Node {
  let scope = goal.node;
  for (const above of ancestors(goal.node)) {
    if (above.kind !== 'section' || above.level <= 1) continue;
    if (goals.some((other) => other !== goal && holds(above, other.node))) break;
    // "Goals" with one goal in it, among other parts with goals, is no part on that goal.
    if (above.role === 'goal' && above !== goal.node && descendants(above).length <= 1) continue;
    scope = above;
  }
  return scope;
}

function goalsNamedBy(node: Node, scopes: readonly Scope[]): readonly Goal[] {
  const codes = new Set(codesNamed(node));
  const cells = node.cells.filter(({ role }) => role === 'goal' || role === 'objective');
  return scopes
    .filter(
      ({ goal, code }) =>
        (code !== undefined && codes.has(code)) || cells.some((cell) => cell !== goal.words.node && quotes(cell, goal)),
    )
    .map(({ goal }) => goal);
}

/** Letters by which two cases of a word are one. */
const stem = 5;

/** Every word of the cell stands in the goal, in one case or another. */
function quotes(cell: Node, { words: { facts, within } }: Goal): boolean {
  const stems = (words: typeof facts.words): string[] =>
    words.filter(({ kind, norm }) => kind === 'word' && norm.length > 2).map(({ norm }) => norm.slice(0, stem));
  const known = new Set(stems(facts.words.filter(({ start, end }) => within.start <= start && end <= within.end)));
  const said = stems(cell.facts.words);
  return said.length > 0 && said.every((word) => known.has(word));
}
