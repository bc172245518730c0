import { PositionEncodingKind, TextDocumentSyncKind } from 'vscode-languageserver';
import type { DiagnosticOptions, ServerCapabilities } from 'vscode-languageserver';
import { triggerCharacters } from '../language/completion/triggers.js';
import { actionKinds } from '../language/code-action.js';
import type { Client } from './client.js';

export const diagnosticSource = 'strategy-lint';

/** Names the pull of open documents that is offered at the start, so that another can take its place. */
export const documentPullId = 'documents';

/**
 * How the editor is to pull. Where a change in one document changes what is said of another, it is told to ask anew
 * about the other; only one that cannot be told has to find out by itself.
 */
export const diagnosticOptions = (workspaceDiagnostics: boolean, client: Client): DiagnosticOptions => ({
  identifier: diagnosticSource,
  interFileDependencies: workspaceDiagnostics && !client.refreshesDiagnostics,
  workspaceDiagnostics,
});

/** One that cannot be given another way of asking later gets the wider one. */
const pullAtStart = (client: Client): NonNullable<ServerCapabilities['diagnosticProvider']> =>
  client.registersDiagnostics
    ? { documentSelector: null, id: documentPullId, ...diagnosticOptions(false, client) }
    : diagnosticOptions(true, client);

/**
 * What the server offers. Positions are UTF-16, which every client must take and which is the core's own unit: any
 * other encoding would cost a count over each line and gain nothing.
 */
export const capabilitiesFor = (client: Client): ServerCapabilities => ({
  positionEncoding: PositionEncodingKind.UTF16,
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
  hoverProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  completionProvider: { triggerCharacters: [...triggerCharacters] },
  renameProvider: client.preparesRename ? { prepareProvider: true } : true,
  documentSymbolProvider: { label: 'Strategy Lint' },
  foldingRangeProvider: true,
  codeLensProvider: { resolveProvider: false },
  codeActionProvider: { codeActionKinds: [...actionKinds] },
  ...(client.pullsDiagnostics && { diagnosticProvider: pullAtStart(client) }),
  ...(client.watchesFolders && { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } }),
});
