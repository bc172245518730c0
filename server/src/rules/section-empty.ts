import { emptySectionsOf } from '../model/empty-sections.js';
import { place, quote, whole } from '../document/evidence.js';
import { fillSection, removeHeading } from '../fixes/empty-section.js';
import { defineRule } from './rule.js';

export const sectionEmpty = defineRule({
  id: 'section-empty',
  family: 'page',
  severity: 'warning',
  claims: ['P5.3'],
  yieldsTo: { here: ['template-unfilled'] },
  summary: {
    en: 'A heading of the plan (goals, milestones, risks, metrics …) with nothing under it.',
    ru: 'Заголовок части плана (цели, вехи, риски, показатели…), под которым пусто.',
  },
  why: {
    en: 'A bare heading reads as if the matter had been thought through. The reader learns nothing, and the author does not notice the gap.',
    ru: 'Голый заголовок выглядит так, будто вопрос продуман. Читатель не узнаёт ничего, а автор не замечает дыры.',
  },
  advice: {
    en: 'Write at least one line: what is known, or who will write it and by when. If the part is not needed, take the heading away.',
    ru: 'Напишите хотя бы строку: что известно или кто и к какому сроку это напишет. Не нужен раздел — уберите заголовок.',
  },
  question: {
    en: 'Is there nothing to say here yet, nobody to say it, or no agreement?',
    ru: 'Здесь пока нечего сказать или некому?',
  },
  fixes: [fillSection, removeHeading],
  messages: {
    empty: {
      en: 'There is nothing under “{heading}”. What is known by now, or who will write it and by when? If it is not needed, drop the heading.',
      ru: 'Под заголовком «{heading}» пусто. Что уже известно или кто и когда это напишет? Если раздел не нужен, уберите его.',
    },
  },
  *check(doc, report) {
    for (const node of emptySectionsOf(doc)) {
      const words = whole(node);
      yield report('empty', place(words), { heading: quote(words) });
    }
  },
});
