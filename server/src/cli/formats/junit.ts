import type { FailOn } from '../options.js';
import { fails } from '../report.js';
import type { FileReport, Report } from '../report.js';
import { entriesOf, mishapsOf, pathInRepository } from './entries.js';
import type { Entry, Mishap } from './entries.js';
import type { Circumstances } from './format.js';
import { element, leaf, xmlDocument } from './xml.js';

/** Test cases of one suite, written, and what became of them. */
interface Suite {
  readonly name: string;
  readonly cases: readonly string[];
  readonly failures: number;
  readonly errors: number;
}

/**
 * Findings as the results of tests: a suite for each file, a case for each finding, one that passes for a file without
 * any. Findings that fail the run are failures, others pass and say what they are in their output; with `never`, warnings
 * are failures: then it is the reader of the report who is to decide.
 */
export function junitReport(report: Report, { failOn }: Circumstances): string {
  const suites = [
    ...mishapsOf(report).map(suiteOfMishap),
    ...report.files.map((file) => suiteOfFile(file, report, failOn === 'never' ? 'warning' : failOn)),
  ];
  const totals = totalsOf(suites);
  const attributes = { name: 'Strategy Lint', ...totals, time: 0 };
  return xmlDocument(element('testsuites', attributes, suites.map(written)));
}

const written = (suite: Suite): string =>
  element('testsuite', { name: suite.name, ...totalsOf([suite]), time: 0 }, suite.cases);

const totalsOf = (suites: readonly Suite[]): { tests: number; failures: number; errors: number } => ({
  tests: suites.reduce((sum, { cases }) => sum + cases.length, 0),
  failures: suites.reduce((sum, { failures }) => sum + failures, 0),
  errors: suites.reduce((sum, { errors }) => sum + errors, 0),
});

function suiteOfFile(file: FileReport, report: Report, threshold: FailOn): Suite {
  const path = pathInRepository(file, report);
  const entries = entriesOf(file, report);
  const isFailure = ({ severity }: Entry): boolean => fails(severity, threshold);
  const names = namesOf(entries);
  const cases = entries.map((entry, i) => caseOf(entry, names[i] ?? '', isFailure(entry)));
  return {
    name: path,
    cases: cases.length > 0 ? cases : [element('testcase', { ...caseIn(path), name: 'strategy-lint' })],
    failures: entries.filter(isFailure).length,
    errors: 0,
  };
}

const caseIn = (path: string): { classname: string; time: number } => ({ classname: path, time: 0 });

function caseOf(entry: Entry, name: string, isFailure: boolean): string {
  const { path, rule, sentence, start, related, url } = entry;
  const text = [
    `${path}:${start.line}:${start.column}: ${sentence}`,
    ...related.map((place) => `${place.path}:${place.start.line}:${place.start.column}: ${place.sentence}`),
    url,
  ].join('\n');
  const outcome = isFailure ? leaf('failure', { type: rule, message: sentence }, text) : leaf('system-out', {}, text);
  return element('testcase', { ...caseIn(path), name }, [outcome]);
}

/** Services tell cases by their names from run to run: no line is in them, and twins are numbered. */
function namesOf(entries: readonly Entry[]): string[] {
  const seen = new Map<string, number>();
  return entries.map(({ rule, sentence }) => {
    const name = `${rule}: ${sentence}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}

function suiteOfMishap({ path, sentence, start }: Mishap): Suite {
  const where = start ? `${path}:${start.line}:${start.column}` : path;
  const type = start ? 'configuration' : 'unreadable';
  const error = leaf('error', { type, message: sentence }, `${where}: ${sentence}`);
  const cases = [element('testcase', { ...caseIn(path), name: `${type}: ${sentence}` }, [error])];
  return { name: path, cases, failures: 0, errors: 1 };
}
