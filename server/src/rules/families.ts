// Generated from server/data/rule-catalogue.yaml by `npm run generate`; do not edit.
import type { Bilingual } from '../text/bilingual.js';

/** Rules that treat of one matter, built or not. */
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
      'path-rationale-missing',
      'plan-inputs-incomplete',
      'goal-without-action',
      'assumption-unchecked',
      'assumption-stack',
      'planning-outweighs-work',
      'detail-beyond-horizon',
      'plan-frozen',
      'horizon-missing',
      'review-missing',
    ],
  },
  {
    id: 'milestones',
    name: { en: 'Milestones', ru: 'Вехи' },
    rules: [
      'milestone-missing',
      'milestone-date-missing',
      'milestone-deliverable-missing',
      'milestone-order',
      'milestone-overdue',
    ],
  },
  {
    id: 'unknowns',
    name: { en: 'The unknown', ru: 'Неизвестное' },
    rules: [
      'unknown-unplanned',
      'unknown-overplanned',
      'competence-limits-missing',
      'consultant-task-missing',
      'pilot-unbounded',
      'hypothesis-untestable',
      'blind-bet',
      'willpower-plan',
    ],
  },
  {
    id: 'innovation',
    name: { en: 'Innovation and breakthrough', ru: 'Инновации и прорывы' },
    rules: [
      'innovation-effect-missing',
      'innovation-roi-unmeasured',
      'breakthrough-loss-unaccepted',
      'breakthrough-return-promised',
      'breakthrough-purpose-missing',
      'initiative-kind-confused',
      'portfolio-process-shared',
      'team-without-outcome',
    ],
  },
  {
    id: 'metrics',
    name: { en: 'Metrics and channels', ru: 'Метрики и каналы' },
    rules: [
      'metric-vanity',
      'channel-purpose-missing',
      'channel-effect-unsized',
      'channel-effect-immaterial',
      'channel-audience-missing',
      'advocacy-metric-missing',
    ],
  },
  {
    id: 'cx',
    name: { en: 'Customer experience', ru: 'Клиентский опыт' },
    rules: [
      'cx-kpi-missing',
      'cx-money-missing',
      'cx-process-missing',
      'cx-people-missing',
      'automation-purpose-missing',
    ],
  },
  {
    id: 'systems',
    name: { en: 'Systems', ru: 'Системы' },
    rules: [
      'system-goal-missing',
      'system-process-missing',
      'system-result-unmeasured',
      'process-complexity-claimed',
      'risk-technology-only',
      'system-sponsor-missing',
    ],
  },
  {
    id: 'crisis',
    name: { en: 'Crisis plan', ru: 'Антикризисный план' },
    rules: [
      'crisis-costs-missing',
      'crisis-core-cut',
      'crisis-core-team-missing',
      'crisis-acceptance-missing',
      'crisis-feedback-missing',
      'crisis-control-tightened',
      'crisis-hypotheses-missing',
      'crisis-capacity-fixed',
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
      'workspace-milestone-dates-differ',
      'workspace-goal-unserved',
      'workspace-goal-unknown',
      'workspace-metric-differs',
      'workspace-link-broken',
    ],
  },
  {
    id: 'housekeeping',
    name: { en: 'House-keeping', ru: 'Порядок в файле' },
    rules: ['suppression-unused', 'suppression-expired', 'front-matter-invalid'],
  },
];
