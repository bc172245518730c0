import { DocumentDiagnosticReportKind } from 'vscode-languageserver';
import type {
  CancellationToken,
  ResponseError,
  ResultProgressReporter,
  WorkspaceDiagnosticParams,
  WorkspaceDiagnosticReport,
  WorkspaceDiagnosticReportPartialResult,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { cancelled } from '../guard.js';
import type { Session } from '../session.js';
import type { RunModes } from './run-modes.js';
import type { WorkspaceReview } from './workspace-review.js';

type Partial = ResultProgressReporter<WorkspaceDiagnosticReportPartialResult> | undefined;

/**
 * Answers `workspace/diagnostic`: what has changed since the editor asked last. A question that can be answered in parts
 * stays open until there is something to say, so that nothing is asked or said while nothing changes.
 */
export function registerWorkspacePull(session: Session, review: WorkspaceReview, modes: RunModes): void {
  session.connection.languages.diagnostics.onWorkspace((params, token, _, partial) =>
    session.guard('workspace/diagnostic', async (asked: WorkspaceDiagnosticParams) => {
      await modes.settled();
      return answer(session, review, asked, token, partial);
    })(params, token),
  );
}

async function answer(
  session: Session,
  review: WorkspaceReview,
  { previousResultIds }: WorkspaceDiagnosticParams,
  token: CancellationToken,
  partial: Partial,
): Promise<WorkspaceDiagnosticReport | ResponseError<never>> {
  const told = new Told(session, review, previousResultIds);
  // Nobody tells of files that have changed where the editor does not.
  if (!session.client.watchesFiles) review.renew();
  const over = new Promise<void>((resolve) => token.onCancellationRequested(() => resolve()));
  let isToldInParts = false;
  while (!token.isCancellationRequested) {
    const isLast = !review.isWorking;
    const items = isLast || partial ? told.news(isLast) : [];
    if (isLast && (!partial || items.length > 0 || isToldInParts || !session.client.watchesFiles)) {
      return { items: partial ? items : [...items, ...told.unchanged(items)] };
    }
    if (items.length > 0) partial?.report({ items });
    isToldInParts ||= items.length > 0;
    await Promise.race([review.news(), over]);
  }
  return cancelled();
}

/** What an editor knows of the files of a workspace: what it says itself, and what it has been told since. */
class Told {
  private readonly ids = new Map<string, { readonly uri: string; readonly value: string }>();

  constructor(
    private readonly session: Session,
    private readonly review: WorkspaceReview,
    previous: WorkspaceDiagnosticParams['previousResultIds'],
  ) {
    for (const id of previous) this.ids.set(session.glossaries.pathOf(id.uri), id);
  }

  /** Reports of the files that it is to show otherwise; from then on it knows. */
  news(isComplete: boolean): WorkspaceDocumentDiagnosticReport[] {
    const shown = this.shown();
    const fresh: WorkspaceDocumentDiagnosticReport[] = [];
    for (const [path, { uri, id, diagnostics }] of this.review.all()) {
      const known = this.ids.get(path);
      const isNothing = diagnostics.length === 0 && !known && !this.review.isLeft(path);
      if (shown.has(path) || isNothing || known?.value === id) continue;
      this.ids.set(path, { uri, value: id });
      fresh.push({
        kind: DocumentDiagnosticReportKind.Full,
        uri,
        version: null,
        resultId: id,
        items: [...diagnostics],
      });
    }
    return isComplete ? [...fresh, ...this.gone(shown)] : fresh;
  }

  /** The rest of what it knows. An editor that is not told in parts may take an answer for the whole. */
  unchanged(news: readonly WorkspaceDocumentDiagnosticReport[]): WorkspaceDocumentDiagnosticReport[] {
    const fresh = new Set(news.map(({ uri }) => uri));
    return [...this.ids.values()]
      .filter(({ uri }) => !fresh.has(uri))
      .map(({ uri, value }) => ({
        kind: DocumentDiagnosticReportKind.Unchanged,
        uri,
        version: null,
        resultId: value,
      }));
  }

  private *gone(shown: ReadonlySet<string>): Generator<WorkspaceDocumentDiagnosticReport> {
    for (const [path, { uri }] of this.ids) {
      if (shown.has(path) || this.review.all().has(path)) continue;
      this.ids.delete(path);
      yield { kind: DocumentDiagnosticReportKind.Full, uri, version: null, items: [] };
    }
  }

  /** Documents about which the editor asks one by one. */
  private shown(): ReadonlySet<string> {
    const { documents, glossaries } = this.session;
    const open = documents.all().filter(({ isShown }) => isShown);
    return new Set(open.map(({ uri }) => glossaries.pathOf(uri)));
  }
}
