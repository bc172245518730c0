import { isMainlyLink, whole, wordCount, type Passage } from '../document/evidence.js';
import { nodesInRole, tablesWith } from '../document/lookup.js';
import { descendants, isUnder, type Node } from '../document/node.js';
import type { Role } from '../document/roles.js';
import { query, type StrategyDocument } from '../document/strategy-document.js';
import { goalsOf } from './goals.js';
import { initiativesOf } from './initiatives.js';
import { milestonesOf } from './milestones.js';
import { pilotsOf } from './pilots.js';

/** Something that the plan says is to be done, and that is no declared milestone. */
export interface Action {
  readonly node: Node;
  readonly words: Passage;
}

/** What the plan says is to be done: its lists and tables of actions, dated steps, initiatives, pilots; in document order. */
export const actionsOf = query((doc: StrategyDocument): readonly Action[] => {
  const taken = new Set<Node>([
    ...goalsOf(doc).map(({ node }) => node),
    ...milestonesOf(doc).flatMap(({ node, declared }) => (declared ? [node] : [])),
  ]);
  const actions = [
    ...milestonesOf(doc).filter(({ declared }) => !declared),
    ...tablesWith(doc, work).flatMap(rowsOf),
    ...nodesInRole(doc, work).flatMap(entriesOf),
    ...initiativesOf(doc).filter(({ form }) => form !== 'prose'),
    ...pilotsOf(doc).filter(({ node }) => node.kind !== 'paragraph'),
  ];
  const first = new Map<Node, Action>();
  for (const { node, words } of actions) if (!taken.has(node) && !first.has(node)) first.set(node, { node, words });
  return [...first.values()]
    .filter(({ node }) => node.kind !== 'section' || !descendants(node).some((below) => first.has(below)))
    .sort((a, b) => a.node.span.start - b.node.span.start);
});

const work: ReadonlySet<Role> = new Set<Role>(['action', 'initiative']);

/** Parts that tell of work that the plan does not do. */
const asides: ReadonlySet<Role> = new Set<Role>([
  'history',
  'faq',
  'out-of-scope',
  'risk',
  'unknown',
  'links',
  'context',
]);

function rowsOf(table: Node): Action[] {
  if (table.quoted || isUnder(table, asides)) return [];
  const column = table.cells.findIndex(({ role }) => role !== undefined && work.has(role));
  return table.children.flatMap((node) => {
    const cell = node.cells[column];
    return cell ? actionAt(node, whole(cell)) : [];
  });
}

/** The lines of a list under a heading or a label that calls it work; a part without a list is one action. */
function entriesOf(node: Node): Action[] {
  if (node.quoted || node.role === undefined || !work.has(node.role) || isUnder(node, asides)) return [];
  return node.children.filter(({ kind }) => kind === 'item').flatMap((item) => actionAt(item, whole(item)));
}

const actionAt = (node: Node, words: Passage): Action[] =>
  wordCount(words) === 0 || isMainlyLink(node) || node.facts.inline.struck.length > 0 ? [] : [{ node, words }];
