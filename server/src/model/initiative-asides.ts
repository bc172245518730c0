import type { Sense } from '../lexicon/senses.js';
import { isUnder, type Node } from '../document/node.js';
import type { Role } from '../document/roles.js';

/** Parts that tell of initiatives without planning them. */
const asides: ReadonlySet<Role> = new Set<Role>([
  'history',
  'faq',
  'out-of-scope',
  'context',
  'links',
  'risk',
  'review',
  'unknown',
  'rationale',
  'vision',
]);

export const isAside = (node: Node): boolean =>
  isUnder(node, asides) || (node.parent !== undefined && isUnder(node.parent, team)) || isExplanation(node);

/** "Team", and below it "AI engineer": who works on it. */
const team: ReadonlySet<Role> = new Set<Role>(['team']);

const difference: ReadonlySet<Sense> = new Set<Sense>(['initiative.difference']);

/** A part that explains what the kinds are. */
export function isExplanation(node: Node): boolean {
  for (let above: Node | undefined = node; above; above = above.parent)
    if (above.kind === 'section' && above.level > 1 && above.facts.says(difference)) return true;
  return false;
}
