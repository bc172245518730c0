import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Progress } from '../../server/src/cli/progress.js';
import { folder, removeFolders, strategyLint } from './command.js';

afterEach(removeFolders);

const plan = '# План на 2026 год\n\n**Цель:** меньше жалоб.\n';
const initName = '.strategy-lint.yaml';

describe('--init', () => {
  for (const [locale, word] of [
    ['en', 'preset'],
    ['ru', 'Настройки'],
  ] as const) {
    it(`writes a configuration that holds and tells what else may stand there (${locale})`, () => {
      const cwd = folder({ 'план.md': plan });
      const { stdout, stderr, exitCode } = strategyLint(['--init', '--preset', 'strict', '--locale', locale], { cwd });
      assert.deepEqual([stderr, exitCode], ['', 0]);
      assert.match(stdout, /\.strategy-lint\.yaml/);
      const text = readFileSync(path.join(cwd, initName), 'utf8');
      assert.match(text, /^preset: strict$/m);
      assert.ok(text.includes(word));
      assert.equal(strategyLint(['--quiet', '--fail-on', 'never'], { cwd }).stderr, '');
      const uncommented = text.replaceAll(/^# (?=[a-z]+:$| {2}\S+: \S+$)/gm, '');
      assert.match(uncommented, /^rules:\n {2}review-missing: hint$/m);
      const other = folder({ [initName]: uncommented, 'план.md': plan });
      assert.equal(strategyLint(['--quiet', '--fail-on', 'never'], { cwd: other }).stderr, '', uncommented);
    });
  }

  it('leaves a configuration alone that is there, whatever it is called', () => {
    for (const name of [initName, '.strategy-lint.json', '.strategy-lint.yml']) {
      const cwd = folder({ [name]: '{}' });
      const { stdout, stderr, exitCode } = strategyLint(['--init'], { cwd });
      assert.deepEqual([stdout, exitCode], ['', 2]);
      assert.equal(stderr, `strategy-lint: There is ${name} already: it is left as it is.\n`);
      assert.deepEqual(readdirSync(cwd), [name]);
    }
  });
});

describe('--explain', () => {
  it('prints the page of a rule in the reader’s language', () => {
    assert.match(strategyLint(['--explain', 'goal-missing']).stdout, /^# goal-missing\n\n[^]*## Why/);
    assert.match(strategyLint(['--explain', 'goal-missing', '--locale', 'ru']).stdout, /^# goal-missing\n\n[^]*[а-я]/);
  });

  it('suggests the rule that was meant', () => {
    const { stderr, exitCode } = strategyLint(['--explain', 'goal-mising']);
    assert.match(stderr, /^strategy-lint: There is no rule goal-mising\. Did you mean goal-missing\?\n/);
    assert.equal(exitCode, 2);
  });
});

describe('--print-config', () => {
  interface Shape {
    readonly file: string;
    readonly kinds: readonly string[];
    readonly preset: object;
    readonly today: object;
    readonly thresholds: Readonly<Record<string, object>>;
    readonly rules: Readonly<Record<string, object>>;
  }

  const configuration = {
    extends: 'strict',
    rules: { 'goal-missing': 'hint' },
    overrides: [
      { files: 'drafts/**', rules: { 'goal-missing': 'off' } },
      { kinds: ['plan'], thresholds: { longTermMonths: 18 } },
    ],
  };

  const shapeOf = (...args: string[]): Shape => {
    const cwd = folder({ '.strategy-lint.json': JSON.stringify(configuration), 'drafts/план.md': plan, 'b.md': '' });
    const { stdout, stderr, exitCode } = strategyLint(['--print-config', ...args], { cwd });
    assert.deepEqual([stderr, exitCode], ['', 0]);
    return JSON.parse(stdout) as Shape;
  };

  it('tells what holds for a file, and who says so', () => {
    const { file, kinds, preset, today, thresholds, rules } = shapeOf(
      ...['drafts/план.md', '--rule', 'review-missing=off', '--today', '2026-03-01'],
    );
    assert.equal(file, 'drafts/план.md');
    assert.deepEqual(kinds, ['plan']);
    assert.deepEqual(preset, { value: 'strict', from: 'strict' });
    assert.deepEqual(today, { value: '2026-03-01', from: 'command line' });
    assert.deepEqual(thresholds['longTermMonths'], { value: 18, from: '.strategy-lint.json' });
    assert.deepEqual(thresholds['detailMonths'], { value: 3, from: 'default' });
    assert.deepEqual(rules['goal-missing'], { value: 'off', from: '.strategy-lint.json' });
    assert.deepEqual(rules['review-missing'], { value: 'off', from: 'command line' });
    assert.deepEqual(rules['goal-unmeasurable'], { value: 'warning', from: 'preset' });
  });

  it('tells of a file that is not there yet, and of the folder', () => {
    assert.deepEqual(shapeOf('new.md').rules['goal-missing'], { value: 'hint', from: '.strategy-lint.json' });
    assert.deepEqual(shapeOf().thresholds['longTermMonths'], { value: 12, from: 'default' });
  });
});

describe('--max-warnings', () => {
  it('lets pass so many findings at or over --fail-on', () => {
    const cwd = folder({ 'a.md': plan });
    const remark = ['--rule', 'review-missing=information'];
    const { summary } = JSON.parse(strategyLint([...remark, '--format', 'json'], { cwd }).stdout) as {
      summary: { warning: number; information: number };
    };
    const exitCode = (...args: string[]): number | null => strategyLint([...remark, ...args], { cwd }).exitCode;
    assert.ok(summary.warning > 0 && summary.information > 0);
    assert.equal(exitCode('--max-warnings', String(summary.warning)), 0);
    assert.equal(exitCode('--max-warnings', String(summary.warning - 1)), 1);
    assert.equal(exitCode('--max-warnings', String(summary.warning), '--fail-on', 'information'), 1);
  });

  it('needs a number', () => {
    for (const value of ['-1', 'many', '1.5', '1e3'])
      assert.equal(strategyLint([`--max-warnings=${value}`]).exitCode, 2, value);
  });
});

describe('Progress on a terminal', () => {
  it('is written over, not too often, and erased at the end', () => {
    let clock = 0;
    const written: string[] = [];
    const progress = new Progress(
      (text) => written.push(text),
      () => clock,
    );
    for (const at of [0, 50, 99, 100, 120, 230]) {
      clock = at;
      progress.show(at, 500);
    }
    progress.end();
    progress.end();
    const erase = '\r\u001b[2K';
    assert.deepEqual(written, [`${erase}0/500`, `${erase}100/500`, `${erase}230/500`, erase]);
  });

  it('is nothing where nothing was shown', () => {
    const written: string[] = [];
    new Progress((text) => written.push(text), Date.now).end();
    assert.deepEqual(written, []);
  });
});
