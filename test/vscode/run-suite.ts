// npm run test:vscode: the packaged extension, tested inside a real VS Code; with `-- TITLE` the tests of that title alone.
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { buildSuite } from './build-suite.js';
import { chooseHost } from './host/choose-host.js';
import { program } from './host/program.js';
import { paths } from './host/paths.js';
import { lineOf, readEvents, tally } from './host/results.js';

const limit = 240_000;

async function main(): Promise<number> {
  const [title] = process.argv.slice(2);
  const host = await chooseHost();
  console.log(`${host.description} runs the tests`);
  const results = path.join(paths.runs, `results-${process.pid}.jsonl`);
  await mkdir(paths.runs, { recursive: true });
  await rm(results, { force: true });
  const run = host.runSuite({
    vsix: paths.vsix,
    documents: path.join(import.meta.dirname, 'workspace'),
    stub: path.join(import.meta.dirname, 'stub'),
    tests: await buildSuite(),
    settings: {},
    env: { STRATEGY_LINT_RESULTS: results, ...(title !== undefined && { STRATEGY_LINT_TEST_GREP: title }) },
    limit,
  });
  try {
    await run;
  } finally {
    for (const event of readEvents(results)) console.log(lineOf(event) ?? '');
  }
  const { passed, failed } = tally(readEvents(results));
  await rm(results);
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

await program(main);
