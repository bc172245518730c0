import type { Sense } from '../lexicon/senses.js';
import type { Node } from '../document/node.js';

const difference: ReadonlySet<Sense> = new Set<Sense>(['initiative.difference']);

/** A part that explains what the kinds are. */
export function isExplanation(node: Node): boolean {
  for (let above: Node | undefined = node; above; above = above.parent)
    if (above.kind === 'section' && above.level > 1 && above.facts.says(difference)) return true;
  return false;
}
