import { lintConfigFor, type FileConfig } from '../config/resolve.js';
import { parseDocument } from '../document/parse.js';
import type { StrategyDocument } from '../document/strategy-document.js';
import { sentenceOf, type Finding } from '../linter/finding.js';
import { fingerprintsOf } from '../linter/fingerprint.js';
import { lint, lintBeside } from '../linter/lint.js';
import { summaryOf } from '../model/document-summary.js';
import type { Workspace } from '../model/workspace.js';
import type { Related } from '../rules/rule.js';
import type { Span } from '../text/span.js';
import type { SourceFile, Trouble } from './files.js';
import * as messages from './messages.js';
import type { OtherFiles } from './other-files.js';
import { Positions } from './positions.js';
import { detailOf } from './read.js';
import type { SourceReading } from './read.js';
import type { FileReport, Place, RelatedPlace, ReportedFinding } from './report.js';

/** What a file is read together with. */
export interface Beside {
  /** What was found in it alone. */
  readonly alone: FileReport;
  readonly workspace: Workspace;
  readonly others: OtherFiles;
}

/** Lints one text, alone or beside others. A failure inside the linter is this file's trouble only. */
export function lintSource(
  file: SourceFile,
  source: SourceReading,
  config: FileConfig,
  beside?: Beside,
): FileReport | Trouble {
  if ('refusal' in source) return { path: file.path, reason: source.refusal };
  try {
    const { treatAs } = config;
    const document = parseDocument(source.text, { path: file.path, ...(treatAs && { treatAs }) });
    const inPlaces = (found: readonly Finding[]): ReportedFinding[] =>
      reported(document, found, new Positions(source.text, source.skipped), beside?.others);
    const more = beside && lintBeside(document, lintConfigFor(config, new Set(beside.alone.kinds)), beside.workspace);
    if (more) return { ...beside.alone, findings: [...beside.alone.findings, ...inPlaces(more)].sort(inOrder) };
    const { isStrategy, kinds } = document;
    const findings = inPlaces(lint(document, lintConfigFor(config, kinds), beside?.workspace));
    const { path, absolute } = file;
    return { path, absolute, isStrategy, kinds: [...kinds].sort(), summary: summaryOf(document), findings };
  } catch (error) {
    return { path: file.path, reason: messages.crashed(detailOf(error)) };
  }
}

const inOrder = (a: ReportedFinding, b: ReportedFinding): number =>
  a.start.line - b.start.line || a.start.column - b.start.column || (a.rule < b.rule ? -1 : 1);

/** Findings of a document as plain data, in their order. */
export function reported(
  document: StrategyDocument,
  findings: readonly Finding[],
  positions: Positions,
  others?: OtherFiles,
): ReportedFinding[] {
  const fingerprints = fingerprintsOf(document, findings);
  return findings.map((finding, at) => ({
    rule: finding.rule.id,
    severity: finding.severity,
    sentence: { en: sentenceOf(finding, 'en'), ru: sentenceOf(finding, 'ru') },
    ...placeOf(finding.span, positions),
    related: finding.related.flatMap((related) => relatedPlace(related, positions, others) ?? []),
    fingerprint: fingerprints[at] ?? '',
  }));
}

function relatedPlace(
  { path, span, note }: Related,
  positions: Positions,
  others: OtherFiles | undefined,
): RelatedPlace | undefined {
  if (path === undefined) return { note, ...placeOf(span, positions) };
  const place = others?.placeIn(path, span);
  return place && { note, ...place };
}

const placeOf = ({ start, end }: Span, positions: Positions): Place => ({
  start: positions.at(start),
  end: positions.at(end),
});
