import { goalsOf, goalStatementsOf, isGoalPage } from '../model/goals.js';
import { isIndex } from '../model/index-page.js';
import { hasCheckpoints } from '../model/milestones.js';
import { addSection, owesReason } from '../fixes/section.js';
import { defineRule } from './rule.js';

export const milestoneMissing = defineRule({
  id: 'milestone-missing',
  family: 'milestones',
  severity: 'warning',
  preset: 'essential',
  claims: ['P5.2'],
  summary: {
    en: 'Goals or actions with no checkpoint on the way.',
    ru: 'Есть цели или действия, но нет контрольных точек на пути.',
  },
  why: {
    en: 'Without checkpoints one learns only at the end that the road led elsewhere.',
    ru: 'Без контрольных точек о том, что шли не туда, узнают только в конце.',
  },
  advice: {
    en: 'Name two to five dates with what can be shown on each: a signed contract, a first order, a measured figure.',
    ru: 'Назовите две–пять дат и то, что на каждую можно показать: подписанный договор, первый заказ, замер.',
  },
  question: {
    en: 'Half-way through, how will you know whether to push on or turn back?',
    ru: 'Когда вы впервые сможете заметить, что идёте не туда, и останется ли время свернуть?',
  },
  fixes: [addSection('milestones-section', 'milestone', owesReason)],
  messages: {
    missing: {
      en: 'The plan has no checkpoints on the way. On which dates, and by what result, will you see that you are still heading for the goal?',
      ru: 'В плане нет контрольных точек. На какие даты и по какому результату вы увидите, что всё ещё идёте к цели?',
    },
  },
  *check(doc, report) {
    if (isGoalPage(doc) || isIndex(doc) || (goalsOf(doc).length === 0 && goalStatementsOf(doc).length === 0)) return;
    if (!hasCheckpoints(doc)) yield report('missing', doc.title);
  },
});
