import { place, quote } from '../document/evidence.js';
import { isArchived, overdueStepsOf } from '../model/overdue.js';
import { dayWords } from '../text/day-words.js';
import { setStatus } from '../fixes/front-matter.js';
import { append } from '../fixes/here.js';
import { markAllDone, markDone } from '../fixes/steps.js';
import { forMessages } from '../fixes/fix.js';
import { defineRule } from './rule.js';

export const milestoneOverdue = defineRule({
  id: 'milestone-overdue',
  family: 'milestones',
  severity: 'information',
  claims: ['P5.5', 'P5.8'],
  summary: {
    en: 'A milestone whose date has passed and that is marked neither done nor moved nor dropped.',
    ru: 'Веха, срок которой прошёл, но она не отмечена ни выполненной, ни перенесённой, ни снятой.',
  },
  why: {
    en: 'A date that passes in silence tells the team that dates do not matter. Whoever keeps to such a plan drifts away from the goal.',
    ru: 'Срок, прошедший молча, сообщает команде, что сроки ничего не значат. Кто держится такого плана, тот удаляется от цели.',
  },
  advice: {
    en: 'Mark it done, give it a new date and the reason, or strike it out. If the whole plan is over, say so in the front matter: `status: archived`.',
    ru: 'Отметьте веху выполненной, назовите новый срок и причину или вычеркните её. Если план закончен, напишите во вводном блоке `status: archived`.',
  },
  question: {
    en: 'What did you learn on the day it was not ready, and whom did you tell?',
    ru: 'Что помешало и кто об этом уже знает?',
  },
  fixes: [
    forMessages(['overdue'], append('milestone-moved')),
    forMessages(['overdue'], markDone('milestone-done')),
    forMessages(['overdue'], append('milestone-dropped')),
    forMessages(['all'], setStatus('plan-archived')),
    forMessages(['all'], markAllDone('milestones-done')),
  ],
  messages: {
    overdue: {
      en: '“{step}” was due on {date}. Is it done? If not, what is the new date, and what does the delay mean for the goal?',
      ru: 'Срок «{step}» был {date}. Сделано? Если нет, какой новый срок и что задержка значит для цели?',
    },
    all: {
      en: 'The dates of all {count} milestones have passed, “{step}” first on {date}, and none is marked done. Is this plan still in force?',
      ru: 'Сроки всех вех ({count}) прошли, первой — «{step}», {date}, и ни одна не отмечена. Этот план ещё действует?',
    },
  },
  *check(doc, report, { today }) {
    if (today === undefined || isArchived(doc)) return;
    const { overdue, all } = overdueStepsOf(doc, today);
    const [first, ...others] = overdue;
    if (!first) return;
    if (all && others.length > 1) {
      const related = others.map(({ words }) => ({
        span: place(words),
        note: { en: 'Past, too.', ru: 'Тоже в прошлом.' },
      }));
      yield report(
        'all',
        place(first.words),
        { count: overdue.length, step: quote(first.words), date: dayWords(first.end) },
        related,
      );
      return;
    }
    for (const { words, end } of overdue)
      yield report('overdue', place(words), { step: quote(words), date: dayWords(end) });
  },
});
