// Reviews as the view gets them, made from plans by the server's own code.
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parseDocument } from '../../../server/src/document/parse.js';
import { mapPlaced, planMapOf } from '../../../server/src/language/plan-map.js';
import {
  earlierFindings,
  reviewPlaced,
  reviewReportOf,
  withTrend,
} from '../../../server/src/language/review-report.js';
import { lint } from '../../../server/src/linter/lint.js';
import { toRange } from '../../../server/src/lsp/to-protocol.js';
import type { Look, ReviewedFile } from '../../../view/report/review.js';
import type { Locale } from '../../../view/words.js';

export const today = '2027-05-10';

export const look = (locale: Locale = 'en'): Look => ({ locale, today, width: 800, live: false });

/** A file as a report gets it; `before` is an earlier version of it. */
export function fileOf(file: string, text: string, locale: Locale = 'en', before?: string): ReviewedFile {
  const doc = parseDocument(text, { path: file });
  if (!doc.isStrategy) return { file };
  const lines = TextDocument.create(`file:///${file}`, 'markdown', 1, text);
  const now = reviewReportOf(doc, lint(doc, { today }), locale);
  const review = before === undefined ? now : withTrend(now, 'main', earlierFindings(reviewOf(before, locale)), locale);
  return {
    file,
    reviewed: {
      review: reviewPlaced(review, (span) => toRange(lines, span)),
      map: mapPlaced(planMapOf(doc, today), (span) => toRange(lines, span)),
    },
  };
}

const reviewOf = (text: string, locale: Locale) => {
  const doc = parseDocument(text);
  return reviewReportOf(doc, lint(doc, { today }), locale);
};
