import { cxFormulaOf } from '../model/cx-formula.js';
import { tellOrAddPart } from '../fixes/part.js';
import { defineRule } from './rule.js';

export const cxPeopleMissing = defineRule({
  id: 'cx-people-missing',
  family: 'cx',
  severity: 'information',
  claims: ['P3.2', 'P3.3'],
  yieldsTo: { anywhere: ['cx-kpi-missing'] },
  summary: {
    en: 'KPIs of customer experience with no staff KPI behind them.',
    ru: 'За показателями клиентского опыта не стоит ни одного показателя персонала.',
  },
  why: {
    en: 'The customer meets a process through somebody’s hands. If nobody’s training, staffing or pay is measured, change is left to good will.',
    ru: 'Процесс доходит до клиента через чьи-то руки. Если ни обучение, ни укомплектованность, ни премию не меряют, остаётся надежда на старание.',
  },
  advice: {
    en: 'Add one figure for those who serve: share certified, mystery-shopper score by employee, turnover, shifts fully staffed, a bonus that hangs on service.',
    ru: 'Добавьте одну цифру о тех, кто обслуживает: доля аттестованных, оценка тайного покупателя по сотруднику, текучесть, закрытые смены, премия за сервис.',
  },
  question: {
    en: 'What will be different on Monday for the person who talks to the customer?',
    ru: 'Что получит сотрудник, если клиент уйдёт довольным, и научили ли его, как этого добиться?',
  },
  fixes: [tellOrAddPart('cx-people', 'cx')],
  messages: {
    missing: {
      en: 'Whose hands make this experience, and by what figure will you see that they can? Name a staff KPI: training passed, turnover, staffing or a bonus tied to service.',
      ru: 'Чьими руками создаётся этот опыт и по какой цифре видно, что они справляются? Назовите показатель персонала: аттестация, текучесть, укомплектованность, премия за сервис.',
    },
  },
  *check(doc, report) {
    const formula = cxFormulaOf(doc);
    if (!formula || formula.experience.length === 0) return;
    if (formula.people.length === 0) yield report('missing', formula.topic.name);
  },
});
