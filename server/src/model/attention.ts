import type { Sense } from '../lexicon/senses.js';
import type { SenseMatch } from '../lexicon/lexicon.js';
import { quantitiesIn, whole, type Passage } from '../document/evidence.js';
import { goalsOf } from './goals.js';
import { milestonesOf } from './milestones.js';
import type { Node } from '../document/node.js';
import type { Role } from '../document/roles.js';
import { query, type StrategyDocument } from '../document/strategy-document.js';

/** Attention (reach, followers, likes …) used as goal, measure or proof of success (claim P2.3). */
export interface AttentionMetric {
  readonly node: Node;
  readonly words: Passage;
}

const vanity: ReadonlySet<Sense> = new Set<Sense>(['vanity.metric']);
const context: ReadonlySet<Sense> = new Set<Sense>(['vanity.context']);
const negation: ReadonlySet<Sense> = new Set<Sense>(['negation']);

/** Where attention counts as success: in goals, in what milestones show, and in parts about metrics and success. */
export const attentionMetricsOf = query((doc: StrategyDocument): readonly AttentionMetric[] => {
  const found = new Map<Node, AttentionMetric>();
  const add = (node: Node, passage: Passage): void => {
    const words = judged(passage);
    if (words && !found.has(node))
      found.set(node, {
        node,
        words,
      });
  };
  for (const goal of goalsOf(doc)) add(goal.node, goal.words);
  for (const milestone of milestonesOf(doc))
    for (const passage of [milestone.words, ...milestone.node.cells.map(whole)]) add(milestone.node, passage);
  for (const node of doc.nodes) if (isAboutSuccess(node)) add(node, whole(node));
  return [...found.values()];
});

function isAboutSuccess(node: Node): boolean {
  if (node.kind !== 'paragraph' && node.kind !== 'item') return false;
  return isSuccessRole(node.role) || isSuccessRole(node.parent?.role) || isProof(node);
}

const isSuccessRole = (role: Role | undefined): boolean =>
  role === 'metric' || role === 'success' || role === 'target' || role === 'evidence';

const proof: ReadonlySet<Sense> = new Set<Sense>(['vanity.proof']);

/** «5 000 подписчиков, значит, нас знают.» */
const isProof = (node: Node): boolean => node.facts.says(proof) && node.facts.says(vanity);

/** The sentence in which attention stands alone; undefined when it is negated or tied to a result. */
function judged({ facts, node, within }: Passage): Passage | undefined {
  for (const match of facts.senses) {
    if (!vanity.has(match.sense) || match.start < within.start || match.end > within.end) continue;
    const sentence = facts.sentences.find((each) => each.start <= match.start && match.end <= each.end) ?? within;
    const words = {
      facts,
      node,
      within: { start: Math.max(sentence.start, within.start), end: Math.min(sentence.end, within.end) },
    };
    if (!facts.says(negation, words.within) && !isTied(match, words)) return words;
  }
  return undefined;
}

/** In a funnel («загрузка → запись → визит»), beside an order, a customer, a cost for a contact, attention is an input. */
function isTied(match: SenseMatch, words: Passage): boolean {
  const arrow = /→|->/.test(words.facts.plain.slice(match.end, match.end + 40));
  return (
    (arrow && quantitiesIn(words).length === 0) ||
    words.facts.senses.some(
      (other) =>
        context.has(other.sense) &&
        other.start >= words.within.start &&
        other.end <= words.within.end &&
        !(other.start < match.end && match.start < other.end),
    )
  );
}
