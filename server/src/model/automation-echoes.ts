import { whole, wordCount, type Passage } from '../document/evidence.js';
import { ancestors, descendants, type Node } from '../document/node.js';
import type { StrategyDocument } from '../document/strategy-document.js';
import { isFashion, type Announcement } from './automation-announcements.js';
import { mentionsElsewhere } from './initiative-mentions.js';
import { stemsIn, stemsOf } from './initiative-names.js';
import type { Place } from './initiative-places.js';

/**
 * Of one inside another the outer; a part that holds several is named by each of them, and so is one where one is told
 * among other things and stands on a reason that is none.
 */
export function outermost(all: readonly Announcement[]): Announcement[] {
  const nodes = new Set(all.map(({ node }) => node));
  const holders = new Set(
    all.filter(({ node }) => node.kind === 'section' && holdsOthers(node, nodes)).map(({ node }) => node),
  );
  const kept = all.filter(({ node }) => !holders.has(node));
  const left = new Set(kept.map(({ node }) => node));
  return kept.filter(({ node }) => ![...ancestors(node)].some((above) => left.has(above)));
}

function holdsOthers(section: Node, announced: ReadonlySet<Node>): boolean {
  const inner = descendants(section).filter((each) => announced.has(each));
  return inner.length > 1 || (section.children.length > 1 && inner.some(isFashion));
}

/** A line of a calendar («Голосовой помощник — май») says again what a fuller text says. */
export function withoutEchoes(all: readonly Announcement[]): Announcement[] {
  return all.filter(({ node, words }) => {
    if (node.kind !== 'item' || wordCount(words) > longestEcho) return true;
    const stems = [...stemsIn(nameOf(node, words))];
    return !all.some((other) => other.node !== node && isFuller(other.node, node) && sharesName(stems, other.node));
  });
}

/** Words beyond which a line says more than the name. */
const longestEcho = 7;

const isFuller = (one: Node, other: Node): boolean => wordCount(whole(one)) > wordCount(whole(other));

const sharesName = (stems: readonly string[], node: Node): boolean => {
  const told = [...stemsOf(node)];
  // The stem of a short word is the word: «робот» in «робота».
  const shared = stems.filter((stem) => told.some((other) => other.startsWith(stem)));
  return stems.length > 0 && shared.length >= Math.min(2, stems.length);
};

/** What stands before a dash or a comma. */
function nameOf(node: Node, { within }: Passage): Passage {
  const mark = node.facts.words.find(
    ({ kind, norm, start }) => kind === 'mark' && start > within.start && /^[—–:,]$/.test(norm),
  );
  return { ...whole(node), within: { start: within.start, end: mark?.start ?? within.end } };
}

/** Names longer than this share their words with much else. */
const longestName = 4;

/** Parts and lines elsewhere that are about the same thing. */
export function toldElsewhere(doc: StrategyDocument, all: readonly Announcement[]): ReadonlyMap<Node, readonly Node[]> {
  const short = all.filter(({ words }) => wordCount(words) <= longestName);
  if (short.length === 0) return new Map();
  const taken = new Set(all.flatMap(({ node }) => [node, ...descendants(node)]));
  const places = short.map(({ node, words }): Place => ({
    node,
    words,
    called: undefined,
    group: undefined,
    form: 'line',
  }));
  const { details, others } = mentionsElsewhere(doc, places, taken);
  return new Map(
    places.map((place) => [place.node, [...(details.get(place) ?? []), ...(others.get(place) ?? [])]] as const),
  );
}
