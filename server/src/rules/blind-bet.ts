import { place, quote } from '../document/evidence.js';
import { blindBetsOf } from '../model/wishes.js';
import { replaceWith } from '../fixes/replace.js';
import { defineRule } from './rule.js';

export const blindBet = defineRule({
  id: 'blind-bet',
  family: 'unknowns',
  severity: 'information',
  claims: ['P6.2'],
  summary: {
    en: 'The plan rests on luck or hope where a step should stand.',
    ru: 'Там, где нужен шаг, план надеется на удачу.',
  },
  why: {
    en: 'To plan what one does not understand by hoping is a blind bet. When it does not come off, there is neither time nor money left for another way.',
    ru: 'Рассчитывать на удачу там, где не понимаешь, — ставка вслепую. Если не сыграет, на другой путь не останется ни времени, ни денег.',
  },
  advice: {
    en: 'Put a step with an owner in its place, or a small trial that shows early whether the hope holds.',
    ru: 'Поставьте вместо надежды шаг с ответственным или небольшую пробу, которая рано покажет, оправдается ли она.',
  },
  question: {
    en: 'What can you do this month to help luck along?',
    ru: 'Что здесь зависит от вас самих и что из этого можно сделать уже в этом месяце?',
  },
  fixes: [replaceWith('bet-step'), replaceWith('bet-trial')],
  messages: {
    hope: {
      en: 'What if “{words}” does not come off? Name the step that makes it happen, or a trial that tells early.',
      ru: 'А если не сбудется: «{words}»? Назовите шаг, который это обеспечит, или пробу, которая рано покажет правду.',
    },
  },
  *check(doc, report) {
    for (const words of blindBetsOf(doc)) yield report('hope', place(words), { words: quote(words) });
  },
});
