import { place, quote } from '../document/evidence.js';
import { confusionsOf } from '../model/kind-confusion.js';
import { exchangeKind } from '../fixes/kind-name.js';
import { defineRule } from './rule.js';

export const initiativeKindConfused = defineRule({
  id: 'initiative-kind-confused',
  family: 'innovation',
  severity: 'warning',
  claims: ['P1.1', 'P1.2', 'P1.5'],
  summary: {
    en: 'Innovation and breakthrough are taken for one another.',
    ru: 'Инновация и прорыв приняты друг за друга.',
  },
  why: {
    en: 'An innovation improves the business you have and must pay; a breakthrough may change what the business is and will most likely fail. Under the wrong name either is judged by the wrong rules.',
    ru: 'Инновация улучшает сегодняшнее дело и обязана окупаться; прорыв может изменить саму суть бизнеса и скорее всего не удастся. Под чужим именем и то и другое судят не по тем правилам.',
  },
  advice: {
    en: 'Ask what changes if it works: how well you do what you do, or what you sell and earn on. Call the first an innovation and the second a breakthrough.',
    ru: 'Спросите, что изменится в случае удачи: то, как вы работаете, или то, что вы продаёте и на чём зарабатываете. Первое назовите инновацией, второе — прорывом.',
  },
  question: {
    en: 'If it fails, will you say that somebody worked badly, or that it was worth trying?',
    ru: 'В случае удачи вы станете лучше делать прежнее или возьмётесь за другое дело?',
  },
  fixes: [exchangeKind],
  messages: {
    oversold: {
      en: '“{initiative}” improves what many have already, so it is an innovation, not a breakthrough. What does it bring, and when does it pay?',
      ru: '«{initiative}» — улучшение, какое есть у многих, а не прорыв. Что оно даст и когда окупится?',
    },
    undersold: {
      en: '“{initiative}” changes what the business sells or how it earns: that is a breakthrough, not an innovation. Are you ready to lose the money?',
      ru: '«{initiative}» меняет то, что компания продаёт или на чём зарабатывает: это прорыв, а не инновация. Готовы ли вы потерять эти деньги?',
    },
    mixed: {
      en: '“{initiative}” makes one of two different things. Is it an improvement that must pay, or a bet that may change the business and fail?',
      ru: '«{initiative}»: здесь два разных понятия слились в одно. Это улучшение, которое обязано окупиться, или рискованная попытка изменить сам бизнес?',
    },
  },
  *check(doc, report) {
    for (const { words, how } of confusionsOf(doc)) yield report(how, place(words), { initiative: quote(words) });
  },
});
