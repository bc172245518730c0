import type { Position } from '../positions.js';
import { tally } from '../report.js';
import type { FileReport, Report } from '../report.js';
import { entriesOf } from './entries.js';
import type { Circumstances } from './format.js';
import { schemaVersion } from './json-schema.js';

/** Findings for programs, as `json-schema.ts` describes them. */
export function jsonReport(report: Report, { version }: Circumstances): string {
  const { files, troubles, configTroubles, locale } = report;
  const numbers = tally(report);
  const shape = {
    schemaVersion,
    tool: { name: 'strategy-lint', version },
    locale,
    files: files.map((file) => fileShape(file, report)),
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

const fileShape = (file: FileReport, report: Report): object => ({
  path: file.path,
  isStrategy: file.isStrategy,
  kinds: file.kinds,
  findings: entriesOf(file, report).map(({ rule, severity, sentence, start, end, related, url, fingerprint }) => ({
    rule,
    severity,
    message: sentence,
    start,
    end,
    related: related.map((place) => ({
      ...placeShape(place.sentence, place),
      ...(place.otherFile !== undefined && { path: place.otherFile }),
    })),
    url,
    fingerprint,
  })),
});

const placeShape = (message: string, { start, end }: { readonly start: Position; readonly end: Position }): object => ({
  message,
  start,
  end,
});
