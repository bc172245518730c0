import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { explainRule } from '../language/rule-page.js';
import { rules } from '../rules/index.js';
import type { Bilingual } from '../rules/rule.js';
import { version } from '../../package.json';
import { readArguments } from './arguments.js';
import type { Arguments, Instead } from './arguments.js';
import { complaint } from './complaint.js';
import { Configurations } from './configurations.js';
import { shownPath } from './files.js';
import type { Circumstances } from './formats/format.js';
import { formatters } from './formats/index.js';
import { gather, type Gathered } from './gather.js';
import { helpText } from './help.js';
import type { Host } from './host.js';
import { init } from './init.js';
import { seeHelp } from './messages.js';
import { realPathOf, write } from './output.js';
import { configReport } from './print-config.js';
import { readSource } from './read.js';
import { countFrom } from './report.js';
import type { Report } from './report.js';
import { sourcesOf } from './sources.js';

export type { Host } from './host.js';

/** What is to be printed, and the exit code: 0 clean, 1 findings that fail the run, 2 usage or read error. */
export interface Outcome {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: 0 | 1 | 2;
}

/** Does what a command line asks for. */
export async function run(args: readonly string[], host: Host): Promise<Outcome> {
  const { arguments: asked, errors } = readArguments(args, host.environment);
  if (errors.length > 0) return refused([...errors, seeHelp], asked);
  if (asked.instead) return doInstead(asked.instead, asked, host);
  const gathered = await gather(asked, host);
  if ('refusal' in gathered) return refused([gathered.refusal], asked);
  return outcomeOf(gathered, await writeOutputs(gathered.report, asked), asked, host);
}

const printed = (stdout: string): Outcome => ({ stdout, stderr: '', exitCode: 0 });

const refused = (reasons: readonly Bilingual[], { locale }: Arguments): Outcome => ({
  stdout: '',
  stderr: reasons.map((reason) => complaint(reason[locale])).join(''),
  exitCode: 2,
});

async function doInstead(instead: Instead, asked: Arguments, host: Host): Promise<Outcome> {
  const { locale, preset } = asked;
  switch (instead.kind) {
    case 'help':
      return printed(helpText(locale));
    case 'version':
      return printed(`${version}\n`);
    case 'explain':
      return printed(explainRule(instead.rule, locale) ?? '');
    case 'print-config':
      return printConfig(asked, host);
    case 'init': {
      const done = await init(host.cwd, preset ?? 'recommended', locale);
      return 'refusal' in done ? refused([done.refusal], asked) : printed(`${done.said[locale]}\n`);
    }
  }
}

/** What holds for the file that is named; where none is, for a document of the current folder. */
async function printConfig(asked: Arguments, host: Host): Promise<Outcome> {
  const absolute = resolve(host.cwd, asked.paths[0] ?? 'document.md');
  const file = { absolute, path: shownPath(absolute, host.cwd) };
  const configurations = new Configurations(asked.config, host.cwd);
  const sources = await sourcesOf(file, configurations, asked, host.today);
  const reading = await readSource(() => readFile(absolute));
  const troubles = configurations.troubles();
  return {
    stdout: configReport(file, reading, sources),
    stderr: configComplaints(troubles, asked).join(''),
    exitCode: troubles.length > 0 ? 2 : 0,
  };
}

const configComplaints = (troubles: Report['configTroubles'], { locale }: Arguments): string[] =>
  troubles.map(({ path, start, reason }) => complaint(`${path}:${start.line}:${start.column}: ${reason[locale]}`));

function outcomeOf(
  { report, failures, notes }: Gathered,
  unwritten: readonly Bilingual[],
  asked: Arguments,
  host: Host,
): Outcome {
  const { locale } = asked;
  const complaints = [
    ...configComplaints(report.configTroubles, asked),
    ...report.troubles.map(({ path, reason }) => complaint(`${path || '""'}: ${reason[locale]}`)),
    ...[...failures, ...unwritten].map((failure) => complaint(failure[locale])),
  ];
  return {
    stdout: asked.outputs.every((output) => output.format) ? toPrint(report, asked, host) : '',
    stderr: [...complaints, ...notes.map((note) => complaint(note[locale]))].join(''),
    exitCode: complaints.length > 0 ? 2 : fails(report, asked) ? 1 : 0,
  };
}

const fails = (report: Report, { failOn, maxWarnings }: Arguments): boolean => countFrom(report, failOn) > maxWarnings;

function toPrint(report: Report, asked: Arguments, host: Host): string {
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
  if (asked.outputs.length === 0) return [];
  const documents = new Set(await Promise.all(report.files.map(({ absolute }) => realPathOf(absolute))));
  const failures: Bilingual[] = [];
  for (const output of asked.outputs) {
    const text = formatters[output.format ?? asked.format](report, circumstances(asked, false));
    const failure = await write(output, text, report.cwd, documents);
    if (failure) failures.push(failure);
  }
  return failures;
}
