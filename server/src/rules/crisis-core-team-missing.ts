import { crisisPlansOf } from '../model/crisis/scope.js';
import { keepsCore } from '../model/crisis/treated.js';
import { tellOrAddPart } from '../fixes/part.js';
import { defineRule } from './rule.js';

export const crisisCoreTeamMissing = defineRule({
  id: 'crisis-core-team-missing',
  family: 'crisis',
  severity: 'information',
  claims: ['P7.2', 'P7.3'],
  kinds: ['crisis'],
  summary: {
    en: 'No word on keeping and paying the core team, or on sharing the work out among it.',
    ru: 'Ни слова о том, как сохраняют ядро команды и платят ему или как делят между ним работу.',
  },
  why: {
    en: 'In a crisis the best leave first, for they have somewhere to go. Those who know that they are counted on, and who own a piece of the way out, stay.',
    ru: 'В кризис первыми уходят лучшие: им есть куда. Остаётся тот, кто знает, что на него рассчитывают, и у кого есть свой кусок общей работы.',
  },
  advice: {
    en: 'Say who is kept whatever happens and what they are paid, and give each of them a task of the plan.',
    ru: 'Напишите, кого сохраняете при любом раскладе и как им платите, и дайте каждому свою задачу из этого плана.',
  },
  question: {
    en: 'If your three best people had an offer from elsewhere tonight, why would they stay?',
    ru: 'Что удержит лучших, когда их позовут туда, где спокойнее?',
  },
  fixes: [tellOrAddPart('crisis-core-team', 'team')],
  messages: {
    missing: {
      en: 'The plan does not say who the core team is, what keeps it, or which task each of it takes. Whom can you not lose, and do they know it?',
      ru: 'В плане не сказано, кто входит в ядро команды, чем его удерживают и какую задачу берёт каждый. Кого вам нельзя потерять и знают ли они об этом?',
    },
  },
  *check(doc, report) {
    const [plan] = crisisPlansOf(doc);
    if (plan && !keepsCore(doc)) yield report('missing', plan.title);
  },
});
