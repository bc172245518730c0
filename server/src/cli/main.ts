import { statSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { isMainThread } from 'node:worker_threads';
import { version } from '../../package.json';
import { serveLane } from './lanes/lane-worker.js';
import { Progress } from './progress.js';
import { detailOf } from './read.js';
import { run } from './run.js';
import { today } from './today.js';

/** This very file, which threads run as well. */
const script = import.meta.url.startsWith('file:') ? fileURLToPath(import.meta.url) : import.meta.url;

function fail(error: unknown): void {
  process.exitCode = 2;
  process.stderr.write(`strategy-lint: ${detailOf(error)}\n`);
}

async function main(): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // A reader that had enough (`| head`) is no error of ours.
    if (error.code !== 'EPIPE') fail(error);
  });
  const progress = new Progress((text) => process.stderr.write(text), Date.now);
  const { stdout, stderr, exitCode } = await run(process.argv.slice(2), {
    cwd: process.cwd(),
    environment: process.env,
    readStdin: () => buffer(process.stdin),
    today: today(),
    isTerminal: process.stdout.isTTY,
    script,
    // Of one version there may be several while it is being worked on.
    linter: `${version}-${statSync(script).size}`,
    progress: process.stderr.isTTY && !process.env['CI'] ? progress.show : undefined,
  });
  progress.end();
  process.exitCode = exitCode;
  process.stdout.write(stdout);
  process.stderr.write(stderr);
}

(isMainThread ? main() : serveLane()).catch(fail);
