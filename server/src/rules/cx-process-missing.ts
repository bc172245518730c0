import { cxFormulaOf } from '../model/cx-formula.js';
import { tellOrAddPart } from '../fixes/part.js';
import { either, tellBelow } from '../fixes/tell.js';
import { defineRule } from './rule.js';

export const cxProcessMissing = defineRule({
  id: 'cx-process-missing',
  family: 'cx',
  severity: 'information',
  claims: ['P3.2', 'P3.3'],
  yieldsTo: { anywhere: ['cx-kpi-missing'] },
  summary: {
    en: 'KPIs of customer experience with no process KPI behind them.',
    ru: 'За показателями клиентского опыта не стоит ни одного показателя процесса.',
  },
  why: {
    en: 'An NPS does not rise because it is on the wall. It rises when something is done faster, more exactly or at the first go, and a process KPI tells whether it is.',
    ru: 'NPS не растёт оттого, что висит на стене. Он растёт, когда что-то делают быстрее, точнее или с первого раза, а это уже цифры процесса.',
  },
  advice: {
    en: 'Name the process that customers feel most and its figure: lead time, share done within the norm, errors, rework.',
    ru: 'Назовите процесс, который клиент чувствует сильнее всего, и его цифру: срок, доля в норматив, ошибки, переделки.',
  },
  question: {
    en: 'Where do customers wait or have to ask twice, and who counts that?',
    ru: 'На каком шаге клиент чаще всего теряет терпение и кто за этот шаг отвечает?',
  },
  fixes: [either(tellBelow('cx-process'), tellOrAddPart('cx-process', 'cx'))],
  messages: {
    missing: {
      en: 'What has to work differently for experience to move? Give the process behind it a KPI: lead time, share within the norm, errors or rework.',
      ru: 'Что должно заработать иначе, чтобы опыт клиента изменился? Добавьте показатель процесса: срок, долю в норматив, ошибки или переделки.',
    },
  },
  *check(doc, report) {
    const formula = cxFormulaOf(doc);
    if (!formula || formula.experience.length === 0) return;
    if (formula.processes.length === 0) yield report('missing', formula.topic.name);
  },
});
