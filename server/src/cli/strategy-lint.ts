// `strategy-lint`: what lints and each server are bundles of their own, and none loads another.
import { isServerName } from './servers/names.js';
import { startServer } from './servers/start.js';

const [word, ...rest] = process.argv.slice(2);

async function main(): Promise<void> {
  if (!isServerName(word)) {
    await import('./main.js');
    return;
  }
  const outcome = await startServer(word, rest, process.env);
  if (!outcome) return;
  process.exitCode = outcome.exitCode;
  process.stdout.write(outcome.stdout);
  process.stderr.write(outcome.stderr);
}

main().catch((error: unknown) => {
  process.exitCode = 2;
  process.stderr.write(`strategy-lint: ${error instanceof Error ? error.message : String(error)}\n`);
});
