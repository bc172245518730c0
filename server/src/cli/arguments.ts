import type { RuleSetting } from '../config/config.js';
import { isDay } from '../text/iso-day.js';
import { nearest } from '../text/nearest.js';
import { ruleSettings } from '../config/vocabulary.js';
import { families } from '../rules/families.js';
import { rules } from '../rules/index.js';
import { presets } from '../rules/rule.js';
import type { Bilingual, Locale, Preset } from '../rules/rule.js';
import type { Day } from '../text/dates.js';
import { localeOf } from '../config/environment-locale.js';
import * as messages from './messages.js';
import { defaultCache, expectationOf, failOns, formats, formatsOfReviews, locales } from './options.js';
import type { FailOn, Format, OptionName } from './options.js';
import { readOutput } from './output.js';
import type { Output } from './output.js';
import { readTokens } from './tokens.js';
import type { Given } from './tokens.js';

/** What a command line asks for, with its defaults filled in. */
export interface Arguments {
  /** Files, folders and globs as written; empty when none was named. */
  readonly paths: readonly string[];
  readonly locale: Locale;
  readonly format: Format;
  /** In the order of the command line; when one names no format, nothing is printed. */
  readonly outputs: readonly Output[];
  readonly failOn: FailOn;
  /** Absent, the configuration file's or the default. */
  readonly preset?: Preset;
  /** By rule or family. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** The configuration file to use for every document, `none`; absent, the one nearest to each. */
  readonly config?: { readonly file: string } | 'none';
  /** The day to take for today; absent, the calendar's. */
  readonly today?: Day;
  /** Name to give to the text of standard input; absent, files are linted. */
  readonly stdin?: string;
  /** Only what is found in lines changed since `base`; absent, since the branch left the main one. `behind` is the place in `paths` of a word that may be meant for it. */
  readonly changed?: { readonly base?: string; readonly behind?: number };
  /** The file of findings that are known. */
  readonly baseline?: { readonly file: string; readonly update: boolean };
  /** Where results are kept; absent, nowhere. */
  readonly cache?: { readonly file: string; readonly isDefault: boolean };
  /** Findings at or over `failOn` that are let pass. */
  readonly maxWarnings: number;
  /** Files that `.gitignore` leaves out, too. */
  readonly all: boolean;
  /** The git revision that reviews are compared with. */
  readonly since?: string;
  readonly quiet: boolean;
  /** Something to do instead of linting. */
  readonly instead?: Instead;
}

export type Instead =
  { readonly kind: 'help' | 'version' | 'print-config' | 'init' } | { readonly kind: 'explain'; readonly rule: string };

/** Arguments with everything that was wrong in them; nothing is to be linted when `errors` is not empty. */
export interface ArgumentsReading {
  readonly arguments: Arguments;
  readonly errors: readonly Bilingual[];
}

/** Reads a command line. Never throws; the environment only tells the default language. */
export function readArguments(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): ArgumentsReading {
  const given = readTokens(args);
  const errors = [...given.errors, ...conflicts(given)];
  const has = (name: OptionName): boolean => given.values.has(name);
  const today = readDay(given, errors);
  const preset = readChoice(given, 'preset', presets, errors);
  const config = last(given, 'config');
  const instead = readInstead(given, errors);
  const read: Arguments = {
    paths: given.paths,
    locale: readChoice(given, 'locale', locales, errors) ?? localeOf(environment),
    format: readChoice(given, 'format', formats, errors) ?? 'text',
    outputs: readOutputs(given, errors),
    failOn: readChoice(given, 'fail-on', failOns, errors) ?? 'warning',
    ...(preset && { preset }),
    rules: readRules(given, errors),
    ...(config !== undefined && { config: { file: config } }),
    ...(has('no-config') && { config: 'none' }),
    ...(today !== undefined && { today }),
    ...(has('stdin') && { stdin: last(given, 'stdin-filename') ?? 'stdin' }),
    ...readSiftings(given),
    maxWarnings: readNumber(given, 'max-warnings', errors) ?? 0,
    all: has('no-ignore'),
    ...readSince(given),
    quiet: has('quiet'),
    ...(instead && { instead }),
  };
  return { arguments: read, errors: [...errors, ...conflictsOfReviews(read)] };
}

/** Whether anything that is printed or written tells of documents. */
export const wantsReviews = ({ format, outputs }: Pick<Arguments, 'format' | 'outputs'>): boolean =>
  [format, ...outputs.map((output) => output.format)].some((each) => each && formatsOfReviews.includes(each));

const conflictsOfReviews = (read: Arguments): Bilingual[] =>
  read.since !== undefined && !wantsReviews(read) ? [messages.sinceWithoutReview] : [];

