import type { Sense } from '../lexicon/senses.js';
import type { Bilingual } from '../text/bilingual.js';
import { isSaid, linkedNodes, nodesInRole, nodesOfKind, nodesSaying, tablesWith } from '../document/lookup.js';
import { datesIn, whole } from '../document/evidence.js';
import { isUnder, ownFacts, type Node } from '../document/node.js';
import { query, type StrategyDocument } from '../document/strategy-document.js';
import { isGoalPage } from './goals.js';
import { milestonesOf } from './milestones.js';
import type { Role } from '../document/roles.js';

/** Roles whose presence shows that steps are named. */
const steps: ReadonlySet<Role> = new Set<Role>([
  'action',
  'initiative',
  'milestone',
  'deliverable',
  'pilot',
  'scope',
  'channel',
  'system',
  'automation',
  'process',
  'crisis',
  'key-result',
]);

/** Parts whose lists are no steps. */
const otherLists: ReadonlySet<Role> = new Set<Role>([
  'goal',
  'objective',
  'vision',
  'metric',
  'target',
  'success',
  'context',
  'rationale',
  'risk',
  'assumption',
  'unknown',
  'hypothesis',
  'history',
  'faq',
  'links',
  'out-of-scope',
  'requirement',
]);

/** Columns that make each row something to be done. */
const stepColumns: ReadonlySet<Role> = new Set<Role>(['action', 'initiative', 'deliverable', 'milestone', 'owner']);

/** What a title names is the document's subject, not a part of it. */
const isTitle = (node: Node): boolean => node.kind === 'section' && node.level === 1;

/** True when the document says of anything that it is to be done. */
export const hasSteps = query(
  (doc: StrategyDocument): boolean =>
    milestonesOf(doc).length > 0 ||
    nodesInRole(doc, steps).some((node) => !isTitle(node)) ||
    tablesWith(doc, stepColumns).length > 0 ||
    hasHeadedActions(doc),
);

/** Of the three inputs of a plan (claim P5.3), the one that the document does not hold beside its goal. */
export const absentInputs = query((doc: StrategyDocument): readonly Bilingual[] => {
  if (!hasSteps(doc)) return [{ en: 'what is to be done for it', ru: 'что для неё сделать' }];
  return hasMeans(doc) ? [] : [{ en: 'how any of the steps is to be done', ru: 'как и чем сделать хотя бы один шаг' }];
});

/** Roles whose presence shows by whom, by what or for how much a step is done. */
const meansRoles: ReadonlySet<Role> = new Set<Role>([
  'owner',
  'team',
  'people',
  'budget',
  'process',
  'channel',
  'system',
  'automation',
  'pilot',
  'communication',
  'competence',
  'milestone',
]);

const means: ReadonlySet<Sense> = new Set<Sense>(['plan.means']);

/** One means of one step settles it: a method, an order, a tool, people, money, a channel, or a page that holds them. */
const hasMeans = (doc: StrategyDocument): boolean =>
  milestonesOf(doc).length > 0 ||
  nodesInRole(doc, meansRoles).some((node) => !isTitle(node)) ||
  tablesWith(doc, meansRoles).length > 0 ||
  isSaid(doc, means) ||
  linkedNodes(doc).length > 0 ||
  doc.nodes.some((node) => node.facts.figures.quantities.some(({ kind }) => kind === 'money') || isDatedStep(node));

/** A day on a line of a list says at least what comes before what. */
const isDatedStep = (node: Node): boolean =>
  node.kind === 'item' &&
  !isUnder(node, otherLists) &&
  datesIn(whole(node)).some(({ kind, yearOnly }) => kind === 'calendar' && yearOnly !== true);

const doing: ReadonlySet<Sense> = new Set<Sense>(['goal.making', 'goal.completion', 'nature.commitment', 'plan.deed']);

const review: ReadonlySet<Sense> = new Set<Sense>(['review.act']);

/** Sentences that tell of doing, at least, in a plan whose parts are not called actions. */
const fewestDeeds = 3;

/** Plans without such headings still tell what is to be done: in several sentences besides those on the plan itself, or in a list. */
function hasHeadedActions(doc: StrategyDocument): boolean {
  let deeds = 0;
  for (const node of nodesSaying(doc, doing))
    for (const facts of ownFacts(node))
      deeds += facts.sentences.filter((each) => facts.says(doing, each) && !facts.says(review, each)).length;
  return deeds >= fewestDeeds || nodesOfKind(doc, 'section').some((section) => holdsDeeds(section, isGoalPage(doc)));
}

/** A list of several lines in a part that is none of those: whatever its verbs, a reader takes it for what is done. */
const holdsDeeds = (section: Node, amongGoals: boolean): boolean =>
  !(amongGoals && section.level === 1) &&
  !isUnder(section, otherLists) &&
  section.children.filter(({ kind, facts }) => kind === 'item' && facts.words.length > 1).length >= 2;
