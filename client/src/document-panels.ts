import { commands, Disposable, languages, ViewColumn, window, workspace } from 'vscode';
import type { TextDocument, TextEditor, Uri, WebviewPanel } from 'vscode';
import { DocumentPanel, openDocument, type View } from './document-panel.js';
import type { Session } from './feature.js';
import { soon } from './soon.js';

/** The command that shows something of a document beside its editor, and what keeps that in step with the text. */
export function documentPanels(session: Session, view: View): Disposable {
  const panels = new DocumentPanels(session, view);
  return Disposable.from(
    panels,
    commands.registerCommand(view.command, () => panels.show(window.activeTextEditor)),
    window.registerWebviewPanelSerializer(view.type, {
      deserializeWebviewPanel: (panel, state: unknown) => panels.restore(panel, state),
    }),
    window.onDidChangeActiveTextEditor((editor) => panels.follow(editor)),
    workspace.onDidChangeTextDocument(({ document }) => panels.changed(document)),
    workspace.onDidCloseTextDocument((document) => panels.closed(document)),
    // Settings and configuration files change findings, and what holds for the panel with them.
    languages.onDidChangeDiagnostics(({ uris }) => panels.relinted(uris)),
  );
}

/** Milliseconds without a key after which it is drawn anew. */
const quiet = 150;

/** The one panel there is of a kind. */
class DocumentPanels extends Disposable {
  private panel: DocumentPanel | undefined;
  private readonly later = soon(() => this.panel?.refresh(), quiet);

  constructor(
    private readonly session: Session,
    private readonly view: View,
  ) {
    super(() => this.stop());
  }

  show(editor: TextEditor | undefined): void {
    if (this.panel) {
      this.panel.reveal();
      this.follow(editor);
      return;
    }
    const column = { viewColumn: ViewColumn.Beside, preserveFocus: true };
    this.open(window.createWebviewPanel(this.view.type, this.view.title, column), markdown(editor));
  }

  /** Brings the panel back after the window was loaded anew. */
  restore(panel: WebviewPanel, state: unknown): Promise<void> {
    const uri = typeof state === 'object' && state !== null && 'uri' in state ? state.uri : undefined;
    const known = typeof uri === 'string' ? openDocument(uri) : undefined;
    this.open(panel, known ?? markdown(window.activeTextEditor));
    return Promise.resolve();
  }

  private open(panel: WebviewPanel, document: TextDocument | undefined): void {
    const { client, context } = this.session;
    this.panel = new DocumentPanel(panel, this.view, client, context.extensionUri, document);
    panel.onDidDispose(() => (this.panel = undefined));
  }

  /** Another document is drawn when its editor becomes active; the panel itself and other files change nothing. */
  follow(editor: TextEditor | undefined): void {
    const document = markdown(editor);
    if (document && this.panel && this.panel.shows !== document) this.panel.follow(document);
  }

  changed(document: TextDocument): void {
    if (this.panel?.shows === document) this.later.run();
  }

  closed(document: TextDocument): void {
    if (this.panel?.shows === document) this.panel.follow(markdown(window.activeTextEditor));
  }

  relinted(uris: readonly Uri[]): void {
    const { shows } = this.panel ?? {};
    if (shows && uris.some((uri) => uri.toString() === shows.uri.toString())) this.changed(shows);
  }

  private stop(): void {
    this.later.dispose();
    this.panel?.dispose();
  }
}

const markdown = (editor: TextEditor | undefined): TextDocument | undefined =>
  editor?.document.languageId === 'markdown' ? editor.document : undefined;
