import type { StrategyDocument } from '../document/strategy-document.js';
import type { Finding } from '../linter/finding.js';
import { fixesOf, safeEdits } from '../linter/fixes.js';
import type { Span } from '../text/span.js';
import { fixAllKind, isWanted, rewriteKind, type CodeAction } from './code-action.js';
import { refactorsAt } from './refactor-actions.js';
import { suppressionsOf } from './suppression-actions.js';

/** What an editor asks for, and what it can do. */
export interface Wanted {
  /** Kinds of actions; all but "fix all" when absent. */
  readonly only?: readonly string[] | undefined;
  /** It can open a rule's page. */
  readonly explains: boolean;
}

/** What can be done about the findings that touch `span`, and, where it is asked for, about all of the document. */
export function codeActionsAt(
  document: StrategyDocument,
  findings: readonly Finding[],
  span: Span,
  { only, explains }: Wanted,
): CodeAction[] {
  const here = findings.filter((finding) => finding.span.start <= span.end && span.start <= finding.span.end);
  return [
    ...(isWanted('quickfix', only) ? quickActions(document, findings, here, explains) : []),
    ...(isWanted(rewriteKind, only) ? refactorsAt(document, span) : []),
    // Every save would compute what nobody asked for: "fix all" comes only when named.
    ...(only && isWanted(fixAllKind, only) ? fixAll(document, findings) : []),
  ];
}

const quickActions = (
  document: StrategyDocument,
  findings: readonly Finding[],
  here: readonly Finding[],
  explains: boolean,
): CodeAction[] => [
  ...quickFixes(document, here),
  ...fixesOfRules(document, findings, here),
  ...oneOfEachRule(here).flatMap((finding) => answersTo(document, finding, explains)),
];

/** Of several findings at one place the first's first fix is preferred: exactly one. */
function quickFixes(document: StrategyDocument, here: readonly Finding[]): CodeAction[] {
  const actions = here.flatMap((finding) =>
    fixesOf(document, finding).map(({ title, edits }) => ({ title, kind: 'quickfix' as const, finding, edits })),
  );
  return actions.map((action, index) => ({ ...action, preferred: index === 0 }));
}

const oneOfEachRule = (findings: readonly Finding[]): Finding[] =>
  findings.filter(({ rule }, index) => findings.findIndex((other) => other.rule === rule) === index);

/** Where several findings of one rule have a fix that asks nothing of the author, all at once. */
function fixesOfRules(
  document: StrategyDocument,
  findings: readonly Finding[],
  here: readonly Finding[],
): CodeAction[] {
  return oneOfEachRule(here).flatMap(({ rule }) => {
    const same = findings.filter((finding) => finding.rule === rule);
    const edits = same.length > 1 ? safeEdits(document, same) : [];
    const title = { en: `Fix all of ${rule.id}`, ru: `Исправить все «${rule.id}»` };
    return edits.length > 0 ? [{ title, kind: 'quickfix' as const, edits, preferred: false }] : [];
  });
}

/** What can be done about any finding. */
const answersTo = (document: StrategyDocument, finding: Finding, explains: boolean): CodeAction[] => [
  ...suppressionsOf(document, finding),
  ...(explains ? [explanationOf(finding)] : []),
];

const explanationOf = (finding: Finding): CodeAction => ({
  title: { en: `Explain ${finding.rule.id}`, ru: `Объяснить «${finding.rule.id}»` },
  kind: 'quickfix',
  finding,
  edits: [],
  explains: finding.rule,
  preferred: false,
});

function fixAll(document: StrategyDocument, findings: readonly Finding[]): CodeAction[] {
  const edits = safeEdits(document, findings);
  const title = { en: 'Fix all that needs no look', ru: 'Исправить всё, что не требует проверки' };
  return edits.length > 0 ? [{ title, kind: fixAllKind, edits, preferred: false }] : [];
}
