import type { Sense } from '../lexicon/senses.js';
import { whole, type Passage } from '../document/evidence.js';
import { nodesSaying } from '../document/lookup.js';
import { isAmong, type Node } from '../document/node.js';
import type { StrategyDocument } from '../document/strategy-document.js';
import { isAside } from './initiative-asides.js';
import { isConcrete } from './initiative-cards.js';
import { changesEssence, isLabel, isRoutine } from './initiative-kind.js';
import type { Place } from './initiative-places.js';

const declared: ReadonlySet<Sense> = new Set<Sense>(['initiative.declared', 'initiative.innovation']);

/** Prose that says of something of its own what it is, where no card, row or section announces it. */
export function declaredPlaces(doc: StrategyDocument, taken: ReadonlySet<Node>): Place[] {
  const found: Place[] = [];
  for (const node of nodesSaying(doc, declared)) {
    if (node.kind !== 'paragraph' || node.quoted || isAside(node) || isAmong(node, taken)) continue;
    const words = declaration(node);
    if (!words || !isConcrete(node) || isRoutine(words)) continue;
    const called = words.facts.says(own, words.within) ? 'breakthrough' : 'innovation';
    if (called === 'breakthrough' || changesEssence([whole(node)]))
      found.push({ node, words, called, group: undefined, form: 'prose' });
  }
  return found;
}

const own: ReadonlySet<Sense> = new Set<Sense>(['initiative.declared']);

/** The sentence that declares it. */
function declaration(node: Node): Passage | undefined {
  const match = node.facts.find(own) ?? node.facts.find(declared);
  const within = match && node.facts.sentenceOf(match);
  return match && within && isLabel(node.facts, match) ? { ...whole(node), within } : undefined;
}
