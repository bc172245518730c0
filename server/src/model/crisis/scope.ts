import { crisisSectionsOf, isCrisisPlan } from '../../document/crisis.js';
import { descendants, isUnder, type Node } from '../../document/node.js';
import type { Role } from '../../document/roles.js';
import { query, type StrategyDocument } from '../../document/strategy-document.js';
import type { Span } from '../../text/span.js';

/** A crisis plan: the whole document, or a section of another plan. */
export interface CrisisPlan {
  /** What stands for it in a finding: the document's title or the section's heading. */
  readonly title: Span;
  readonly nodes: readonly Node[];
}

/** What is told from the past, quoted, or only feared is no step of the plan. */
const asides: ReadonlySet<Role> = new Set<Role>(['history', 'risk', 'faq', 'links', 'out-of-scope']);

const isPlanned = (node: Node): boolean =>
  !node.quoted && node.kind !== 'code' && node.kind !== 'document' && !isUnder(node, asides);

/** The crisis plans of a document; the author's word or the settings make one of the whole. */
export const crisisPlansOf = query((doc: StrategyDocument): readonly CrisisPlan[] => {
  if (!doc.kinds.has('crisis')) return [];
  const sections = isCrisisPlan(doc) ? [] : crisisSectionsOf(doc);
  if (sections.length === 0) return [{ title: doc.title, nodes: doc.nodes.filter(isPlanned) }];
  return sections.map((section) => ({ title: section.span, nodes: descendants(section).filter(isPlanned) }));
});
