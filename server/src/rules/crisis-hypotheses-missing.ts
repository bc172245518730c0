import { crisisPlansOf } from '../model/crisis/scope.js';
import { hasHypotheses } from '../model/crisis/treated.js';
import { tellOrAddPart } from '../fixes/part.js';
import { defineRule } from './rule.js';

export const crisisHypothesesMissing = defineRule({
  id: 'crisis-hypotheses-missing',
  family: 'crisis',
  severity: 'warning',
  claims: ['P7.4', 'P7.5'],
  kinds: ['crisis'],
  summary: {
    en: 'A crisis plan with no hypotheses to test.',
    ru: 'В антикризисном плане нет гипотез для проверки.',
  },
  why: {
    en: 'Saving only lengthens the time until the money ends. What brings new money is not known yet, and one bet decided on beforehand is seldom the right one.',
    ru: 'Экономия лишь отодвигает день, когда деньги кончатся. Что принесёт новые, пока неизвестно, и единственная заранее выбранная ставка редко оказывается верной.',
  },
  advice: {
    en: 'Write down three or more guesses at what customers would pay for now, each with a cheap test, a date and the sign by which it is dropped.',
    ru: 'Запишите три или больше догадок, за что клиенты заплатят теперь. У каждой — дешёвая проверка, срок и признак, по которому её бросают.',
  },
  question: {
    en: 'What might customers pay for now that they never asked of you before?',
    ru: 'Какую догадку о новых деньгах можно проверить до конца недели почти бесплатно?',
  },
  fixes: [tellOrAddPart('crisis-hypotheses', 'hypothesis')],
  messages: {
    missing: {
      en: 'What do you try out, and by what sign do you drop it? The plan names nothing that is to be tested before money is put into it.',
      ru: 'Что вы пробуете и по какому признаку бросаете? В плане нет ничего, что проверяют, прежде чем вкладывать деньги.',
    },
  },
  *check(doc, report) {
    const [plan] = crisisPlansOf(doc);
    if (plan && !hasHypotheses(doc)) yield report('missing', plan.title);
  },
});
