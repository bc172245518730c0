import type { Sense } from '../lexicon/senses.js';
import {
  changesIn,
  datesIn,
  hasLink,
  isDeadline,
  isMainlyLink,
  isMeasured,
  quantitiesIn,
  sentencesIn,
  whole,
  wordCount,
  type Passage,
} from '../document/evidence.js';
import { GoalFinder, isGoalRole, type Goal } from './goal-finder.js';
import { gatherSaying, nodesInRole, nodesSaying, tablesWith } from '../document/lookup.js';
import { inside, isUnder, type Node } from '../document/node.js';
import type { Role } from '../document/roles.js';
import { query, type StrategyDocument } from '../document/strategy-document.js';

export type { Goal } from './goal-finder.js';
export { headingOver, isDatedGoal, isMeans, isMeasurable } from './goal-judgement.js';

/** Nodes at the beginning in which a plan without the word says what it wants: «К 1 сентября выходим в ноль …». */
const openingNodes = 8;

/** A day and an amount in one opening sentence, not told of today: what is to be reached by then. */
export const opensWithTarget = query((doc: StrategyDocument): boolean =>
  doc.nodes
    .slice(0, openingNodes)
    .some(
      (node) =>
        (node.kind === 'paragraph' || node.kind === 'item') &&
        !isUnder(node, toldOf) &&
        node.facts.sentences.some((within) => isTargetSentence({ ...whole(node), within })),
    ),
);

/** Parts of an opening that tell of today. */
const toldOf: ReadonlySet<Role> = new Set<Role>(['context', 'history', 'rationale', 'baseline']);

/** Or from what to what something is to change, with an arrow: «EBITDA 312 → 370 млн». */
const isTargetSentence = (sentence: Passage): boolean =>
  (datesIn(sentence).some((date) => isDeadline({ ...date, yearOnly: false }, sentence.facts)) &&
    quantitiesIn(sentence).some(({ kind }) => kind === 'money' || kind === 'percent')) ||
  (changesIn(sentence).length > 0 &&
    /(?:→|->|=>)/.test(sentence.facts.plain.slice(sentence.within.start, sentence.within.end)));

/** Every goal that stands in a place of its own, in document order. */
export const goalsOf = query((doc: StrategyDocument): readonly Goal[] => {
  const finder = new GoalFinder(isGoalDocument(doc));
  finder.visit(doc.root, finder.wholeDocument ? 'goals' : undefined, undefined);
  const wishes = wishesIn(doc).filter(({ node, words }) => !finder.found.some((goal) => isAlready(goal, node, words)));
  return wishes.length === 0 ? finder.found : [...finder.found, ...wishes].sort((a, b) => placeOf(a) - placeOf(b));
});

const placeOf = ({ node, words }: Goal): number => node.span.start + words.within.start;

/** The sentence itself is the goal, or all there is of it. */
const isAlready = ({ node, words }: Goal, other: Node, sentence: Passage): boolean =>
  node === other && (words.within.start >= sentence.within.start || !isMeasured(words));

const wish: ReadonlySet<Sense> = new Set<Sense>(['goal.wish']);
const soft: ReadonlySet<Sense> = new Set<Sense>(['goal.soft', 'goal.direction']);

/** "And I want the place to feel like home": wanted in running text, in words that nobody could check. */
const wishesIn = gatherSaying(wish, (node): readonly Goal[] =>
  node.kind === 'paragraph' && !node.quoted && node.facts.says(wish) && !isUnder(node, notWanted)
    ? sentencesIn(whole(node))
        .filter((sentence) => beginsWithWish(sentence) && sentence.facts.says(soft, sentence.within))
        .filter(
          (sentence) => !isMeasured(sentence) && !isAsked(sentence) && !isTrying(sentence) && !isUnwanted(sentence),
        )
        .map((words) => ({
          kind: 'goal',
          node,
          words,
          parent: undefined,
          children: [],
          valued: false,
          linked: false,
          alone: true,
        }))
    : [],
);

/** Characters in which a sentence says who wants. */
const beginning = 24;

