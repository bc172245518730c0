import { rulePage } from '../../language/links.js';
import type { Finding } from '../../linter/finding.js';
import { sentenceOf } from '../../linter/finding.js';
import type { Locale } from '../../rules/rule.js';
import type { Span } from '../../text/span.js';
import type { Position, Positions } from '../positions.js';
import { tally } from '../report.js';
import type { FileReport, Report } from '../report.js';

/** Number of the shape below; grows when a field changes its meaning or goes, not when one is added. */
const version = 1;

/** Findings for programs; `docs/cli.md` describes every field. */
export function jsonReport(report: Report): string {
  const { files, troubles, configTroubles, locale } = report;
  const numbers = tally(report);
  const shape = {
    version,
    files: files.map((file) => fileShape(file, locale)),
    errors: [
      ...configTroubles.map(({ path, reason, start, end }) => ({ path, message: reason[locale], start, end })),
      ...troubles.map(({ path, reason }) => ({ path, message: reason[locale] })),
    ],
    summary: {
      files: files.length,
      strategyDocuments: files.filter(({ isStrategy }) => isStrategy).length,
      findings: numbers.warning + numbers.information + numbers.hint,
      ...numbers,
      errors: configTroubles.length + troubles.length,
    },
  };
  return `${JSON.stringify(shape, null, 2)}\n`;
}

const fileShape = ({ path, isStrategy, kinds, findings, positions }: FileReport, locale: Locale): object => ({
  path,
  isStrategy,
  kinds,
  findings: findings.map((finding) => findingShape(finding, positions, locale)),
});

const findingShape = (finding: Finding, positions: Positions, locale: Locale): object => ({
  rule: finding.rule.id,
  severity: finding.severity,
  message: sentenceOf(finding, locale),
  ...range(finding.span, positions),
  related: finding.related.map(({ span, note }) => ({ message: note[locale], ...range(span, positions) })),
  url: rulePage(finding.rule.id, locale),
});

const range = ({ start, end }: Span, positions: Positions): { start: Position; end: Position } => ({
  start: positions.at(start),
  end: positions.at(end),
});
