import { place, quote } from '../document/evidence.js';
import { hiresOf } from '../model/hires.js';
import { append } from '../fixes/here.js';
import { at, tell } from '../fixes/tell.js';
import { defineRule } from './rule.js';

export const teamWithoutOutcome = defineRule({
  id: 'team-without-outcome',
  family: 'innovation',
  severity: 'information',
  claims: ['P1.8'],
  summary: {
    en: 'People or a team to be taken on with no result that they are to bring.',
    ru: 'Людей или команду берут, не сказав, какой результат они принесут.',
  },
  why: {
    en: 'Talented people without a stated result stay busy, ship nothing, and are let go a year later. The pay is certain, the outcome is not even named.',
    ru: 'Талантливые люди без названного результата будут заняты, но ничего не выпустят, а через год их распустят. Расход точен, а отдача даже не названа.',
  },
  advice: {
    en: 'Say beside the hire what they bring and by when: the figure that moves, the thing that works, the work that no longer waits.',
    ru: 'Рядом с набором напишите, что и к какому сроку эти люди дадут: какая цифра изменится, что заработает, что перестанет ждать.',
  },
  question: {
    en: 'In a year, what would make you say that it was right to bring them in?',
    ru: 'Что не сдвинется с места, если этих людей не взять?',
  },
  fixes: [at(['paragraph', 'item', 'row'], append('team-outcome')), at(['section'], tell('team-result'))],
  messages: {
    missing: {
      en: 'People are to come, and no result is named: “{hire}”. What will be different by when because they are here?',
      ru: 'Людей берут, а результат не назван: «{hire}». Что и к какому сроку изменится благодаря им?',
    },
  },
  *check(doc, report) {
    for (const { words, outcome } of hiresOf(doc))
      if (!outcome) yield report('missing', place(words), { hire: quote(words) });
  },
});
