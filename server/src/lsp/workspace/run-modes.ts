import { DocumentDiagnosticRequest, UnregistrationRequest, WatchKind } from 'vscode-languageserver';
import type { Disposable } from 'vscode-languageserver';
import { diagnosticOptions, documentPullId } from '../capabilities.js';
import { describe } from '../guard.js';
import type { Session } from '../session.js';
import { watchFiles } from '../settings-sync.js';
import { gitignore, type Root } from './markdown-files.js';
import { rootsOf } from './walk.js';
import type { WorkspaceReview } from './workspace-review.js';

/** Keeps the review, and what the editor asks for, in step with the setting `run` of each folder. */
export class RunModes {
  /** Somebody wants all folders to be looked at, whatever the settings say. */
  private isWhole = false;
  /** Somebody has asked where things are that may stand in any document. */
  private isIndexed = false;
  private isWatching = false;
  private pulls: 'documents' | 'workspace' = 'documents';
  private registered: Disposable | undefined;
  private turn: Promise<void> = Promise.resolve();

  constructor(
    private readonly session: Session,
    private readonly review: WorkspaceReview,
  ) {}

  /** Looks at the whole workspace from now on. */
  async checkAll(): Promise<void> {
    this.isWhole = true;
    await this.update();
  }

  /** Reads all documents from now on, if only to know what is where; resolves when that is known. */
  async index(): Promise<void> {
    this.isIndexed = true;
    await this.update();
    while (this.review.isWorking) await this.review.news();
  }

  /** Settings or folders may have changed. Updates follow one another. */
  update(): Promise<void> {
    this.turn = this.turn.then(() => this.follow()).catch((error: unknown) => this.failed(error));
    return this.turn;
  }

  /** Waits until what has been said so far is in force. */
  settled(): Promise<void> {
    return this.turn;
  }

  private async follow(): Promise<void> {
    const all = rootsOf(this.session);
    const judged = await this.judged(all);
    const covered = this.isIndexed ? all : all.filter(({ uri }) => judged.has(uri));
    if (covered.length > 0) this.watch();
    this.review.cover(covered, judged);
    await this.pull(judged.size > 0 ? 'workspace' : 'documents');
  }

  private async judged(roots: readonly Root[]): Promise<ReadonlySet<string>> {
    const judged = new Set<string>();
    for (const { uri } of roots) {
      const { enable, run } = await this.session.configuration.of(uri);
      if (enable && (this.isWhole || run === 'workspace')) judged.add(uri);
    }
    return judged;
  }

  private watch(): void {
    const { client, connection } = this.session;
    if (this.isWatching || !client.watchesFiles) return;
    this.isWatching = true;
    watchFiles(connection, ['**/*.{md,markdown}', `**/${gitignore}`]);
    // A folder that goes is told of, its files are not.
    watchFiles(connection, ['**/*'], WatchKind.Delete);
  }

  /** Each way of asking has its findings in the editor for itself: the one goes before the other comes. */
  private async pull(what: 'documents' | 'workspace'): Promise<void> {
    const { client, connection } = this.session;
    if (what === this.pulls || !client.registersDiagnostics) return;
    this.pulls = what;
    if (this.registered) this.registered.dispose();
    else await connection.sendRequest(UnregistrationRequest.type, documentPull);
    this.registered = await connection.client.register(DocumentDiagnosticRequest.type, {
      documentSelector: null,
      ...diagnosticOptions(what === 'workspace', client),
    });
  }

  private failed(error: unknown): void {
    this.session.connection.console.error(`strategyLint.run: ${describe(error)}`);
  }
}

/** The way of asking that was offered at the start. */
const documentPull = { unregisterations: [{ id: documentPullId, method: DocumentDiagnosticRequest.method }] };
