import { DiagnosticSeverity } from 'vscode-languageserver';
import type { Diagnostic, Hover, Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { rulePage } from '../language/links.js';
import type { Finding } from '../linter/finding.js';
import { sentenceOf } from '../linter/finding.js';
import type { Bilingual, Locale, Severity } from '../rules/rule.js';
import type { Span } from '../text/span.js';
import { diagnosticSource } from './capabilities.js';
import type { Client } from './client.js';

/** What a diagnostic carries for requests about it later; meaningless once the document has another version. */
export interface DiagnosticData {
  readonly rule: string;
  readonly message: string;
  readonly version: number;
}

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export const toRange = (lines: TextDocument, { start, end }: Span): Range => ({
  start: lines.positionAt(start),
  end: lines.positionAt(end),
});

/** A finding as the editor shows it, worded for the reader, with no more than the editor understands. */
export function toDiagnostic(finding: Finding, lines: TextDocument, locale: Locale, client: Client): Diagnostic {
  const { rule, message, span, severity, related } = finding;
  const data: DiagnosticData = { rule: rule.id, message, version: lines.version };
  return {
    range: toRange(lines, span),
    severity: severities[severity],
    code: rule.id,
    ...(client.codeDescription && { codeDescription: { href: rulePage(rule.id, locale) } }),
    source: diagnosticSource,
    message: sentenceOf(finding, locale),
    ...(client.relatedInformation &&
      related.length > 0 && {
        relatedInformation: related.map(({ span: place, note }) => ({
          location: { uri: lines.uri, range: toRange(lines, place) },
          message: note[locale],
        })),
      }),
    ...(client.diagnosticData && { data }),
  };
}

/** The one diagnostic of a document that is not read: it says why, on the first line. */
export const toRefusal = (reason: Bilingual, locale: Locale): Diagnostic => ({
  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } },
  severity: DiagnosticSeverity.Information,
  source: diagnosticSource,
  message: reason[locale],
});

export const toHover = (lines: TextDocument, span: Span, markdown: string, client: Client): Hover => ({
  contents: { kind: client.markdownHover ? 'markdown' : 'plaintext', value: markdown },
  range: toRange(lines, span),
});
