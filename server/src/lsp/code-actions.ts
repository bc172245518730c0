import type { CancellationToken, CodeAction, CodeActionParams } from 'vscode-languageserver';
import { actionKinds, isWanted } from '../language/code-action.js';
import { codeActionsAt } from '../language/code-actions.js';
import { toSpan } from './from-protocol.js';
import { explainRuleCommand } from './client.js';
import { reviewFor, type Session } from './session.js';
import { toCodeAction } from './to-protocol.js';

/** Answers `textDocument/codeAction`. The edits are made from the text as it is now, never from an older finding's. */
export function registerCodeActions(session: Session): void {
  session.connection.onCodeAction(
    session.guard('textDocument/codeAction', (params: CodeActionParams, token) => answer(session, params, token)),
  );
}

async function answer(
  session: Session,
  { textDocument, range, context: { only } }: CodeActionParams,
  token: CancellationToken,
): Promise<CodeAction[]> {
  if (!actionKinds.some((kind) => isWanted(kind, only))) return [];
  const reviewed = await reviewFor(session, textDocument.uri, token);
  if (!reviewed) return [];
  const { document, findings, lines, locale } = reviewed;
  const { client } = session;
  const explains = client.commands.has(explainRuleCommand);
  return codeActionsAt(document, findings, toSpan(range, lines), { only, explains }).map((action) =>
    toCodeAction(action, lines, locale, client),
  );
}
