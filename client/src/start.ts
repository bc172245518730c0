import { Disposable, languages, workspace } from 'vscode';
import type { TextDocument } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { documentSelector } from './language-client.js';

const concerns = (document: TextDocument): boolean => languages.match(documentSelector, document) > 0;

/** Whether the settings of a folder want documents to be checked that nobody has open. */
const wantsWorkspace = (): boolean =>
  (workspace.workspaceFolders ?? []).some(
    ({ uri }) => workspace.getConfiguration('strategyLint', uri).get('run') === 'workspace',
  );

/** Starts the server as soon as it has something to read; until then there is none. Resolves when it has been looked for. */
export async function startWhenNeeded(client: LanguageClient): Promise<Disposable> {
  if (workspace.textDocuments.some(concerns) || wantsWorkspace()) {
    await client.start();
    return Disposable.from();
  }
  const start = (isNeeded: boolean): void => {
    if (!isNeeded) return;
    waiting.dispose();
    void client.start();
  };
  const waiting = Disposable.from(
    workspace.onDidOpenTextDocument((document) => start(concerns(document))),
    workspace.onDidChangeConfiguration(() => start(wantsWorkspace())),
    workspace.onDidChangeWorkspaceFolders(() => start(wantsWorkspace())),
  );
  return waiting;
}
