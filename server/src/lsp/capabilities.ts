import { PositionEncodingKind, TextDocumentSyncKind } from 'vscode-languageserver';
import type { ServerCapabilities } from 'vscode-languageserver';
import { triggerCharacters } from '../language/completion/triggers.js';
import { actionKinds } from '../language/code-action.js';
import type { Client } from './client.js';

export const diagnosticSource = 'strategy-lint';

/**
 * What the server offers. Positions are UTF-16, which every client must take and which is the core's own unit: any
 * other encoding would cost a count over each line and gain nothing.
 */
export const capabilitiesFor = (client: Client): ServerCapabilities => ({
  positionEncoding: PositionEncodingKind.UTF16,
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  hoverProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  completionProvider: { triggerCharacters: [...triggerCharacters] },
  renameProvider: client.preparesRename ? { prepareProvider: true } : true,
  documentSymbolProvider: { label: 'Strategy Lint' },
  foldingRangeProvider: true,
  codeLensProvider: { resolveProvider: false },
  codeActionProvider: { codeActionKinds: [...actionKinds] },
  ...(client.pullsDiagnostics && {
    diagnosticProvider: { identifier: diagnosticSource, interFileDependencies: false, workspaceDiagnostics: false },
  }),
  ...(client.watchesFolders && { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } }),
});
