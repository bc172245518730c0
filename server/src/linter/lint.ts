import type { StrategyDocument } from '../document/strategy-document.js';
import { isUnfilledAt, unfilledOf } from '../document/template.js';
import { rules } from '../rules/index.js';
import type { LintConfig } from './config.js';
import type { Problem, Rule, Severity } from '../rules/rule.js';
import type { Finding } from './finding.js';

const findingOf = ({ message, span, slots, related }: Problem, rule: Rule, severity: Severity): Finding => ({
  message,
  span,
  slots,
  related,
  rule,
  severity,
});

/** A form that was not filled in says nothing yet: only that is reported, of its blanks or of the whole document. */
const speaks = (rule: Rule, problem: Problem, document: StrategyDocument): boolean =>
  rule.id === 'template-unfilled' || !(unfilledOf(document).mostly || isUnfilledAt(document, problem.span));

/** Runs every rule that reads this kind of document; findings come sorted by place, then rule id. Pure. */
export function lint(document: StrategyDocument, config: LintConfig = {}): Finding[] {
  if (!document.isStrategy || document.kinds.has('template')) return [];
  const findings: Finding[] = [];
  for (const rule of rules) {
    const severity = config.rules?.[rule.id] ?? rule.severity;
    if (severity === 'off') continue;
    if (rule.kinds && !rule.kinds.some((kind) => document.kinds.has(kind))) continue;
    for (const problem of rule.check(document)) {
      if (speaks(rule, problem, document)) findings.push(findingOf(problem, rule, severity));
    }
  }
  return findings.sort((a, b) => a.span.start - b.span.start || (a.rule.id < b.rule.id ? -1 : 1));
}
