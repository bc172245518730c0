import { place, quote } from '../document/evidence.js';
import { milestonesOf } from '../model/milestones.js';
import { fillDates, sayWhen } from '../fixes/steps.js';
import { defineRule } from './rule.js';

export const milestoneDateMissing = defineRule({
  id: 'milestone-date-missing',
  family: 'milestones',
  severity: 'warning',
  preset: 'essential',
  claims: ['P5.2'],
  summary: {
    en: 'A milestone, stage or phase with no date or duration.',
    ru: 'Веха, этап или фаза без даты и без длительности.',
  },
  why: {
    en: 'A checkpoint without a date checks nothing: it moves along with the work and is never missed.',
    ru: 'Контрольная точка без даты ничего не контролирует: она отодвигается вместе с работой, и опоздать к ней нельзя.',
  },
  advice: {
    en: 'Give it a date, a month or a length (“six weeks from 2 March”), even a rough one that will be revised.',
    ru: 'Поставьте дату, месяц или длительность («шесть недель со 2 марта»), пусть приблизительно: потом уточните.',
  },
  question: {
    en: 'How long may it stay undone before you begin to worry?',
    ru: 'Что не начнётся, пока этого нет, и сколько оно может ждать?',
  },
  fixes: [fillDates('milestone-dates-cells'), sayWhen('milestone-date'), sayWhen('milestone-length')],
  messages: {
    undated: {
      en: 'When is “{milestone}” due? Give the checkpoint a date or a length.',
      ru: 'К какому сроку — «{milestone}»? Дайте контрольной точке дату или длительность.',
    },
  },
  *check(doc, report) {
    for (const milestone of milestonesOf(doc)) {
      if (!milestone.dated && !milestone.done)
        yield report('undated', place(milestone.words), { milestone: quote(milestone.words) });
    }
  },
});
