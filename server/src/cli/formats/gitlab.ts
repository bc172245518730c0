import { createHash } from 'node:crypto';
import type { Severity } from '../../rules/rule.js';
import type { Report } from '../report.js';
import { allEntries, mishapsOf } from './entries.js';
import type { Entry, Mishap } from './entries.js';

const severities: Readonly<Record<Severity, string>> = { warning: 'major', information: 'minor', hint: 'info' };

/** Findings as a Code Quality report of GitLab, which is a part of what Code Climate specifies. */
export function gitlabReport(report: Report): string {
  const issues = [...mishapsOf(report).map(ofMishap), ...allEntries(report).map(ofFinding)];
  return `${JSON.stringify(issues, null, 2)}\n`;
}

const ofFinding = ({ path, rule, severity, sentence, start, end, fingerprint }: Entry): object => ({
  type: 'issue',
  check_name: rule,
  description: sentence,
  categories: ['Clarity'],
  severity: severities[severity],
  fingerprint: hash(path, fingerprint),
  location: { path, lines: { begin: start.line, end: end.line } },
});

/** GitLab shows what it can link only, so what has no line is put on the first. */
const ofMishap = ({ path, sentence, start, end }: Mishap): object => ({
  type: 'issue',
  check_name: start ? 'configuration' : 'unreadable',
  description: sentence,
  categories: ['Bug Risk'],
  severity: 'critical',
  fingerprint: hash(path, sentence, String(start?.offset ?? '')),
  location: { path, lines: { begin: start?.line ?? 1, end: end?.line ?? 1 } },
});

/** GitLab compares fingerprints over all files and takes two that are alike for one. */
const hash = (...parts: readonly string[]): string => createHash('sha256').update(parts.join('\0')).digest('hex');
