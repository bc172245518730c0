import { cxFormulaOf } from '../model/cx-formula.js';
import { tellOrAddPart } from '../fixes/part.js';
import { defineRule } from './rule.js';

export const cxKpiMissing = defineRule({
  id: 'cx-kpi-missing',
  family: 'cx',
  severity: 'warning',
  claims: ['P3.1'],
  yieldsTo: { here: ['goal-unmeasurable'] },
  summary: {
    en: 'Customer experience is a goal or a part of the plan, and no KPI says how it is.',
    ru: 'Клиентский опыт — цель или раздел плана, а показателя опыта нет.',
  },
  why: {
    en: '“Care” and “warmth” cannot be read from a report. A KPI of experience shows whether customers noticed anything, and it moves the money.',
    ru: '«Забота» и «тепло» в отчёт не попадают. Показатель опыта говорит, заметил ли клиент перемены, а от него зависят деньги.',
  },
  advice: {
    en: 'Take one or two: NPS or CSAT, churn, repeat purchases, complaints per thousand, waiting time. Give each today’s value and the value you want.',
    ru: 'Выберите один-два: NPS или CSI, отток, повторные покупки, жалобы на тысячу, время ожидания. Запишите, сколько сейчас и сколько нужно.',
  },
  question: {
    en: 'If customers began to leave next month, how would you notice?',
    ru: 'Клиенту стало хуже. Из какой строки отчёта и как скоро вы об этом узнаете?',
  },
  fixes: [tellOrAddPart('cx-kpi', 'cx')],
  messages: {
    missing: {
      en: 'By what figure will you see that customers are better off? Name one KPI of experience: NPS, churn, repeat purchases, complaints or waiting time.',
      ru: 'По какой цифре вы увидите, что клиенту стало лучше? Назовите показатель опыта: NPS, отток, повторные покупки, жалобы или время ожидания.',
    },
  },
  *check(doc, report) {
    const formula = cxFormulaOf(doc);
    if (formula?.experience.length === 0) yield report('missing', formula.topic.name);
  },
});
