import { place, quote } from '../document/evidence.js';
import { goalsOf, isDatedGoal } from '../model/goals.js';
import { hasHorizon, isTermOpen } from '../model/horizon.js';
import { append } from '../fixes/here.js';
import { fillCell } from '../fixes/cells.js';
import { dateHeading } from '../fixes/goal-heading.js';
import { defineRule } from './rule.js';

export const goalDeadlineMissing = defineRule({
  id: 'goal-deadline-missing',
  family: 'goals',
  severity: 'information',
  claims: ['P5.2', 'P5.7'],
  summary: {
    en: 'A goal with no date: not in itself, its section, the title, the front matter or a stated horizon.',
    ru: 'Цель без срока: его нет ни в ней самой, ни в разделе, ни в заголовке, ни в горизонте плана.',
  },
  why: {
    en: 'A goal without a date cannot be late, so it never gets its turn; nor can checkpoints be laid on the way to it.',
    ru: 'Цель без срока нельзя просрочить, поэтому до неё не доходит очередь; и контрольные точки к ней не расставить.',
  },
  advice: {
    en: 'Write by when, or state the horizon once for all goals in the heading: “Goals for 2027”.',
    ru: 'Напишите, к какому сроку, или задайте горизонт один раз для всех целей в заголовке: «Цели на 2027 год».',
  },
  question: {
    en: 'On which day would you have to admit that you missed it?',
    ru: 'После какого числа вы честно скажете: не успели?',
  },
  fixes: [fillCell('goal-date-cell', ['date']), append('goal-date'), dateHeading('goals-horizon')],
  messages: {
    undated: {
      en: 'By when is “{goal}” to be reached? Give the goal a date, or its section a horizon.',
      ru: 'К какому сроку должно быть достигнуто «{goal}»? Поставьте срок цели или горизонт разделу.',
    },
  },
  *check(doc, report) {
    if (hasHorizon(doc) || isTermOpen(doc)) return;
    for (const goal of goalsOf(doc)) {
      if (goal.parent || goal.linked || goal.kind === 'criterion' || isDatedGoal(goal)) continue;
      yield report('undated', place(goal.words), { goal: quote(goal.words) });
    }
  },
});
