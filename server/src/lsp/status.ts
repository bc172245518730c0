import type { CancellationToken } from 'vscode-languageserver';
import type { SaidBy } from '../document/nature.js';
import { kindChoices, type KindChoice } from '../language/kinds.js';
import { readinessOf, type Readiness } from '../language/readiness.js';
import { reviewFor, type Session } from './session.js';

/** What a document is taken for and how ready it is, in the words of the editor's own interface. */
export interface Status {
  readonly isStrategy: boolean;
  readonly kinds: readonly KindChoice[];
  readonly saidBy: SaidBy;
  /** Empty for what is no strategy, or no more than its template. */
  readonly dimensions: readonly (Omit<Readiness, 'name'> & { readonly name: string })[];
  /** How long it took to read and lint the present text. */
  readonly milliseconds: number;
}

/** Answers `strategyLint/status`; `null` where nothing is looked at: switched off, too large, no Markdown. */
export function registerStatus(session: Session): void {
  session.connection.onRequest(
    'strategyLint/status',
    session.guard('strategyLint/status', (params: StatusParams, token) => answer(session, params, token)),
  );
}

interface StatusParams {
  readonly textDocument: { readonly uri: string };
}

async function answer(session: Session, params: StatusParams, token: CancellationToken): Promise<Status | null> {
  const reviewed = await reviewFor(session, params.textDocument.uri, token);
  if (!reviewed) return null;
  const { document, findings, milliseconds } = reviewed;
  const { locale } = session.client;
  return {
    isStrategy: document.isStrategy,
    kinds: kindChoices(document, locale),
    saidBy: document.saidBy,
    dimensions: readinessOf(document, findings).map((each) => ({ ...each, name: each.name[locale] })),
    milliseconds,
  };
}
