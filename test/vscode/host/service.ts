import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createWriteStream } from 'node:fs';

export interface Service {
  /** What matched `ready`. */
  readonly match: RegExpExecArray;
  stop(): Promise<void>;
}

export interface ServiceOptions {
  readonly what: string;
  readonly env: NodeJS.ProcessEnv;
  readonly ready: RegExp;
  readonly logFile: string;
}

const startLimit = 60_000;
const stopLimit = 3_000;

/** Starts a program in a process group of its own and waits until it prints `ready`. Rejects with its words if it does not. */
export async function startService(
  program: string,
  args: readonly string[],
  { what, env, ready, logFile }: ServiceOptions,
): Promise<Service> {
  const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  const log = createWriteStream(logFile);
  child.stdout.pipe(log, { end: false });
  child.stderr.pipe(log, { end: false });
  const stop = (): Promise<void> => stopGroup(child);
  try {
    return { match: await printed(child, ready, what), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function printed(child: ChildProcess, ready: RegExp, what: string): Promise<RegExpExecArray> {
  return new Promise((resolve, reject) => {
    let text = '';
    const fail = (why: string): void => reject(new Error(`${what} ${why}:\n${text}`));
    const limit = setTimeout(() => fail(`did not start within ${startLimit / 1000} s`), startLimit);
    const read = (data: Buffer): void => {
      text += data.toString();
      const match = ready.exec(text);
      if (match === null) return;
      clearTimeout(limit);
      resolve(match);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('error', (error) => fail(`cannot be run (${error.message})`));
    child.once('exit', (code) => {
      clearTimeout(limit);
      fail(`ended with ${code ?? 'a signal'}`);
    });
  });
}

/** Ends the whole group: the server, its extension hosts and their language servers. */
async function stopGroup(child: ChildProcess): Promise<void> {
  const gone =
    child.exitCode === null && child.signalCode === null
      ? new Promise<void>((resolve) => child.once('exit', () => resolve()))
      : Promise.resolve();
  signalGroup(child, 'SIGTERM');
  const limit = new AbortController();
  await Promise.race([gone, delay(stopLimit, limit.signal)]);
  limit.abort();
  signalGroup(child, 'SIGKILL');
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    // Nobody of the group is left, which is what was wanted.
  }
}

const delay = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
