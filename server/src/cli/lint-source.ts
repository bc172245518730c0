import { lintConfigFor, type FileConfig } from '../config/resolve.js';
import { parseDocument } from '../document/parse.js';
import type { StrategyDocument } from '../document/strategy-document.js';
import { sentenceOf, type Finding } from '../linter/finding.js';
import { fingerprintsOf } from '../linter/fingerprint.js';
import { lint } from '../linter/lint.js';
import type { Span } from '../text/span.js';
import type { SourceFile, Trouble } from './files.js';
import * as messages from './messages.js';
import { Positions } from './positions.js';
import { detailOf } from './read.js';
import type { SourceReading } from './read.js';
import type { FileReport, Place, ReportedFinding } from './report.js';

/** Lints one text. A failure inside the linter is this file's trouble only. */
export function lintSource(file: SourceFile, source: SourceReading, config: FileConfig): FileReport | Trouble {
  if ('refusal' in source) return { path: file.path, reason: source.refusal };
  try {
    const { treatAs } = config;
    const document = parseDocument(source.text, { path: file.path, ...(treatAs && { treatAs }) });
    const { isStrategy, kinds } = document;
    const findings = lint(document, lintConfigFor(config, kinds));
    const positions = new Positions(source.text, source.skipped);
    return { ...file, isStrategy, kinds: [...kinds].sort(), findings: reported(document, findings, positions) };
  } catch (error) {
    return { path: file.path, reason: messages.crashed(detailOf(error)) };
  }
}

/** Findings of a document as plain data, in their order. */
export function reported(
  document: StrategyDocument,
  findings: readonly Finding[],
  positions: Positions,
): ReportedFinding[] {
  const fingerprints = fingerprintsOf(document, findings);
  return findings.map((finding, at) => ({
    rule: finding.rule.id,
    severity: finding.severity,
    sentence: { en: sentenceOf(finding, 'en'), ru: sentenceOf(finding, 'ru') },
    ...placeOf(finding.span, positions),
    related: finding.related.map(({ span, note }) => ({ note, ...placeOf(span, positions) })),
    fingerprint: fingerprints[at] ?? '',
  }));
}

const placeOf = ({ start, end }: Span, positions: Positions): Place => ({
  start: positions.at(start),
  end: positions.at(end),
});
