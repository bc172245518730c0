import type { SenseMatch } from '../../lexicon/lexicon.js';
import type { Sense } from '../../lexicon/senses.js';
import { sentenceAround, type Passage } from '../../document/evidence.js';
import type { Node } from '../../document/node.js';
import { fateOf, type Fate } from './governed.js';
import type { CrisisPlan } from './scope.js';

/** A thing that the plan names, and what it does to it. */
export interface Treated {
  readonly node: Node;
  /** The node itself or one of its cells. */
  readonly block: Node;
  readonly words: Passage;
  readonly match: SenseMatch;
  readonly fate: Fate;
}

const past: ReadonlySet<Sense> = new Set<Sense>(['crisis.past']);

/** Every thing of the given senses to which the plan does something. */
export function* treatedIn({ nodes }: CrisisPlan, senses: ReadonlySet<Sense>): Generator<Treated> {
  for (const node of nodes) {
    for (const block of [node, ...node.cells]) {
      if (!block.facts.says(senses)) continue;
      for (const match of block.facts.senses) {
        if (!senses.has(match.sense)) continue;
        const words = sentenceAround(block, match);
        const fate = block.facts.says(past, words.within) ? undefined : fateOf(node, block, match);
        if (fate !== undefined) yield { node, block, words, match, fate };
      }
    }
  }
}

const perk: ReadonlySet<Sense> = new Set<Sense>(['crisis.perk']);
const cost: ReadonlySet<Sense> = new Set<Sense>(['crisis.cost']);

/** What the plan does about costs outside the core process (claim P7.1). */
export interface CostCuts {
  /** Named costs that go. */
  readonly cut: readonly Treated[];
  /** Named costs that stay. */
  readonly kept: readonly Treated[];
  /** Costs are to go, and it is not said which. */
  readonly vague: boolean;
}

export function costCutsIn(plan: CrisisPlan): CostCuts {
  const named = [...treatedIn(plan, perk)];
  return {
    cut: named.filter(({ fate }) => fate === 'cut'),
    kept: named.filter(({ fate }) => fate === 'kept'),
    vague: [...treatedIn(plan, cost)].some((each) => each.fate === 'cut' && isMeasure(each.node)),
  };
}

/** A target says how much less is spent, a measure says by what; headings only promise one. */
function isMeasure(node: Node): boolean {
  if (node.kind === 'section') return false;
  for (let above: Node | undefined = node; above; above = above.parent)
    if (above.role === 'goal' || above.role === 'target' || above.role === 'milestone' || above.role === 'metric')
      return false;
  return true;
}
