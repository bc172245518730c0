import { EventEmitter, languages, TabInputCustom, TabInputText, window, workspace } from 'vscode';
import type { Diagnostic, Disposable, TabInputWebview, TextDocument, Uri } from 'vscode';
import type { Diagnostic as Sent } from 'vscode-languageclient/node';
import type { Session } from '../feature.js';
import { findingsOn } from '../findings.js';
import { plans } from '../language-client.js';

interface Asked {
  readonly version: number;
  readonly findings: readonly Diagnostic[];
}

/**
 * Findings on the documents that previews show. VS Code has them of what some editor shows; for a document that is open
 * in a preview alone the server is asked.
 */
export class PreviewFindings implements Disposable {
  private readonly asked = new Map<string, Asked>();
  private readonly changed = new EventEmitter<Uri>();
  readonly onDidChange = this.changed.event;

  constructor(private readonly session: Session) {}

  of(uri: Uri): readonly Diagnostic[] {
    if (isInEditor(uri)) return findingsOn(uri);
    const document = workspace.textDocuments.find((each) => each.uri.toString() === uri.toString());
    const known = this.asked.get(uri.toString());
    if (document && languages.match(plans, document) > 0 && known?.version !== document.version)
      void this.ask(document);
    return known?.findings ?? [];
  }

  /** Of a document that is closed, or whose settings have changed, nothing is known any more. */
  forget(uri?: Uri): void {
    if (uri) this.asked.delete(uri.toString());
    else this.asked.clear();
  }

  dispose(): void {
    this.changed.dispose();
  }

  /** While the answer is under way, what was known before stands. */
  private async ask({ uri, version }: TextDocument): Promise<void> {
    const key = uri.toString();
    const asked: Asked = { version, findings: this.asked.get(key)?.findings ?? [] };
    this.asked.set(key, asked);
    const findings = await this.pull(uri);
    // A newer text, or newer settings, are asked about by themselves.
    if (this.asked.get(key) !== asked) return;
    this.asked.set(key, { version, findings });
    this.changed.fire(uri);
  }

  /** The server turns a question away when settings change under it, and is then to be asked again. */
  private async pull(uri: Uri, attempts = 5): Promise<readonly Diagnostic[]> {
    const { client } = this.session;
    // Under a name of its own: what only a preview shows is still listed with the rest of the workspace.
    const params = { identifier: 'preview', textDocument: { uri: client.code2ProtocolConverter.asUri(uri) } };
    try {
      const { items = [] } = await client.sendRequest<{ items?: Sent[] }>('textDocument/diagnostic', params);
      return await client.protocol2CodeConverter.asDiagnostics(items);
    } catch {
      return attempts > 1 ? this.pull(uri, attempts - 1) : [];
    }
  }
}

const tabs = (): readonly unknown[] => window.tabGroups.all.flatMap((group) => group.tabs).map(({ input }) => input);

const isInEditor = (uri: Uri): boolean =>
  tabs().some(
    (input) =>
      (input instanceof TabInputText || input instanceof TabInputCustom) && input.uri.toString() === uri.toString(),
  );

/** Whether a preview is there to be shown anew. */
export const isPreviewOpen = (): boolean =>
  tabs().some((input) => ((input as TabInputWebview | undefined)?.viewType ?? '').includes('markdown.preview'));
