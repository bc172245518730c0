import { cxFormulaOf } from '../model/cx-formula.js';
import { tellOrAddPart } from '../fixes/part.js';
import { defineRule } from './rule.js';

export const cxMoneyMissing = defineRule({
  id: 'cx-money-missing',
  family: 'cx',
  severity: 'warning',
  claims: ['P3.1', 'P3.3'],
  yieldsTo: { anywhere: ['cx-kpi-missing'] },
  summary: {
    en: 'KPIs of customer experience that no financial figure is tied to.',
    ru: 'Показатели клиентского опыта не связаны ни с одной денежной цифрой.',
  },
  why: {
    en: 'Experience is worth measuring because money follows it. Where nobody says how much, the programme is the first to be cut.',
    ru: 'Опыт клиента меряют потому, что за ним идут деньги. Если не сказано, какие, программу урежут первой.',
  },
  advice: {
    en: 'Say what one step of the KPI is worth: revenue of customers who stay, average order, cost to serve, money that leaves with those who leave.',
    ru: 'Скажите, чего стоит сдвиг показателя: выручка от тех, кто остался, средний чек, стоимость обслуживания, деньги, которые уносят ушедшие.',
  },
  question: {
    en: 'What would you answer a finance director who wants to cut this programme?',
    ru: 'Сколько денег уносит с собой один недовольный клиент?',
  },
  fixes: [tellOrAddPart('cx-money', 'cx')],
  messages: {
    missing: {
      en: 'The plan measures experience; what is that worth in money? Tie a KPI to revenue, average order, cost to serve or the money that churn takes away.',
      ru: 'Опыт вы меряете, а сколько он стоит в деньгах? Свяжите показатель с выручкой, средним чеком, стоимостью обслуживания или потерями от оттока.',
    },
  },
  *check(doc, report) {
    const formula = cxFormulaOf(doc);
    if (!formula || formula.experience.length === 0) return;
    if (!formula.money.some(({ tied }) => tied)) yield report('missing', formula.topic.name);
  },
});
