import type { StrategyDocument } from '../document/strategy-document.js';
import type { Edit } from '../fixes/edit.js';
import type { Finding } from '../linter/finding.js';
import { fixesOf, safeEdits } from '../linter/fixes.js';
import type { Bilingual } from '../rules/rule.js';
import type { Span } from '../text/span.js';

/** Something the author may choose to do about findings; edits are in offsets of the document as linted. */
export interface CodeAction {
  readonly title: Bilingual;
  readonly kind: ActionKind;
  /** The finding it mends; absent for those that mend many. */
  readonly finding?: Finding;
  readonly edits: readonly Edit[];
  /** The one that the editor takes when the author does not choose. */
  readonly preferred: boolean;
}

export const fixAllKind = 'source.fixAll.strategyLint';

export const actionKinds = ['quickfix', fixAllKind] as const;

export type ActionKind = (typeof actionKinds)[number];

/** True when an asked-for kind (`source`, `source.fixAll`, `quickfix` …) takes in an action's own. */
export const isWanted = (kind: ActionKind, only: readonly string[] | undefined): boolean =>
  only === undefined || only.some((wanted) => wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`));

/** What can be done about the findings that touch `span`, and, where it is asked for, about all of the document. */
export function codeActionsAt(
  document: StrategyDocument,
  findings: readonly Finding[],
  span: Span,
  only?: readonly string[],
): CodeAction[] {
  const here = findings.filter((finding) => finding.span.start <= span.end && span.start <= finding.span.end);
  const quick = isWanted('quickfix', only)
    ? [...quickFixes(document, here), ...fixesOfRules(document, findings, here)]
    : [];
  // Every save would compute what nobody asked for: "fix all" comes only when named.
  return only && isWanted(fixAllKind, only) ? [...quick, ...fixAll(document, findings)] : quick;
}

/** Of several findings at one place the first's first fix is preferred: exactly one. */
function quickFixes(document: StrategyDocument, here: readonly Finding[]): CodeAction[] {
  const actions = here.flatMap((finding) =>
    fixesOf(document, finding).map(({ title, edits }) => ({ title, kind: 'quickfix' as const, finding, edits })),
  );
  return actions.map((action, index) => ({ ...action, preferred: index === 0 }));
}

/** Where several findings of one rule have a fix that asks nothing of the author, all at once. */
function fixesOfRules(
  document: StrategyDocument,
  findings: readonly Finding[],
  here: readonly Finding[],
): CodeAction[] {
  return [...new Set(here.map(({ rule }) => rule))].flatMap((rule) => {
    const same = findings.filter((finding) => finding.rule === rule);
    const edits = same.length > 1 ? safeEdits(document, same) : [];
    const title = { en: `Fix all of ${rule.id}`, ru: `Исправить все «${rule.id}»` };
    return edits.length > 0 ? [{ title, kind: 'quickfix' as const, edits, preferred: false }] : [];
  });
}

function fixAll(document: StrategyDocument, findings: readonly Finding[]): CodeAction[] {
  const edits = safeEdits(document, findings);
  const title = { en: 'Fix all that needs no look', ru: 'Исправить всё, что не требует проверки' };
  return edits.length > 0 ? [{ title, kind: fixAllKind, edits, preferred: false }] : [];
}
