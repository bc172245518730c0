import { unfilledOf } from '../model/template.js';
import { sayTemplate } from '../fixes/own-template.js';
import { defineRule } from './rule.js';

export const templateUnfilled = defineRule({
  id: 'template-unfilled',
  family: 'page',
  severity: 'warning',
  preset: 'essential',
  claims: ['P5.3'],
  summary: {
    en: 'A template or form that was not filled in.',
    ru: 'Шаблон или форма не заполнены.',
  },
  why: {
    en: 'A form with its blanks left looks like a plan and holds none of its three inputs.',
    ru: 'Незаполненная форма выглядит планом, но ни одной из трёх вводных в ней нет.',
  },
  advice: {
    en: 'Fill the places in brackets, or delete the parts you do not need. A file meant as a template says so: `strategy: template` in its front matter.',
    ru: 'Заполните места в скобках или удалите лишние части. Если файл и есть шаблон, напишите в начале `strategy: template`.',
  },
  question: {
    en: 'Which of these blanks could you fill in from memory right now?',
    ru: 'Что из этого вы готовы ответить прямо сейчас, а о чём ещё не думали?',
  },
  fixes: [sayTemplate],
  messages: {
    unfilled: {
      en: 'Places left to fill in: {count}, the first is “{first}”. Fill them in, or delete what this plan does not need.',
      ru: 'Осталось незаполненных мест: {count}, первое — «{first}». Заполните их или удалите то, что этому плану не нужно.',
    },
  },
  *check(doc, report) {
    const { places } = unfilledOf(doc);
    const [first] = places;
    if (!first || doc.kinds.has('template')) return;
    const related = places
      .slice(1, 20)
      .map((span) => ({ span, note: { en: 'Also left to fill in.', ru: 'Тоже не заполнено.' } }));
    yield report('unfilled', first, { count: places.length, first: doc.text.slice(first.start, first.end) }, related);
  },
});
