import { goalsOf, goalStatementsOf } from '../model/goals.js';
import { hasCheckpoints } from '../model/milestones.js';
import { isIndex } from '../model/index-page.js';
import { isOverInDays, isPeriodic, isReviewed } from '../model/review.js';
import { addSection } from '../fixes/section.js';
import { defineRule } from './rule.js';

export const reviewMissing = defineRule({
  id: 'review-missing',
  family: 'path',
  severity: 'warning',
  preset: 'essential',
  claims: ['P5.8'],
  yieldsTo: { anywhere: ['plan-frozen'] },
  summary: {
    en: 'No word on when the plan is revised: no cadence, date or trigger.',
    ru: 'Не сказано, когда план пересматривают: нет ни ритма, ни даты, ни повода.',
  },
  why: {
    en: 'A plan that is never looked at again leads away from the goal with discipline: after half a year one may be further off than at the start.',
    ru: 'План, к которому не возвращаются, дисциплинированно уводит от цели: через полгода можно оказаться дальше, чем в начале.',
  },
  advice: {
    en: 'Name the rhythm and who comes: the year once a quarter, the quarter once a month, the next date by name.',
    ru: 'Назовите ритм и участников: год — раз в квартал, квартал — раз в месяц, ближайшая дата названа.',
  },
  question: {
    en: 'Who will put this plan back on the table, and what may they change in it?',
    ru: 'Что напомнит вам об этом плане через три месяца?',
  },
  fixes: [addSection('review-section', 'review')],
  messages: {
    missing: {
      en: 'When will this plan be looked at again? Name the rhythm (say, once a quarter), who takes part, and the next date.',
      ru: 'Когда к этому плану вернутся? Назовите ритм (например, раз в квартал), участников и ближайшую дату.',
    },
  },
  *check(doc, report) {
    if (isPeriodic(doc) || isIndex(doc)) return;
    if (goalsOf(doc).length === 0 && goalStatementsOf(doc).length === 0 && !hasCheckpoints(doc)) return;
    if (!isReviewed(doc) && !isOverInDays(doc)) yield report('missing', doc.title);
  },
});
