import { place, quote } from '../document/evidence.js';
import { goalsOf, isMeans } from '../model/goals.js';
import { append } from '../fixes/here.js';
import { defineRule } from './rule.js';

export const goalIsMeans = defineRule({
  id: 'goal-is-means',
  family: 'goals',
  severity: 'information',
  claims: ['P4.1', 'P5.3'],
  summary: {
    en: 'A goal that is only something the team itself makes or switches on.',
    ru: 'Цель, в которой только то, что команда сама сделает или включит.',
  },
  why: {
    en: 'Systems fail most of all because people do not understand what they are introduced for. “Launch the app” can be done on time and change nothing for customers, money or the organisation.',
    ru: 'Системы не взлетают прежде всего потому, что люди не понимают, зачем их внедряют. «Запустить приложение» можно в срок — и ничего не изменить ни для клиентов, ни в деньгах, ни в компании.',
  },
  advice: {
    en: 'Ask “so that what?” and make the answer the goal; what is to be built becomes an action under it.',
    ru: 'Спросите себя «чтобы что?» и сделайте ответ целью, а то, что строите, — действием под ней.',
  },
  question: {
    en: 'Suppose this were ready tomorrow. What would you still be wanting?',
    ru: 'Если всё заработает в срок, кто скажет вам спасибо и за что?',
  },
  fixes: [append('goal-purpose')],
  messages: {
    means: {
      en: '“{goal}” is a means. What changes for customers, money or the organisation once it is there?',
      ru: '«{goal}» — это средство. Что изменится для клиентов, в деньгах или в компании, когда оно заработает?',
    },
  },
  *check(doc, report) {
    for (const goal of goalsOf(doc)) {
      if (isMeans(goal)) yield report('means', place(goal.words), { goal: quote(goal.words) });
    }
  },
});
