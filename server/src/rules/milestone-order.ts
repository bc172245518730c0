import { place, quote } from '../document/evidence.js';
import { contradictionsOf } from '../model/order.js';
import { dayWords } from '../text/day-words.js';
import { giveDay, lastDayOfMonth, swapDates, swapSteps } from '../fixes/steps.js';
import { forMessages } from '../fixes/fix.js';
import { defineRule } from './rule.js';

export const milestoneOrder = defineRule({
  id: 'milestone-order',
  family: 'milestones',
  severity: 'warning',
  claims: ['P5.2'],
  summary: {
    en: 'Dates that contradict: an end before its start, a step out of order or after the goal’s day, a day no calendar has.',
    ru: 'Даты противоречат друг другу: конец раньше начала, шаг не на своём месте или после срока цели, день, которого нет в календаре.',
  },
  why: {
    en: 'Checkpoints tell whether the plan is on its way. With a date that cannot be, the first slip goes unnoticed, and so does the next.',
    ru: 'По вехам видно, идёт ли план. Если дата невозможна, первую задержку никто не заметит, вторую тоже.',
  },
  advice: {
    en: 'Settle which of the dates is right. If steps run side by side, take the numbers away or say so.',
    ru: 'Выясните, какая из дат верна. Если шаги идут параллельно, уберите нумерацию или скажите об этом.',
  },
  question: {
    en: 'Which of the dates here do you stand by, and which came from an earlier draft?',
    ru: 'Разложим всё это по календарю. Какой срок окажется не на своём месте?',
  },
  fixes: [
    forMessages(['reversed'], swapDates('milestone-dates-swapped')),
    forMessages(['impossible'], lastDayOfMonth('milestone-last-day')),
    swapSteps('milestone-steps-swapped'),
    forMessages(['late', 'beyond'], giveDay('milestone-new-day')),
  ],
  messages: {
    impossible: {
      en: 'No calendar has “{date}” (“{step}”). Which day is meant?',
      ru: 'Такого дня нет в календаре: «{date}» («{step}»). Какой имелся в виду?',
    },
    reversed: {
      en: '“{step}” ends on {end}, before it starts on {start}. Which of the two is right?',
      ru: '«{step}» заканчивается {end}, раньше начала {start}. Какая дата верна?',
    },
    disorder: {
      en: '“{step}” is over on {end}, before the step above it begins on {start}. Which date or which order is right?',
      ru: '«{step}» закончится {end}, раньше начала предыдущего шага ({start}). Что верно: дата или порядок?',
    },
    late: {
      en: '“{step}” begins on {start}, when the goal “{goal}” is to be reached by {end}. Does it still serve that goal?',
      ru: '«{step}» начинается {start}, а цель «{goal}» должна быть достигнута к {end}. Он ещё служит этой цели?',
    },
    beyond: {
      en: '“{step}” comes on {start}, when the plan is to end on {end}. Which of the two is right?',
      ru: '«{step}» приходится на {start}, а весь план должен закончиться {end}. Какая дата верна?',
    },
  },
  *check(doc, report) {
    for (const found of contradictionsOf(doc)) {
      const [at, step] = [place(found.words), quote(found.words)];
      switch (found.kind) {
        case 'impossible':
          yield report('impossible', at, { date: found.date, step });
          break;
        case 'reversed':
          yield report('reversed', at, { step, start: dayWords(found.start), end: dayWords(found.end) });
          break;
        case 'late':
          yield found.goal
            ? report('late', at, {
                step,
                start: dayWords(found.start),
                goal: quote(found.goal),
                end: dayWords(found.end),
              })
            : report('beyond', at, { step, start: dayWords(found.start), end: dayWords(found.end) });
          break;
        case 'disorder':
          yield report('disorder', at, { step, start: dayWords(found.start), end: dayWords(found.end) }, [
            { span: place(found.earlier), note: { en: 'The step above.', ru: 'Предыдущий шаг.' } },
          ]);
      }
    }
  },
});
