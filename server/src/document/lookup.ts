import type { Sense } from '../lexicon/senses.js';
import { descendants, inside, type Node, type NodeKind } from './node.js';
import { partsOf } from './parts.js';
import type { Role } from './roles.js';
import { numberOf } from './sense-numbers.js';
import { query, type StrategyDocument } from './strategy-document.js';

const none: readonly Node[] = [];

/** Nodes by what they are or say, in document order. */
type Entries<K> = ReadonlyMap<K, readonly Node[]>;

/** Which nodes are what and say what: a query that starts here touches only what it asks for. */
interface Index {
  /** By the number of the sense. */
  readonly senses: Entries<number>;
  /** By the roles of the nodes themselves, not of cells. */
  readonly roles: Entries<Role>;
  /** Tables by the roles of their columns. */
  readonly columns: Entries<Role>;
  readonly kinds: Entries<NodeKind>;
  readonly linked: Entries<true>;
}

function indexOf(nodes: readonly Node[]): Index {
  const senses = new Map<number, Node[]>();
  const roles = new Map<Role, Node[]>();
  const columns = new Map<Role, Node[]>();
  const kinds = new Map<NodeKind, Node[]>();
  const linked = new Map<true, Node[]>();
  for (const node of nodes) {
    enter(kinds, node.kind, node);
    for (const role of node.roles) enter(roles, role, node);
    for (const number of node.facts.presentNumbers) enter(senses, number, node);
    for (const { facts, role } of node.cells) {
      for (const number of facts.presentNumbers) enter(senses, number, node);
      if (role !== undefined && node.kind === 'table') enter(columns, role, node);
    }
    if (node.facts.inline.links.length > 0) enter(linked, true, node);
  }
  return { senses, roles, columns, kinds, linked };
}

function enter<K>(found: Map<K, Node[]>, key: K, node: Node): void {
  const nodes = found.get(key);
  if (!nodes) found.set(key, [node]);
  else if (nodes[nodes.length - 1] !== node) nodes.push(node);
}

/** A part that an edit left alone need not be walked through again. */
const indexOfPart = inside((part) => indexOf([part, ...descendants(part)]));

/** The indexes of the parts side by side, in document order. */
const indexesOf = query((doc: StrategyDocument): readonly Index[] =>
  partsOf(doc).map(({ node, alone }) => (alone ? indexOf([node]) : indexOfPart(node))),
);

/** One kind of entries of all parts; a key's nodes are put together when it is first asked for. */
class Together<K> {
  readonly #present: ReadonlySet<K>;
  readonly #known = new Map<K, readonly Node[]>();

  constructor(private readonly parts: readonly Entries<K>[]) {
    const present = new Set<K>();
    for (const part of parts) for (const key of part.keys()) present.add(key);
    this.#present = present;
  }

  has(key: K): boolean {
    return this.#present.has(key);
  }

  get(key: K): readonly Node[] | undefined {
    if (!this.#present.has(key)) return undefined;
    const known = this.#known.get(key);
    if (known) return known;
    const nodes: Node[] = [];
    for (const part of this.parts) for (const node of part.get(key) ?? none) nodes.push(node);
    this.#known.set(key, nodes);
    return nodes;
  }
}

const together = <K>(entriesOf: (index: Index) => Entries<K>): ((doc: StrategyDocument) => Together<K>) =>
  query((doc) => new Together(indexesOf(doc).map(entriesOf)));

const bySense = together(({ senses }) => senses);
const byRole = together(({ roles }) => roles);
const byColumn = together(({ columns }) => columns);
const byKind = together(({ kinds }) => kinds);
const byLink = together(({ linked }) => linked);

/** The blocks (rows and tables with their cells) that hold a phrase of one of the senses, in document order. */
export const nodesSaying = (doc: StrategyDocument, senses: ReadonlySet<Sense>): readonly Node[] =>
  union(bySense(doc), senses, numberOf);

/** True when any block holds a phrase of one of the senses, negated and quoted ones too. */
export function isSaid(doc: StrategyDocument, senses: ReadonlySet<Sense>): boolean {
  for (const sense of senses) if (bySense(doc).has(numberOf(sense))) return true;
  return false;
}

/** The sections, lines and items that are called one of the roles, in document order. */
export const nodesInRole = (doc: StrategyDocument, roles: ReadonlySet<Role>): readonly Node[] =>
  union(byRole(doc), roles, itself);

export function hasRole(doc: StrategyDocument, roles: ReadonlySet<Role>): boolean {
  for (const role of roles) if (byRole(doc).has(role)) return true;
  return false;
}

/** The tables with a column of one of the roles, in document order. */
export const tablesWith = (doc: StrategyDocument, roles: ReadonlySet<Role>): readonly Node[] =>
  union(byColumn(doc), roles, itself);

export const nodesOfKind = (doc: StrategyDocument, kind: NodeKind): readonly Node[] => byKind(doc).get(kind) ?? none;

/** The blocks whose own text holds a link; cells do not count. */
export const linkedNodes = (doc: StrategyDocument): readonly Node[] => byLink(doc).get(true) ?? none;

const itself = (role: Role): Role => role;

function union<A, K>(entries: Together<K>, asked: ReadonlySet<A>, keyOf: (one: A) => K): readonly Node[] {
  const lists: (readonly Node[])[] = [];
  for (const one of asked) {
    const nodes = entries.get(keyOf(one));
    if (nodes) lists.push(nodes);
  }
  const [only] = lists;
  if (!only) return none;
  if (lists.length === 1) return only;
  return [...new Set(lists.flat())].sort(inOrder);
}

/** A table and its first row may begin at one place; the table comes first. */
const inOrder = (a: Node, b: Node): number => a.span.start - b.span.start || b.span.end - a.span.end;
