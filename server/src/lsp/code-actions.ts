import type { CancellationToken, CodeAction, CodeActionParams } from 'vscode-languageserver';
import { actionKinds, codeActionsAt, isWanted } from '../language/code-actions.js';
import { toSpan } from './from-protocol.js';
import type { OpenDocument } from './documents.js';
import { isMarkdown } from './limits.js';
import type { Session } from './session.js';
import { letOthersPass, localeIn, review } from './session.js';
import { toCodeAction } from './to-protocol.js';

/** Answers `textDocument/codeAction`. The edits are made from the text as it is now, never from an older finding's. */
export function registerCodeActions(session: Session): void {
  session.connection.onCodeAction(
    session.guard('textDocument/codeAction', (params: CodeActionParams, token) => answer(session, params, token)),
  );
}

async function answer(session: Session, params: CodeActionParams, token: CancellationToken): Promise<CodeAction[]> {
  const { only } = params.context;
  const open = session.documents.get(params.textDocument.uri);
  if (!open || !isMarkdown(open) || !actionKinds.some((kind) => isWanted(kind, only))) return [];
  const settings = await session.configuration.of(open.uri);
  await letOthersPass(session);
  if (token.isCancellationRequested || !settings.enable) return [];
  return actionsIn(session, open, params, settings);
}

function actionsIn(
  session: Session,
  open: OpenDocument,
  { range, context }: CodeActionParams,
  settings: Parameters<typeof review>[2],
): CodeAction[] {
  const reviewed = review(session, open, settings);
  if (!reviewed) return [];
  const locale = localeIn(session, settings);
  return codeActionsAt(reviewed.document, reviewed.findings, toSpan(range, open.lines), context.only).map((action) =>
    toCodeAction(action, open.lines, locale, session.client),
  );
}
