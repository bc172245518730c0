import type { Bilingual } from '../text/bilingual.js';
import { query, type StrategyDocument } from './strategy-document.js';
import { milestonesOf } from './milestones.js';
import type { Role } from './roles.js';

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

/** Of the three inputs of a plan (claim P5.3), those that the document does not hold beside its goal. */
export const absentInputs = query((doc: StrategyDocument): readonly Bilingual[] => {
  const named =
    milestonesOf(doc).length > 0 ||
    doc.nodes.some((node) => node.roles.some((role) => steps.has(role))) ||
    hasHeadedActions(doc);
  return named ? [] : [{ en: 'what is to be done for it', ru: 'что для неё сделать' }];
});

/** Plans without such headings still list what is to be done: verbs of doing in several places. */
const hasHeadedActions = (doc: StrategyDocument): boolean =>
  doc.nodes.filter((node) =>
    node.facts.senses.some((match) => match.sense === 'goal.making' || match.sense === 'goal.completion'),
  ).length >= 4;
