import type { DocumentSummary } from '../model/document-summary.js';
import type { Workspace } from '../model/workspace.js';
import { rules } from '../rules/index.js';
import type { LintConfig } from './config.js';
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
