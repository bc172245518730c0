import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { resolveConfig, type FileConfig } from '../config/resolve.js';
import { rules } from '../rules/index.js';
import type { Bilingual } from '../rules/rule.js';
import type { Day } from '../text/dates.js';
import { version } from '../../package.json';
import { readArguments } from './arguments.js';
import type { Arguments } from './arguments.js';
import { complaint } from './complaint.js';
import { Configurations } from './configurations.js';
import { findFiles } from './files.js';
import type { FoundFiles, SourceFile, Trouble } from './files.js';
import type { Circumstances } from './formats/format.js';
import { formatters } from './formats/index.js';
import { helpText } from './help.js';
import { lintSource } from './lint-source.js';
import { seeHelp } from './messages.js';
import { realPathOf, write } from './output.js';
import { readSource } from './read.js';
import { reaches } from './report.js';
import type { FileReport, Report } from './report.js';
import { asPath, repositoryOf } from './repository.js';

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

/** Does what a command line asks for. */
export async function run(args: readonly string[], host: Host): Promise<Outcome> {
  const reading = readArguments(args, host.environment);
  const { locale, print } = reading.arguments;
  if (reading.errors.length > 0) {
    const lines = [...reading.errors, seeHelp].map((error) => complaint(error[locale]));
    return { stdout: '', stderr: lines.join(''), exitCode: 2 };
  }
  if (print) return { stdout: print === 'help' ? helpText(locale) : `${version}\n`, stderr: '', exitCode: 0 };
  return lintAll(reading.arguments, host);
}

async function lintAll(asked: Arguments, host: Host): Promise<Outcome> {
  const report = await makeReport(asked, host);
  const { troubles, configTroubles, locale } = report;
  const unwritten = await writeOutputs(report, asked);
  const complaints = [
    ...configTroubles.map(({ path, start, reason }) => `${path}:${start.line}:${start.column}: ${reason[locale]}`),
    ...troubles.map(({ path, reason }) => `${path || '""'}: ${reason[locale]}`),
    ...unwritten.map((reason) => reason[locale]),
  ];
  return {
    stdout: asked.outputs.every((output) => output.format) ? printed(report, asked, host) : '',
    stderr: complaints.map(complaint).join(''),
    exitCode: complaints.length > 0 ? 2 : reaches(report, asked.failOn) ? 1 : 0,
  };
}

async function makeReport(asked: Arguments, host: Host): Promise<Report> {
  const configurations = new Configurations(asked.config, host.cwd);
  const { files, troubles } = await inputs(asked, host);
  const results: (FileReport | Trouble)[] = [];
  for (const file of files) {
    const read = asked.stdin === undefined ? () => readFile(file.absolute) : host.readStdin;
    results.push(lintSource(file, await readSource(read), await configFor(file, configurations, asked, host)));
  }
  return {
    files: results.filter((result): result is FileReport => 'findings' in result),
    troubles: [...troubles, ...results.filter((result): result is Trouble => 'reason' in result)],
    configTroubles: configurations.troubles(),
    locale: asked.locale,
    cwd: host.cwd,
    root: resolve((await repositoryOf(asPath(host.cwd))) ?? host.cwd),
  };
}

async function inputs({ stdin, paths }: Arguments, { cwd }: Host): Promise<FoundFiles> {
  if (stdin === undefined) return findFiles(paths.length > 0 ? paths : ['.'], cwd);
  return { files: [{ path: stdin.replaceAll('\\', '/'), absolute: resolve(cwd, stdin) }], troubles: [] };
}

/** The calendar gives way to the configuration file, and that to the command line. */
async function configFor(
  { absolute, path }: SourceFile,
  configurations: Configurations,
  { preset, rules: said, today }: Arguments,
  host: Host,
): Promise<FileConfig> {
  const options = { ...(preset && { preset }), rules: said, ...(today !== undefined && { today }) };
  return resolveConfig([
    { config: { today: host.today }, path },
    ...(await configurations.of(absolute)),
    { config: options, path },
  ]);
}

function printed(report: Report, asked: Arguments, host: Host): string {
  return formatters[asked.format](report, circumstances(asked, host.isTerminal && !host.environment['NO_COLOR']));
}

const circumstances = ({ failOn, quiet }: Arguments, color: boolean): Circumstances => ({
  version,
  rules,
  failOn,
  color,
  quiet,
});

/** Writes the reports that go into files; gives what went wrong. */
async function writeOutputs(report: Report, asked: Arguments): Promise<Bilingual[]> {
  const documents = new Set(await Promise.all(report.files.map(({ absolute }) => realPathOf(absolute))));
  const failures: Bilingual[] = [];
  for (const output of asked.outputs) {
    const text = formatters[output.format ?? asked.format](report, circumstances(asked, false));
    const failure = await write(output, text, report.cwd, documents);
    if (failure) failures.push(failure);
  }
  return failures;
}
