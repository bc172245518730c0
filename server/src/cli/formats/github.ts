import type { Bilingual, Severity } from '../../rules/rule.js';
import type { Position } from '../positions.js';
import { printable } from '../printable.js';
import { tally } from '../report.js';
import type { Report } from '../report.js';
import { allEntries, mishapsOf } from './entries.js';
import type { Entry, Mishap } from './entries.js';
import type { Circumstances } from './format.js';
import { summaryOf } from './text.js';

const commands: Readonly<Record<Severity, string>> = { warning: 'warning', information: 'notice', hint: 'notice' };

/** Annotations of one kind that a step may make; GitHub leaves the others in the log. */
const most = 10;

const restInLog: Bilingual = {
  en: `GitHub annotates ${most} findings of a kind in one step; all of them stand above.`,
  ru: `GitHub помечает в тексте не больше ${most} замечаний каждого вида за шаг; выше перечислены все.`,
};

/**
 * Findings as commands to the runner of GitHub Actions, which makes annotations of them. Of an annotation the log shows
 * the message alone, so each message begins with its place.
 */
export function githubReport(report: Report, { quiet }: Circumstances): string {
  const findings = allEntries(report).map(ofFinding);
  const lines = [...mishapsOf(report).map(ofMishap), ...findings, ...(quiet ? [] : summary(report))];
  return lines.map((line) => `${line}\n`).join('');
}

function ofFinding({ path, rule, severity, sentence, start, end }: Entry): string {
  const properties = { title: rule, file: path, ...rangeOf(start, end) };
  return command(commands[severity], properties, `${placeOf(path, start)}: ${sentence}`);
}

function ofMishap({ path, sentence, start, end }: Mishap): string {
  const place = start && end && rangeOf(start, end);
  const where = start ? placeOf(path, start) : printable(path) || '""';
  return command('error', { title: 'Strategy Lint', ...(path && { file: path }), ...place }, `${where}: ${sentence}`);
}

const placeOf = (path: string, { line, column }: Position): string => `${printable(path)}:${line}:${column}`;

/** Of a place over several lines GitHub takes no columns. */
const rangeOf = (start: Position, end: Position): Readonly<Record<string, number>> => ({
  line: start.line,
  endLine: end.line,
  ...(start.line === end.line && { col: start.column, endColumn: end.column }),
});

function summary(report: Report): string[] {
  const { warning, information, hint } = tally(report);
  const isTooMuch = Math.max(warning, information + hint, mishapsOf(report).length) > most;
  return [summaryOf(report), ...(isTooMuch ? [restInLog[report.locale]] : [])];
}

function command(name: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const written = Object.entries(properties).map(([key, value]) => `${key}=${escaped(String(value), /[%\r\n:,]/g)}`);
  return `::${name} ${written.join(',')}::${escaped(message, /[%\r\n]/g)}`;
}

const escaped = (text: string, special: RegExp): string => text.replaceAll(special, encodeURIComponent);
