import type { StrategyDocument } from '../document/strategy-document.js';
import { suppressionsOf } from '../model/suppressions.js';
import { isUnfilledAt, unfilledOf } from '../model/template.js';
import type { Workspace } from '../model/workspace.js';
import { rules } from '../rules/index.js';
import { defaultThresholds, type Context, type Rule, type Thresholds } from '../rules/rule.js';
import type { LintConfig } from './config.js';
import type { Finding } from './finding.js';
import { withoutRepetition } from './repetition.js';
import { severityOf } from './severity.js';
import { suppressing } from './suppress.js';

/**
 * Runs every rule that reads this kind of document; findings come sorted by place, then rule id. Pure. Suppressions
 * hide last, so that a hidden finding still stands for those that say the same; then house-keeping looks after them.
 * Rules that hold documents against one another speak only where the `workspace` is given, with the document's present
 * summary in it.
 */
export function lint(document: StrategyDocument, config: LintConfig = {}, workspace?: Workspace): Finding[] {
  if (!document.isStrategy || document.kinds.has('template')) return [];
  const atWork = rules.filter((rule) => severityOf(rule, config) !== 'off' && (workspace ?? !rule.between));
  const readers = atWork.filter(readsPlan);
  const beside = workspace ? { workspace } : {};
  const found = run(document, config, readers, { suppressions: [], ...beside });
  const { hides, outcome } = suppressing(document, rules, config.today);
  const keepers = atWork.filter(looksAfter);
  const looked = run(document, config, keepers, { ...outcome(found, new Set(readers)), ...beside });
  const told = withoutRepetition(document, found.filter(speaks(document)));
  return [...told, ...looked.filter(speaks(document))]
    .filter((finding) => !hides(finding))
    .sort((a, b) => a.span.start - b.span.start || (a.rule.id < b.rule.id ? -1 : 1));
}

/**
 * Only what the rules find that hold documents against one another, for a strategy document of the workspace: with the
 * findings of a {@link lint} without a workspace, all that one with it finds. Nothing where only a whole lint can tell:
 * where comments suppress something, since each may be used by either, and where a finding would yield to another.
 */
export function lintBeside(
  document: StrategyDocument,
  config: LintConfig,
  workspace: Workspace,
): Finding[] | undefined {
  const summary = workspace.get(document.path);
  if (!summary || suppressionsOf(document).suppressions.length > 0) return undefined;
  const found = rules.flatMap((rule) => {
    const severity = severityOf(rule, config);
    if (severity === 'off' || !rule.between) return [];
    return Array.from(rule.between(summary, workspace), (problem) => ({ ...problem, rule, severity }));
  });
  return found.some(({ rule }) => rule.yieldsTo) ? undefined : found.filter(speaks(document));
}

const looksAfter = ({ houseKeeping }: Rule): boolean => houseKeeping ?? false;
const readsPlan = (rule: Rule): boolean => !looksAfter(rule);

function run(document: StrategyDocument, config: LintConfig, atWork: readonly Rule[], context: Context): Finding[] {
  const thresholds = thresholdsOf(config);
  return atWork
    .filter(({ kinds }) => !kinds || kinds.some((kind) => document.kinds.has(kind)))
    .flatMap((rule) => {
      const severity = severityOf(rule, config);
      if (severity === 'off') return [];
      return Array.from(rule.check(document, thresholds, context), (problem) => ({ ...problem, rule, severity }));
    });
}

/** A form that was not filled in says nothing yet: only that is reported, of its blanks or of the whole document. */
const speaks =
  (document: StrategyDocument) =>
  ({ rule, span }: Finding): boolean =>
    rule.id === 'template-unfilled' || !(unfilledOf(document).mostly || isUnfilledAt(document, span));

const thresholdsOf = ({ thresholds, today }: LintConfig): Thresholds => ({
  ...defaultThresholds,
  ...thresholds,
  ...(today === undefined ? {} : { today }),
});
