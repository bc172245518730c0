import { isIndex } from '../model/index-page.js';
import { absentLevels } from '../model/plan-stack.js';
import { addLevels } from '../fixes/horizon.js';
import { defineRule } from './rule.js';

export const horizonMissing = defineRule({
  id: 'horizon-missing',
  family: 'path',
  severity: 'information',
  claims: ['P5.7'],
  yieldsTo: { anywhere: ['goal-missing'] },
  summary: {
    en: 'A strategy or a plan of several years without one of its levels: direction, checkpoints, near steps.',
    ru: 'В стратегии или плане на несколько лет нет одного из уровней: направления, вех, ближайших шагов.',
  },
  why: {
    en: 'The levels hold one another: a direction without near steps stays a dream, and steps without a direction lead anywhere.',
    ru: 'Уровни держат друг друга: направление без ближайших шагов остаётся мечтой, шаги без направления ведут куда угодно.',
  },
  advice: {
    en: 'Say where all this goes in some years, which checkpoints show it by the quarter or the year, and what is done in the next months.',
    ru: 'Скажите, куда всё идёт через несколько лет, по каким вехам это видно за год или квартал и что делается в ближайшие месяцы.',
  },
  question: {
    en: 'Where is all this heading in five years, and what of it would we see this quarter?',
    ru: 'Что из этого будет готово до конца квартала и к чему приведёт через пять лет?',
  },
  fixes: [addLevels('horizon-levels')],
  messages: {
    absent: {
      en: 'A long-term plan, yet it does not say: {absent}. What belongs there, in a line or two?',
      ru: 'План долгий, но в нём нет вот чего: {absent}. Что туда вписать хотя бы в одну-две строки?',
    },
  },
  *check(doc, report, { longTermMonths }) {
    if (isIndex(doc)) return;
    const absent = absentLevels(doc, longTermMonths);
    if (absent.length > 0) yield report('absent', doc.title, { absent });
  },
});
