import { body, passagesBelow, whole, wordCount, type Passage } from '../document/evidence.js';
import { nodesOfKind } from '../document/lookup.js';
import { descendants, type Node } from '../document/node.js';
import { query, type StrategyDocument } from '../document/strategy-document.js';
import { isNamed } from './initiative-groups.js';
import { tellsOnOf } from './initiative-lists.js';
import { mentionsElsewhere } from './initiative-mentions.js';
import { placesOf, type Place } from './initiative-places.js';

/** What the plan says of one initiative, wherever it does. */
export interface Told {
  /** Where it is announced, with the lines that belong there. */
  readonly own: readonly Passage[];
  /** Sections and paragraphs that are about it («К строке 3», "A5 in detail"); the first one's node, too. */
  readonly detail: readonly Passage[];
  readonly detailNode: Node | undefined;
  /** Lines elsewhere that speak of it: a risk, a metric, a step. */
  readonly elsewhere: readonly Passage[];
}

export const toldOf = query((doc: StrategyDocument): ReadonlyMap<Place, Told> => {
  const places = placesOf(doc);
  const told = new Map<Place, Told>();
  if (places.length === 0) return told;
  const announced = new Set(places.map(({ node }) => node));
  const { details, others } = mentionsElsewhere(
    doc,
    places.filter(({ form }) => form !== 'whole'),
    takenBy(places),
  );
  for (const place of places) {
    const nodes = details.get(place) ?? [];
    told.set(place, {
      own: place.form === 'whole' ? paper(doc) : [...ownPassages(place, announced), ...partAround(place, announced)],
      detail: nodes.flatMap((node) => [whole(node), ...passagesBelow(node)]),
      detailNode: nodes[0],
      elsewhere: (others.get(place) ?? []).flatMap((node) => [whole(node), ...node.cells.map(whole)]),
    });
  }
  return told;
});

/** All that a paper about one bet says, less what is about something else. */
const paper = (doc: StrategyDocument): readonly Passage[] =>
  restOf(doc).flatMap((node) => [whole(node), ...node.cells.map(whole)]);

/** A sentence that declares its part to be one initiative: the other paragraphs of the part tell of it too. */
function partAround({ node, form }: Place, announced: ReadonlySet<Node>): Passage[] {
  const { parent } = node;
  if (form === 'line' || form === 'idea' || form === 'told' || node.kind !== 'paragraph' || parent?.kind !== 'section')
    return [];
  if (parent.level < 2 || parent.children.length > longestPart) return [];
  if (parent.children.some((other) => other.kind === 'section' || (other !== node && announced.has(other)))) return [];
  return parent.children
    .filter((other) => other !== node && other.kind === 'paragraph' && !other.facts.lead)
    .map(whole);
}

/** Blocks beyond which a part tells of more than one thing. */
const longestPart = 5;

/** Every node that some initiative holds already. */
function takenBy(places: readonly Place[]): ReadonlySet<Node> {
  const taken = new Set<Node>();
  for (const { node, form } of places)
    if (form !== 'whole') for (const each of [node, ...descendants(node)]) taken.add(each);
  return taken;
}

function ownPassages({ node, form }: Place, announced: ReadonlySet<Node>): Passage[] {
  if (form === 'told') return [body(node), ...tellsOnOf(node).map(whole)];
  const own = [whole(node), ...passagesBelow(node)];
  return form === 'card' || form === 'line' || form === 'prose' || form === 'novel'
    ? [...own, ...linesBehind(node, announced)]
    : own;
}

/**
 * The lines behind a card's first, up to the next card or section; a list's item has its own lines below it. What
 * follows a card that has told its own matter, without a label, is another matter.
 */
function linesBehind(node: Node, announced: ReadonlySet<Node>): Passage[] {
  if (node.kind === 'item' || !node.parent) return [];
  const tellsItself = wordCount(body(node)) > 0;
  const lines: Passage[] = [];
  for (const next of node.parent.children.slice(node.index + 1)) {
    if (next.kind === 'section' || next.kind === 'table' || announced.has(next)) break;
    if (next.kind === 'paragraph' && !next.facts.lead && tellsItself) break;
    if (next.facts.lead?.form === 'bold' && isNamed(next)) break;
    lines.push(whole(next), ...passagesBelow(next));
  }
  return lines;
}

/** Prose blocks of the document outside every initiative. */
export const restOf = query((doc: StrategyDocument): readonly Node[] => {
  const taken = takenBy(placesOf(doc));
  return [...nodesOfKind(doc, 'paragraph'), ...nodesOfKind(doc, 'item'), ...nodesOfKind(doc, 'row')].filter(
    (node) => !taken.has(node),
  );
});
