import assert from 'node:assert/strict';
import { parse } from 'junit2json';
import type { TestSuites } from 'junit2json';
import { junitReport } from '../../server/src/cli/formats/junit.js';
import type { FailOn } from '../../server/src/cli/options.js';
import type { Report } from '../../server/src/cli/report.js';
import { circumstances, clean, configTroubles, finding, hostile, plan, report, troubles } from './hand-made.js';
import { assertJunit } from './xml.js';

/** Holds a report to the schema, and gives what a reader of such reports makes of it. */
async function read(of: Report, failOn: FailOn = 'warning'): Promise<TestSuites> {
  const xml = junitReport(of, { ...circumstances, failOn });
  await assertJunit(xml);
  const suites = await parse(xml);
  assert.ok(suites && !('testcase' in suites));
  return suites;
}

describe('the results of tests', () => {
  it('are a suite for each file, with a case for each finding', async () => {
    const { tests, failures, errors, testsuite: suites = [] } = await read(report('en'));
    assert.deepEqual({ tests, failures, errors }, { tests: 3, failures: 1, errors: 0 });
    assert.deepEqual(
      suites.map(({ name, tests: count, failures: failed }) => [name, count, failed]),
      [
        ['README.md', 1, 0],
        ['Планы #1/план 100%.md', 2, 1],
      ],
    );
    const [failing, passing] = suites[1]?.testcase ?? [];
    assert.equal(failing?.classname, 'Планы #1/план 100%.md');
    assert.equal(failing.name, 'goal-unmeasurable: How will you measure “меньше жалоб 🙂”?');
    assert.equal(failing.failure?.[0]?.type, 'goal-unmeasurable');
    assert.equal(
      failing.failure[0].inner,
      [
        'Планы #1/план 100%.md:3:11: How will you measure “меньше жалоб 🙂”?',
        'Планы #1/план 100%.md:1:3: The plan',
        'https://github.com/strategy-lint/strategy-lint/blob/main/docs/rules/goal-unmeasurable.md',
      ].join('\n'),
    );
    assert.equal(passing?.failure, undefined);
    assert.match(passing?.['system-out']?.[0] ?? '', /:3:18: How will you measure “жалоб”\?/);
  });

  it('fail where the run does; with never, where it would by default', async () => {
    const failures = async (failOn: FailOn): Promise<number | undefined> => (await read(report('en'), failOn)).failures;
    assert.deepEqual(
      [await failures('hint'), await failures('information'), await failures('warning'), await failures('never')],
      [2, 1, 1, 1],
    );
  });

  it('name each case otherwise, since services know them by their names', async () => {
    const twins = { ...plan, findings: [finding('жалоб'), finding('жалоб'), finding('План')] };
    const { testsuite: suites = [] } = await read(report('ru', { files: [twins] }));
    assert.deepEqual(
      suites[0]?.testcase?.map(({ name }) => name),
      [
        'goal-unmeasurable: Чем измерить «жалоб»?',
        'goal-unmeasurable: Чем измерить «жалоб»? (2)',
        'goal-unmeasurable: Чем измерить «План»?',
      ],
    );
  });

  it('have errors for what could not be read and for mistakes in the configuration', async () => {
    const { errors, testsuite: suites = [] } = await read(report('ru', { files: [clean], troubles, configTroubles }));
    assert.equal(errors, 2);
    assert.deepEqual(
      suites.map(({ name, testcase: cases = [] }) => [name, cases[0]?.error?.[0]?.type, cases[0]?.error?.[0]?.message]),
      [
        ['.strategy-lint.json', 'configuration', 'Правила «x» нет.'],
        ['старый.md', 'unreadable', 'текст не в кодировке UTF-8; сохраните его в UTF-8'],
        ['README.md', undefined, undefined],
      ],
    );
  });

  it('are none when nothing was linted', async () => {
    assert.deepEqual((await read(report('en', { files: [] }))).tests, 0);
  });

  it('bring any path and any words through', async () => {
    const { testsuite: suites = [] } = await read(report('en', { files: [hostile] }));
    const [only] = suites[0]?.testcase ?? [];
    assert.equal(only?.classname, hostile.path);
    assert.equal(
      only.failure?.[0]?.message,
      'How will you measure “1% of A & B, <b>: "x" ]]> %0A ::error::\ufffd\ufffd \'🙂\'”?',
    );
    assert.ok(only.failure[0].inner?.startsWith(`${hostile.path}:3:11: How will you`));
  });
});
