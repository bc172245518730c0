import { place, quote } from '../document/evidence.js';
import { breakthroughsOf } from '../model/breakthroughs.js';
import { rewordInCell, rewordKeepingDate } from '../fixes/reword.js';
import { at } from '../fixes/tell.js';
import { defineRule } from './rule.js';

export const breakthroughReturnPromised = defineRule({
  id: 'breakthrough-return-promised',
  family: 'innovation',
  severity: 'warning',
  claims: ['P1.2', 'P1.4'],
  summary: {
    en: 'A breakthrough whose return is guaranteed or promised within a couple of years.',
    ru: 'Прорыв, возврат от которого гарантирован или обещан через год-два.',
  },
  why: {
    en: 'Nobody has done it before, so nobody can know when it pays. A promised return turns an honest bet into a debt to those who believed it.',
    ru: 'Так ещё никто не делал, поэтому срока окупаемости не знает никто. Обещанный возврат превращает честный риск в долг перед теми, кто поверил.',
  },
  advice: {
    en: 'Call it a bet: state the odds, the loss you accept, and what you will have learned by which day. Keep payback times for innovations.',
    ru: 'Назовите риск риском: какой шанс, какую потерю принимаете, что и к какому сроку узнаете. Сроки окупаемости оставьте инновациям.',
  },
  question: {
    en: 'Whom will you have to disappoint if this money does not come back, and what do they know of the risk?',
    ru: 'Поручились бы вы за такой возврат собственной премией?',
  },
  fixes: [
    rewordInCell('breakthrough-odds-cell'),
    at(['paragraph', 'item', 'section'], rewordKeepingDate('breakthrough-odds')),
  ],
  messages: {
    certain: {
      en: 'The return on “{initiative}” is called certain. Who has done this before, and what if the money does not come back?',
      ru: 'Возврат по «{initiative}» обещан как верное дело. Кто уже прошёл этот путь и что будет, если деньги не вернутся?',
    },
    soon: {
      en: '“{initiative}” is a breakthrough, and its return is promised within a couple of years. What are the odds, and what will you know by then instead?',
      ru: '«{initiative}» — прорыв, а возврат обещан через год-два. Какова вероятность и что вы к этому сроку хотя бы узнаете?',
    },
  },
  *check(doc, report) {
    for (const { initiative, promise } of breakthroughsOf(doc)) {
      if (promise)
        yield report(promise.sure ? 'certain' : 'soon', place(promise.words), { initiative: quote(initiative.words) });
    }
  },
});
