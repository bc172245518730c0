import { immaterialShares } from '../model/channel-judgement.js';
import { place, quote } from '../document/evidence.js';
import { tell } from '../fixes/tell.js';
import { defineRule, type Bilingual } from './rule.js';

export const channelEffectImmaterial = defineRule({
  id: 'channel-effect-immaterial',
  family: 'metrics',
  severity: 'warning',
  claims: ['P2.1'],
  summary: {
    en: 'The share of customers that the channel is to touch is, by the plan’s own figure, too small to matter.',
    ru: 'Доля клиентов, которую затронет канал, по собственной цифре плана слишком мала, чтобы что-то изменить.',
  },
  why: {
    en: 'A channel that touches one customer in a thousand cannot move the result, however well it is run, and it takes the same people and attention as one that could.',
    ru: 'Канал, который касается одного клиента из тысячи, не сдвинет результат, как бы хорошо его ни вели, а людей и внимания займёт столько же, сколько стоящий.',
  },
  advice: {
    en: 'Find a use of the channel that touches more of the base, show that these few bring much of the revenue, or spend the money elsewhere.',
    ru: 'Найдите применение, которое затронет заметную часть базы, покажите, что эти немногие приносят заметные деньги, или потратьте бюджет на другое.',
  },
  question: {
    en: 'If every one of these customers bought twice as much, would anybody see it in the accounts?',
    ru: 'Даже если всё удастся, заметит ли это финансовый директор?',
  },
  fixes: [tell('channel-niche')],
  messages: {
    immaterial: {
      en: '{share} of the customers is too few to change anything. What would make this channel matter: another use of it, or proof that these few bring real money?',
      ru: '{share} — слишком мало, чтобы на что-то повлиять. Что сделает канал значимым: другое применение или доказательство, что эти немногие приносят заметные деньги?',
    },
  },
  *check(doc, report, { immaterialShare }) {
    for (const { words, high, counted } of immaterialShares(doc, immaterialShare))
      yield report('immaterial', place(words), { share: counted ? percent(high) : quote(words) });
  },
});

/** Two digits behind the point tell 0.04 from 0.1. */
function percent(share: number): Bilingual {
  const rounded = Math.max(share, 0.01).toFixed(2).replace(/0$/, '');
  return { en: `${rounded}%`, ru: `${rounded.replace('.', ',')} %` };
}
