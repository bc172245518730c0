import type { StrategyDocument } from '../document/strategy-document.js';
import { summaryOf, type DocumentSummary } from '../model/document-summary.js';
import type { Workspace } from '../model/workspace.js';
import { rules } from '../rules/index.js';
import type { LintConfig } from './config.js';
import type { Finding } from './finding.js';
import { lint } from './lint.js';
import { severityOf } from './severity.js';

/**
 * Whether a rule that holds documents against one another has anything to say of a document, before suppressions: told
 * by the summaries, so that others need not be read again once all are known.
 */
export function concernsOthers(summary: DocumentSummary, config: LintConfig, workspace: Workspace): boolean {
  if (!summary.isStrategy || summary.kinds.includes('template')) return false;
  return rules.some((rule) => severityOf(rule, config) !== 'off' && !isEmpty(rule.between?.(summary, workspace) ?? []));
}

const isEmpty = (found: Iterable<unknown>): boolean => found[Symbol.iterator]().next().done === true;

/**
 * What is found in another version of a document, beside the other documents as they are; afterwards the workspace has
 * the present version again.
 */
export function lintVersion(document: StrategyDocument, config: LintConfig, workspace: Workspace): Finding[] {
  const present = workspace.get(document.path);
  const then = workspace.with(summaryOf(document));
  const findings = lint(document, config, then);
  if (present) then.with(present);
  else then.without(document.path);
  return findings;
}
