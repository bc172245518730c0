import type { Severity } from '../../rules/rule.js';
import type { Report } from '../report.js';
import { entriesOf, mishapsOf, pathInRepository } from './entries.js';
import type { Entry, Mishap } from './entries.js';
import { element, xmlDocument } from './xml.js';

const severities: Readonly<Record<Severity, string>> = { warning: 'warning', information: 'info', hint: 'info' };

/** Findings as Checkstyle writes them, which many services of review read. */
export function checkstyleReport(report: Report): string {
  const mishaps = mishapsOf(report).map((mishap) => element('file', { name: mishap.path }, [ofMishap(mishap)]));
  const files = report.files.map((file) =>
    element('file', { name: pathInRepository(file, report) }, entriesOf(file, report).map(ofFinding)),
  );
  // The version of the shape, which readers ask for, not that of any program.
  return xmlDocument(element('checkstyle', { version: '4.3' }, [...mishaps, ...files]));
}

const ofFinding = ({ rule, severity, sentence, start }: Entry): string =>
  element('error', {
    line: start.line,
    column: start.column,
    severity: severities[severity],
    message: sentence,
    source: `strategy-lint.${rule}`,
  });

const ofMishap = ({ sentence, start }: Mishap): string =>
  element('error', {
    line: start?.line ?? 1,
    column: start?.column ?? 1,
    severity: 'error',
    message: sentence,
    source: 'strategy-lint',
  });
