import { detailedPartsOf } from '../model/detail.js';
import { place, quote, whole } from '../document/evidence.js';
import { dayWords } from '../text/day-words.js';
import { setAside } from '../fixes/detail-aside.js';
import { defineRule } from './rule.js';

const daysInMonth = 30.5;

export const detailBeyondHorizon = defineRule({
  id: 'detail-beyond-horizon',
  family: 'path',
  severity: 'information',
  claims: ['P5.6', 'P5.7'],
  summary: {
    en: 'Days and hours planned for work that begins more than a quarter after the plan was written.',
    ru: 'По дням и часам расписана работа, до начала которой больше квартала.',
  },
  why: {
    en: 'Nobody knows the hours of a week that far ahead. The detail gives a feeling of control, takes time to write and to rewrite, and hides what is really open.',
    ru: 'Никто не знает часов недели, до которой так далеко. Подробность даёт чувство контроля, отнимает время и прячет то, что ещё не решено.',
  },
  advice: {
    en: 'Leave a checkpoint with its result for that time, and plan the days when the quarter before it begins.',
    ru: 'Оставьте на это время веху с результатом, а дни распишите, когда начнётся предыдущий квартал.',
  },
  question: {
    en: 'How much of last year’s plan for this far ahead came true to the day?',
    ru: 'Что должно стать известно к тому времени, чтобы такое расписание имело смысл?',
  },
  fixes: [setAside('detail-aside')],
  messages: {
    early: {
      en: '“{words}” is planned by days or hours from {date} on, some {months} months ahead. Which checkpoint would do for now?',
      ru: '«{words}»: по дням и часам расписано то, что начнётся {date}, через месяцев: {months}. Какой вехи пока достаточно?',
    },
  },
  *check(doc, report, { detailMonths }) {
    for (const { node, begins, ahead } of detailedPartsOf(doc)) {
      if (ahead <= detailMonths * daysInMonth) continue;
      const words = whole(node);
      const months = Math.round(ahead / daysInMonth);
      yield report('early', place(words), { words: quote(words), date: dayWords(begins), months });
    }
  },
});
