import type { Sense } from '../lexicon/senses.js';
import type { Node, NodeKind } from './node.js';
import type { Role } from './roles.js';
import { query, type StrategyDocument } from './strategy-document.js';

/** Which nodes are what and say what, gathered in one walk: a query that starts here touches only what it asks for. */
interface Lookup {
  readonly bySense: ReadonlyMap<Sense, readonly Node[]>;
  readonly byRole: ReadonlyMap<Role, readonly Node[]>;
  readonly byColumn: ReadonlyMap<Role, readonly Node[]>;
  readonly byKind: ReadonlyMap<NodeKind, readonly Node[]>;
  readonly linked: readonly Node[];
}

const lookup = query((doc: StrategyDocument): Lookup => {
  const bySense = new Map<Sense, Node[]>();
  const byRole = new Map<Role, Node[]>();
  const byColumn = new Map<Role, Node[]>();
  const byKind = new Map<NodeKind, Node[]>();
  const linked: Node[] = [];
  for (const node of doc.nodes) {
    enter(byKind, node.kind, node);
    for (const role of node.roles) enter(byRole, role, node);
    for (const sense of node.facts.present) enter(bySense, sense, node);
    for (const { facts, role } of node.cells) {
      for (const sense of facts.present) enter(bySense, sense, node);
      if (role !== undefined && node.kind === 'table') enter(byColumn, role, node);
    }
    if (node.facts.inline.links.length > 0) linked.push(node);
  }
  return { bySense, byRole, byColumn, byKind, linked };
});

function enter<K>(found: Map<K, Node[]>, key: K, node: Node): void {
  const nodes = found.get(key);
  if (!nodes) found.set(key, [node]);
  else if (nodes[nodes.length - 1] !== node) nodes.push(node);
}

const none: readonly Node[] = [];

/** The blocks (rows and tables with their cells) that hold a phrase of one of the senses, in document order. */
export const nodesSaying = (doc: StrategyDocument, senses: ReadonlySet<Sense>): readonly Node[] =>
  union(lookup(doc).bySense, senses);

/** True when any block holds a phrase of one of the senses, negated and quoted ones too. */
export const isSaid = (doc: StrategyDocument, senses: ReadonlySet<Sense>): boolean =>
  hasAny(lookup(doc).bySense, senses);

/** The sections, lines and items that are called one of the roles, in document order. */
export const nodesInRole = (doc: StrategyDocument, roles: ReadonlySet<Role>): readonly Node[] =>
  union(lookup(doc).byRole, roles);

export const hasRole = (doc: StrategyDocument, roles: ReadonlySet<Role>): boolean => hasAny(lookup(doc).byRole, roles);

/** The tables with a column of one of the roles, in document order. */
export const tablesWith = (doc: StrategyDocument, roles: ReadonlySet<Role>): readonly Node[] =>
  union(lookup(doc).byColumn, roles);

export const nodesOfKind = (doc: StrategyDocument, kind: NodeKind): readonly Node[] =>
  lookup(doc).byKind.get(kind) ?? none;

/** The blocks whose own text holds a link; cells do not count. */
export const linkedNodes = (doc: StrategyDocument): readonly Node[] => lookup(doc).linked;

function hasAny<K>(index: ReadonlyMap<K, readonly Node[]>, keys: ReadonlySet<K>): boolean {
  for (const key of keys) if (index.has(key)) return true;
  return false;
}

function union<K>(index: ReadonlyMap<K, readonly Node[]>, keys: ReadonlySet<K>): readonly Node[] {
  const lists: (readonly Node[])[] = [];
  for (const key of keys) {
    const nodes = index.get(key);
    if (nodes) lists.push(nodes);
  }
  const [only] = lists;
  if (!only) return none;
  if (lists.length === 1) return only;
  return [...new Set(lists.flat())].sort(inOrder);
}

/** A table and its first row may begin at one place; the table comes first. */
const inOrder = (a: Node, b: Node): number => a.span.start - b.span.start || b.span.end - a.span.end;
