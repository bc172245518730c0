import { place, quote } from '../document/evidence.js';
import { crisisPlansOf } from '../model/crisis/scope.js';
import { acceptsChange, waitingOf } from '../model/crisis/treated.js';
import { forMessages } from '../fixes/fix.js';
import { tellOrAddPart } from '../fixes/part.js';
import { rewordKeepingDate } from '../fixes/reword.js';
import { defineRule } from './rule.js';

export const crisisAcceptanceMissing = defineRule({
  id: 'crisis-acceptance-missing',
  family: 'crisis',
  severity: 'information',
  claims: ['P7.3'],
  kinds: ['crisis'],
  summary: {
    en: 'Nothing accepts that things have changed for good; the plan waits for the old times.',
    ru: 'Нигде не признано, что прежнего не будет; план ждёт возврата к прежнему.',
  },
  why: {
    en: 'Whoever waits for the old market saves money and changes nothing. The sooner it is taken as gone, the more cash is left for what comes instead.',
    ru: 'Кто ждёт прежнего рынка, тот экономит и ничего не меняет. Чем раньше признать, что его больше нет, тем больше денег останется на то, что придёт взамен.',
  },
  advice: {
    en: 'Write down what will not come back and plan on today’s level; what returns after all is a pleasant surprise.',
    ru: 'Запишите, чего больше не будет, и стройте план от сегодняшнего уровня. Вернётся что-то — тем лучше.',
  },
  question: {
    en: 'Which customer, product or habit are you still paying for although its time has gone?',
    ru: 'С чем из прежней жизни компании пора попрощаться, хотя никому этого не хочется?',
  },
  fixes: [
    forMessages(['waiting'], rewordKeepingDate('crisis-acceptance-instead')),
    forMessages(['missing'], tellOrAddPart('crisis-acceptance', 'context')),
  ],
  messages: {
    missing: {
      en: 'The plan nowhere says what has changed for good. What will not be as it was, and what do you change because of it?',
      ru: 'Нигде не сказано, что изменилось насовсем. Чего уже не будет и что вы из-за этого меняете?',
    },
    waiting: {
      en: '“{words}”: here the plan waits for the old times. What if they do not come back — what of the plan would you do otherwise?',
      ru: '«{words}»: здесь план ждёт прежних времён. А если они не вернутся — что вы сделали бы иначе?',
    },
  },
  *check(doc, report) {
    const [plan] = crisisPlansOf(doc);
    if (!plan || acceptsChange(doc)) return;
    const words = waitingOf(doc)?.words;
    yield words ? report('waiting', place(words), { words: quote(words) }) : report('missing', plan.title);
  },
});
