import { commands, Disposable, l10n, languages, ViewColumn, window, workspace } from 'vscode';
import type { TextDocument, TextEditor, Uri, WebviewPanel } from 'vscode';
import type { Feature, Session } from './feature.js';
import { openDocument, PlanMapPanel } from './plan-map-panel.js';
import { soon } from './soon.js';

const viewType = 'strategyLint.planMap';

/** The command that shows the map of the plan beside the editor, and what keeps the map in step with the text. */
export const planMap: Feature = (session) => {
  const maps = new PlanMaps(session);
  return Disposable.from(
    maps,
    commands.registerCommand('strategyLint.showPlanMap', () => maps.show(window.activeTextEditor)),
    window.registerWebviewPanelSerializer(viewType, {
      deserializeWebviewPanel: (panel, state: unknown) => maps.restore(panel, state),
    }),
    window.onDidChangeActiveTextEditor((editor) => maps.follow(editor)),
    workspace.onDidChangeTextDocument(({ document }) => maps.changed(document)),
    workspace.onDidCloseTextDocument((document) => maps.closed(document)),
    // Settings and configuration files change findings, and what holds for the map with them.
    languages.onDidChangeDiagnostics(({ uris }) => maps.relinted(uris)),
  );
};

/** Milliseconds without a key after which the map is drawn anew. */
const quiet = 150;

/** The one map there is. */
class PlanMaps extends Disposable {
  private panel: PlanMapPanel | undefined;
  private readonly later = soon(() => this.panel?.refresh(), quiet);

  constructor(private readonly session: Session) {
    super(() => this.stop());
  }

  show(editor: TextEditor | undefined): void {
    if (this.panel) {
      this.panel.reveal();
      this.follow(editor);
      return;
    }
    const column = { viewColumn: ViewColumn.Beside, preserveFocus: true };
    this.open(window.createWebviewPanel(viewType, l10n.t('Plan map'), column), markdown(editor));
  }

  /** Brings the map back after the window was loaded anew. */
  restore(panel: WebviewPanel, state: unknown): Promise<void> {
    const uri = typeof state === 'object' && state !== null && 'uri' in state ? state.uri : undefined;
    const known = typeof uri === 'string' ? openDocument(uri) : undefined;
    this.open(panel, known ?? markdown(window.activeTextEditor));
    return Promise.resolve();
  }

  private open(panel: WebviewPanel, document: TextDocument | undefined): void {
    const { client, context } = this.session;
    this.panel = new PlanMapPanel(panel, client, context.extensionUri, document);
    panel.onDidDispose(() => (this.panel = undefined));
  }

  /** Another document is drawn when its editor becomes active; the map itself and other files change nothing. */
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
