// Generated from the files of this folder by `npm run generate`; do not edit.
import { advocacyMetricMissing } from './advocacy-metric-missing.js';
import { assumptionStack } from './assumption-stack.js';
import { assumptionUnchecked } from './assumption-unchecked.js';
import { automationPurposeMissing } from './automation-purpose-missing.js';
import { blindBet } from './blind-bet.js';
import { breakthroughLossUnaccepted } from './breakthrough-loss-unaccepted.js';
import { breakthroughPurposeMissing } from './breakthrough-purpose-missing.js';
import { breakthroughReturnPromised } from './breakthrough-return-promised.js';
import { channelAudienceMissing } from './channel-audience-missing.js';
import { channelEffectImmaterial } from './channel-effect-immaterial.js';
import { channelEffectUnsized } from './channel-effect-unsized.js';
import { channelPurposeMissing } from './channel-purpose-missing.js';
import { competenceLimitsMissing } from './competence-limits-missing.js';
import { consultantTaskMissing } from './consultant-task-missing.js';
import { crisisAcceptanceMissing } from './crisis-acceptance-missing.js';
import { crisisCapacityFixed } from './crisis-capacity-fixed.js';
import { crisisControlTightened } from './crisis-control-tightened.js';
import { crisisCoreCut } from './crisis-core-cut.js';
import { crisisCoreTeamMissing } from './crisis-core-team-missing.js';
import { crisisCostsMissing } from './crisis-costs-missing.js';
import { crisisFeedbackMissing } from './crisis-feedback-missing.js';
import { crisisHypothesesMissing } from './crisis-hypotheses-missing.js';
import { crisisOrder } from './crisis-order.js';
import { cxKpiMissing } from './cx-kpi-missing.js';
import { cxMoneyMissing } from './cx-money-missing.js';
import { cxPeopleMissing } from './cx-people-missing.js';
import { cxProcessMissing } from './cx-process-missing.js';
import { detailBeyondHorizon } from './detail-beyond-horizon.js';
import { frontMatterInvalid } from './front-matter-invalid.js';
import { goalDeadlineMissing } from './goal-deadline-missing.js';
import { goalIsMeans } from './goal-is-means.js';
import { goalMissing } from './goal-missing.js';
import { goalUnmeasurable } from './goal-unmeasurable.js';
import { goalWithoutAction } from './goal-without-action.js';
import { horizonMissing } from './horizon-missing.js';
import { hypothesisUntestable } from './hypothesis-untestable.js';
import { initiativeKindConfused } from './initiative-kind-confused.js';
import { innovationEffectMissing } from './innovation-effect-missing.js';
import { innovationRoiUnmeasured } from './innovation-roi-unmeasured.js';
import { metricVanity } from './metric-vanity.js';
import { milestoneDateMissing } from './milestone-date-missing.js';
import { milestoneDeliverableMissing } from './milestone-deliverable-missing.js';
import { milestoneMissing } from './milestone-missing.js';
import { milestoneOrder } from './milestone-order.js';
import { milestoneOverdue } from './milestone-overdue.js';
import { pathRationaleMissing } from './path-rationale-missing.js';
import { pilotUnbounded } from './pilot-unbounded.js';
import { planFrozen } from './plan-frozen.js';
import { planInputsIncomplete } from './plan-inputs-incomplete.js';
import { planningOutweighsWork } from './planning-outweighs-work.js';
import { portfolioProcessShared } from './portfolio-process-shared.js';
import { processComplexityClaimed } from './process-complexity-claimed.js';
import { reviewMissing } from './review-missing.js';
import { riskTechnologyOnly } from './risk-technology-only.js';
import { sectionEmpty } from './section-empty.js';
import { suppressionExpired } from './suppression-expired.js';
import { suppressionUnused } from './suppression-unused.js';
import { systemGoalMissing } from './system-goal-missing.js';
import { systemProcessMissing } from './system-process-missing.js';
import { systemResultUnmeasured } from './system-result-unmeasured.js';
import { systemSponsorMissing } from './system-sponsor-missing.js';
import { teamWithoutOutcome } from './team-without-outcome.js';
import { templateUnfilled } from './template-unfilled.js';
import { unknownOverplanned } from './unknown-overplanned.js';
import { unknownUnplanned } from './unknown-unplanned.js';
import { willpowerPlan } from './willpower-plan.js';
import { workspaceGoalUnknown } from './workspace-goal-unknown.js';
import { workspaceGoalUnserved } from './workspace-goal-unserved.js';
import { workspaceLinkBroken } from './workspace-link-broken.js';
import { workspaceMetricDiffers } from './workspace-metric-differs.js';
import { workspaceMilestoneDatesDiffer } from './workspace-milestone-dates-differ.js';
import type { Rule } from './rule.js';

export const rules: readonly Rule[] = [
  advocacyMetricMissing,
  assumptionStack,
  assumptionUnchecked,
  automationPurposeMissing,
  blindBet,
  breakthroughLossUnaccepted,
  breakthroughPurposeMissing,
  breakthroughReturnPromised,
  channelAudienceMissing,
  channelEffectImmaterial,
  channelEffectUnsized,
  channelPurposeMissing,
  competenceLimitsMissing,
  consultantTaskMissing,
  crisisAcceptanceMissing,
  crisisCapacityFixed,
  crisisControlTightened,
  crisisCoreCut,
  crisisCoreTeamMissing,
  crisisCostsMissing,
  crisisFeedbackMissing,
  crisisHypothesesMissing,
  crisisOrder,
  cxKpiMissing,
  cxMoneyMissing,
  cxPeopleMissing,
  cxProcessMissing,
  detailBeyondHorizon,
  frontMatterInvalid,
  goalDeadlineMissing,
  goalIsMeans,
  goalMissing,
  goalUnmeasurable,
  goalWithoutAction,
  horizonMissing,
  hypothesisUntestable,
  initiativeKindConfused,
  innovationEffectMissing,
  innovationRoiUnmeasured,
  metricVanity,
  milestoneDateMissing,
  milestoneDeliverableMissing,
  milestoneMissing,
  milestoneOrder,
  milestoneOverdue,
  pathRationaleMissing,
  pilotUnbounded,
  planFrozen,
  planInputsIncomplete,
  planningOutweighsWork,
  portfolioProcessShared,
  processComplexityClaimed,
  reviewMissing,
  riskTechnologyOnly,
  sectionEmpty,
  suppressionExpired,
  suppressionUnused,
  systemGoalMissing,
  systemProcessMissing,
  systemResultUnmeasured,
  systemSponsorMissing,
  teamWithoutOutcome,
  templateUnfilled,
  unknownOverplanned,
  unknownUnplanned,
  willpowerPlan,
  workspaceGoalUnknown,
  workspaceGoalUnserved,
  workspaceLinkBroken,
  workspaceMetricDiffers,
  workspaceMilestoneDatesDiffer,
];