const beginsWithWish = ({ facts, within }: Passage): boolean => {
  const match = facts.find(wish, within);
  return match !== undefined && match.start - within.start < beginning;
};

const isAsked = ({ facts, within }: Passage): boolean =>
  /\?["»”)*_\s]*$/.test(facts.plain.slice(within.start, within.end));

/** "We want to try several", "we would like to find out whether …": what is learnt may well be soft. */
const isTrying = ({ facts, within }: Passage): boolean => {
  const match = facts.find(wish, within);
  return match !== undefined && facts.says(learning, { start: match.end, end: match.end + beginning });
};

/** "Our aim is not to be stricter", «наша цель — не рост любой ценой»: what is not wanted. */
const isUnwanted = ({ facts, within }: Passage): boolean => {
  const match = facts.find(wish, within);
  return (
    match !== undefined &&
    /(?:^|\P{L})(?:not|never|не)\P{L}|n['’]t\P{L}/iu.test(facts.plain.slice(match.start, match.end + denial))
  );
};

/** Characters behind the wish within which it is denied. */
const denial = 8;

const learning: ReadonlySet<Sense> = new Set<Sense>(['goal.learning', 'goal.trying']);

/** Parts where a wish is a value, a reason or somebody else's. */
const notWanted: ReadonlySet<Role> = new Set<Role>([
  'history',
  'faq',
  'out-of-scope',
  'risk',
  'vision',
  'context',
  'rationale',
  'assumption',
  'unknown',
  'hypothesis',
  'team',
  'links',
  'communication',
  'status',
]);

/** Words in the text that a reader may take for a goal; they settle that one is not missing, no more. */
export const goalStatementsOf = query((doc: StrategyDocument): readonly Passage[] =>
  nodesSaying(doc, stated)
    .filter((node) => (node.kind === 'paragraph' || node.kind === 'item') && node.facts.says(stated))
    .filter((node) => !isUnder(node, proseAside))
    .map(whole),
);

const stated: ReadonlySet<Sense> = new Set<Sense>(['goal.statement', 'goal.hint']);
const goal: ReadonlySet<Role> = new Set<Role>(['goal']);

const wanted: ReadonlySet<Role> = new Set<Role>(['target', 'goal']);

/** "Measure | Source | Target (3 weeks)": what is to be reached stands in a column, figure by figure. */
export const statesTargets = query((doc: StrategyDocument): boolean =>
  tablesWith(doc, wanted).some((table) => {
    const target = table.cells.findIndex(({ role }) => role !== undefined && wanted.has(role));
    const measured = table.children.flatMap(({ cells: { [target]: cell } }) =>
      cell && isMeasured(whole(cell)) ? [cell] : [],
    );
    return measured.length > 1 && table.cells.slice(0, target).some(({ role }) => role === 'metric');
  }),
);

/** Parts where words such as «задача» speak of somebody's job or of the past. */
const proseAside: ReadonlySet<Role> = new Set<Role>([
  'history',
  'faq',
  'out-of-scope',
  'risk',
  'owner',
  'team',
  'links',
  'communication',
  'budget',
]);

/** A page of goals or OKRs: its title says so, and its sections need not say it again. */
function isGoalDocument(doc: StrategyDocument): boolean {
  if (doc.kinds.has('okr')) return true;
  const title = doc.nodes.find((node) => node.kind === 'section');
  if (title?.level === 1) return isGoalRole(title.role);
  const [first] = doc.nodes;
  return (
    first?.kind === 'paragraph' && wordCount(whole(first)) <= longestTitle && isGoalRole(first.facts.titleRoles[0])
  );
}

/** Words beyond which a first line without a mark is no title. */
const longestTitle = 12;

/** A page of goals, whose sections and lists need not be called so again. */
export const isGoalPage = query(isGoalDocument);

/** The page leads to where the goals stand: a goal section or row that is in the main a link. */
export const linksToGoals = query((doc: StrategyDocument): boolean =>
  nodesInRole(doc, goal).some((node) => node.role === 'goal' && leadsAway(node)),
);

const leadsAway = inside((node) => isMainlyLink(node) || node.children.some(hasLink));
