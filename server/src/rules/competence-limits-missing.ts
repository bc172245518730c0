import { unownedNoveltyOf } from '../model/competence.js';
import { place, quote } from '../document/evidence.js';
import { addSection } from '../fixes/section.js';
import { defineRule } from './rule.js';

export const competenceLimitsMissing = defineRule({
  id: 'competence-limits-missing',
  family: 'unknowns',
  severity: 'information',
  claims: ['P6.1', 'P6.6'],
  summary: {
    en: 'New ground by the plan’s own words, and no limit, missing skill, open question, expert or trial.',
    ru: 'По словам самого плана, дело новое, но нет ни пределов, ни недостающих навыков, ни вопросов, ни экспертов, ни пробы.',
  },
  why: {
    en: 'On new ground the plan fails at what nobody knew they did not know. Limits that are written down can be worked with.',
    ru: 'На новом месте план ломается о то, чего не знали, что не знают. С пределами, которые записаны, можно работать.',
  },
  advice: {
    en: 'List what you cannot do yet or do not know, and beside each who will help: an expert with a task, a pilot, training.',
    ru: 'Перечислите, чего пока не умеете и не знаете, и рядом, кто поможет: эксперт с задачей, пилот, обучение.',
  },
  question: {
    en: 'Half a year from now, of what will you say: we had no idea that it worked like this?',
    ru: 'Кто уже брался за такое и обо что споткнулся?',
  },
  fixes: [addSection('limits-section', 'unknown')],
  messages: {
    limits: {
      en: '“{words}”: this is new ground. What can’t you do yet, and who or what will help: an expert, a pilot, training?',
      ru: '«{words}»: это новое для вас дело. Чего вы пока не умеете и кто или что поможет: эксперт, пилот, обучение?',
    },
  },
  *check(doc, report) {
    const words = unownedNoveltyOf(doc);
    if (words) yield report('limits', place(words), { words: quote(words) });
  },
});
