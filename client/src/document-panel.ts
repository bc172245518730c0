import { Disposable, env, Range, Selection, TextEditorRevealType, Uri, ViewColumn, window, workspace } from 'vscode';
import type { TextDocument, WebviewPanel } from 'vscode';
import script from 'page:plan-map';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { Entry, NoMap, PlanMap, Shown, Wish } from '../../view/messages.js';
import type { Review } from '../../view/report/review.js';
import type { Locale } from '../../view/words.js';
import { documentPage } from './document-page.js';
import { entryLike } from './entry-like.js';
import { saveBeside, type SaveAs } from './save-beside.js';

/** The server's answer to `strategyLint/planMap` or `strategyLint/reviewReport`. */
type Answer =
  | { readonly version: number; readonly map: PlanMap; readonly review?: Review; readonly locale?: Locale }
  | { readonly map: null; readonly reason: Exclude<NoMap, 'noDocument'> };

/** What a panel shows of a document. */
export interface View {
  readonly type: `strategyLint.${string}`;
  readonly command: `strategyLint.${string}`;
  /** The request that asks the server for it, and what goes along. */
  readonly request: string;
  readonly more?: (document: TextDocument) => Promise<object>;
  /** Name of the panel without a document, and with the name of one. */
  readonly title: string;
  readonly titleOf: (file: string) => string;
  readonly kind: 'map' | 'report';
  readonly save: SaveAs;
}

/** The panel that shows one document at a time. */
export class DocumentPanel extends Disposable {
  /** Grows with each question, so that an answer that comes late is not shown. */
  private asked = 0;
  private ready = false;

  constructor(
    private readonly panel: WebviewPanel,
    private readonly view: View,
    private readonly client: LanguageClient,
    extension: Uri,
    private document: TextDocument | undefined,
  ) {
    super(() => {
      panel.dispose();
    });
    panel.webview.options = { enableScripts: true, localResourceRoots: [Uri.joinPath(extension, 'dist')] };
    panel.webview.onDidReceiveMessage((wish: Wish) => this.fulfil(wish));
    panel.webview.html = pageFor(panel, view, extension);
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
    this.panel.title = shown.file === undefined ? this.view.title : this.view.titleOf(shown.file);
    void this.panel.webview.postMessage(shown);
  }

  private async ask(): Promise<Shown> {
    const { document } = this;
    if (!document || document.isClosed) return { map: null, reason: 'noDocument' };
    const uri = document.uri.toString();
    const file = document.uri.path.replace(/^.*\//, '');
    const answer = await this.answerFor(document);
    return { ...answer, file, uri };
  }

  private async answerFor(document: TextDocument): Promise<Answer> {
    const textDocument = this.client.code2ProtocolConverter.asTextDocumentIdentifier(document);
    try {
      const more = await this.view.more?.(document);
      return await this.client.sendRequest<Answer>(this.view.request, { textDocument, ...more });
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
    } else if (wish.type === 'save' && document) void saveBeside(document.uri, wish.text, this.view.save);
    else if (wish.type === 'go' && document) void this.go(document, wish, wish.version);
  }

  /** Selects the words of an entry; where the text has changed since it was drawn, its words as they stand now. */
  private async go(document: TextDocument, entry: Entry, version: number): Promise<void> {
    const found = document.version === version ? entry : entryLike(await this.answerFor(document), entry);
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

function pageFor({ webview }: WebviewPanel, { kind, title }: View, extension: Uri): string {
  const at = (name: string): string => webview.asWebviewUri(Uri.joinPath(extension, 'dist', name)).toString();
  return documentPage({
    script,
    ...(kind === 'map' && { style: at('plan-map.css') }),
    kind,
    cspSource: webview.cspSource,
    nonce: crypto.randomUUID(),
    language: env.language,
    title,
  });
}

/** The open document of an address. */
export const openDocument = (uri: string): TextDocument | undefined =>
  workspace.textDocuments.find((document) => document.uri.toString() === uri);
