import type { Sense } from '../lexicon/senses.js';
import type { Bilingual } from '../text/bilingual.js';
import { query, type StrategyDocument } from '../document/strategy-document.js';
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

/** True when the document says of anything that it is to be done. */
export const hasSteps = query(
  (doc: StrategyDocument): boolean =>
    milestonesOf(doc).length > 0 ||
    doc.nodes.some((node) => node.roles.some((role) => steps.has(role))) ||
    hasHeadedActions(doc),
);

/** Of the three inputs of a plan (claim P5.3), those that the document does not hold beside its goal. */
export const absentInputs = query((doc: StrategyDocument): readonly Bilingual[] =>
  hasSteps(doc) ? [] : [{ en: 'what is to be done for it', ru: 'что для неё сделать' }],
);

const doing: ReadonlySet<Sense> = new Set<Sense>(['goal.making', 'goal.completion', 'nature.commitment']);

/** Plans without such headings still tell what is to be done: words of doing in several places, or a few in one. */
const hasHeadedActions = (doc: StrategyDocument): boolean =>
  doc.nodes.reduce((sum, { facts }) => sum + facts.senses.filter(({ sense }) => doing.has(sense)).length, 0) >= 4;
