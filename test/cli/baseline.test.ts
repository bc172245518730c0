import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { folder, removeFolders, strategyLint, type Run } from './command.js';

afterEach(removeFolders);

const plan = `# План на 2026 год

## 1. Цели

- **Цель:** довольные клиенты
- **Цель:** меньше жалоб

## 2. Вехи

| Веха | Срок |
|---|---|
| Пилот в двух магазинах | |
`;

const name = 'baseline.json';
const lint = (cwd: string, ...args: string[]): Run =>
  strategyLint(['--baseline', name, '--today', '2026-01-15', ...args], { cwd });
const take = (cwd: string, ...args: string[]): Run => lint(cwd, '--update-baseline', ...args);

/** The places that are reported, by their line's words. */
function reported(cwd: string, ...args: string[]): string[] {
  const { files } = JSON.parse(lint(cwd, '--format', 'json', ...args).stdout) as {
    files: { path: string; findings: { rule: string; start: { line: number } }[] }[];
  };
  return files.flatMap(({ path: file, findings }) => {
    const lines = readFileSync(path.join(cwd, file), 'utf8').split('\n');
    return findings.map(({ rule, start }) => `${rule}: ${lines[start.line - 1] ?? ''}`);
  });
}

function changeFile(cwd: string, file: string, change: (text: string) => string): void {
  const at = path.join(cwd, file);
  const before = readFileSync(at, 'utf8');
  const after = change(before);
  assert.notEqual(after, before);
  writeFileSync(at, after);
}

describe('A baseline taken', () => {
  it('leaves out what was found, also where lines moved and lists were laid out anew', () => {
    const cwd = folder({ 'a.md': plan });
    assert.equal(take(cwd).exitCode, 0);
    assert.deepEqual(reported(cwd), []);
    changeFile(cwd, 'a.md', (text) =>
      text
        .replace('## 1. Цели', '## 1. Контекст\n\nРынок растёт.\n\n## 2. Цели')
        .replace('## 2. Вехи', '## 3. Вехи')
        .replaceAll('- **', '1. **')
        .replace('|---|---|', '| :--- | ---: |')
        .replaceAll('\n', '\r\n'),
    );
    assert.deepEqual(reported(cwd), []);
    const { stdout, exitCode } = lint(cwd);
    assert.match(stdout, /Nothing to remark\. \d+ more are known to the baseline\.\n$/);
    assert.equal(exitCode, 0);
  });

  it('lets a new fault show, and it alone', () => {
    const cwd = folder({ 'a.md': plan });
    take(cwd);
    changeFile(cwd, 'a.md', (text) =>
      text.replace('- **Цель:** меньше', '- **Цель:** счастливые сотрудники\n- **Цель:** меньше'),
    );
    assert.deepEqual(reported(cwd), ['goal-unmeasurable: - **Цель:** счастливые сотрудники']);
    assert.equal(lint(cwd).exitCode, 1);
  });

  it('tells how many entries are mended, and takes them out when asked', () => {
    const cwd = folder({ 'a.md': plan });
    take(cwd);
    changeFile(cwd, 'a.md', (text) => text.replace('- **Цель:** меньше жалоб\n', ''));
    assert.match(lint(cwd).stdout, /1 entry of the baseline is found no more: --update-baseline takes them out\.\n$/);
    assert.match(lint(cwd, '--locale', 'ru').stdout, /1 запись базового списка больше не подтверждается: /);
    assert.doesNotMatch(take(cwd).stdout, /no more/);
    assert.doesNotMatch(lint(cwd).stdout, /no more/);
  });

  it('knows a file that was renamed', () => {
    const cwd = folder({ 'a.md': plan });
    take(cwd);
    renameSync(path.join(cwd, 'a.md'), path.join(cwd, 'план #2.md'));
    assert.deepEqual(reported(cwd), []);
  });

  it('is sorted text with relative paths: the same wherever and in whatever order it is taken', () => {
    const [one, other] = [folder({ 'b/a.md': plan, 'a.md': plan }), folder({ 'a.md': plan, 'b/a.md': plan })];
    take(one, 'b', 'a.md');
    take(other, 'a.md', 'b');
    const text = readFileSync(path.join(one, name), 'utf8');
    assert.equal(readFileSync(path.join(other, name), 'utf8'), text);
    const { version, files } = JSON.parse(text) as { version: number; files: Record<string, object> };
    assert.equal(version, 1);
    assert.deepEqual(Object.keys(files), ['a.md', 'b/a.md']);
    assert.ok(text.endsWith('}\n') && !text.includes(one));
  });

  it('keeps the entries of files that are not linted now, and drops those of files that are gone', () => {
    const cwd = folder({ 'a.md': plan, 'b.md': plan, 'c.md': plan });
    take(cwd);
    rmSync(path.join(cwd, 'c.md'));
    changeFile(cwd, 'a.md', (text) => text.replace('меньше жалоб', 'больше похвал'));
    take(cwd, 'a.md');
    const { files } = JSON.parse(readFileSync(path.join(cwd, name), 'utf8')) as { files: object };
    assert.deepEqual(Object.keys(files), ['a.md', 'b.md']);
    assert.deepEqual(reported(cwd), []);
  });
});

describe('A baseline that cannot be used', () => {
  it('is refused with the reason when it is missing: nothing is linted', () => {
    const cwd = folder({ 'a.md': plan });
    assert.deepEqual(lint(cwd), {
      stdout: '',
      stderr: `strategy-lint: There is no baseline ${name}. To take one: --baseline ${name} --update-baseline\n`,
      exitCode: 2,
    });
  });

  for (const [what, text] of [
    ['cut off', '{ "version": 1, "files": { "a.md"'],
    ['something else', '# A plan of ours\n'],
    ['of another shape', '{ "version": 1, "files": { "a.md": ["x"] } }'],
    ['of a newer version', '{ "version": 99, "files": {} }'],
    ['empty', ''],
  ] as const) {
    it(`is refused when it is ${what}, and never written over`, () => {
      const cwd = folder({ 'a.md': plan, [name]: text });
      for (const { stdout, stderr, exitCode } of [lint(cwd), take(cwd)]) {
        assert.deepEqual([stdout, exitCode], ['', 2]);
        assert.match(stderr, new RegExp(`^strategy-lint: .*${name}`));
      }
      assert.equal(readFileSync(path.join(cwd, name), 'utf8'), text);
    });
  }

  it('is not written by a run that could not read everything, and no part of it is left', () => {
    const cwd = folder({ 'a.md': plan, 'windows.md': Uint8Array.from([0xd6, 0xe5, 0xeb, 0xfc]) });
    const { stderr, exitCode } = take(cwd);
    assert.match(stderr, /is left as it is: not everything could be checked/);
    assert.equal(exitCode, 2);
    assert.ok(!existsSync(path.join(cwd, name)));
    assert.deepEqual(readdirSync(cwd).sort(), ['a.md', 'windows.md']);
  });
});
