import { place, quote } from '../document/evidence.js';
import { breakthroughsOf } from '../model/breakthroughs.js';
import { either, inColumn, tell } from '../fixes/tell.js';
import { defineRule } from './rule.js';

export const breakthroughLossUnaccepted = defineRule({
  id: 'breakthrough-loss-unaccepted',
  family: 'innovation',
  severity: 'warning',
  claims: ['P1.4'],
  summary: {
    en: 'A breakthrough with no word that its money may be lost.',
    ru: 'Прорыв, о котором не сказано, что деньги могут пропасть.',
  },
  why: {
    en: 'A breakthrough seldom works out, and the money in it is nearly always gone. Who has not agreed to that beforehand will either stop too early or keep paying without end.',
    ru: 'Прорыв удаётся редко, и вложенное почти всегда пропадает. Кто не согласился с этим заранее, либо испугается слишком рано, либо будет доливать деньги без конца.',
  },
  advice: {
    en: 'Write the most you are ready to lose, how likely you think success is, or at what spend you stop. A stop rule that speaks of technology only does not limit the loss.',
    ru: 'Запишите, сколько готовы потерять, какой даёте шанс на успех или при какой истраченной сумме остановитесь. Технический признак остановки потерь не ограничивает.',
  },
  question: {
    en: 'Imagine that in two years all this money is gone. Will the board still say that it was right to try?',
    ru: 'Представьте, что через два года этих денег нет. Кто в компании скажет: пробовать всё равно стоило?',
  },
  fixes: [either(inColumn('breakthrough-loss', ['risk', 'effect']), tell('breakthrough-loss'))],
  messages: {
    unaccepted: {
      en: '“{initiative}” is a breakthrough, yet nothing says that the money may be lost. How much are you ready to lose, and at what sum do you stop?',
      ru: '«{initiative}» — прорыв, но нигде не сказано, что деньги могут пропасть. Сколько вы готовы потерять и на какой сумме остановитесь?',
    },
  },
  *check(doc, report) {
    for (const { initiative, words, stake, lossAccepted } of breakthroughsOf(doc))
      if (!lossAccepted) yield report('unaccepted', place(stake ?? words), { initiative: quote(initiative.words) });
  },
});
