import type { Sense } from '../lexicon/senses.js';
import { sentenceAround, whole, type Passage } from '../document/evidence.js';
import { isSaid } from '../document/lookup.js';
import { titleOf } from '../document/names.js';
import type { Node } from '../document/node.js';
import type { StrategyDocument } from '../document/strategy-document.js';
import { isExplanation } from './initiative-asides.js';
import { calledIn, changesEssence, isLabel, isUnheard } from './initiative-kind.js';
import type { Place } from './initiative-places.js';

const praise: ReadonlySet<Sense> = new Set<Sense>(['initiative.declared', 'initiative.hailed']);

/** Blocks at the head of a paper within which it says what it is about. */
const headLength = 10;

/**
 * A paper about one bet: its title or its first paragraphs call it a breakthrough, and they say what nobody has done or
 * what the business would live on. All that the paper says, it says of that.
 */
export function wholePlaces(doc: StrategyDocument): Place[] {
  const title = titleOf(doc);
  const head = doc.nodes
    .slice(0, headLength)
    .filter((node) => node.kind === 'paragraph' && !node.quoted && !isExplanation(node));
  if (!changesEssence(head.map(whole)) && !isUnheard(head.map(whole))) return [];
  const titled = title && calledIn(doc, whole(title)) === 'breakthrough' ? whole(title) : undefined;
  const words = titled ?? head.flatMap(declaration)[0];
  if (
    !words &&
    [changesEssence(head.map(whole)), isUnheard(head.map(whole)), isSaid(doc, odds)].filter(Boolean).length > 1
  )
    return head
      .filter((node) => changesEssence([whole(node)]) || isUnheard([whole(node)]))
      .slice(0, 1)
      .map((node) => ({
        node,
        words: opening(node),
        called: undefined,
        group: undefined,
        form: 'whole',
      }));
  return words ? [{ node: words.node, words, called: 'breakthrough', group: undefined, form: 'whole' }] : [];
}

const odds: ReadonlySet<Sense> = new Set<Sense>(['bet.odds']);

const opening = (node: Node): Passage => sentenceAround(node, node.facts.sentences[0] ?? { start: 0, end: 0 });

/** "This is a breakthrough, and we treat it as one." */
function declaration(node: Node): Passage[] {
  const match = node.facts.find(praise);
  const within = match && node.facts.sentenceOf(match);
  return within && isLabel(node.facts, match) ? [{ ...whole(node), within }] : [];
}
