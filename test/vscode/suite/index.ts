// The door VS Code enters by: loads every test file beside it and reports to the file that the environment names.
import { appendFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import Mocha from 'mocha';
import type { SuiteEvent } from '../host/results.js';

export async function run(): Promise<void> {
  const report = process.env['STRATEGY_LINT_RESULTS'];
  if (report === undefined) throw new Error('STRATEGY_LINT_RESULTS names no file for the results');
  const grep = process.env['STRATEGY_LINT_TEST_GREP'];
  const mocha = new Mocha({ timeout: 30_000, reporter: 'base', ...(grep !== undefined && { grep }) });
  for (const file of readdirSync(__dirname).filter((name) => name.endsWith('.test.cjs'))) {
    mocha.addFile(path.join(__dirname, file));
  }
  const tell = (event: SuiteEvent): void => appendFileSync(report, `${JSON.stringify(event)}\n`);
  const failures = await new Promise<number>((resolve) => tellAll(mocha.run(resolve), tell));
  if (failures > 0) throw new Error(`${failures} failed`);
}

function tellAll(runner: Mocha.Runner, tell: (event: SuiteEvent) => void): void {
  let total = 0;
  runner.on('pass', (test) => {
    total += 1;
    tell({ kind: 'pass', title: test.fullTitle(), ms: test.duration ?? 0 });
  });
  runner.on('fail', (test, error: unknown) => {
    total += 1;
    tell({
      kind: 'fail',
      title: test.fullTitle(),
      error: error instanceof Error ? (error.stack ?? error.message) : String(error),
    });
  });
  runner.on('pending', (test) => {
    total += 1;
    tell({ kind: 'fail', title: test.fullTitle(), error: 'skipped' });
  });
  runner.on('end', () => tell({ kind: 'end', total }));
}
