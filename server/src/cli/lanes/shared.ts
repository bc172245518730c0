import type { Linted, Task } from '../lint-file.js';

/** What a thread is started with. */
export interface LaneStart {
  readonly tasks: readonly Task[];
  /** One number, shared by all lanes: the place of the next task that nobody has taken. */
  readonly next: Int32Array;
  /** One number of the lane's own: the place of the task in hand, or {@link idle}. */
  readonly hand: Int32Array;
}

/** What a thread sends for each task. */
export interface LaneResult {
  readonly at: number;
  readonly linted: Linted;
}

export const idle = -1;

/** Takes the next task; `undefined` when none is left. */
export function takeTask(next: Int32Array, count: number): number | undefined {
  const at = Atomics.add(next, 0, 1);
  return at < count ? at : undefined;
}
