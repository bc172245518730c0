import type { Sense } from '../lexicon/senses.js';
import { quantitiesIn, whole, wordCount, type Passage } from '../document/evidence.js';
import { nodesSaying } from '../document/lookup.js';
import { inside, isAmong, isUnder, type Node } from '../document/node.js';
import type { Role } from '../document/roles.js';
import type { StrategyDocument } from '../document/strategy-document.js';
import { isAside } from './initiative-asides.js';
import { isBoldName } from './initiative-cards.js';
import { changesEssence, isUnheard } from './initiative-kind.js';
import { isNumbered } from './initiative-lists.js';
import type { Place } from './initiative-places.js';

const novelty: ReadonlySet<Sense> = new Set<Sense>([
  'initiative.essence',
  'essence.leave',
  'essence.contrast',
  'essence.unheard',
]);

/**
 * What has money of its own and either changes what the business lives on or was never done by anybody, where nothing
 * says what it is called: a bet by its nature.
 */
export function novelPlaces(doc: StrategyDocument, taken: ReadonlySet<Node>): Place[] {
  // Whoever is in need changes what he lives on without betting on it.
  if (doc.kinds.has('crisis')) return [];
  return nodesSaying(doc, novelty)
    .map((node) => entryOf(node))
    .filter((node) => isEntry(node) && isNovel(node) && isFree(node, taken))
    .flatMap((node) => [
      placeOf(node),
      ...besides(node)
        .filter((other) => isFree(other, taken))
        .map(placeOfOther),
    ])
    .filter(({ node }, at, all) => all.findIndex((other) => other.node === node) === at);
}

/** Where the sum stands in another line of a short part with a name of its own, the part is the entry. */
function entryOf(node: Node): Node {
  const { parent } = node;
  if (parent?.kind !== 'section' || parent.level < deepChapter || isPaid(node)) return node;
  return parent.level > deepChapter || passagesOf(parent).some(isAtStake) ? parent : node;
}

const deepChapter = 2;

const stakes: ReadonlySet<Sense> = new Set<Sense>(['bet.loss', 'bet.odds']);

/** A chapter that tells the odds, or what may be lost, is about one bet. */
const isAtStake = ({ facts, within }: Passage): boolean => facts.says(stakes, within);

const isFree = (node: Node, taken: ReadonlySet<Node>): boolean =>
  !isAside(node) && !isUnder(node, others) && !isAmong(node, taken);

const placeOf = (node: Node): Place => ({
  node,
  words: nameOf(node),
  called: undefined,
  group: undefined,
  form: 'novel',
});

const placeOfOther = (node: Node): Place => (isBold(node) ? placeOf(node) : { ...placeOf(node), called: 'innovation' });

const fewest = 3;

/** A list of paid things of which one is a bet by its nature is a portfolio: the others improve what there is. */
function besides(node: Node): readonly Node[] {
  const isAlike = likenessOf(node);
  const list = (node.parent?.children ?? []).filter((other) => other.kind === node.kind && isAlike(other));
  const paid = list.filter(isPaid).length;
  return list.length >= fewest && paid * 2 > list.length ? list.filter((other) => other !== node) : [];
}

/** Items and rows are a list as they are, paragraphs where each has a number or a name of its own. */
function likenessOf(node: Node): (other: Node) => boolean {
  if (node.kind === 'item' || node.kind === 'row') return () => true;
  if (node.kind !== 'paragraph') return () => false;
  return isNumbered(node) ? isNumbered : isBoldName(node) ? isBoldName : () => false;
}

const others: ReadonlySet<Role> = new Set<Role>(['goal', 'assumption', 'hypothesis', 'milestone', 'team', 'metric']);

const isEntry = ({ kind, quoted }: Node): boolean =>
  !quoted && (kind === 'paragraph' || kind === 'item' || kind === 'row' || kind === 'section');

const passagesOf = (node: Node): readonly Passage[] => [
  whole(node),
  ...node.cells.map(whole),
  ...(node.kind === 'section' ? node.children.map(whole) : []),
];

const isPaid = (node: Node): boolean => passagesOf(node).some(isStake);

const isBold = inside((node: Node): boolean => changesEssence(passagesOf(node)) || isUnheard(passagesOf(node)));

const isNovel = (node: Node): boolean => isPaid(node) && isBold(node);

/** Money, by its sign or by its column. */
const isStake = (passage: Passage): boolean =>
  quantitiesIn(passage).some(({ kind }) => kind === 'money' || passage.node.role === 'budget');

/** The cell with words, the lead, or the first sentence. */
function nameOf(node: Node): Passage {
  const named = node.cells.find((cell) => wordCount(whole(cell)) > 0);
  if (named) return whole(named);
  const [first] = node.facts.sentences;
  return { ...whole(node), within: node.facts.lead ?? first ?? { start: 0, end: node.facts.raw.length } };
}
