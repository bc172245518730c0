import { unknownNumbersIn } from '../model/between/goal-numbers.js';
import { defineRule } from './rule.js';

export const workspaceGoalUnknown = defineRule({
  id: 'workspace-goal-unknown',
  family: 'workspace',
  severity: 'warning',
  claims: ['P5.3'],
  summary: {
    en: 'A number of a goal that the strategy which the plan refers to does not have.',
    ru: 'Номер цели, которой нет в стратегии, на которую ссылается план.',
  },
  why: {
    en: 'Work for a goal that is not there is work for nobody. Mostly the goals were numbered anew, and then the other numbers may be wrong, too.',
    ru: 'Работа на цель, которой нет, — работа ни на что. Чаще всего цели перенумеровали, и тогда неверны могут быть и остальные номера.',
  },
  advice: {
    en: 'Compare the numbers with the strategy. If the goal was dropped, ask whether the work is still needed.',
    ru: 'Сверьте номера со стратегией. Если от цели отказались, решите, нужна ли ещё эта работа.',
  },
  question: {
    en: 'Which goal is this work for, in words rather than by number?',
    ru: 'На какую цель эта работа, если назвать её словами, а не номером?',
  },
  noFix: {
    en: 'Which goal was meant only the author of the plan knows.',
    ru: 'Какую цель имели в виду, знает только автор плана.',
  },
  messages: {
    unknown: {
      en: 'There is no “{code}” in “{title}”: its goals are {known}. Which one is meant?',
      ru: 'В документе «{title}» нет цели «{code}», есть {known}. Какая имеется в виду?',
    },
  },
  *between(summary, report, workspace) {
    for (const { use, owner } of unknownNumbersIn(workspace, summary)) {
      const goals = owner.goals.filter(({ id }) => id?.startsWith(use.scheme));
      const known = goals.flatMap(({ code }) => code ?? []).join(', ');
      const related = goals.slice(0, 1).map(({ span }) => ({
        path: owner.path,
        span,
        note: { en: 'The goals are numbered here.', ru: 'Цели пронумерованы здесь.' },
      }));
      yield report('unknown', use.span, { code: use.text, title: owner.title, known }, related);
    }
  },
});
