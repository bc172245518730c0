import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import { homePage, rulePage } from '../../language/links.js';
import { families } from '../../rules/families.js';
import type { Bilingual, Locale, Rule, Severity } from '../../rules/rule.js';
import { severities } from '../options.js';
import type { Position } from '../positions.js';
import type { Report } from '../report.js';
import { allEntries, mishapsOf, pathInRepository } from './entries.js';
import type { Entry, Mishap } from './entries.js';
import type { Circumstances } from './format.js';

const levels: Readonly<Record<Severity, 'warning' | 'note'>> = {
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** How GitHub sorts alerts. */
const problems: Readonly<Record<Severity, 'warning' | 'recommendation'>> = {
  warning: 'warning',
  information: 'recommendation',
  hint: 'recommendation',
};

/** GitHub refuses a whole file with more results. */
const mostResults = 25_000;

/** The folder that addresses are relative to; GitHub takes this name for the root of the repository. */
const base = '%SRCROOT%';

const tooMany = (left: number): Bilingual => ({
  en: `The report holds ${mostResults} findings, more than that code scanning does not take. Left out, the mildest first: ${left}.`,
  ru: `В отчёте ${mostResults} замечаний, больше системы анализа кода не принимают. Не вошло, начиная с самых лёгких: ${left}.`,
});

/** Findings as SARIF 2.1.0, for code scanning and viewers. Columns are counted in UTF-16 code units. */
export function sarifReport(report: Report, { version, rules }: Circumstances): string {
  const { locale, root } = report;
  const all = allEntries(report);
  const entries = gravest(all, mostResults);
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: driver(version, rules, locale) },
        language: locale,
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [base]: { uri: pathToFileURL(root.endsWith('/') ? root : `${root}/`).href } },
        invocations: [invocation(report, all.length - entries.length)],
        artifacts: report.files.map((file) => ({
          location: locationOf(pathInRepository(file, report)),
          encoding: 'UTF-8',
        })),
        results: entries.map((entry) => result(entry, rules)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

/** In their order as many as may be, those of the gravest severities. */
function gravest(entries: readonly Entry[], most: number): readonly Entry[] {
  if (entries.length <= most) return entries;
  const byGravity = severities.flatMap((severity) => entries.filter((entry) => entry.severity === severity));
  const kept = new Set(byGravity.slice(0, most));
  return entries.filter((entry) => kept.has(entry));
}

const driver = (version: string, rules: readonly Rule[], locale: Locale): object => ({
  name: 'Strategy Lint',
  version,
  semanticVersion: version,
  informationUri: homePage,
  language: locale,
  rules: rules.map((rule) => descriptor(rule, locale)),
});

function descriptor({ id, summary, why, advice, question, severity }: Rule, locale: Locale): object {
  const page = rulePage(id, locale);
  const text = `${why[locale]}\n\n${advice[locale]}`;
  return {
    id,
    shortDescription: { text: summary[locale] },
    fullDescription: { text: why[locale] },
    help: {
      text: `${text}\n\n${question[locale]}\n\n${page}`,
      markdown: `${text}\n\n> ${question[locale]}\n\n[${id}](${page})`,
    },
    helpUri: page,
    defaultConfiguration: { level: levels[severity] },
    properties: {
      tags: ['strategy', ...families.filter(({ rules }) => rules.includes(id)).map((family) => family.id)],
      // Rules read words, so they err more often than those that read code.
      precision: 'medium',
      'problem.severity': problems[severity],
    },
  };
}

function invocation(report: Report, left: number): object {
  const mishaps = mishapsOf(report);
  const notes = left > 0 ? [{ level: 'warning', message: { text: tooMany(left)[report.locale] } }] : [];
  return {
    executionSuccessful: mishaps.length === 0,
    toolConfigurationNotifications: mishaps.filter(({ start }) => start).map(notification),
    toolExecutionNotifications: [...mishaps.filter(({ start }) => !start).map(notification), ...notes],
  };
}

const notification = ({ path, sentence, start, end }: Mishap): object => ({
  level: 'error',
  message: { text: start ? sentence : `${path || '""'}: ${sentence}` },
  ...(path && {
    locations: [
      {
        physicalLocation: {
          artifactLocation: locationOf(path),
          ...(start && end && { region: region({ start, end }) }),
        },
      },
    ],
  }),
});

const result = (entry: Entry, rules: readonly Rule[]): object => ({
  ruleId: entry.rule,
  ruleIndex: rules.findIndex(({ id }) => id === entry.rule),
  level: levels[entry.severity],
  message: { text: entry.sentence },
  locations: [{ physicalLocation: { artifactLocation: locationOf(entry.path), region: region(entry) } }],
  partialFingerprints: { 'strategyLint/v1': entry.fingerprint },
  relatedLocations: entry.related.map((place, i) => ({
    id: i + 1,
    physicalLocation: { artifactLocation: locationOf(place.path), region: region(place) },
    message: { text: place.sentence },
  })),
  properties: { severity: entry.severity },
});

/** Lines and columns only: `charOffset` would have viewers differ over the byte order mark. */
const region = ({ start, end }: { readonly start: Position; readonly end: Position }): object => ({
  startLine: start.line,
  startColumn: start.column,
  endLine: end.line,
  endColumn: end.column,
});

/** Half a surrogate pair, which some systems let into names of files, has no address. */
const whole = (path: string): string => path.replaceAll(/\p{Cs}/gu, '\ufffd');

/** Relative to the root of the repository, by which code scanning finds files; `file:` outside of it. */
const locationOf = (path: string): object =>
  isAbsolute(path)
    ? { uri: pathToFileURL(path).href }
    : { uri: whole(path).split('/').map(encodeURIComponent).join('/'), uriBaseId: base };
