import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cli, folder, removeFolders, strategyLint } from './command.js';

afterEach(removeFolders);

const plan = '# План на 2026 год\n\n**Цель:** меньше жалоб.\n';
const cacheName = '.strategy-lint-cache';
const options = ['--cache', '--format', 'json', '--today', '2026-01-15'];

/** Marks the cache's own sentences, so that a report tells whether it comes from there. */
function markCache(cwd: string): void {
  const at = path.join(cwd, cacheName);
  writeFileSync(at, readFileSync(at, 'utf8').replaceAll('"sentence":{"en":"', '"sentence":{"en":"[kept] '));
}

/** The files whose findings come from the cache. */
function keptFiles(cwd: string, ...args: string[]): string[] {
  const { stdout, stderr } = strategyLint([...options, ...args], { cwd });
  assert.equal(stderr, '');
  const { files } = JSON.parse(stdout) as { files: { path: string; findings: { message: string }[] }[] };
  return files.filter(({ findings }) => findings[0]?.message.startsWith('[kept]')).map((file) => file.path);
}

/** A folder with a cache of two plans whose findings can be told from fresh ones. */
function cached(): string {
  const cwd = folder({ 'a.md': plan, 'b.md': plan });
  strategyLint(options, { cwd });
  markCache(cwd);
  return cwd;
}

describe('--cache', () => {
  it('gives the same report as without', () => {
    const cwd = folder({ 'a.md': plan, 'b #1.md': plan, 'story.md': '# How we met\n' });
    const plain = strategyLint(['--format', 'json', '--today', '2026-01-15'], { cwd });
    assert.deepEqual(strategyLint(options, { cwd }), plain);
    assert.deepEqual(strategyLint(options, { cwd }), plain);
  });

  it('lints only files whose text has changed', () => {
    const cwd = cached();
    assert.deepEqual(keptFiles(cwd), ['a.md', 'b.md']);
    writeFileSync(path.join(cwd, 'b.md'), `${plan}\nИ ещё.\n`);
    assert.deepEqual(keptFiles(cwd), ['a.md']);
  });

  it('lints anew under another configuration or on another day', () => {
    for (const args of [
      ['--preset', 'strict'],
      ['--rule', 'review-missing=hint'],
      ['--today', '2026-01-16'],
    ])
      assert.deepEqual(keptFiles(cached(), ...args), [], args.join(' '));
    const cwd = cached();
    writeFileSync(path.join(cwd, '.strategy-lint.json'), '{ "overrides": [{ "files": "a.md", "preset": "strict" }] }');
    assert.deepEqual(keptFiles(cwd), []);
  });

  it('forgets the results of another version', () => {
    const cwd = cached();
    const at = path.join(cwd, cacheName);
    writeFileSync(at, readFileSync(at, 'utf8').replace('"linter":"', '"linter":"0.0.1-'));
    assert.deepEqual(keptFiles(cwd), []);
  });

  it('keeps what it knows of files that are not linted now, less those that are gone', () => {
    const cwd = cached();
    writeFileSync(path.join(cwd, 'c.md'), plan);
    keptFiles(cwd, 'c.md');
    assert.deepEqual(keptFiles(cwd), ['a.md', 'b.md']);
    rmSync(path.join(cwd, 'b.md'));
    writeFileSync(path.join(cwd, 'c.md'), `${plan}\nИ ещё.\n`);
    keptFiles(cwd);
    assert.doesNotMatch(readFileSync(path.join(cwd, cacheName), 'utf8'), /"b\.md"/);
  });

  for (const [what, damage] of [
    ['cut off', (text: string) => text.slice(0, text.length / 2)],
    ['empty', () => ''],
    ['of another shape', () => '{"strategyLintCache":1,"linter":"x","entries":{"a.md":[]}}'],
  ] as const) {
    it(`is told of, ignored and written anew when it is ${what}`, () => {
      const cwd = cached();
      const at = path.join(cwd, cacheName);
      writeFileSync(at, damage(readFileSync(at, 'utf8')));
      const { stdout, stderr, exitCode } = strategyLint(options, { cwd });
      assert.match(stderr, /^strategy-lint: The cache .*\.strategy-lint-cache is damaged/);
      assert.match(stdout, /goal-unmeasurable/);
      assert.equal(exitCode, 1);
      assert.equal(strategyLint(options, { cwd }).stderr, '');
    });
  }

  it('never takes the place of a file that is none', () => {
    const cwd = folder({ 'a.md': plan, 'b.md': plan });
    const { stdout, stderr, exitCode } = strategyLint([...options, '--cache-location', 'b.md'], { cwd });
    assert.match(stderr, /b\.md is no cache of Strategy Lint: it is left as it is/);
    assert.match(stdout, /goal-unmeasurable/);
    assert.equal(exitCode, 1);
    assert.equal(readFileSync(path.join(cwd, 'b.md'), 'utf8'), plan);
  });

  it('is not harmed by runs at the same time, and no part of it is left', async () => {
    const cwd = folder(Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`${at}.md`, plan])));
    const runs = Array.from({ length: 3 }, () => spawn(process.execPath, [cli, ...options], { cwd, stdio: 'ignore' }));
    const codes = (await Promise.all(runs.map((each) => once(each, 'close')))).map(([code]) => code as number | null);
    assert.deepEqual(codes, [1, 1, 1]);
    markCache(cwd);
    assert.equal(keptFiles(cwd).length, 20);
    assert.deepEqual(
      readdirSync(cwd).filter((name) => name.endsWith('.tmp')),
      [],
    );
  });
});
