import { whole } from '../document/evidence.js';
import type { Node } from '../document/node.js';
import type { StrategyDocument } from '../document/strategy-document.js';
import { codesIn, handleOf, isNameOf, nameIn, stemsIn, stemsOf, titleIn, type Handle } from './initiative-names.js';
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
    if (node.kind === 'document' || node.kind === 'table' || taken.has(node) || within.has(node)) continue;
    if (node.parent && within.has(node.parent)) {
      within.add(node);
      continue;
    }
    const subject = subjectOf(node, places);
    const named = subject ? [subject] : namedIn(node, index);
    const lines = named.length === 1 ? detailAt(node, subject) : none;
    for (const line of lines) within.add(line);
    for (const place of named) {
      if (lines.length > 0) for (const line of lines) enter(details, place, line);
      else enter(others, place, node);
    }
  }
  return { details, others };
}

const none: readonly never[] = [];

/** What is told of one initiative alone: its section, or the paragraphs under its name. */
const detailAt = (node: Node, subject: Place | undefined): readonly Node[] =>
  subject ? withLinesBehind(node) : isPartOfItsOwn(node) ? [node] : none;

function enter(map: Map<Place, Node[]>, place: Place, node: Node): void {
  const nodes = map.get(place);
  if (nodes) nodes.push(node);
  else map.set(place, [node]);
}

/** The one whose name a paragraph bears («**Замки.** Никто пока …»), or a heading that says it in other words. */
function subjectOf(node: Node, places: readonly Place[]): Place | undefined {
  const title = titleIn(node);
  if (!title) return undefined;
  const named = places.filter(({ words }) => isNameOf(title, nameIn(words)));
  return named.length === 1 ? named[0] : undefined;
}

/** The paragraphs behind one with a name, up to the next that has one. */
function withLinesBehind(node: Node): readonly Node[] {
  if (node.kind !== 'paragraph') return [node];
  const behind = node.parent?.children.slice(node.index + 1) ?? [];
  const end = behind.findIndex((next) => next.kind === 'section' || next.kind === 'table' || isBold(next));
  return [node, ...(end < 0 ? behind : behind.slice(0, end))];
}

const isBold = ({ facts }: Node): boolean => facts.lead?.form === 'bold';

const isPartOfItsOwn = (node: Node): boolean => node.kind === 'section' && node.level > 1;

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
