import type { Sense } from '../lexicon/senses.js';
import { inside, withDescendants, type Node, type NodeKind } from './node.js';
import { NumberSet } from './number-set.js';
import { partsOf } from './parts.js';
import type { Role } from './roles.js';
import { numberOf } from './sense-numbers.js';
import { query, type StrategyDocument } from './strategy-document.js';

const none: readonly Node[] = [];

/** Nodes by what they are or say, in document order. */
type Entries<K> = ReadonlyMap<K, readonly Node[]>;

/** Which nodes are what and say what: a query that starts here touches only what it asks for. */
interface Index {
  readonly senses: SenseEntries;
  /** By the roles of the nodes themselves, not of cells. */
  readonly roles: Entries<Role>;
  /** Tables by the roles of their columns. */
  readonly columns: Entries<Role>;
  readonly kinds: Entries<NodeKind>;
  readonly linked: Entries<true>;
}

/** Nodes by the numbers of the senses that they hold phrases of. */
interface SenseEntries {
  readonly nodes: Entries<number>;
  readonly present: NumberSet;
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
  return { senses: { nodes: senses, present: NumberSet.of(senses.keys()) }, roles, columns, kinds, linked };
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

/** One kind of entries of all parts; a key's nodes are put together when it is first asked for. */
abstract class Together<K> {
  readonly #known = new Map<K, readonly Node[]>();

  abstract has(key: K): boolean;

  /** The lists of the parts, in their order. */
  protected abstract listsOf(key: K): readonly (readonly Node[])[];

  get(key: K): readonly Node[] | undefined {
    if (!this.has(key)) return undefined;
    let nodes = this.#known.get(key);
    if (!nodes) this.#known.set(key, (nodes = this.listsOf(key).flat()));
    return nodes;
  }
}

class Named<K> extends Together<K> {
  readonly #present = new Set<K>();

  constructor(private readonly parts: readonly Entries<K>[]) {
    super();
    for (const part of parts) for (const key of part.keys()) this.#present.add(key);
  }

  has(key: K): boolean {
    return this.#present.has(key);
  }

  protected listsOf(key: K): readonly (readonly Node[])[] {
    return this.parts.flatMap((part) => [part.get(key) ?? none]);
  }
}

/** Senses are hundreds, and most parts hold few of them: bits say which. */
class Said extends Together<number> {
  readonly #present: NumberSet;

  constructor(private readonly parts: readonly SenseEntries[]) {
    super();
    this.#present = NumberSet.union(parts.map(({ present }) => present));
  }

  has(sense: number): boolean {
    return this.#present.has(sense);
  }

  protected listsOf(sense: number): readonly (readonly Node[])[] {
    return this.parts.flatMap(({ present, nodes }) => (present.has(sense) ? [nodes.get(sense) ?? none] : []));
  }
}

const bySense = query((doc): Together<number> => new Said(indexesOf(doc).map(({ senses }) => senses)));

const together = <K>(entriesOf: (index: Index) => Entries<K>): ((doc: StrategyDocument) => Together<K>) =>
  query((doc) => new Named(indexesOf(doc).map(entriesOf)));

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
