// A small editor that talks to the bundled server over stdio, as any LSP client would.
import { joinMessages } from '../../server/src/lsp/join-messages.js';
import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import path from 'node:path';
import {
  CancellationTokenSource,
  createProtocolConnection,
  LogMessageNotification,
  ShowMessageNotification,
  StreamMessageReader,
  StreamMessageWriter,
  FileChangeType,
  ProgressType,
  WorkDoneProgress,
  WorkspaceDiagnosticRequest,
  type ClientCapabilities,
  type CodeAction,
  type CompletionItem,
  type ConfigurationParams,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type Hover,
  type InitializeResult,
  type Position,
  type PreviousResultId,
  type ProtocolConnection,
  type Range,
  type PublishDiagnosticsParams,
  type RegistrationParams,
  type TextDocumentContentChangeEvent,
  type UnregistrationParams,
  type WorkDoneProgressBegin,
  type WorkDoneProgressCreateParams,
  type WorkDoneProgressEnd,
  type WorkDoneProgressReport,
  type WorkspaceDiagnosticReportPartialResult,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver-protocol/node';

const serverModule = path.resolve(import.meta.dirname, '../../dist/server.js');

/** The variable that names another server to talk to: its program and arguments, a JSON list. */
export const serverVariable = 'STRATEGY_LINT_TEST_SERVER';

function serverCommand(): readonly [string, ...string[]] {
  const named = process.env[serverVariable];
  if (named !== undefined) return JSON.parse(named) as [string, ...string[]];
  assert.ok(existsSync(serverModule), 'dist/server.js is missing: run `npm run build` first');
  return [process.execPath, serverModule, '--stdio'];
}

/** Settings of the `strategyLint` section for a document, as the editor would answer for its folder. */
export type SettingsOf = (uri: string) => unknown;

export interface EditorOptions {
  readonly locale?: string;
  /** False: an editor that only shows what the server publishes. */
  readonly pulls?: boolean;
  readonly settings?: SettingsOf;
  /** False: an editor that cannot be asked for settings and sends them by itself. */
  readonly answersSettings?: boolean;
  /** False: an editor that can only insert plain text. */
  readonly snippets?: boolean;
  /** False: an editor that shows the words of a diagnostic and nothing else. */
  readonly showsMore?: boolean;
  /** False: an editor whose edits know no version of the text. */
  readonly versions?: boolean;
  /** False: an editor that makes all edits or none. */
  readonly confirms?: boolean;
  /** True: an editor that can be told later to pull otherwise. */
  readonly registers?: boolean;
  /** False: an editor that does not tell of changed files. */
  readonly watches?: boolean;
  /** Commands of its own that the server may make it run. */
  readonly commands?: readonly string[];
  readonly folders?: readonly string[];
  /** The setting `files.exclude`. */
  readonly excludes?: Readonly<Record<string, unknown>>;
}

const more = { relatedInformation: true, codeDescriptionSupport: true, dataSupport: true };

function capabilitiesOf({
  pulls = true,
  answersSettings = true,
  showsMore = true,
  snippets = true,
  versions = true,
  confirms = true,
  registers = false,
  watches = true,
}: EditorOptions): ClientCapabilities {
  const shows = showsMore ? more : {};
  return {
    general: { positionEncodings: ['utf-16'] },
    textDocument: {
      publishDiagnostics: { ...shows, versionSupport: true },
      hover: { contentFormat: ['markdown', 'plaintext'] },
      completion: { completionItem: { snippetSupport: snippets, documentationFormat: ['markdown'] } },
      rename: { prepareSupport: true },
      ...(pulls && { diagnostic: { dynamicRegistration: registers, ...shows } }),
    },
    workspace: {
      configuration: answersSettings,
      didChangeConfiguration: { dynamicRegistration: true },
      didChangeWatchedFiles: { dynamicRegistration: watches },
      workspaceFolders: true,
      workspaceEdit: {
        documentChanges: versions,
        snippetEditSupport: snippets,
        ...(confirms && { changeAnnotationSupport: {} }),
      },
      diagnostics: { refreshSupport: true },
    },
    window: { workDoneProgress: true },
  };
}

/** A day far from anything the tests plan, so that none of them depends on the calendar. */
const today = '2026-01-15';

export class Editor {
  readonly shown: string[] = [];
  readonly logged: string[] = [];
  readonly registered: string[] = [];
  /** What was registered for pulling, the last one last. */
  readonly pulling: unknown[] = [];
  readonly unregistered: string[] = [];
  /** What the user was told of work under way. */
  readonly progress: (WorkDoneProgressBegin | WorkDoneProgressReport | WorkDoneProgressEnd)[] = [];
  /** Globs of files that the server wants to hear of. */
  readonly watched: string[] = [];
  readonly published: PublishDiagnosticsParams[] = [];
  private readonly waiting: (() => void)[] = [];
  private refreshes = 0;
  private version = 1;
  private gate: Promise<void> | undefined;
  private settings: SettingsOf;
  initialized: InitializeResult = { capabilities: {} };

  private constructor(
    private readonly server: ChildProcess,
    readonly connection: ProtocolConnection,
    private readonly options: EditorOptions,
  ) {
    this.settings = options.settings ?? (() => ({}));
  }

  static async start(options: EditorOptions = {}): Promise<Editor> {
    const [program, ...args] = serverCommand();
    const server = spawn(program, args, { stdio: ['pipe', 'pipe', 'inherit'] });
    joinMessages(server.stdin);
    const connection = createProtocolConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    );
    const editor = new Editor(server, connection, options);
    editor.listen();
    // Requests under way then fail at once and do not wait for a server that is gone.
    server.once('exit', () => connection.dispose());
    const folders = options.folders ?? ['file:///work'];
    editor.initialized = await connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: null,
      ...(options.locale !== undefined && { locale: options.locale }),
      capabilities: capabilitiesOf(options),
      initializationOptions: { ...editor.sent(), ...(options.commands && { commands: options.commands }) },
      workspaceFolders: folders.map((uri) => ({ uri, name: path.basename(uri) })),
    });
    await connection.sendNotification('initialized', {});
    return editor;
  }

  /** What goes out with the settings' notifications: nothing where the server is to ask. */
  private sent(): { strategyLint: unknown } | undefined {
    return this.options.answersSettings === false ? { strategyLint: withToday(this.settings('')) } : undefined;
  }

  private listen(): void {
    const { connection } = this;
    connection.onNotification(ShowMessageNotification.type, ({ message }) => {
      this.shown.push(message);
      this.wake();
    });
    connection.onNotification(LogMessageNotification.type, ({ message }) => void this.logged.push(message));
    connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.published.push(params);
      this.wake();
    });
    connection.onRequest('client/registerCapability', ({ registrations }: RegistrationParams) => {
      this.registered.push(...registrations.map(({ method }) => method));
      for (const { method, registerOptions } of registrations) {
        if (method === 'textDocument/diagnostic') this.pulling.push(registerOptions);
        const { watchers = [] } = (registerOptions ?? {}) as { watchers?: { globPattern: string }[] };
        this.watched.push(...watchers.map(({ globPattern }) => globPattern));
      }
      this.wake();
      return null;
    });
    connection.onRequest('workspace/diagnostic/refresh', () => {
      this.refreshes++;
      this.wake();
      return null;
    });
    connection.onRequest('client/unregisterCapability', ({ unregisterations }: UnregistrationParams) => {
      this.unregistered.push(...unregisterations.map(({ id }) => id));
      return null;
    });
    connection.onRequest('window/workDoneProgress/create', ({ token }: WorkDoneProgressCreateParams) => {
      connection.onProgress(WorkDoneProgress.type, token, (value) => {
        this.progress.push(value);
        this.wake();
      });
      return null;
    });
    connection.onRequest('workspace/configuration', async ({ items }: ConfigurationParams) => {
      await this.gate;
      return items.map(({ scopeUri, section }) =>
        section === 'files.exclude' ? this.options.excludes : withToday(this.settings(scopeUri ?? '')),
      );
    });
    connection.listen();
  }

  private wake(): void {
    for (const resume of this.waiting.splice(0)) resume();
  }

  /** Waits until something the server sent makes the condition true. */
  async until(condition: () => boolean): Promise<void> {
    while (!condition()) await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  async untilRefresh(count: number): Promise<void> {
    await this.until(() => this.refreshes >= count);
  }

  /** Holds back every answer about settings until the returned function is called. */
  holdSettings(): () => void {
    let release = (): void => undefined;
    this.gate = new Promise((resolve) => (release = resolve));
    return () => release();
  }

  async open(uri: string, text: string, languageId = 'markdown'): Promise<void> {
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId, version: 1, text },
    });
  }

  async change(uri: string, ...contentChanges: TextDocumentContentChangeEvent[]): Promise<number> {
    const version = ++this.version;
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges,
    });
    return version;
  }

  async close(uri: string): Promise<void> {
    await this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  }

  async save(uri: string): Promise<void> {
    await this.connection.sendNotification('textDocument/didSave', { textDocument: { uri } });
  }

  /** Tells the server that files have changed on disk. */
  async touch(...uris: string[]): Promise<void> {
    await this.tell(FileChangeType.Changed, ...uris);
  }

  /** Tells the server that files have appeared, changed or gone. */
  async tell(type: FileChangeType, ...uris: string[]): Promise<void> {
    const changes = uris.map((uri) => ({ uri, type }));
    await this.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
  }

  async configure(settings: SettingsOf): Promise<void> {
    this.settings = settings;
    await this.connection.sendNotification('workspace/didChangeConfiguration', { settings: this.sent() ?? null });
  }

  pull(
    uri: string,
    previousResultId?: string,
    token = new CancellationTokenSource().token,
  ): Promise<DocumentDiagnosticReport> {
    const params = { textDocument: { uri }, ...(previousResultId !== undefined && { previousResultId }) };
    return this.connection.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', params, token);
  }

  /** Asks what a preview of a document is to show. */
  pullForPreview(uri: string): Promise<DocumentDiagnosticReport> {
    const params = { identifier: 'preview', textDocument: { uri } };
    return this.connection.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', params);
  }

  /** Asks what is new in the workspace; parts of the answer go to `onPart`, where it may come in parts. */
  async pullWorkspace(
    previousResultIds: PreviousResultId[] = [],
    onPart?: (items: WorkspaceDocumentDiagnosticReport[]) => void,
    token = new CancellationTokenSource().token,
  ): Promise<WorkspaceDocumentDiagnosticReport[]> {
    const partialResultToken = `part ${++this.version}`;
    if (onPart) {
      const type = new ProgressType<WorkspaceDiagnosticReportPartialResult>();
      this.connection.onProgress(type, partialResultToken, ({ items }) => onPart(items));
    }
    const params = { previousResultIds, ...(onPart && { partialResultToken }) };
    const report = await this.connection.sendRequest(WorkspaceDiagnosticRequest.type, params, token);
    return report.items;
  }

  /** The diagnostics of a document, pulled in full. */
  async diagnostics(uri: string): Promise<Diagnostic[]> {
    const report = await this.pull(uri);
    assert.ok(report.kind === 'full');
    return report.items;
  }

  codeActions(uri: string, range: Range, only?: string[]): Promise<CodeAction[]> {
    return this.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range,
      context: { diagnostics: [], ...(only && { only }) },
    });
  }

  /** What is offered at a position, to who asks or by the character just typed. */
  completions(uri: string, position: Position, triggerCharacter?: string): Promise<CompletionItem[]> {
    const context = triggerCharacter === undefined ? { triggerKind: 1 } : { triggerKind: 2, triggerCharacter };
    return this.connection.sendRequest('textDocument/completion', { textDocument: { uri }, position, context });
  }

  hover(uri: string, position: Position): Promise<Hover | null> {
    return this.connection.sendRequest<Hover | null>('textDocument/hover', { textDocument: { uri }, position });
  }

  /** What the server answers about a place of a document: `definition`, say. */
  about<T>(request: string, uri: string, position: Position, more: object = {}): Promise<T> {
    return this.connection.sendRequest<T>(`textDocument/${request}`, { textDocument: { uri }, position, ...more });
  }

  /** Ends the conversation in good order; returns the server's exit code. */
  async stop(): Promise<number | null> {
    await this.connection.sendRequest('shutdown');
    return this.exit();
  }

  /** Tells the server to end at once; returns its exit code. */
  async exit(): Promise<number | null> {
    const ended = once(this.server, 'exit');
    await this.connection.sendNotification('exit');
    const [code] = (await ended) as [number | null];
    return code;
  }
}

const withToday = (settings: unknown): unknown =>
  typeof settings === 'object' && settings !== null && !Array.isArray(settings) ? { today, ...settings } : settings;

/** The words of a diagnostic. */
export const messageOf = ({ message }: Diagnostic): string => (typeof message === 'string' ? message : message.value);
