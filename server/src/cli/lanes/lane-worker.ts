import { parentPort, workerData } from 'node:worker_threads';
import { lintFile } from '../lint-file.js';
import { idle, takeTask, type LaneResult, type LaneStart } from './shared.js';

/** A lane in a thread of its own: lints tasks until none is left. */
export async function serveLane(): Promise<void> {
  const { tasks, next, hand } = workerData as LaneStart;
  for (let at = takeTask(next, tasks.length); at !== undefined; at = takeTask(next, tasks.length)) {
    Atomics.store(hand, 0, at);
    const task = tasks[at];
    if (task) parentPort?.postMessage({ at, linted: await lintFile(task) } satisfies LaneResult);
    Atomics.store(hand, 0, idle);
  }
}
