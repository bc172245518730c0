import type { Edit } from '../fixes/edit.js';
import type { Finding } from '../linter/finding.js';
import type { Bilingual, Rule } from '../rules/rule.js';

/** Something the author may choose to do; edits are in offsets of the document as linted. */
export interface CodeAction {
  readonly title: Bilingual;
  readonly kind: ActionKind;
  /** The finding it is about; absent for those that mend many, and those that mend none. */
  readonly finding?: Finding;
  readonly edits: readonly Edit[];
  /** The rule whose page it opens; such an action changes nothing. */
  readonly explains?: Rule;
  /** The one that the editor takes when the author does not choose. */
  readonly preferred: boolean;
}

export const fixAllKind = 'source.fixAll.strategyLint';

export const rewriteKind = 'refactor.rewrite';

export const actionKinds = ['quickfix', rewriteKind, fixAllKind] as const;

export type ActionKind = (typeof actionKinds)[number];

/** True when an asked-for kind (`source`, `source.fixAll`, `quickfix` …) takes in an action's own. */
export const isWanted = (kind: ActionKind, only: readonly string[] | undefined): boolean =>
  only === undefined || only.some((wanted) => wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`));
