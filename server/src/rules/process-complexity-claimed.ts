import { place, quote } from '../document/evidence.js';
import { processBoastsOf } from '../model/processes.js';
import { reword } from '../fixes/reword.js';
import { defineRule } from './rule.js';

export const processComplexityClaimed = defineRule({
  id: 'process-complexity-claimed',
  family: 'systems',
  severity: 'information',
  claims: ['P4.3'],
  summary: {
    en: 'A process is called complex, unique or special instead of being described.',
    ru: 'Процесс назван сложным, уникальным или особенным вместо того, чтобы его описать.',
  },
  why: {
    en: 'The usual trouble is that there is no process at all, covered by the assurance that it exists and is beyond words. What nobody can write down, no system can carry.',
    ru: 'Обычная беда — процесса просто нет, но все уверяют, что он есть и не поддаётся описанию. Чего нельзя записать, того не повторит и система.',
  },
  advice: {
    en: 'Write the ordinary case in five to seven steps: who does what, what passes on. Then list the exceptions and how often each occurs.',
    ru: 'Запишите обычный случай в пять–семь шагов: кто что делает и что передаёт дальше. Потом перечислите исключения и как часто бывает каждое.',
  },
  question: {
    en: 'How would you explain it to a newcomer on their first morning?',
    ru: 'Кто нарисует этот процесс на доске за десять минут и согласятся ли с рисунком остальные?',
  },
  fixes: [reword('process-ordinary')],
  messages: {
    claimed: {
      en: '“{claim}”: how does it run in the ordinary case? Five to seven steps tell more than any adjective, and exceptions can follow.',
      ru: '«{claim}» — а как он идёт в обычном случае? Пять–семь шагов скажут больше любого эпитета, исключения можно перечислить после.',
    },
  },
  *check(doc, report) {
    for (const boast of processBoastsOf(doc)) yield report('claimed', place(boast), { claim: quote(boast) });
  },
});
