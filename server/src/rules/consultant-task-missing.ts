import { consultantsOf } from '../model/consultants.js';
import { place, quote } from '../document/evidence.js';
import { fillBlanks } from '../fixes/cells.js';
import { addRemark } from '../fixes/remark.js';
import { defineRule } from './rule.js';

export const consultantTaskMissing = defineRule({
  id: 'consultant-task-missing',
  family: 'unknowns',
  severity: 'warning',
  claims: ['P6.3'],
  summary: {
    en: 'A consultant, agency, contractor or integrator engaged without a task, a result or anyone who accepts it.',
    ru: 'Консультанта, агентство, подрядчика или интегратора берут без задачи, результата и того, кто его примет.',
  },
  why: {
    en: 'An outsider can work on what we do not understand only if we set the task. Without one they bill their days, and we learn nothing.',
    ru: 'Со стороны можно привлечь знание, только если поставлена задача. Без неё оплачивают дни, а непонятное остаётся непонятным.',
  },
  advice: {
    en: 'Say what question they answer or what they hand over, by when, and who accepts it by which sign.',
    ru: 'Назовите вопрос, на который они отвечают, или то, что передают, срок и кто принимает результат по какому признаку.',
  },
  question: {
    en: 'On their last day, what will lie on your desk that you could not have made yourselves?',
    ru: 'Что у вас останется, когда они уйдут, и умеете ли вы судить, хорошо ли это сделано?',
  },
  fixes: [fillBlanks('consultant-cells'), addRemark('consultant-task')],
  messages: {
    missing: {
      en: 'What is to be handed over by those named in “{words}”, by when, and who accepts it? Without a task one pays for days.',
      ru: '«{words}»: что именно должны передать, к какому сроку и кто это примет? Без задачи оплачивают дни, а не результат.',
    },
  },
  *check(doc, report) {
    for (const { words, tasked } of consultantsOf(doc))
      if (!tasked) yield report('missing', place(words), { words: quote(words) });
  },
});
