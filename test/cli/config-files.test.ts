import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { folder, removeFolders, strategyLint } from './command.js';
import { validate } from './sarif-schema.js';

const plan = '# План на 2026 год\n\n**Цель:** меньше жалоб.\n';
/** Nothing says why this way, which only the strict preset asks. */
const steps = '## Шаги\n\n- Обучить операторов до 1 марта\n- Переписать скрипты до 1 мая\n';
const off = '{ "rules": { "goal-unmeasurable": "off" } }';

interface Shape {
  readonly files: readonly { readonly path: string; readonly findings: readonly { readonly rule: string }[] }[];
  readonly errors: readonly { readonly path: string; readonly message: string; readonly start?: object }[];
}

/** A run that says whether the goal of each file was remarked on, in the order of the paths. */
function goals(cwd: string, ...args: string[]): Record<string, boolean> {
  const { stdout } = strategyLint([...args, '--format', 'json'], { cwd });
  const { files } = JSON.parse(stdout) as Shape;
  return Object.fromEntries(
    files.map((file) => [file.path, file.findings.some(({ rule }) => rule === 'goal-unmeasurable')]),
  );
}

afterEach(removeFolders);

describe('a configuration file', () => {
  it('holds for the documents below it; the nearest counts', () => {
    const cwd = folder({
      '.strategy-lint.json': off,
      'plan.md': plan,
      'team/.strategy-lint.yaml': 'rules: { goals: warning }\n',
      'team/q1/plan.md': plan,
    });
    assert.deepEqual(goals(cwd, '.'), { 'plan.md': false, 'team/q1/plan.md': true });
    assert.deepEqual(goals(path.join(cwd, 'team'), '.'), { 'q1/plan.md': true });
  });

  it('is looked for up to the root of the repository', () => {
    const cwd = folder({
      '.strategy-lint.json': off,
      'repo/.git/HEAD': '',
      'repo/a/plan.md': plan,
      'other/plan.md': plan,
    });
    assert.deepEqual(goals(cwd, '.'), { 'other/plan.md': false, 'repo/a/plan.md': true });
  });

  it('gives way to the options of the command line', () => {
    const cwd = folder({
      '.strategy-lint.json': '{ "preset": "essential", "rules": { "goals": "off" } }',
      'plan.md': plan,
    });
    assert.deepEqual(goals(cwd, '.'), { 'plan.md': false });
    assert.deepEqual(goals(cwd, '.', '--rule', 'goals=on'), { 'plan.md': true });
    assert.deepEqual(goals(cwd, '.', '--no-config'), { 'plan.md': true });
    const team = folder({ '.strategy-lint.json': '{ "preset": "essential" }', 'plan.md': `${plan}\n${steps}` });
    const found = (...args: string[]): number =>
      (JSON.parse(strategyLint(['.', ...args, '--format', 'json'], { cwd: team }).stdout) as Shape).files.flatMap(
        ({ findings }) => findings,
      ).length;
    assert.equal(found('--preset', 'essential'), found());
    assert.ok(found('--preset', 'strict') > found());
  });

  it('named by --config holds for every document, and no other is read', () => {
    const cwd = folder({
      'ci/quiet.yaml': 'rules: { goals: off }\n',
      'plan.md': plan,
      'team/.strategy-lint.json': '{ "rules": "broken" }',
      'team/plan.md': plan,
    });
    assert.deepEqual(goals(cwd, '.', '--config', 'ci/quiet.yaml'), { 'plan.md': false, 'team/plan.md': false });
    const { stderr, exitCode } = strategyLint(['.', '--config', 'nope.json'], { cwd });
    assert.match(stderr, /^strategy-lint: nope\.json:1:1: There is no file nope\.json/);
    assert.equal(exitCode, 2);
  });

  it('holds for a text of standard input by its name', () => {
    const cwd = folder({ 'team/.strategy-lint.json': off });
    const goalIn = (...name: string[]): boolean =>
      strategyLint(['--stdin', ...name], { cwd, input: plan }).stdout.includes('goal-unmeasurable');
    assert.equal(goalIn(), true);
    assert.equal(goalIn('--stdin-filename', 'team/plan.md'), false);
  });
});

describe('a mistake in a configuration file', () => {
  const broken = '\ufeff{\r\n  "rules": { "goal-mising": "off", "goal-unmeasurable": "off" }\r\n}';

  it('is told with its place and makes the exit code 2; what could be read holds', () => {
    const cwd = folder({ '.strategy-lint.json': broken, 'plan.md': plan, 'план.md': plan });
    const { stdout, stderr, exitCode } = strategyLint(['.', '--locale', 'ru'], { cwd });
    assert.equal(
      stderr,
      'strategy-lint: .strategy-lint.json:2:14: Правила или семейства правил «goal-mising» нет, строка не учитывается. Возможно, вы имели в виду goal-missing?\n',
    );
    assert.equal(exitCode, 2);
    assert.match(stdout, /milestone-missing/);
    assert.doesNotMatch(stdout, /goal-unmeasurable/);
    assert.match(stdout, /\nПрочитано 2 файла .*1 ошибка в настройках\. Найдено/);
  });

  it('stands in the JSON and in the SARIF report', () => {
    const cwd = folder({ 'team/.strategy-lint.json': broken, 'team/plan.md': plan });
    const { errors } = JSON.parse(strategyLint(['.', '--format', 'json'], { cwd }).stdout) as Shape;
    assert.deepEqual(
      errors.map(({ path: file, start }) => [file, start]),
      [['team/.strategy-lint.json', { line: 2, column: 14, offset: 17 }]],
    );
    const log: unknown = JSON.parse(strategyLint(['.', '--format', 'sarif'], { cwd }).stdout);
    validate(log);
    assert.deepEqual(validate.errors ?? [], []);
    assert.match(
      JSON.stringify(log),
      /"toolConfigurationNotifications":\[\{"level":"error".*goal-mising.*"startLine":2/,
    );
  });

  it('of any kind does not stop the run', () => {
    const cwd = folder({
      'empty/.strategy-lint.yaml': '',
      'list/.strategy-lint.json': '[1, 2]',
      'huge/.strategy-lint.json': `["${'x'.repeat(10_000_000)}"]`,
      'binary/.strategy-lint.json': Uint8Array.from([0xff, 0xfe, 0, 1]),
      'folder/.strategy-lint.json/x': '',
      ...Object.fromEntries(
        ['empty', 'list', 'huge', 'binary', 'folder', 'link'].map((name) => [`${name}/plan.md`, plan]),
      ),
      'elsewhere.json': off,
    });
    mkdirSync(path.join(cwd, 'link/.git'));
    symlinkSync('../elsewhere.json', path.join(cwd, 'link/.strategy-lint.json'));
    const found = goals(cwd, '.');
    assert.deepEqual(Object.values(found), [true, true, true, true, true, true]);
    const { stderr, exitCode } = strategyLint(['.'], { cwd });
    assert.equal(stderr.trim().split('\n').length, 6, stderr);
    assert.match(stderr, /link\/\.strategy-lint\.json:1:1: \.strategy-lint\.json lies outside of the workspace/);
    assert.equal(exitCode, 2);
  });

  it('that is one of the command line is said of the option', () => {
    const errors = (...args: string[]): string => strategyLint(args).stderr;
    assert.match(errors('--preset', 'strickt'), /--preset.*“strickt”.*essential, recommended, strict.*strict\?/);
    assert.match(errors('--config', 'a.json', '--no-config'), /--config and --no-config contradict each other/);
    assert.match(errors('--config'), /--config needs a value/);
  });
});
