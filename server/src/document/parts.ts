import { inside, withDescendants, type Node } from './node.js';
import { query, type StrategyDocument } from './strategy-document.js';

/**
 * The parts of a document in their order: the sections below its title (those of the highest level, where it has none)
 * with all they hold, and what stands loose between them. A title is a part without what it heads.
 */
export const partsOf = query((doc: StrategyDocument): readonly Part[] => partsBelow(doc.root, []));

export interface Part {
  readonly node: Node;
  /** A title, whose sections are parts of their own. */
  readonly alone: boolean;
}

function partsBelow(node: Node, found: Part[]): Part[] {
  for (const child of node.children) {
    const alone = child.kind === 'section' && child.level === 1;
    found.push({ node: child, alone });
    if (alone) partsBelow(child, found);
  }
  return found;
}

/**
 * Whatever `read` finds at the nodes of a document, in their order. Parts that an edit left alone are not read again: so
 * `read` may look at the node, at what it holds, stands beside it and heads it, but not at the title nor at the whole
 * document, and what it finds holds no place but in nodes and passages. `nodesOf` are those of a part that `read` would
 * find anything at.
 */
export function gather<T>(
  read: (node: Node) => readonly T[],
  nodesOf?: (part: Node) => readonly Node[],
): (doc: StrategyDocument) => readonly T[] {
  const inPart = gatherInPart(read, nodesOf);
  return query((doc) => {
    const found: T[] = [];
    for (const part of partsOf(doc)) for (const each of inPart(part)) found.push(each);
    return found;
  });
}

/** The same for one part. */
export function gatherInPart<T>(
  read: (node: Node) => readonly T[],
  nodesOf: (part: Node) => readonly Node[] = withDescendants,
): (part: Part) => readonly T[] {
  const readAll = (part: Node): readonly T[] => {
    const found: T[] = [];
    for (const node of nodesOf(part)) for (const each of read(node)) found.push(each);
    return found;
  };
  const readPart = inside(readAll);
  // Loose lists outlive their neighbours: only a section knows all that stands around its nodes.
  return ({ node, alone }) => (alone ? read(node) : node.kind === 'section' ? readPart(node) : readAll(node));
}

/**
 * What `read` makes of each part, given its nodes; as in {@link gather}, what it makes of a part that an edit left alone
 * is not worked out again, so it holds no place.
 */
export function byPart<T>(read: (nodes: readonly Node[]) => T): (doc: StrategyDocument) => readonly T[] {
  const readPart = inside((part) => read(withDescendants(part)));
  return query((doc) => partsOf(doc).map(({ node, alone }) => (alone ? read([node]) : readPart(node))));
}

/** The answer to a question about something that the model found, worked out once for as long as it is found again. */
export function kept<K extends object, T>(read: (key: K) => T): (key: K) => T {
  const answers = new WeakMap<K, { readonly answer: T }>();
  return (key) => {
    let known = answers.get(key);
    if (!known) answers.set(key, (known = { answer: read(key) }));
    return known.answer;
  };
}
