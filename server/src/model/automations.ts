import { openingOf } from '../document/names.js';
import type { Sense } from '../lexicon/senses.js';
import type { Passage } from '../document/evidence.js';
import type { Node } from '../document/node.js';
import { query, type StrategyDocument } from '../document/strategy-document.js';
import { announcementsOf, isFashion } from './automation-announcements.js';
import { outermost, toldElsewhere, withoutEchoes } from './automation-echoes.js';
import { hasOwnPurpose, isServing, namesPurpose } from './automation-purpose.js';
import { goalsOf } from './goals.js';

/** Automation, digitalisation or AI that the plan brings in, and whether it says what for (claim P3.4). */
export interface Automation {
  readonly node: Node;
  /** The words that announce it. */
  readonly words: Passage;
  /** An effect for customers or for money is named for it. */
  readonly purpose: boolean;
}

export const automationsOf = query((doc: StrategyDocument): readonly Automation[] => {
  // A task that is ticked off has been done; what it was for is no matter of the plan any more.
  const planned = announcementsOf(doc).filter(({ node }) => node.facts.inline.ticked !== true);
  const announced = withoutEchoes(outermost(planned));
  if (announced.length === 0) return [];
  const nodes = new Set(announced.map(({ node }) => node));
  const elsewhere = toldElsewhere(doc, announced);
  const programme = isProgramme(doc) && hasProgrammePurpose(doc, nodes);
  return announced.map(({ node, words }) => ({
    node,
    words,
    purpose:
      hasOwnPurpose(node) ||
      (!isFashion(node) &&
        (programme || isServing(node, nodes) || (elsewhere.get(node)?.some(hasOwnPurpose) ?? false))),
  }));
});

const doing: ReadonlySet<Sense> = new Set<Sense>(['automation.act']);

const isProgramme = (doc: StrategyDocument): boolean => openingOf(doc)?.facts.says(doing) ?? false;

/** A programme that says at its goals what it is for need not say it again at each project. */
const hasProgrammePurpose = (doc: StrategyDocument, nodes: ReadonlySet<Node>): boolean =>
  goalsOf(doc).some(({ node, words }) => !nodes.has(node) && namesPurpose(words));
