import { whole } from '../document/evidence.js';
import type { Node } from '../document/node.js';
import type { StrategyDocument } from '../document/strategy-document.js';
import { codesIn, handleOf, isNameOf, nameIn, stemsIn, stemsOf, type Handle } from './initiative-names.js';
import type { Place } from './initiative-places.js';

/** Where else a plan speaks of its initiatives: sections about one, and lines that name one or several. */
export interface Elsewhere {
  readonly details: ReadonlyMap<Place, readonly Node[]>;
  readonly others: ReadonlyMap<Place, readonly Node[]>;
}

/** One walk over what no initiative holds itself; what stands in a section about one is not looked at again. */
export function mentionsElsewhere(
  doc: StrategyDocument,
  places: readonly Place[],
  taken: ReadonlySet<Node>,
): Elsewhere {
  const index = indexOf(places);
  const details = new Map<Place, Node[]>();
  const others = new Map<Place, Node[]>();
  const within = new Set<Node>();
  for (const node of doc.nodes) {
    if (node.kind === 'document' || node.kind === 'table' || taken.has(node)) continue;
    if (node.parent && within.has(node.parent)) {
      within.add(node);
      continue;
    }
    const named = namedIn(node, index);
    const [only] = named;
    if (only && named.length === 1 && isPartOfItsOwn(node)) {
      enter(details, only, node);
      within.add(node);
    } else for (const place of named) enter(others, place, node);
  }
  return { details, others };
}

function enter(map: Map<Place, Node[]>, place: Place, node: Node): void {
  const nodes = map.get(place);
  if (nodes) nodes.push(node);
  else map.set(place, [node]);
}

const isPartOfItsOwn = (node: Node): boolean => node.kind === 'section' && node.level > 1;

const none: readonly string[] = [];

interface Named {
  readonly place: Place;
  readonly handle: Handle;
}

interface Index {
  readonly places: readonly Place[];
  readonly byCode: ReadonlyMap<string, Place>;
  readonly byStem: ReadonlyMap<string, readonly Named[]>;
}

function indexOf(places: readonly Place[]): Index {
  const byCode = new Map<string, Place>();
  const byStem = new Map<string, Named[]>();
  for (const place of places) {
    const named = { place, handle: handleOf(place.node, place.words) };
    if (named.handle.code !== undefined) byCode.set(named.handle.code, place);
    for (const stem of named.handle.stems) {
      const others = byStem.get(stem);
      if (others) others.push(named);
      else byStem.set(stem, [named]);
    }
  }
  return { places, byCode, byStem };
}

/** The initiatives that a block names by code, or by two telling words of their names (one, where there is no more). */
function namedIn(node: Node, { places, byCode, byStem }: Index): Place[] {
  const found = new Set<Place>();
  const shared = new Map<Named, number>();
  for (const block of [node, ...node.cells]) {
    for (const code of byCode.size > 0 ? codesIn(block.facts) : none) {
      const place = byCode.get(code);
      if (place) found.add(place);
    }
    for (const stem of stemsOf(block))
      for (const named of byStem.get(stem) ?? []) shared.set(named, (shared.get(named) ?? 0) + 1);
  }
  const inTitle = node.kind === 'section' ? stemsIn(whole(node)).size : Infinity;
  for (const [{ place, handle }, times] of shared)
    if (times >= Math.min(2, inTitle, handle.stems.size)) found.add(place);
  if (inTitle === 0) {
    const title = nameIn(whole(node));
    for (const place of places) if (isNameOf(title, nameIn(place.words))) found.add(place);
  }
  return [...found];
}
