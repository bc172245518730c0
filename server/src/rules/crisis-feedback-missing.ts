import { crisisPlansOf } from '../model/crisis/scope.js';
import { hasOpenFeedback } from '../model/crisis/treated.js';
import { tellOrAddPart } from '../fixes/part.js';
import { defineRule } from './rule.js';

export const crisisFeedbackMissing = defineRule({
  id: 'crisis-feedback-missing',
  family: 'crisis',
  severity: 'hint',
  claims: ['P7.3'],
  kinds: ['crisis'],
  summary: {
    en: 'No open talk about criticism and feedback.',
    ru: 'Не предусмотрен открытый разговор о критике и обратной связи.',
  },
  why: {
    en: 'A crisis plan is mostly guesswork, and those who do the work see first where it is wrong. They say so only if there is a place for it and nobody pays for speaking.',
    ru: 'Антикризисный план — во многом догадки, и первыми ошибку видят те, кто делает. Скажут они об этом, только если есть где и если за это не наказывают.',
  },
  advice: {
    en: 'Name the hour at which the team talks the plan through in the open, complaints first.',
    ru: 'Назначьте час, когда команда открыто обсуждает план и начинает с того, что не так.',
  },
  question: {
    en: 'Who was the last to tell you that you were wrong, and what came of it?',
    ru: 'Что команда говорит об этом плане, когда вас нет в комнате?',
  },
  fixes: [tellOrAddPart('crisis-feedback', 'review')],
  messages: {
    missing: {
      en: 'When and where can anyone on the team say openly what is wrong with this plan? Name a time at which criticism is asked for.',
      ru: 'Когда и где любой в команде может открыто сказать, что с этим планом не так? Назовите время, когда критику спрашивают.',
    },
  },
  *check(doc, report) {
    const [plan] = crisisPlansOf(doc);
    if (plan && !hasOpenFeedback(doc)) yield report('missing', plan.title);
  },
});
