import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rulePage } from '../../language/links.js';
import type { Finding } from '../../linter/finding.js';
import { sentenceOf } from '../../linter/finding.js';
import type { Locale, Rule, Severity } from '../../rules/rule.js';
import type { Span } from '../../text/span.js';
import type { SourceFile } from '../files.js';
import type { Position, Positions } from '../positions.js';
import type { FileReport, Report } from '../report.js';
import { pathInRepository } from './entries.js';

/** What the report says of the program that made it. */
export interface Tool {
  readonly version: string;
  /** All rules, whether they spoke or not, in their order. */
  readonly rules: readonly Rule[];
}

const levels: Readonly<Record<Severity, 'warning' | 'note'>> = {
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** Findings as SARIF 2.1.0, for code scanning and viewers. Columns are counted in UTF-16 code units. */
export function sarifReport(report: Report, tool: Tool): string {
  const { files, locale } = report;
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: driver(tool, locale) },
        language: locale,
        columnKind: 'utf16CodeUnits',
        invocations: [invocation(report)],
        artifacts: files.map((file) => ({ location: { uri: uriOf(file, report) }, encoding: 'UTF-8' })),
        results: files.flatMap((file) => results(file, tool.rules, report)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

const driver = ({ version, rules }: Tool, locale: Locale): object => ({
  name: 'Strategy Lint',
  version,
  semanticVersion: version,
  informationUri: 'https://github.com/strategy-lint/strategy-lint',
  language: locale,
  rules: rules.map((rule) => descriptor(rule, locale)),
});

const descriptor = ({ id, summary, why, advice, severity }: Rule, locale: Locale): object => ({
  id,
  shortDescription: { text: summary[locale] },
  fullDescription: { text: why[locale] },
  help: {
    text: `${why[locale]}\n\n${advice[locale]}`,
    markdown: `${why[locale]}\n\n${advice[locale]}\n\n[${id}](${rulePage(id, locale)})`,
  },
  helpUri: rulePage(id, locale),
  defaultConfiguration: { level: levels[severity] },
});

const invocation = (report: Report): object => ({
  executionSuccessful: report.troubles.length + report.configTroubles.length === 0,
  toolConfigurationNotifications: report.configTroubles.map((trouble) => ({
    level: 'error',
    message: { text: trouble.reason[report.locale] },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(trouble, report) },
          region: regionOf(trouble.start, trouble.end),
        },
      },
    ],
  })),
  toolExecutionNotifications: report.troubles.map(({ path, reason }) => ({
    level: 'error',
    message: { text: `${path}: ${reason[report.locale]}` },
  })),
});

function results(file: FileReport, rules: readonly Rule[], report: Report): object[] {
  const { locale } = report;
  const artifactLocation = { uri: uriOf(file, report) };
  const location = (span: Span): object => ({ artifactLocation, region: region(span, file.positions) });
  return file.findings.map((finding: Finding) => ({
    ruleId: finding.rule.id,
    ruleIndex: rules.findIndex(({ id }) => id === finding.rule.id),
    level: levels[finding.severity],
    message: { text: sentenceOf(finding, locale) },
    locations: [{ physicalLocation: location(finding.span) }],
    relatedLocations: finding.related.map(({ span, note }, i) => ({
      id: i + 1,
      physicalLocation: location(span),
      message: { text: note[locale] },
    })),
    properties: { severity: finding.severity },
  }));
}

const region = (span: Span, positions: Positions): object => regionOf(positions.at(span.start), positions.at(span.end));

/** Lines and columns only: `charOffset` would have viewers differ over the byte order mark. */
const regionOf = (start: Position, end: Position): object => ({
  startLine: start.line,
  startColumn: start.column,
  endLine: end.line,
  endColumn: end.column,
});

/** Relative to the root of the repository, by which code scanning finds files; `file:` outside of it. */
function uriOf({ absolute }: Pick<SourceFile, 'absolute'>, report: Report): string {
  const path = pathInRepository({ absolute }, report);
  if (isAbsolute(path)) return pathToFileURL(absolute).href;
  return path.split('/').map(encodeURIComponent).join('/');
}
