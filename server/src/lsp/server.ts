import { MessageType } from 'vscode-languageserver';
import type { Connection, InitializeParams, InitializeResult } from 'vscode-languageserver';
import { capabilitiesFor, diagnosticSource } from './capabilities.js';
import type { Client } from './client.js';
import { readClient } from './client.js';
import { registerCodeActions } from './code-actions.js';
import { registerCompletion } from './completion.js';
import { ConfigFiles } from './config-files.js';
import { openDocuments } from './documents.js';
import { Folders } from './folders.js';
import { Glossaries } from './glossaries.js';
import { guardWith, watch } from './guard.js';
import { registerHover } from './hover.js';
import { registerOutline } from './outline.js';
import { registerPlanMap } from './plan-map.js';
import { registerReviewReport } from './review-report.js';
import { registerPullDiagnostics } from './pull-diagnostics.js';
import { registerPushDiagnostics } from './push-diagnostics.js';
import { Reader } from './reader.js';
import { registerRulePages } from './rule-pages.js';
import type { Host, Session } from './session.js';
import { showMessage } from './show-message.js';
import { registerTools } from './tools.js';
import { registerTerms } from './terms.js';
import { registerStatus } from './status.js';
import { registerTreatAs } from './treat-as.js';
import { configurationFrom, followerFor, registerSettings, sentAtStart, type Shows } from './settings-sync.js';
import { Between } from './workspace/between.js';
import { registerCheckWorkspace } from './workspace/check-workspace.js';
import { RunModes } from './workspace/run-modes.js';
import { registerWorkspacePull } from './workspace/workspace-pull.js';
import { publishing } from './workspace/workspace-push.js';
import { WorkspaceReview } from './workspace/workspace-review.js';

/** Starts to serve an editor. Handlers come with `initialize`, so that none runs before the editor is known. */
export function createServer(connection: Connection, host: Host): void {
  connection.onInitialize((params): InitializeResult => {
    const client = readClient(params, host.locale);
    startSession(connection, host, client, params);
    return { capabilities: capabilitiesFor(client), serverInfo: { name: diagnosticSource } };
  });
  connection.listen();
}

function startSession(connection: Connection, host: Host, client: Client, params: InitializeParams): void {
  const sent = sentAtStart(params);
  const [documents, folders] = [openDocuments(), new Folders()];
  const configFiles = new ConfigFiles(host.files, folders, documents);
  const session: Session = {
    connection,
    host,
    client,
    guard: guardWith(connection.console),
    documents,
    configuration: configurationFrom(connection, client, sent, configFiles, folders),
    configFiles,
    folders,
    glossaries: new Glossaries(host.files, folders, documents, followerFor(connection, client), (message) =>
      showMessage(connection, message[client.locale], MessageType.Warning),
    ),
    reader: new Reader(host.now),
    between: new Between(folders),
  };
  session.folders.add((params.workspaceFolders ?? []).map(({ uri }) => uri));
  session.documents.listen(connection);
  registerHover(session);
  registerTerms(session);
  registerCodeActions(session);
  registerCompletion(session);
  registerOutline(session);
  registerStatus(session);
  registerTreatAs(session);
  registerRulePages(session);
  registerTools(session);
  registerPlanMap(session);
  registerReviewReport(session);
  registerSettings(session, sent, registerDiagnostics(session));
}

/** Documents that are open and that the editor no longer shows: it does not ask about them any more. */
interface HiddenParams {
  readonly uris: readonly string[];
}

function registerDiagnostics(session: Session): Shows {
  const { client, connection, documents } = session;
  const refresh = client.pullsDiagnostics ? refresher(session) : registerPushDiagnostics(session);
  const review = new WorkspaceReview(session, client.pullsDiagnostics ? () => undefined : publishing(session), refresh);
  const modes = new RunModes(session, review);
  session.between.tell(
    (root, paths) => review.concern(root, paths),
    () => modes.index(),
  );
  if (client.pullsDiagnostics) {
    registerPullDiagnostics(session);
    registerWorkspacePull(session, review, modes);
  }
  registerCheckWorkspace(session, review, modes);
  connection.onNotification('strategyLint/hidden', ({ uris }: HiddenParams) => {
    for (const uri of uris) {
      const open = documents.get(uri);
      if (!open) continue;
      open.isShown = false;
      review.leave(open);
    }
  });
  documents.onDidSave(({ document }) => {
    document.save();
    watch(connection.console, 'textDocument/didSave', async () => {
      if ((await session.configuration.of(document.uri)).run === 'onSave') refresh();
    });
  });
  return { refresh, review, modes };
}

/** What makes an editor ask anew about its open documents. */
function refresher({ client, connection }: Session): () => void {
  return () => {
    if (!client.refreshesDiagnostics) return;
    watch(connection.console, 'workspace/diagnostic/refresh', () => connection.languages.diagnostics.refresh());
  };
}
