import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { LintConfig } from '../linter/config.js';
import { rules } from '../rules/index.js';
import type { Day } from '../text/dates.js';
import { version } from '../../package.json';
import { readArguments } from './arguments.js';
import type { Arguments } from './arguments.js';
import { findFiles } from './files.js';
import type { Trouble } from './files.js';
import { jsonReport } from './formats/json.js';
import { sarifReport } from './formats/sarif.js';
import { textReport } from './formats/text.js';
import { help } from './help.js';
import { lintSource } from './lint-source.js';
import { seeHelp } from './messages.js';
import { printable } from './printable.js';
import { readSource } from './read.js';
import { reaches } from './report.js';
import type { FileReport, Report } from './report.js';

/** What the command line needs of the process it runs in. */
export interface Host {
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly readStdin: () => Promise<Uint8Array>;
  /** The calendar's present day. */
  readonly today: Day;
  readonly isTerminal: boolean;
}

/** What is to be printed, and the exit code: 0 clean, 1 findings that fail the run, 2 usage or read error. */
export interface Outcome {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: 0 | 1 | 2;
}

const complaint = (sentence: string): string => `strategy-lint: ${printable(sentence)}\n`;

/** Does what a command line asks for. */
export async function run(args: readonly string[], host: Host): Promise<Outcome> {
  const reading = readArguments(args, host.environment);
  const { locale, print } = reading.arguments;
  if (reading.errors.length > 0) {
    const lines = [...reading.errors, seeHelp].map((error) => complaint(error[locale]));
    return { stdout: '', stderr: lines.join(''), exitCode: 2 };
  }
  if (print) return { stdout: print === 'help' ? help[locale] : `${version}\n`, stderr: '', exitCode: 0 };
  return lintAll(reading.arguments, host);
}

async function lintAll(asked: Arguments, host: Host): Promise<Outcome> {
  const report = await makeReport(asked, host);
  const { troubles, locale } = report;
  return {
    stdout: format(report, asked, host),
    stderr: troubles.map(({ path, reason }) => complaint(`${path || '""'}: ${reason[locale]}`)).join(''),
    exitCode: troubles.length > 0 ? 2 : asked.failOn !== 'never' && reaches(report, asked.failOn) ? 1 : 0,
  };
}

async function makeReport(asked: Arguments, host: Host): Promise<Report> {
  const config: LintConfig = { rules: asked.rules, today: asked.today ?? host.today };
  const results = asked.stdin === undefined ? [] : [await lintStdin(asked.stdin, config, host)];
  const found =
    asked.stdin === undefined
      ? await findFiles(asked.paths.length > 0 ? asked.paths : ['.'], host.cwd)
      : { files: [], troubles: [] };
  for (const file of found.files)
    results.push(lintSource(file, await readSource(() => readFile(file.absolute)), config));
  return {
    files: results.filter((result): result is FileReport => 'findings' in result),
    troubles: [...found.troubles, ...results.filter((result): result is Trouble => 'reason' in result)],
    locale: asked.locale,
  };
}

async function lintStdin(
  filename: string,
  config: LintConfig,
  { cwd, readStdin }: Host,
): Promise<FileReport | Trouble> {
  const file = { path: filename.replaceAll('\\', '/'), absolute: resolve(cwd, filename) };
  return lintSource(file, await readSource(readStdin), config);
}

function format(report: Report, asked: Arguments, host: Host): string {
  switch (asked.format) {
    case 'text':
      return textReport(report, { color: host.isTerminal && !host.environment['NO_COLOR'], quiet: asked.quiet });
    case 'json':
      return jsonReport(report);
    case 'sarif':
      return sarifReport(report, { version, rules });
  }
}
