import { nodesOfKind } from '../document/lookup.js';
import type { Node } from '../document/node.js';
import { query, type StrategyDocument } from '../document/strategy-document.js';
import type { Milestone } from './milestones.js';

/** "Phase 2" in an overview, and "### Phase 2" over what belongs to it: the part tells what the line does not. */
export const hasPartOfItsOwn = (doc: StrategyDocument, { node, words }: Milestone): boolean => {
  const stage = node.kind === 'section' ? undefined : stageOf(words.node);
  return stage !== undefined && stagesWithParts(doc).has(stage);
};

const stagesWithParts = query(
  (doc: StrategyDocument): ReadonlySet<string | undefined> =>
    new Set(nodesOfKind(doc, 'section').flatMap((node) => (node.children.length > 0 ? [stageOf(node)] : []))),
);

/** Kind and number, whatever stands around them. */
const stageOf = ({ facts: { lead, plain } }: Node): string | undefined =>
  lead?.form === 'code'
    ? plain
        .slice(lead.start, lead.end)
        .toLowerCase()
        .replaceAll(/[^\p{L}\d]/gu, '')
    : undefined;
