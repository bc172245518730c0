import { place, quote } from '../document/evidence.js';
import { numberedGoalsOf } from '../model/goal-links.js';
import { isMeans } from '../model/goals.js';
import { addItem } from '../fixes/paragraph.js';
import { defineRule } from './rule.js';

export const goalWithoutAction = defineRule({
  id: 'goal-without-action',
  family: 'path',
  severity: 'information',
  claims: ['P5.3'],
  summary: {
    en: 'A goal that no action, initiative or milestone serves, while the work refers to the other goals.',
    ru: 'Цель, которой не служит ни одно действие, проект или веха, хотя работы ссылаются на другие цели.',
  },
  why: {
    en: 'A goal without work behind it is decoration. At the end of the period it is the one nobody can explain.',
    ru: 'Цель, за которой нет работы, — украшение. В конце периода именно её никто не сможет объяснить.',
  },
  advice: {
    en: 'Add the first step that serves this goal, with an owner, or drop the goal from this period.',
    ru: 'Добавьте первый шаг к этой цели с ответственным или уберите её из этого периода.',
  },
  question: {
    en: 'Who will spend next Monday morning on this goal, and on what?',
    ru: 'Кто и чем приблизил эту цель за последний месяц?',
  },
  fixes: [addItem('goal-first-step')],
  messages: {
    unserved: {
      en: 'Nothing in the plan serves “{goal}” (no. {number}). What is the first step towards it, and whose is it? If there is none, drop the goal.',
      ru: 'В плане ничто не работает на цель «{goal}» (№ {number}). Какой первый шаг к ней и чей он? Если шага нет, цель лучше убрать.',
    },
  },
  *check(doc, report) {
    for (const { goal, code, served } of numberedGoalsOf(doc))
      if (!served && !isMeans(goal))
        yield report('unserved', place(goal.words), { goal: quote(goal.words), number: code });
  },
});
