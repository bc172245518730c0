import assert from 'node:assert/strict';
import path from 'node:path';
import { lintTasks } from '../../server/src/cli/lanes/lint-tasks.js';
import type { Linted, Task } from '../../server/src/cli/lint-file.js';
import * as messages from '../../server/src/cli/messages.js';
import { folder, removeFolders, strategyLint } from './command.js';

afterEach(removeFolders);

const tasks: readonly Task[] = Array.from({ length: 12 }, (_, at) => ({
  file: { path: `${at}.md`, absolute: `/${at}.md` },
  config: { layers: [] },
}));

/** Stands for a result of a thread or of this one. */
const by = (who: string, { file }: Task): Linted => ({ result: { path: file.path, reason: { en: who, ru: who } } });

/** A script for threads that does `inHand` for each task it takes. */
function thread(inHand: string): string {
  const script = `
    const { parentPort, workerData: { tasks, next, hand } } = require('node:worker_threads');
    for (let at; (at = Atomics.add(next, 0, 1)) < tasks.length; ) {
      Atomics.store(hand, 0, at);
      ${inHand}
      parentPort.postMessage({ at, linted: { result: { path: tasks[at].file.path, reason: { en: 'thread', ru: 'thread' } } } });
    }`;
  return path.join(folder({ 'thread.js': script }), 'thread.js');
}

/** Results by what they tell, when this thread holds its first task until the others have done the rest. */
async function tellings(script: string): Promise<(string | undefined)[]> {
  let release: () => void = () => undefined;
  const rest = new Promise<void>((resolve) => (release = resolve));
  let done = 0;
  const linted = await lintTasks(tasks, {
    count: 2,
    script,
    lint: async (task) => {
      await rest;
      return by('own', task);
    },
    onDone: () => {
      done++;
      if (done === tasks.length - 1) release();
    },
  });
  assert.deepEqual(
    linted.map(({ result }) => result.path),
    tasks.map(({ file }) => file.path),
  );
  return linted.map(({ result }) => ('reason' in result ? result.reason.en : undefined));
}

describe('Lanes', () => {
  it('share the tasks, and keep the results in their order', async () => {
    assert.deepEqual(await tellings(thread('')), ['own', ...Array.from({ length: 11 }, () => 'thread')]);
  });

  it('lose one task to a thread that dies, and go on', async () => {
    const told = await tellings(thread(`if (at % 4 === 3) process.exit(7);`));
    const crash = messages.crashed('7').en;
    assert.deepEqual(told, [
      ...['own', 'thread', 'thread', crash],
      ...['thread', 'thread', 'thread', crash],
      ...['thread', 'thread', 'thread', crash],
    ]);
  });

  it('do all of it in this thread where no other one can be started', async () => {
    const linted = await lintTasks(tasks, {
      count: 3,
      script: path.join(folder({ 'broken.js': 'throw new Error("no");' }), 'broken.js'),
      lint: (task) => Promise.resolve(by('own', task)),
    });
    assert.deepEqual(
      new Set(linted.map(({ result }) => ('reason' in result ? result.reason.en : ''))),
      new Set(['own']),
    );
  });
});

describe('Many files', () => {
  it('are reported as they are one by one, sorted by path', () => {
    const plan = (at: number): string => `# План ${at} на 2026 год\n\n**Цель:** меньше жалоб.\n\n**Веха:** пилот\n`;
    const name = (at: number): string => `${String(at).padStart(3, '0')} план.md`;
    const cwd = folder(Object.fromEntries(Array.from({ length: 90 }, (_, at) => [name(at), plan(at)])));
    const filesOf = (...paths: string[]): unknown[] =>
      (JSON.parse(strategyLint([...paths, '--format', 'json'], { cwd }).stdout) as { files: unknown[] }).files;
    const few = (from: number): unknown[] => filesOf(...Array.from({ length: 30 }, (_, at) => name(from + at)));
    assert.deepEqual(filesOf('.'), [...few(0), ...few(30), ...few(60)]);
  });
});
