import { place, quote } from '../document/evidence.js';
import { willpowerOf } from '../model/wishes.js';
import { append } from '../fixes/here.js';
import { defineRule } from './rule.js';

export const willpowerPlan = defineRule({
  id: 'willpower-plan',
  family: 'unknowns',
  severity: 'information',
  claims: ['P3.5', 'P6.2'],
  summary: {
    en: 'Effort, will or motivation stands where a process or means should.',
    ru: 'Усилие, воля или мотивация стоят там, где должны быть процесс и средства.',
  },
  why: {
    en: 'People who are told to try harder do what they did before, only more tired. What changes a result is the way of working.',
    ru: 'Кому велели стараться сильнее, тот делает прежнее, только устав. Результат меняет способ работы.',
  },
  advice: {
    en: 'Say what will be done differently: which step changes, with what tool, who sees it.',
    ru: 'Скажите, что будут делать иначе: какой шаг меняется, каким инструментом, кто это увидит.',
  },
  question: {
    en: 'If people are doing their best already, what else has to change?',
    ru: 'Что сегодня мешает тем, кто и так старается?',
  },
  fixes: [append('effort-way')],
  messages: {
    effort: {
      en: '“{words}” is an effort, not a way. What exactly will be done differently from today, and how will you see it?',
      ru: '«{words}» — это усилие, а не способ. Что именно начнут делать иначе, чем сегодня, и как это будет видно?',
    },
  },
  *check(doc, report) {
    for (const words of willpowerOf(doc)) yield report('effort', place(words), { words: quote(words) });
  },
});
