import type { StrategyDocument } from '../document/strategy-document.js';
import { isUnfilledAt, unfilledOf } from '../model/template.js';
import { rules } from '../rules/index.js';
import { defaultThresholds, type Problem, type Rule, type Thresholds } from '../rules/rule.js';
import type { LintConfig } from './config.js';
import type { Finding } from './finding.js';
import { withoutRepetition } from './repetition.js';
import { severityOf } from './severity.js';

/** A form that was not filled in says nothing yet: only that is reported, of its blanks or of the whole document. */
const speaks = (rule: Rule, problem: Problem, document: StrategyDocument): boolean =>
  rule.id === 'template-unfilled' || !(unfilledOf(document).mostly || isUnfilledAt(document, problem.span));

/** Runs every rule that reads this kind of document; findings come sorted by place, then rule id. Pure. */
export function lint(document: StrategyDocument, config: LintConfig = {}): Finding[] {
  if (!document.isStrategy || document.kinds.has('template')) return [];
  const thresholds = thresholdsOf(config);
  const findings: Finding[] = [];
  for (const rule of rules) {
    const severity = severityOf(rule, config);
    if (severity === 'off') continue;
    if (rule.kinds && !rule.kinds.some((kind) => document.kinds.has(kind))) continue;
    for (const problem of rule.check(document, thresholds)) {
      if (speaks(rule, problem, document)) findings.push({ ...problem, rule, severity });
    }
  }
  return withoutRepetition(document, findings).sort(
    (a, b) => a.span.start - b.span.start || (a.rule.id < b.rule.id ? -1 : 1),
  );
}

const thresholdsOf = ({ thresholds, today }: LintConfig): Thresholds => ({
  ...defaultThresholds,
  ...thresholds,
  ...(today === undefined ? {} : { today }),
});
