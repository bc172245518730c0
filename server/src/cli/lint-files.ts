import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { Cache } from './cache/cache.js';
import { keyOf } from './cache/key.js';
import { lintTasks } from './lanes/lint-tasks.js';
import { isTrouble, type FileResult, type Task } from './lint-file.js';

export interface LintingHost {
  /** The script that threads run. */
  readonly script: string;
  /** Told how many of how many files are done. */
  readonly progress?: ((done: number, all: number) => void) | undefined;
}

/** Files that a thread is to have before it is worth its start. */
const leastForThread = 40;
/** Each thread holds a linter of its own in memory. */
const mostLanes = 8;

/** Lints files of the disk, those that the cache does not know; the results are in the order of the tasks. */
export async function lintFiles(
  tasks: readonly Task[],
  cache: Cache | undefined,
  { script, progress }: LintingHost,
): Promise<FileResult[]> {
  const known = tasks.map((task) => cache && fromCache(task, cache));
  const open = tasks.filter((_, at) => known[at] === undefined);
  const count = Math.min(availableParallelism(), mostLanes, 1 + Math.floor(open.length / leastForThread));
  let done = tasks.length - open.length;
  const linted = await lintTasks(open, { count, script, onDone: () => progress?.(++done, tasks.length) });
  for (const { result, key } of linted) if (key !== undefined && !isTrouble(result)) cache?.set(key, result);
  const fresh = linted.values();
  return known.flatMap((result) => result ?? fresh.next().value?.result ?? []);
}

function fromCache(task: Task, cache: Cache): FileResult | undefined {
  try {
    return cache.get(task.file, keyOf(task, readFileSync(task.file.absolute)));
  } catch {
    // Why it cannot be read is told by the attempt to lint it.
    return undefined;
  }
}
