import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { cli, folder, removeFolders, strategyLint } from './command.js';

const plan = '# План на 2026 год\n\n**Цель:** меньше жалоб.\n';

const read = (...steps: string[]): string => readFileSync(path.join(...steps), 'utf8');

afterEach(removeFolders);

describe('--output', () => {
  it('writes the report into a file instead of printing it, in folders that it makes', () => {
    const cwd = folder({ 'план.md': plan });
    const printed = strategyLint(['--format', 'junit'], { cwd });
    const written = strategyLint(['--format', 'junit', '--output', 'отчёты/по плану #1.xml'], { cwd });
    assert.deepEqual(written, { stdout: '', stderr: '', exitCode: 1 });
    assert.equal(read(cwd, 'отчёты/по плану #1.xml'), printed.stdout);
    assert.deepEqual(readdirSync(path.join(cwd, 'отчёты')), ['по плану #1.xml']);
  });

  it('writes a report of another format besides the printed one, as many as are asked for', () => {
    const cwd = folder({ 'план.md': plan });
    const { stdout, exitCode } = strategyLint(
      [
        '--format',
        'github',
        '--output',
        'sarif=lint.sarif',
        '--output=checkstyle=./lint.xml',
        '--output',
        'text=lint.txt',
      ],
      { cwd },
    );
    assert.match(stdout, /^::warning title=/);
    assert.equal(exitCode, 1);
    assert.equal((JSON.parse(read(cwd, 'lint.sarif')) as { version: string }).version, '2.1.0');
    assert.match(read(cwd, 'lint.xml'), /<checkstyle /);
    assert.match(read(cwd, 'lint.txt'), /^план\.md\n/);
  });

  it('takes the place of what was there, through a link, with its permissions', () => {
    const cwd = folder({ 'план.md': plan, 'old/report.json': 'much longer than any report '.repeat(2000) });
    symlinkSync(path.join(cwd, 'old/report.json'), path.join(cwd, 'report.json'));
    const before = statSync(path.join(cwd, 'old/report.json')).mode;
    strategyLint(['--format', 'json', '--output', 'report.json', 'план.md'], { cwd });
    assert.doesNotThrow(() => JSON.parse(read(cwd, 'old/report.json')) as unknown);
    assert.equal(statSync(path.join(cwd, 'old/report.json')).mode, before);
  });

  it('writes to what is no file without putting one in its place', () => {
    const cwd = folder({ 'план.md': plan });
    const script = 'mkfifo pipe; cat pipe & "$0" "$1" --output pipe план.md; wait';
    const { stdout } = spawnSync('bash', ['--norc', '-c', script, process.execPath, cli], { cwd, encoding: 'utf8' });
    assert.match(stdout, /^план\.md\n/);
    assert.ok(statSync(path.join(cwd, 'pipe')).isFIFO());
    assert.ok(!statSync('/dev/null').isFile());
    strategyLint(['--output', '/dev/null'], { cwd });
    assert.ok(!statSync('/dev/null').isFile());
  });

  it('does not overwrite a document that was read, whatever it is called', () => {
    const cwd = folder({ 'план.md': plan });
    symlinkSync('план.md', path.join(cwd, 'report.txt'));
    for (const file of ['план.md', './план.md', 'report.txt']) {
      const { stderr, exitCode } = strategyLint(['--output', file, 'план.md'], { cwd });
      assert.match(stderr, /would overwrite a document/);
      assert.equal(exitCode, 2);
      assert.equal(read(cwd, 'план.md'), plan);
    }
  });

  it('says why a report could not be written, writes the others, and leaves nothing behind', () => {
    const cwd = folder({ 'план.md': plan, 'a file': '' });
    mkdirSync(path.join(cwd, 'taken'));
    const { stdout, stderr, exitCode } = strategyLint(
      ['--locale=ru', '--output=json=taken', '--output=json=a file/below', '--output=json=made.json', 'план.md'],
      { cwd },
    );
    assert.match(stderr, /taken: отчёт записать не удалось \(EISDIR\)\n.*a file\/below: отчёт записать не удалось \(E/);
    assert.equal(exitCode, 2);
    assert.match(stdout, /^план\.md\n/);
    assert.deepEqual(readdirSync(cwd).sort(), ['a file', 'made.json', 'taken', 'план.md']);
    assert.deepEqual(readdirSync(path.join(cwd, 'taken')), []);
  });

  it('writes nothing when the command line is wrong', () => {
    const cwd = folder({ 'план.md': plan });
    const wrong: [string[], RegExp][] = [
      [['--output', 'jsn=x.json'], /“jsn=x\.json”.*json=FILE.*Did you mean json\?/],
      [['--output', 'json='], /Option --output json= needs a value: FILE\./],
      [['--output', 'json=x', '--output', 'sarif=x'], /names the file x twice/],
      [['--output'], /Option --output needs a value/],
    ];
    for (const [args, message] of wrong) {
      const { stdout, stderr, exitCode } = strategyLint(args, { cwd });
      assert.match(stderr, message);
      assert.deepEqual([stdout, exitCode], ['', 2]);
    }
    assert.deepEqual(readdirSync(cwd), ['план.md']);
  });

  it('takes a file whose name looks like a format when it is written as a path', () => {
    const cwd = folder({ 'план.md': plan });
    strategyLint(['--output', './json=x'], { cwd });
    assert.deepEqual(readdirSync(cwd).sort(), ['json=x', 'план.md']);
  });
});

describe('reports for services', () => {
  it('name files from the root of the repository, others from the working folder', () => {
    const root = folder({ '.git/HEAD': '', 'планы/2026/план.md': plan });
    const cwd = path.join(root, 'планы/2026');
    const paths = (...args: string[]): string => strategyLint(args, { cwd }).stdout;
    assert.match(paths('--format', 'github'), /file=планы\/2026\/план\.md,/);
    assert.match(paths('--format', 'checkstyle'), /<file name="планы\/2026\/план\.md">/);
    assert.match(paths('--format', 'text'), /^план\.md\n/);
  });
});
