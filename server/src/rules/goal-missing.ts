import { goalsOf, goalStatementsOf, isGoalPage, linksToGoals, opensWithTarget, statesTargets } from '../model/goals.js';
import { hasSteps } from '../model/inputs.js';
import { isReasoned } from '../model/rationale.js';
import { isReviewed } from '../model/review.js';
import { isIndex } from '../model/index-page.js';
import { addSection } from '../fixes/section.js';
import { defineRule } from './rule.js';

export const goalMissing = defineRule({
  id: 'goal-missing',
  family: 'goals',
  severity: 'warning',
  preset: 'essential',
  claims: ['P5.1', 'P4.3'],
  summary: {
    en: 'The document nowhere says what is to be achieved.',
    ru: 'В документе нигде не сказано, чего хотят добиться.',
  },
  why: {
    en: 'Without a goal nobody can tell a good step from a busy one, and half-way through the work it turns out that nothing depends on it. Missing goals sink more projects than technology does.',
    ru: 'Без цели не отличить полезный шаг от суеты, и в середине пути выясняется, что от работы ничего не зависит. На отсутствии цели проекты ломаются чаще, чем на технике.',
  },
  advice: {
    en: 'Add a sentence that says what will be different, for whom, by how much and by when.',
    ru: 'Добавьте фразу: что изменится, для кого, насколько и к какому сроку.',
  },
  question: {
    en: 'A year from now we meet to celebrate. What exactly are we celebrating?',
    ru: 'Если пересказать план собственнику одной фразой, что вы ему пообещаете?',
  },
  fixes: [
    addSection(
      'goal-section',
      'goal',
      (doc) => !isReviewed(doc),
      (doc) => hasSteps(doc) && !isReasoned(doc),
    ),
  ],
  messages: {
    missing: {
      en: 'The plan does not say what it wants to achieve. Name the goal: what will be different, by how much, by when?',
      ru: 'Из плана не видно, чего он хочет добиться. Назовите цель: что изменится, насколько и к какому сроку?',
    },
  },
  *check(doc, report) {
    if (isGoalPage(doc) || opensWithTarget(doc) || isIndex(doc) || linksToGoals(doc)) return;
    if (goalsOf(doc).length === 0 && goalStatementsOf(doc).length === 0 && !statesTargets(doc))
      yield report('missing', doc.title);
  },
});
