import { place, quote } from '../document/evidence.js';
import { overplannedOf } from '../model/overplanned.js';
import { addRemark } from '../fixes/remark.js';
import { defineRule } from './rule.js';

export const unknownOverplanned = defineRule({
  id: 'unknown-overplanned',
  family: 'unknowns',
  severity: 'warning',
  claims: ['P6.2', 'P5.6'],
  summary: {
    en: 'A part called unclear and yet planned in fine detail: hours, exact days, staff.',
    ru: 'То, что названо непонятным, расписано по часам, дням и людям.',
  },
  why: {
    en: 'Fine planning of what is not understood is a bet with a timetable. The exact figures feel like control, and nothing is learnt from them.',
    ru: 'Подробный план непонятного — это ставка с расписанием. Точные цифры создают чувство контроля, но ничему не учат.',
  },
  advice: {
    en: 'First plan how to find out: a question, a time limit, a sign to stop. Count hours and people when you know what they are for.',
    ru: 'Сначала запланируйте, как выясните: вопрос, предел по времени, признак остановки. Часы и людей считайте, когда станет ясно, на что они.',
  },
  question: {
    en: 'What will this timetable be worth if the answer turns out otherwise?',
    ru: 'Откуда взялись эти дни и часы, если сам вопрос ещё не ясен?',
  },
  fixes: [addRemark('unknown-first')],
  messages: {
    detail: {
      en: '“{words}” is not understood yet, and already planned to the hour or the day. What is the shortest trial or conversation that would clear it up?',
      ru: '«{words}»: это ещё непонятно, а уже расписано до дней и часов. Какая самая короткая проба или беседа прояснит вопрос?',
    },
  },
  *check(doc, report) {
    for (const { words } of overplannedOf(doc)) yield report('detail', place(words), { words: quote(words) });
  },
});
