import type { Sense } from '../lexicon/senses.js';
import { shift, type Span } from '../text/span.js';
import type { Facts } from './facts.js';
import type { Role } from './roles.js';

export type NodeKind = 'document' | 'section' | 'item' | 'paragraph' | 'table' | 'row' | 'cell' | 'code';

/**
 * A piece of the document's outline. Sections come from headings of every disguise (ATX, setext, a bold line, a label
 * line, a numbered line); paragraphs from prose, one for each line where the lines are the author's; items from lists;
 * rows and cells from tables. `span` covers the own text only, without its marks and without what stands below.
 */
export interface Node {
  readonly kind: NodeKind;
  readonly span: Span;
  readonly facts: Facts;
  readonly parent: Node | undefined;
  readonly children: Node[];
  /** Place among the parent's children; meaningless for cells. */
  readonly index: number;
  /** Depth among its kind: 1–6 for headings, 7 for lines in their place, nesting depth for items. */
  readonly level: number;
  /** What the heading, the label, the column or the list says that this is. */
  readonly role: Role | undefined;
  /** Roles also named there («Цели и показатели»). */
  readonly roles: readonly Role[];
  /** For rows: its cells, for a table: the header cells; a missing cell has an empty span. */
  readonly cells: readonly Node[];
  /** True inside a block quotation. */
  readonly quoted: boolean;
  /** A line that its author broke off, among others of one paragraph: a list without marks. */
  readonly line: boolean;
  /** What {@link inside} has worked out for it. */
  answers: Map<unknown, unknown> | undefined;
}

interface Draft {
  readonly kind: NodeKind;
  readonly span: Span;
  readonly facts: Facts;
  readonly parent: Node | undefined;
  readonly level?: number;
  readonly roles?: readonly Role[];
  readonly cells?: readonly Node[];
  readonly quoted?: boolean;
  readonly line?: boolean;
}

const none: readonly never[] = [];

/** Builds a node; thousands are made after every key, so each gets the same few fields and nothing of its own but them. */
export function makeNode(draft: Draft): Node {
  const roles = draft.roles ?? none;
  return {
    kind: draft.kind,
    span: draft.span,
    facts: draft.facts,
    parent: draft.parent,
    children: [],
    index: draft.parent?.children.length ?? 0,
    level: draft.level ?? 0,
    role: roles[0],
    roles,
    cells: draft.cells ?? none,
    quoted: draft.quoted ?? false,
    line: draft.line ?? false,
    answers: undefined,
  };
}

type Movable = { -readonly [K in keyof Node]: Node[K] };

/**
 * Takes a node and all below it over into a newer outline, `by` code units further on in the text, as the next child of
 * `parent`. It moves the node itself: the outline that it stood in is spent.
 */
export function adopt(node: Node, parent: Node, by: number): void {
  const movable: Movable = node;
  movable.parent = parent;
  movable.index = parent.children.length;
  for (const cell of node.cells) (cell as Movable).parent = parent;
  if (by !== 0) moveSpans(node, by);
  parent.children.push(node);
}

function moveSpans(node: Movable, by: number): void {
  node.span = shift(node.span, by);
  for (const cell of node.cells) (cell as Movable).span = shift(cell.span, by);
  for (const child of node.children) moveSpans(child, by);
}

/**
 * A question to a node that its own text, its cells and what stands below it answer (for a row, its table too): nothing
 * else above or beside it, and no place. The answer is kept for as long as an edit leaves these alone, from one version
 * of the document to the next.
 */
export const inside =
  <T>(read: (node: Node) => T) =>
  (node: Node): T => {
    const answers = (node.answers ??= new Map());
    const known = answers.get(read) as T | undefined;
    if (known !== undefined || answers.has(read)) return known as T;
    const answer = read(node);
    answers.set(read, answer);
    return answer;
  };

/** All nodes below, in document order. */
export function descendants(node: Node, found: Node[] = []): Node[] {
  for (const child of node.children) {
    found.push(child);
    if (child.children.length > 0) descendants(child, found);
  }
  return found;
}

/** A node and all below it, in document order. */
export const withDescendants = inside((node): readonly Node[] => descendants(node, [node]));

/** What the line introduces: the items and tables right behind a paragraph that ends in a colon, with all below them. */
export function listBehind(node: Node): Node[] {
  if (node.kind !== 'paragraph' || !/:\s*$/.test(node.facts.plain)) return [];
  const next = node.parent?.children.slice(node.index + 1) ?? [];
  return upTo(next, ({ kind }) => kind !== 'item' && kind !== 'table').flatMap((each) => [each, ...descendants(each)]);
}

/** Of nodes side by side those before the first that ends them. */
export function upTo(nodes: readonly Node[], ends: (node: Node) => boolean): readonly Node[] {
  const end = nodes.findIndex(ends);
  return end === -1 ? nodes : nodes.slice(0, end);
}

/** The chain of nodes that hold this one, nearest first. */
export function* ancestors(node: Node): Generator<Node> {
  for (let above = node.parent; above; above = above.parent) yield above;
}

/** The nearest section that holds the node and is as asked; the title, which holds everything, does not count. */
export function partAround(node: Node, is: (section: Node) => boolean): Node | undefined {
  for (const above of ancestors(node)) if (above.kind === 'section' && above.level > 1 && is(above)) return above;
  return undefined;
}

/** True when a node is one of some others, or stands below one. */
export function isAmong(node: Node, holders: ReadonlySet<Node>): boolean {
  for (let above: Node | undefined = node; above; above = above.parent) if (holders.has(above)) return true;
  return false;
}

/** True when a node is another one, or stands below it. */
export function holds(outer: Node, inner: Node): boolean {
  for (let above: Node | undefined = inner; above; above = above.parent) if (above === outer) return true;
  return false;
}

/**
 * True when the node, or a section, item or line that holds it, has one of the roles. The title does not count: what it
 * names («ОКР команды роста») is the document's subject, not a part of it.
 */
export function isUnder(node: Node, roles: ReadonlySet<Role>): boolean {
  for (let above: Node | undefined = node; above; above = above.parent) {
    if (above.role && above.kind !== 'cell' && roles.has(above.role) && !isTitle(above)) return true;
  }
  return false;
}

const isTitle = (node: Node): boolean => node.kind === 'section' && node.level === 1;

/** True when a section, item or line that holds the node has one of the roles; the node's own lead does not count. */
export const isWithin = (node: Node, roles: ReadonlySet<Role>): boolean =>
  node.parent !== undefined && isUnder(node.parent, roles);

/** The node's own facts and its cells'. */
export function ownFacts({ facts, cells }: Node): readonly Facts[] {
  return [facts, ...cells.map((cell) => cell.facts)];
}

/** True when the node's own words (or its cells') hold one of the senses. */
export function says(node: Node, senses: ReadonlySet<Sense>): boolean {
  if (node.facts.says(senses)) return true;
  for (const { facts } of node.cells) if (facts.says(senses)) return true;
  return false;
}
