import { place, quote } from '../document/evidence.js';
import { breakthroughsOf } from '../model/breakthroughs.js';
import { either, inColumn, tell } from '../fixes/tell.js';
import { defineRule } from './rule.js';

export const breakthroughPurposeMissing = defineRule({
  id: 'breakthrough-purpose-missing',
  family: 'innovation',
  severity: 'information',
  claims: ['P1.3'],
  summary: {
    en: 'A breakthrough with no growth in the long run or diversification to justify it.',
    ru: 'Прорыв, для которого не назван ни рост на дальнем горизонте, ни диверсификация.',
  },
  why: {
    en: 'Today it only costs, so the reason for a breakthrough lies years ahead. Without one it is a hobby, and the first hard quarter closes it.',
    ru: 'Сегодня прорыв только тратит, смысл его — на годы вперёд. Без такого смысла это увлечение, и первый же трудный квартал его закроет.',
  },
  advice: {
    en: 'Say what the business is to live on if it works: which source of growth in which decade, or which dependence it takes away.',
    ru: 'Скажите, чем компания будет жить, если получится: какой источник роста и на каком горизонте или от какой зависимости прорыв избавит.',
  },
  question: {
    en: 'Suppose it works beyond all hopes. What does the company live on in ten years?',
    ru: 'Допустим, всё удалось блестяще. На чём компания зарабатывает через десять лет?',
  },
  fixes: [either(inColumn('breakthrough-purpose', ['rationale', 'effect']), tell('breakthrough-purpose'))],
  messages: {
    missing: {
      en: 'What is the breakthrough “{initiative}” for in the long run? Name the source of growth it may open, or what it makes the business independent of.',
      ru: 'Ради чего затеян прорыв «{initiative}» на дальнем горизонте? Назовите точку роста, которую он откроет, или зависимость, от которой избавит.',
    },
  },
  *check(doc, report) {
    for (const { initiative, words, purposeNamed } of breakthroughsOf(doc))
      // One that is filed among the innovations is said to be confused with them.
      if (!purposeNamed && initiative.called !== 'innovation')
        yield report('missing', place(words), { initiative: quote(initiative.words) });
  },
});
