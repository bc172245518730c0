import { milestonesDatedApart } from '../model/between/milestone-dates.js';
import { stretchWords } from '../text/day-words.js';
import { defineRule } from './rule.js';

export const workspaceMilestoneDatesDiffer = defineRule({
  id: 'workspace-milestone-dates-differ',
  family: 'workspace',
  severity: 'information',
  claims: ['P5.2', 'P5.7'],
  summary: {
    en: 'A milestone that another document of the workspace dates differently.',
    ru: 'Веха, у которой в другом документе рабочей папки стоит другой срок.',
  },
  why: {
    en: 'With two dates for one milestone each team keeps to its own, and nobody can tell whether the goal is getting closer on time.',
    ru: 'Если у одной вехи два срока, каждая команда живёт по своему, и никто не скажет, успеваем ли мы к цели.',
  },
  advice: {
    en: 'Decide which date holds and write it in both documents, or keep it in one and link to it from the other.',
    ru: 'Решите, какой срок верный, и поставьте его в обоих документах. Или оставьте его в одном, а из другого дайте ссылку.',
  },
  question: {
    en: 'Which of the two dates are people working towards?',
    ru: 'На какой из двух сроков люди работают на самом деле?',
  },
  noFix: {
    en: 'Which of the two dates holds is for the owners of the plans to decide.',
    ru: 'Какой из двух сроков верный, решают только те, кто отвечает за планы.',
  },
  messages: {
    differs: {
      en: '“{milestone}” is due {date} here, but {other} in “{title}”. Which date holds?',
      ru: 'Здесь срок «{milestone}» — {date}, а в документе «{title}» — {other}. Какой из них верный?',
    },
  },
  *between(summary, report, workspace) {
    for (const { own, other } of milestonesDatedApart(workspace, summary)) {
      const { summary: there, found } = other;
      const slots = {
        milestone: own.name,
        date: stretchWords(own.when),
        other: stretchWords(found.when),
        title: there.title,
      };
      const note = { en: 'The other date stands here.', ru: 'Другой срок указан здесь.' };
      yield report('differs', own.span, slots, [{ path: there.path, span: found.span, note }]);
    }
  },
});