/** Of an option written more than once the last one counts. */
const last = (given: Given, name: OptionName): string | undefined => given.values.get(name)?.at(-1);

function readInstead(given: Given, errors: Bilingual[]): Instead | undefined {
  const kind = (['help', 'version', 'explain', 'print-config', 'init'] as const).find((name) => given.values.has(name));
  if (kind !== 'explain') return kind && { kind };
  const rule = last(given, 'explain') ?? '';
  const ids = rules.map(({ id }) => id);
  if (!ids.includes(rule)) errors.push(messages.noRule(rule, nearest(rule, ids)));
  return { kind, rule };
}

function readSince(given: Given): Pick<Arguments, 'since'> {
  const since = last(given, 'since');
  return since === undefined ? {} : { since };
}

/** What leaves files or findings out. */
function readSiftings(given: Given): Pick<Arguments, 'changed' | 'baseline' | 'cache'> {
  const { values, behind } = given;
  const [base = '', baseline, cache] = [last(given, 'changed'), last(given, 'baseline'), last(given, 'cache-location')];
  const mayBeBase = behind.get('changed');
  const changed = base === '' ? (mayBeBase === undefined ? {} : { behind: mayBeBase }) : { base };
  return {
    ...(values.has('changed') && { changed }),
    ...(baseline !== undefined && { baseline: { file: baseline, update: values.has('update-baseline') } }),
    ...((values.has('cache') || cache !== undefined) && {
      cache: { file: cache ?? defaultCache, isDefault: cache === undefined },
    }),
  };
}

function readNumber(given: Given, name: OptionName, errors: Bilingual[]): number | undefined {
  const value = last(given, name);
  if (value === undefined || /^\d{1,9}$/.test(value)) return value === undefined ? undefined : Number(value);
  errors.push(messages.notANumber(`--${name}`, value));
  return undefined;
}

function conflicts({ values, paths }: Given): Bilingual[] {
  const errors: Bilingual[] = [];
  if (values.has('stdin') && paths.length > 0) errors.push(messages.stdinWithFiles);
  if (values.has('stdin-filename') && !values.has('stdin')) errors.push(messages.filenameWithoutStdin);
  if (values.has('config') && values.has('no-config')) errors.push(messages.configAndNone);
  if (values.has('update-baseline')) {
    if (!values.has('baseline')) errors.push(messages.updateWithoutBaseline);
    if (values.has('changed')) errors.push(messages.updateWithChanged);
    if (values.has('stdin')) errors.push(messages.updateWithStdin);
  }
  if (values.has('changed') && values.has('stdin')) errors.push(messages.changedWithStdin);
  if (values.has('print-config') && paths.length > 1) errors.push(messages.oneFile);
  return errors;
}

function readChoice<T extends string>(
  given: Given,
  name: OptionName,
  choices: readonly T[],
  errors: Bilingual[],
): T | undefined {
  const value = last(given, name);
  if (value === undefined) return undefined;
  const choice = choices.find((candidate) => candidate === value);
  if (!choice) errors.push(messages.valueUnknown(`--${name}`, value, choices.join(', '), nearest(value, choices)));
  return choice;
}

function readOutputs(given: Given, errors: Bilingual[]): Output[] {
  const readings = (given.values.get('output') ?? []).map(readOutput);
  const outputs = readings.filter((reading): reading is Output => 'file' in reading);
  const files = outputs.map(({ file }) => file);
  const twice = files.find((file, i) => files.indexOf(file) < i);
  errors.push(...readings.flatMap((reading) => ('error' in reading ? [reading.error] : [])));
  if (twice !== undefined) errors.push(messages.outputTwice(twice));
  return outputs;
}

function readDay(given: Given, errors: Bilingual[]): Day | undefined {
  const value = last(given, 'today');
  if (value === undefined || isDay(value)) return value;
  errors.push(messages.valueUnknown('--today', value, expectationOf('today'), undefined));
  return undefined;
}

function readRules(given: Given, errors: Bilingual[]): Record<string, RuleSetting> {
  const ids = [...rules, ...families].map(({ id }) => id);
  const entries: [string, RuleSetting][] = [];
  for (const value of given.values.get('rule') ?? []) {
    const [id = '', setting = ''] = value.split('=', 2);
    const severity = ruleSettings.find((candidate) => candidate === setting);
    if (!ids.includes(id)) errors.push(messages.unknownRule(id, nearest(id, ids)));
    else if (severity) entries.push([id, severity]);
    else errors.push(badSeverity(id, setting));
  }
  return Object.fromEntries(entries);
}

const badSeverity = (id: string, setting: string): Bilingual =>
  messages.valueUnknown(
    '--rule',
    `${id}=${setting}`,
    ruleSettings.map((allowed) => `${id}=${allowed}`).join(', '),
    undefined,
  );
