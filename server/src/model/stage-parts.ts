import { nodesOfKind } from '../document/lookup.js';
import type { Node } from '../document/node.js';
import { query, type StrategyDocument } from '../document/strategy-document.js';
import { isPeriod } from './goal-headings.js';
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

/** "Q2: start of the harbour experiment", and elsewhere "Phase 3 — Harbour": the stage tells of what a time only names. */
export const isNamedInTime = (doc: StrategyDocument, { kind, parent }: Node, words: readonly string[]): boolean =>
  kind === 'item' && parent !== undefined && isPeriod(parent) && words.some((word) => wordsOfStages(doc).has(word));

const wordsOfStages = query(
  (doc: StrategyDocument): ReadonlySet<string> =>
    new Set(
      nodesOfKind(doc, 'section')
        .filter((node) => node.children.length > 0 && stageOf(node) !== undefined)
        .flatMap(({ facts }) =>
          facts.words.filter(({ kind }) => kind === 'word').map(({ norm }) => norm.slice(0, longestStem)),
        ),
    ),
);

/** Letters that tell a word in any case. */
export const longestStem = 6;
