import type { CancellationToken, TextEdit } from 'vscode-languageserver';
import { isDocumentKind } from '../document/kinds.js';
import { treatAsEdits } from '../language/treat-as.js';
import { reviewFor, type Session } from './session.js';
import { toRange } from './to-protocol.js';

/** What a document's text is to become for it to be read as other kinds. */
export interface TreatAs {
  /** The version that the edits are for. */
  readonly version: number;
  readonly edits: readonly TextEdit[];
}

interface TreatAsParams {
  readonly textDocument: { readonly uri: string };
  /** None: what was said is taken out. */
  readonly kinds: readonly string[];
}

/** Answers `strategyLint/treatAs`: the edits that make a document say what it is. */
export function registerTreatAs(session: Session): void {
  session.connection.onRequest(
    'strategyLint/treatAs',
    session.guard('strategyLint/treatAs', (params: TreatAsParams, token) => answer(session, params, token)),
  );
}

async function answer(session: Session, params: TreatAsParams, token: CancellationToken): Promise<TreatAs | null> {
  const reviewed = await reviewFor(session, params.textDocument.uri, token);
  if (!reviewed) return null;
  const { document, lines } = reviewed;
  const edits = treatAsEdits(document, params.kinds.filter(isDocumentKind));
  return {
    version: lines.version,
    edits: edits.map(({ span, insert }) => ({ range: toRange(lines, span), newText: insert })),
  };
}
