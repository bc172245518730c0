import { place, quote } from '../document/evidence.js';
import { milestonesOf } from '../model/milestones.js';
import { hasPartOfItsOwn } from '../model/stage-parts.js';
import { fillCell, outsideRows } from '../fixes/cells.js';
import { append } from '../fixes/here.js';
import { defineRule } from './rule.js';

export const milestoneDeliverableMissing = defineRule({
  id: 'milestone-deliverable-missing',
  family: 'milestones',
  severity: 'information',
  claims: ['P5.2'],
  summary: {
    en: 'A milestone with nothing that could be shown or checked.',
    ru: 'Веха, на которой нечего показать и проверить.',
  },
  why: {
    en: '“Phase 2 complete” is a matter of opinion. A thing on the table or a figure on the screen is not.',
    ru: '«Этап 2 завершён» — вопрос мнения. Документ на столе или цифра на экране — нет.',
  },
  advice: {
    en: 'Say what will be there: a signed paper, a working feature, a measured figure, a decision in the minutes.',
    ru: 'Скажите, что появится: подписанный документ, работающая функция, замеренная цифра, решение в протоколе.',
  },
  question: {
    en: 'Who would sign for it, and what would they want to see first?',
    ru: 'Мы зашли к вам в этот день. На что вы покажете рукой?',
  },
  fixes: [
    fillCell('milestone-result-cell', ['deliverable', 'evidence', 'effect']),
    outsideRows(append('milestone-result')),
  ],
  messages: {
    missing: {
      en: 'What can be shown when “{milestone}” is reached? Name the result that anybody could check.',
      ru: 'Что можно будет показать, когда пройдено «{milestone}»? Назовите результат, который проверит любой.',
    },
  },
  *check(doc, report) {
    for (const milestone of milestonesOf(doc)) {
      if (milestone.deliverable === 'missing' && !hasPartOfItsOwn(doc, milestone))
        yield report('missing', place(milestone.words), { milestone: quote(milestone.words) });
    }
  },
});
