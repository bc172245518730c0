import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { lintConfigFor } from '../config/resolve.js';
import { concernsOthers } from '../linter/between.js';
import { Workspace } from '../model/workspace.js';
import { isTrouble, type FileResult, type Task } from './lint-file.js';
import { lintSource } from './lint-source.js';
import { OtherFiles } from './other-files.js';
import { readSource } from './read.js';
import type { FileReport } from './report.js';

/**
 * Holds the files of a run against one another, once each has been linted by itself: those of which there is something
 * to say are linted anew, beside the others. The results come in the order of the tasks.
 */
export async function lintBetween(
  tasks: readonly Task[],
  results: readonly FileResult[],
  cwd: string,
): Promise<FileResult[]> {
  const reports = results.filter((result): result is FileReport => !isTrouble(result));
  const workspace = workspaceOf(reports, cwd);
  const configs = new Map(tasks.map(({ file, config }) => [file.path, config]));
  const others = new OtherFiles(reports);
  const linted: FileResult[] = [];
  for (const result of results) {
    const config = configs.get(result.path);
    const isConcerned =
      config !== undefined &&
      !isTrouble(result) &&
      concernsOthers(result.summary, lintConfigFor(config, new Set(result.kinds)), workspace);
    if (!isConcerned) linted.push(result);
    else {
      const source = await readSource(() => readFile(result.absolute));
      linted.push(lintSource(result, source, config, { alone: result, workspace, others }));
    }
  }
  return linted;
}

/** The summaries of the files; of linked files that are not among them it knows whether the disk has them. */
export function workspaceOf(reports: readonly FileReport[], cwd: string): Workspace {
  const workspace = Workspace.of(reports.map(({ summary }) => summary));
  return workspace.withMissing(workspace.unknownTargets().filter((path) => !existsSync(resolve(cwd, path))));
}
