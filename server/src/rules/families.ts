// Generated from the rules and server/data/rule-families.yaml by `npm run generate`; do not edit.
import type { Bilingual } from '../text/bilingual.js';

/** Rules that treat of one matter. */
export interface Family {
  readonly id: string;
  readonly name: Bilingual;
  readonly rules: readonly string[];
}

export const families: readonly Family[] = [
  {
    id: 'goals',
    name: { en: 'Goals', ru: 'Цели' },
    rules: ['goal-missing', 'goal-unmeasurable', 'goal-deadline-missing', 'goal-is-means'],
  },
  {
    id: 'path',
    name: { en: 'The path', ru: 'Путь' },
    rules: [
      'assumption-unchecked',
      'plan-inputs-incomplete',
      'review-missing',
      'assumption-stack',
      'detail-beyond-horizon',
      'goal-without-action',
      'horizon-missing',
      'plan-frozen',
      'planning-outweighs-work',
      'path-rationale-missing',
    ],
  },
  {
    id: 'milestones',
    name: { en: 'Milestones', ru: 'Вехи' },
    rules: [
      'milestone-date-missing',
      'milestone-missing',
      'milestone-deliverable-missing',
      'milestone-order',
      'milestone-overdue',
    ],
  },
  {
    id: 'unknowns',
    name: { en: 'The unknown', ru: 'Неизвестное' },
    rules: [
      'pilot-unbounded',
      'unknown-unplanned',
      'blind-bet',
      'competence-limits-missing',
      'consultant-task-missing',
      'hypothesis-untestable',
      'unknown-overplanned',
      'willpower-plan',
    ],
  },
  {
    id: 'innovation',
    name: { en: 'Innovation and breakthrough', ru: 'Инновации и прорывы' },
    rules: [
      'innovation-effect-missing',
      'breakthrough-loss-unaccepted',
      'breakthrough-purpose-missing',
      'breakthrough-return-promised',
      'initiative-kind-confused',
      'innovation-roi-unmeasured',
      'portfolio-process-shared',
      'team-without-outcome',
    ],
  },
  {
    id: 'metrics',
    name: { en: 'Metrics and channels', ru: 'Метрики и каналы' },
    rules: [
      'metric-vanity',
      'advocacy-metric-missing',
      'channel-audience-missing',
      'channel-effect-immaterial',
      'channel-effect-unsized',
      'channel-purpose-missing',
    ],
  },
  {
    id: 'cx',
    name: { en: 'Customer experience', ru: 'Клиентский опыт' },
    rules: [
      'automation-purpose-missing',
      'cx-kpi-missing',
      'cx-money-missing',
      'cx-people-missing',
      'cx-process-missing',
    ],
  },
  {
    id: 'systems',
    name: { en: 'Systems', ru: 'Системы' },
    rules: [
      'process-complexity-claimed',
      'risk-technology-only',
      'system-goal-missing',
      'system-process-missing',
      'system-result-unmeasured',
      'system-sponsor-missing',
    ],
  },
  {
    id: 'crisis',
    name: { en: 'Crisis plan', ru: 'Антикризисный план' },
    rules: [
      'crisis-acceptance-missing',
      'crisis-capacity-fixed',
      'crisis-control-tightened',
      'crisis-core-cut',
      'crisis-core-team-missing',
      'crisis-costs-missing',
      'crisis-feedback-missing',
      'crisis-hypotheses-missing',
      'crisis-order',
    ],
  },
  {
    id: 'page',
    name: { en: 'The page itself', ru: 'Сама страница' },
    rules: ['template-unfilled', 'section-empty'],
  },
  {
    id: 'workspace',
    name: { en: 'Between documents', ru: 'Между документами' },
    rules: [
      'workspace-goal-unknown',
      'workspace-goal-unserved',
      'workspace-link-broken',
      'workspace-metric-differs',
      'workspace-milestone-dates-differ',
    ],
  },
  {
    id: 'housekeeping',
    name: { en: 'House-keeping', ru: 'Порядок в файле' },
    rules: ['front-matter-invalid', 'suppression-expired', 'suppression-unused'],
  },
];
