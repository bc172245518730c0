import { buffer } from 'node:stream/consumers';
import { detailOf } from './read.js';
import { run } from './run.js';

/** The calendar's present day where this program runs; Swedish writes days as ISO 8601 does. */
const today = (): string => new Date().toLocaleDateString('sv-SE');

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that had enough (`| head`) is no error of ours.
  if (error.code !== 'EPIPE') fail(error);
});

function fail(error: unknown): void {
  process.exitCode = 2;
  process.stderr.write(`strategy-lint: ${detailOf(error)}\n`);
}

run(process.argv.slice(2), {
  cwd: process.cwd(),
  environment: process.env,
  readStdin: () => buffer(process.stdin),
  today: today(),
  isTerminal: process.stdout.isTTY,
}).then(({ stdout, stderr, exitCode }) => {
  process.exitCode = exitCode;
  process.stdout.write(stdout);
  process.stderr.write(stderr);
}, fail);
