import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Bilingual } from '../rules/rule.js';
import { wantsReviews, type Arguments } from './arguments.js';
import { atRevision } from './at-revision.js';
import { Baseline } from './baseline/baseline.js';
import * as baselineMessages from './baseline/messages.js';
import { lintBetween, workspaceOf } from './between.js';
import { Cache } from './cache/cache.js';
import { changesSince, type Changes } from './changed/changed-lines.js';
import { settleBase } from './changed/settle-base.js';
import { Configurations } from './configurations.js';
import { findFiles, type FoundFiles, type SourceFile } from './files.js';
import type { Host } from './host.js';
import { isTrouble, type FileResult } from './lint-file.js';
import { lintFiles } from './lint-files.js';
import { lintSource } from './lint-source.js';
import { detailOf, readSource } from './read.js';
import { asPath, repositoryOf } from './repository.js';
import type { BaselineTally, FileReport, Report } from './report.js';
import { reviewsOf, type Earlier } from './reviews.js';
import { configOf, sourcesOf } from './sources.js';

/** What came of a run. */
export interface Gathered {
  readonly report: Report;
  /** What went wrong beside the files and their configurations; the run fails by it. */
  readonly failures: readonly Bilingual[];
  /** What a reader should know; the run does not fail by it. */
  readonly notes: readonly Bilingual[];
}

interface Refusal {
  readonly refusal: Bilingual;
}

/** Lints what is asked for, and leaves of it what is new. Nothing is linted where it could not be told what that is. */
export async function gather(asked: Arguments, given: Host): Promise<Gathered | Refusal> {
  const host = { ...given, readStdin: once(given.readStdin) };
  const { base, paths } = settleBase(asked, host.cwd);
  const changes = asked.changed && (await changesSince(base, host.cwd));
  if (changes && 'refusal' in changes) return changes;
  const known = asked.baseline && (await readBaseline(asked.baseline, host));
  if (known && 'refusal' in known) return known;
  const earlier = await earlierFor(asked, known?.baseline, host);
  if (earlier && 'refusal' in earlier) return earlier;
  const cache = asked.cache && (await readCache(asked.cache, host));
  const configurations = new Configurations(asked.config, host.cwd);
  const { files, troubles } = await inputs({ ...asked, paths }, host);
  const results = await lintAll(files, configurations, cache, asked, host);
  const found = await inChangedLines(
    results.filter((result): result is FileReport => !isTrouble(result)),
    changes,
  );
  const report: Report = {
    files: found,
    troubles: [...troubles, ...results.filter(isTrouble)],
    configTroubles: configurations.troubles(),
    locale: asked.locale,
    cwd: host.cwd,
    root: resolve((await repositoryOf(asPath(host.cwd))) ?? host.cwd),
    ...(await reviewed(found, configurations, earlier, asked, host)),
  };
  const unwritten = await cache?.write();
  const notes = [cache?.trouble, unwritten].flatMap((note) => note ?? []);
  return { notes, ...(await lessKnown(report, known?.baseline, asked)) };
}

/** Standard input gives its text only once. */
function once<T>(read: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined;
  return () => (answer ??= read());
}

/** What reviews are compared with: a revision before a baseline. */
async function earlierFor(
  { since, baseline: named }: Arguments,
  baseline: Baseline | undefined,
  { cwd }: Host,
): Promise<Earlier | Refusal | undefined> {
  if (since !== undefined) return atRevision(since, cwd);
  return baseline && named && { since: named.file, findingsIn: (file) => Promise.resolve(baseline.knownOf(file)) };
}

/** The reviews of the documents, where a format shows them. */
async function reviewed(
  found: readonly FileReport[],
  configurations: Configurations,
  earlier: Earlier | undefined,
  asked: Arguments,
  host: Host,
): Promise<Pick<Report, 'reviews'>> {
  if (!wantsReviews(asked)) return {};
  const today = asked.today ?? host.today;
  const files = await reviewsOf(found, {
    locale: asked.locale,
    today,
    workspace: workspaceOf(asked.stdin === undefined ? found : [], host.cwd),
    read: (file) => readSource(asked.stdin === undefined ? () => readFile(file.absolute) : host.readStdin),
    configFor: async (file) => configOf(await sourcesOf(file, configurations, asked, host.today)),
    ...(earlier && { earlier }),
  });
  return { reviews: { files, today } };
}

const readBaseline = ({ file, update }: NonNullable<Arguments['baseline']>, { cwd }: Host) =>
  Baseline.read(resolve(cwd, file), file, update);

const readCache = ({ file, isDefault }: NonNullable<Arguments['cache']>, { cwd, linter }: Host): Promise<Cache> =>
  Cache.read(resolve(cwd, file), linter, isDefault);

async function inputs({ stdin, paths, all }: Arguments, { cwd }: Host): Promise<FoundFiles> {
  if (stdin === undefined) return findFiles(paths.length > 0 ? paths : ['.'], cwd, all);
  return { files: [{ path: stdin.replaceAll('\\', '/'), absolute: resolve(cwd, stdin) }], troubles: [] };
}

async function lintAll(
  files: readonly SourceFile[],
  configurations: Configurations,
  cache: Cache | undefined,
  asked: Arguments,
  host: Host,
): Promise<FileResult[]> {
  const tasks = [];
  for (const file of files)
    tasks.push({ file, config: configOf(await sourcesOf(file, configurations, asked, host.today)) });
  if (asked.stdin === undefined) return lintBetween(tasks, await lintFiles(tasks, cache, host), host.cwd);
  const source = await readSource(host.readStdin);
  return tasks.map(({ file, config }) => lintSource(file, source, config));
}

function inChangedLines(
  reports: readonly FileReport[],
  changes: Exclude<Changes, Refusal> | undefined,
): Promise<FileReport[]> {
  return Promise.all(
    reports.map(async (report) => {
      if (!changes || report.findings.length === 0) return report;
      return { ...report, findings: report.findings.filter(await changes.isChanged(report)) };
    }),
  );
}

/** Takes out what the baseline knows, or has the baseline know it. */
async function lessKnown(
  report: Report,
  baseline: Baseline | undefined,
  asked: Arguments,
): Promise<Pick<Gathered, 'report' | 'failures'>> {
  if (!baseline) return { report, failures: [] };
  const update = asked.baseline?.update ? await updated(baseline, report, asked.baseline.file) : { baseline };
  if ('refusal' in update) return { report, failures: [update.refusal] };
  const compared = report.files.map((file) => ({ file, ...update.baseline.compare(file) }));
  const files = compared.map(({ file, fresh }) => ({ ...file, findings: fresh }));
  const count = (reports: readonly FileReport[]): number =>
    reports.reduce((sum, each) => sum + each.findings.length, 0);
  const tally: BaselineTally = {
    known: count(report.files) - count(files),
    gone: asked.changed ? 0 : compared.reduce((sum, { gone }) => sum + gone, 0),
  };
  return { report: { ...report, files, baseline: tally }, failures: [] };
}

/** Writes the baseline anew, or says why not. A run that could not see everything does not. */
async function updated(
  baseline: Baseline,
  report: Report,
  shown: string,
): Promise<{ readonly baseline: Baseline } | Refusal> {
  if (report.troubles.length + report.configTroubles.length > 0) return { refusal: baselineMessages.notUpdated(shown) };
  try {
    return { baseline: await baseline.update(report.files) };
  } catch (error) {
    return { refusal: baselineMessages.unwritable(shown, detailOf(error)) };
  }
}
