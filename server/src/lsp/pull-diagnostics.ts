import { DocumentDiagnosticReportKind, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type {
  CancellationToken,
  DiagnosticServerCancellationData,
  DocumentDiagnosticParams,
  DocumentDiagnosticReport,
} from 'vscode-languageserver';
import { diagnosticsOf, waitsForSave } from './diagnostics.js';
import { diagnosticSource } from './capabilities.js';
import { cancelled } from './guard.js';
import type { Session } from './session.js';
import { letOthersPass, markOf } from './session.js';

type Answer = DocumentDiagnosticReport | ResponseError<DiagnosticServerCancellationData>;

/** Answers `textDocument/diagnostic`. */
export function registerPullDiagnostics(session: Session): void {
  session.connection.languages.diagnostics.on(
    session.guard('textDocument/diagnostic', (params: DocumentDiagnosticParams, token) =>
      answer(session, params, token),
    ),
  );
}

async function answer(session: Session, params: DocumentDiagnosticParams, token: CancellationToken): Promise<Answer> {
  const { identifier, textDocument } = params;
  const { uri } = textDocument;
  const open = session.documents.get(uri);
  if (!open) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
  // Whoever asks under another name, as a preview does, lists nothing of it among the editor's own.
  open.isShown ||= identifier === undefined || identifier === diagnosticSource;
  const asked = markOf(session, open);
  const settings = await session.configuration.of(uri);
  await letOthersPass(session);
  if (token.isCancellationRequested) return cancelled();
  if (waitsForSave(open, settings) && params.previousResultId !== undefined) return unchanged(params.previousResultId);
  if (session.documents.get(uri) !== open || markOf(session, open) !== asked) return superseded();
  if (params.previousResultId === asked) return unchanged(asked);
  const items = await diagnosticsOf(session, open, settings);
  if (markOf(session, open) !== asked) return superseded();
  return { kind: DocumentDiagnosticReportKind.Full, resultId: asked, items };
}

const unchanged = (resultId: string): DocumentDiagnosticReport => ({
  kind: DocumentDiagnosticReportKind.Unchanged,
  resultId,
});

/** The text or its settings changed while the question waited: the editor is to ask again. */
const superseded = (): ResponseError<DiagnosticServerCancellationData> =>
  new ResponseError(LSPErrorCodes.ServerCancelled, 'The document has changed', { retriggerRequest: true });
