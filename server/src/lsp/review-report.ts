import type { CancellationToken, Range } from 'vscode-languageserver';
import { lintConfigFor } from '../config/resolve.js';
import { parseDocument } from '../document/parse.js';
import {
  earlierFindings,
  reviewPlaced,
  reviewReportOf,
  withTrend,
  type ReviewReport,
} from '../language/review-report.js';
import { lintVersion } from '../linter/between.js';
import { lint } from '../linter/lint.js';
import type { Locale } from '../rules/rule.js';
import { maxCharacters } from '../linter/limits.js';
import { mapIn, unread, type NoPlanMap, type PlanMapAnswer } from './plan-map.js';
import { reviewFor, type Reviewed, type Session } from './session.js';
import { toRange } from './to-protocol.js';

/** The review of a document in the lines of one version of its text, with the map of its plan. */
export interface ReviewReportAnswer extends PlanMapAnswer {
  readonly review: ReviewReport<Range>;
  /** The language that the review is written in. */
  readonly locale: Locale;
}

interface ReviewReportParams {
  readonly textDocument: { readonly uri: string };
  /** What the document was, and the name of that version: the review says what has changed since. */
  readonly earlier?: { readonly since: string; readonly text: string };
}

/** Answers `strategyLint/reviewReport`: all that a review of the document shows, as data; it says why there is none as the map does. */
export function registerReviewReport(session: Session): void {
  session.connection.onRequest(
    'strategyLint/reviewReport',
    session.guard('strategyLint/reviewReport', (params: ReviewReportParams, token) => answer(session, params, token)),
  );
}

async function answer(
  session: Session,
  { textDocument, earlier }: ReviewReportParams,
  token: CancellationToken,
): Promise<ReviewReportAnswer | NoPlanMap> {
  const reviewed = await reviewFor(session, textDocument.uri, token);
  if (!reviewed) return unread;
  const mapped = mapIn(session, reviewed);
  if (!mapped.map) return mapped;
  const { document, findings, lines, locale } = reviewed;
  const now = reviewReportOf(document, findings, locale);
  const review =
    earlier && earlier.text.length <= maxCharacters
      ? withTrend(now, earlier.since, earlierFindings(reviewOfText(session, reviewed, earlier.text)), locale)
      : now;
  return { ...mapped, review: reviewPlaced(review, (span) => toRange(lines, span)), locale };
}

/** The review of another version of a document, under the settings and beside the other documents of now. */
function reviewOfText(
  { host, between }: Session,
  { lines: { uri }, document: { path }, settings, locale }: Reviewed,
  text: string,
): ReviewReport {
  const { file } = settings;
  const document = parseDocument(text, { path, ...(file.treatAs && { treatAs: file.treatAs }) });
  const config = { today: host.today(), ...lintConfigFor(file, document.kinds) };
  const workspace = between.around(uri);
  const findings = workspace ? lintVersion(document, config, workspace) : lint(document, config);
  return reviewReportOf(document, findings, locale);
}
