import {
  Disposable,
  env,
  l10n,
  Range,
  Selection,
  TextEditorRevealType,
  Uri,
  ViewColumn,
  window,
  workspace,
} from 'vscode';
import type { TextDocument, WebviewPanel } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { Entry, NoMap, PlanMap, Shown, Wish } from '../../view/messages.js';
import { entryLike } from './plan-map-entry.js';
import { planMapPage } from './plan-map-page.js';
import { savePicture } from './plan-map-save.js';

/** The server's answer to `strategyLint/planMap`. */
type Answer =
  | { readonly version: number; readonly map: PlanMap }
  | { readonly map: null; readonly reason: Exclude<NoMap, 'noDocument'> };

/** The panel with the map of one document at a time. */
export class PlanMapPanel extends Disposable {
  /** Grows with each question, so that an answer that comes late is not shown. */
  private asked = 0;
  private ready = false;

  constructor(
    private readonly panel: WebviewPanel,
    private readonly client: LanguageClient,
    extension: Uri,
    private document: TextDocument | undefined,
  ) {
    super(() => {
      panel.dispose();
    });
    panel.webview.options = { enableScripts: true, localResourceRoots: [Uri.joinPath(extension, 'dist')] };
    panel.webview.onDidReceiveMessage((wish: Wish) => this.fulfil(wish));
    panel.webview.html = pageFor(panel, extension);
  }

  /** The document that is drawn. */
  get shows(): TextDocument | undefined {
    return this.document;
  }

  reveal(): void {
    this.panel.reveal(undefined, true);
  }

  /** Turns to another document. */
  follow(document: TextDocument | undefined): void {
    this.document = document;
    void this.refresh();
  }

  /** Draws the document as it is now. */
  async refresh(): Promise<void> {
    if (!this.ready) return;
    const asked = ++this.asked;
    const shown = await this.ask();
    if (asked !== this.asked) return;
    this.panel.title = shown.file === undefined ? l10n.t('Plan map') : l10n.t('Map of {0}', shown.file);
    void this.panel.webview.postMessage(shown);
  }

  private async ask(): Promise<Shown> {
    const { document } = this;
    if (!document || document.isClosed) return { map: null, reason: 'noDocument' };
    const uri = document.uri.toString();
    const file = document.uri.path.replace(/^.*\//, '');
    const answer = await this.mapOf(document);
    return { ...answer, file, uri };
  }

  private async mapOf(document: TextDocument): Promise<Answer> {
    const textDocument = this.client.code2ProtocolConverter.asTextDocumentIdentifier(document);
    try {
      return await this.client.sendRequest<Answer>('strategyLint/planMap', { textDocument });
    } catch {
      // The server is starting or stopping: the next change asks again.
      return { map: null, reason: 'unread' };
    }
  }

  private fulfil(wish: Wish): void {
    const { document } = this;
    if (wish.type === 'ready') {
      this.ready = true;
      void this.refresh();
    } else if (wish.type === 'save' && document) void savePicture(document.uri, wish.svg);
    else if (wish.type === 'go' && document) void this.go(document, wish, wish.version);
  }

  /** Selects the words of an entry; where the text has changed since it was drawn, its words as they stand now. */
  private async go(document: TextDocument, entry: Entry, version: number): Promise<void> {
    const { map } = document.version === version ? { map: undefined } : await this.mapOf(document);
    const found = map === undefined ? entry : map && entryLike(map, entry);
    if (!found) return;
    const { start, end } = found.place;
    const range = new Range(start.line, start.character, end.line, end.character);
    const editor = await window.showTextDocument(document, { viewColumn: columnOf(document), preserveFocus: false });
    editor.selection = new Selection(range.start, range.end);
    editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
  }
}

/** Where a document is open already. */
const columnOf = (document: TextDocument): ViewColumn =>
  window.visibleTextEditors.find((editor) => editor.document === document)?.viewColumn ?? ViewColumn.One;

function pageFor({ webview }: WebviewPanel, extension: Uri): string {
  const at = (name: string): string => webview.asWebviewUri(Uri.joinPath(extension, 'dist', name)).toString();
  return planMapPage({
    script: at('plan-map.js'),
    style: at('plan-map.css'),
    cspSource: webview.cspSource,
    nonce: crypto.randomUUID(),
    language: env.language,
    title: l10n.t('Plan map'),
  });
}

/** The open document of an address. */
export const openDocument = (uri: string): TextDocument | undefined =>
  workspace.textDocuments.find((document) => document.uri.toString() === uri);
