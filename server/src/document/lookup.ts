import type { Sense } from '../lexicon/senses.js';
import { inside, says, withDescendants, type Node, type NodeKind } from './node.js';
import { gather, kept, partsOf } from './parts.js';
import { askedOf } from './present-senses.js';
import type { Role } from './roles.js';
import { PartSaid, Said } from './said.js';
import { query, type StrategyDocument } from './strategy-document.js';

const none: readonly Node[] = [];

/** Nodes by what they are, in document order. */
type Entries<K> = ReadonlyMap<K, readonly Node[]>;

/** Which nodes are what: a query that starts here touches only what it asks for. */
interface Index {
  /** By the roles of the nodes themselves, not of cells. */
  readonly roles: Entries<Role>;
  /** Tables by the roles of their columns. */
  readonly columns: Entries<Role>;
  readonly kinds: Entries<NodeKind>;
  readonly linked: Entries<true>;
}

function indexOf(nodes: readonly Node[]): Index {
  const roles = new Map<Role, Node[]>();
  const columns = new Map<Role, Node[]>();
  const kinds = new Map<NodeKind, Node[]>();
  const linked = new Map<true, Node[]>();
  for (const node of nodes) {
    enter(kinds, node.kind, node);
    for (const role of node.roles) enter(roles, role, node);
    if (node.kind === 'table') for (const { role } of node.cells) if (role !== undefined) enter(columns, role, node);
    if (node.facts.inline.links.length > 0) enter(linked, true, node);
  }
  return { roles, columns, kinds, linked };
}

function enter<K>(found: Map<K, Node[]>, key: K, node: Node): void {
  const nodes = found.get(key);
  if (!nodes) found.set(key, [node]);
  else if (nodes[nodes.length - 1] !== node) nodes.push(node);
}

/** A part that an edit left alone need not be walked through again. */
const indexOfPart = inside((part) => indexOf(withDescendants(part)));

/** The indexes of the parts side by side, in document order. */
const indexesOf = query((doc: StrategyDocument): readonly Index[] =>
  partsOf(doc).map(({ node, alone }) => (alone ? indexOf([node]) : indexOfPart(node))),
);

/** One kind of entries of all parts; nodes are put together when they are first asked for. */
class Together<K> {
  readonly #present = new Set<K>();
  readonly #known = new Map<K, readonly Node[]>();
  readonly #unions = new Map<ReadonlySet<K>, readonly Node[]>();

  constructor(private readonly parts: readonly Entries<K>[]) {
    for (const part of parts) for (const key of part.keys()) this.#present.add(key);
  }

  has(key: K): boolean {
    return this.#present.has(key);
  }

  get(key: K): readonly Node[] {
    if (!this.has(key)) return none;
    let nodes = this.#known.get(key);
    if (!nodes) this.#known.set(key, (nodes = this.#put([key])));
    return nodes;
  }

  /** The nodes of any of the keys, in document order; `keys` is the same set from one version to the next. */
  union(keys: ReadonlySet<K>): readonly Node[] {
    let nodes = this.#unions.get(keys);
    if (nodes) return nodes;
    const present = [...keys].filter((key) => this.has(key));
    const [only] = present;
    if (only === undefined) nodes = none;
    else nodes = present.length === 1 ? this.get(only) : this.#put(present, unionsFor(keys));
    this.#unions.set(keys, nodes);
    return nodes;
  }

  #put(keys: readonly K[], unions: Unions = noUnions): readonly Node[] {
    const found: Node[] = [];
    for (const part of this.parts) {
      const here = keys.filter((key) => part.has(key));
      const [only] = here;
      if (only === undefined) continue;
      const nodes = here.length === 1 ? part.get(only) : unionIn(part, here, unions);
      for (const node of nodes ?? none) found.push(node);
    }
    return found;
  }
}

/** What a part answers to one set of keys, kept for as long as an edit leaves the part alone. */
type Unions = WeakMap<ReadonlyMap<unknown, readonly Node[]>, readonly Node[]>;

const noUnions: Unions = new WeakMap();
const unionsFor = kept<ReadonlySet<unknown>, Unions>(() => new WeakMap());

function unionIn<K>(part: Entries<K>, keys: readonly K[], known: Unions): readonly Node[] {
  const before = known.get(part);
  if (before) return before;
  const nodes = [...new Set(keys.flatMap((key) => part.get(key) ?? none))].sort(inOrder);
  known.set(part, nodes);
  return nodes;
}

const together = <K>(entriesOf: (index: Index) => Entries<K>): ((doc: StrategyDocument) => Together<K>) =>
  query((doc) => new Together(indexesOf(doc).map(entriesOf)));

const byRole = together(({ roles }) => roles);
const byColumn = together(({ columns }) => columns);
const byKind = together(({ kinds }) => kinds);
const byLink = together(({ linked }) => linked);

const saidInPart = inside((part) => new PartSaid(withDescendants(part)));

const saidIn = query(
  (doc) => new Said(partsOf(doc).map(({ node, alone }) => (alone ? new PartSaid([node]) : saidInPart(node)))),
);

/** The blocks (rows and tables with their cells) that hold a phrase of one of the senses, in document order. */
export const nodesSaying = (doc: StrategyDocument, senses: ReadonlySet<Sense>): readonly Node[] =>
  saidIn(doc).by(senses);

/** Whatever `read` finds at the blocks that hold a phrase of one of the senses; see {@link gather}. */
export const gatherSaying = <T>(
  senses: ReadonlySet<Sense>,
  read: (node: Node) => readonly T[],
): ((doc: StrategyDocument) => readonly T[]) =>
  gather(
    (node) => (says(node, senses) ? read(node) : []),
    (part) => saidInPart(part).saying(senses, askedOf(senses)),
  );

/** True when any block holds a phrase of one of the senses, negated and quoted ones too. */
export const isSaid = (doc: StrategyDocument, senses: ReadonlySet<Sense>): boolean => saidIn(doc).has(senses);

/** The sections, lines and items that are called one of the roles, in document order. */
export const nodesInRole = (doc: StrategyDocument, roles: ReadonlySet<Role>): readonly Node[] =>
  byRole(doc).union(roles);

export function hasRole(doc: StrategyDocument, roles: ReadonlySet<Role>): boolean {
  for (const role of roles) if (byRole(doc).has(role)) return true;
  return false;
}

/** The tables with a column of one of the roles, in document order. */
export const tablesWith = (doc: StrategyDocument, roles: ReadonlySet<Role>): readonly Node[] =>
  byColumn(doc).union(roles);

export const nodesOfKind = (doc: StrategyDocument, kind: NodeKind): readonly Node[] => byKind(doc).get(kind);

/** The blocks whose own text holds a link; cells do not count. */
export const linkedNodes = (doc: StrategyDocument): readonly Node[] => byLink(doc).get(true);

/** A table and its first row may begin at one place; the table comes first. */
const inOrder = (a: Node, b: Node): number => a.span.start - b.span.start || b.span.end - a.span.end;
