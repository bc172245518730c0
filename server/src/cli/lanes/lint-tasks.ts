import { Worker } from 'node:worker_threads';
import { lintFile, type Linted, type Task } from '../lint-file.js';
import * as messages from '../messages.js';
import { detailOf } from '../read.js';
import { idle, takeTask, type LaneResult, type LaneStart } from './shared.js';

export interface Lanes {
  /** How many work side by side, this thread included. */
  readonly count: number;
  /** The script that a thread runs: it is to call `serveLane`. */
  readonly script: string;
  /** How this thread lints. */
  readonly lint?: (task: Task) => Promise<Linted>;
  /** Told after each task. */
  readonly onDone?: (() => void) | undefined;
}

/** Lints files side by side; the results are in the order of the tasks. A thread that dies takes one file with it. */
export async function lintTasks(tasks: readonly Task[], lanes: Lanes): Promise<Linted[]> {
  const results = new Array<Linted | undefined>(tasks.length);
  const next = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const done = (at: number, linted: Linted): void => {
    results[at] = linted;
    lanes.onDone?.();
  };
  const threads = Array.from({ length: lanes.count - 1 }, () => threadLane(tasks, next, lanes.script, done));
  await ownLane(tasks, next, lanes.lint ?? lintFile, done);
  await Promise.all(threads);
  return results.flatMap((result) => result ?? []);
}

type Done = (at: number, linted: Linted) => void;

async function ownLane(
  tasks: readonly Task[],
  next: Int32Array,
  lint: NonNullable<Lanes['lint']>,
  done: Done,
): Promise<void> {
  for (let at = takeTask(next, tasks.length); at !== undefined; at = takeTask(next, tasks.length)) {
    const task = tasks[at];
    if (task) done(at, await lint(task));
  }
}

/** A lane in a thread; when that dies, another one goes on behind the task that it had in hand. */
async function threadLane(tasks: readonly Task[], next: Int32Array, script: string, done: Done): Promise<void> {
  const hand = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)).fill(idle);
  const death = await untilEnd(new Worker(script, { workerData: { tasks, next, hand } satisfies LaneStart }), done);
  if (death === undefined) return;
  const at = Atomics.load(hand, 0);
  const file = tasks[at]?.file;
  // One that dies before its first task would do so again: the other lanes do its work.
  if (!file) return;
  done(at, { result: { path: file.path, reason: messages.crashed(death) } });
  await threadLane(tasks, next, script, done);
}

/** Waits for a thread to end; gives what it died of, if it did. */
const untilEnd = (worker: Worker, done: Done): Promise<string | undefined> =>
  new Promise((resolve) => {
    let death: string | undefined;
    worker.on('message', ({ at, linted }: LaneResult) => done(at, linted));
    worker.on('error', (error) => (death = detailOf(error)));
    worker.on('exit', (code) => resolve(death ?? (code === 0 ? undefined : String(code))));
  });
