import type { ReviewedFile } from '../../../view/report/review.js';
import type { Place } from '../../../view/messages.js';
import { lintConfigFor, type FileConfig } from '../config/resolve.js';
import { parseDocument } from '../document/parse.js';
import type { StrategyDocument } from '../document/strategy-document.js';
import { mapPlaced, planMapOf } from '../language/plan-map.js';
import {
  reviewPlaced,
  reviewReportOf,
  withTrend,
  type EarlierFinding,
  type ReviewReport,
} from '../language/review-report.js';
import { lintVersion } from '../linter/between.js';
import { lint } from '../linter/lint.js';
import type { LintConfig } from '../linter/config.js';
import type { Workspace } from '../model/workspace.js';
import type { Locale } from '../rules/rule.js';
import type { Day } from '../text/dates.js';
import type { Span } from '../text/span.js';
import type { SourceFile } from './files.js';
import { Positions } from './positions.js';
import type { SourceReading } from './read.js';
import type { FileReport } from './report.js';

/** What reviews need besides what was found. */
export interface Reviewing {
  readonly locale: Locale;
  readonly today: Day;
  readonly read: (file: SourceFile) => Promise<SourceReading>;
  readonly configFor: (file: SourceFile) => Promise<FileConfig>;
  /** All files of the run, which each is held against. */
  readonly workspace: Workspace;
  /** What the documents are compared with; absent, nothing. */
  readonly earlier?: Earlier;
}

/** An earlier state of all documents: its name, and what is known of one file in it. */
export interface Earlier {
  readonly since: string;
  readonly findingsIn: (
    file: SourceFile,
    review: (text: string) => ReviewReport | undefined,
  ) => Promise<readonly EarlierFinding[]>;
}

/** The review of each file; the strategies among them are read once more, since findings do not tell all of a document. */
export async function reviewsOf(files: readonly FileReport[], how: Reviewing): Promise<ReviewedFile[]> {
  const reviewed: ReviewedFile[] = [];
  for (const file of files) {
    const source = file.isStrategy ? await how.read(file) : undefined;
    // A file that vanished meanwhile is listed, as what could be said of it has been said.
    reviewed.push(source && 'text' in source ? await reviewOf(file, source.text, how) : { file: file.path });
  }
  return reviewed;
}

async function reviewOf(file: SourceFile, text: string, how: Reviewing): Promise<ReviewedFile> {
  const config = await how.configFor(file);
  const { document, lintConfig } = read(file, text, config);
  if (!document.isStrategy) return { file: file.path };
  const now = reviewReportOf(document, lint(document, lintConfig, how.workspace), how.locale);
  const review = how.earlier ? await compared(now, file, config, how.earlier, how) : now;
  const placed = placer(text);
  return {
    file: file.path,
    reviewed: {
      review: reviewPlaced(review, placed),
      map: mapPlaced(planMapOf(document, lintConfig.today ?? how.today), placed),
    },
  };
}

function read(
  { path }: SourceFile,
  text: string,
  config: FileConfig,
): { readonly document: StrategyDocument; readonly lintConfig: LintConfig } {
  const { treatAs } = config;
  const document = parseDocument(text, { path, ...(treatAs && { treatAs }) });
  return { document, lintConfig: lintConfigFor(config, document.kinds) };
}

async function compared(
  now: ReviewReport,
  file: SourceFile,
  config: FileConfig,
  { since, findingsIn }: Earlier,
  { locale, workspace }: Reviewing,
): Promise<ReviewReport> {
  const findings = await findingsIn(file, (text) => {
    const { document, lintConfig } = read(file, text, config);
    return document.isStrategy
      ? reviewReportOf(document, lintVersion(document, lintConfig, workspace), locale)
      : undefined;
  });
  return withTrend(now, since, findings, locale);
}

/** Places as views count them: lines and characters from 0. */
function placer(text: string): (span: Span) => Place {
  const positions = new Positions(text);
  const at = (offset: number): Place['start'] => {
    const { line, column } = positions.at(offset);
    return { line: line - 1, character: column - 1 };
  };
  return ({ start, end }) => ({ start: at(start), end: at(end) });
}
