import type { CancellationToken } from 'vscode-languageserver';
import type { Bilingual } from '../../rules/rule.js';
import { reviewFor, type Session } from '../session.js';
import { showMessage } from '../show-message.js';
import type { RunModes } from './run-modes.js';
import type { WorkspaceReview } from './workspace-review.js';

/** What a check of the whole workspace came to. */
interface Sum {
  readonly files: number;
  readonly findings: number;
  readonly withFindings: number;
}

const method = 'strategyLint/checkWorkspace';

/** Answers `strategyLint/checkWorkspace`: from then on all documents are looked at, as in the mode `workspace`. */
export function registerCheckWorkspace(session: Session, review: WorkspaceReview, modes: RunModes): void {
  session.connection.onRequest(
    method,
    session.guard(method, async (_: unknown, token): Promise<Sum> => {
      await modes.checkAll();
      while (review.isWorking && !token.isCancellationRequested) await review.news();
      const sum = await sumOf(session, review, token);
      showMessage(session.connection, sentence(sum)[session.client.locale]);
      return sum;
    }),
  );
}

async function sumOf(session: Session, review: WorkspaceReview, token: CancellationToken): Promise<Sum> {
  const counts = new Map([...review.all()].map(([path, { diagnostics }]) => [path, diagnostics.length]));
  for (const { uri } of session.documents.all()) {
    const reviewed = await reviewFor(session, uri, token);
    if (reviewed) counts.set(session.glossaries.pathOf(uri), reviewed.findings.length);
  }
  const some = [...counts.values()].filter((count) => count > 0);
  return {
    files: review.size,
    findings: some.reduce((sum, count) => sum + count, 0),
    withFindings: some.length,
  };
}

const sentence = ({ files, findings, withFindings }: Sum): Bilingual => ({
  en: `Markdown files read: ${files}. Findings: ${findings}, in documents: ${withFindings}. They are in Problems and stay up to date until the window is closed.`,
  ru: `Прочитано файлов Markdown: ${files}. Замечаний: ${findings}, документов с замечаниями: ${withFindings}. Они собраны на панели «Проблемы» и обновляются, пока окно открыто.`,
});
