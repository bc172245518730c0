import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { changedLinesIn } from '../../server/src/cli/changed/diff.js';
import { folder, removeFolders, strategyLint } from './command.js';

afterEach(removeFolders);

const goal = (words: string): string => `**Цель:** ${words}.\n\n`;
const plan = `# План на 2026 год\n\n${goal('меньше жалоб')}`;

function git(cwd: string, ...args: string[]): void {
  const who = ['-c', 'user.name=A', '-c', 'user.email=a@example.com', '-c', 'commit.gpgsign=false'];
  const { status, stderr } = spawnSync('git', [...who, ...args], { cwd, encoding: 'utf8' });
  assert.equal(status, 0, stderr);
}

/** A repository whose main branch holds these files. */
function repository(files: Readonly<Record<string, string>>): string {
  const cwd = folder(files);
  git(cwd, 'init', '--quiet', '--initial-branch=main');
  git(cwd, 'add', '.');
  git(cwd, 'commit', '--quiet', '--allow-empty', '--message=one');
  return cwd;
}

/** Files with the lines at which goal-unmeasurable speaks. */
function found(cwd: string, ...args: string[]): Record<string, number[]> {
  const { stdout, stderr } = strategyLint([...args, '--no-config', '--format', 'json'], { cwd });
  assert.equal(stderr, '');
  const { files } = JSON.parse(stdout) as {
    files: { path: string; findings: { rule: string; start: { line: number } }[] }[];
  };
  const lines = files.map(({ path: name, findings }) => [
    name,
    findings.filter(({ rule }) => rule === 'goal-unmeasurable').map(({ start }) => start.line),
  ]);
  return Object.fromEntries(lines.filter(([, each]) => each?.length !== 0)) as Record<string, number[]>;
}

const append = (cwd: string, name: string, text: string): void =>
  writeFileSync(path.join(cwd, name), readFileSync(path.join(cwd, name), 'utf8') + text);

describe('--changed', () => {
  it('reports what is found in changed lines, committed or not, and in files git does not know', () => {
    const cwd = repository({ 'a.md': plan, 'b.md': plan, 'c.md': plan });
    git(cwd, 'switch', '--quiet', '--create', 'work');
    append(cwd, 'a.md', goal('счастливые клиенты'));
    git(cwd, 'commit', '--quiet', '--all', '--message=two');
    append(cwd, 'b.md', goal('довольные сотрудники'));
    writeFileSync(path.join(cwd, 'new.md'), plan);
    assert.deepEqual(found(cwd, '--changed'), { 'a.md': [5], 'b.md': [5], 'new.md': [3] });
    assert.deepEqual(found(cwd, '--changed=HEAD'), { 'b.md': [5], 'new.md': [3] });
    assert.deepEqual(found(cwd, '--changed', 'main', 'a.md'), { 'a.md': [5] });
  });

  it('does not count what others did on the base meanwhile', () => {
    const cwd = repository({ 'a.md': plan, 'b.md': plan });
    git(cwd, 'switch', '--quiet', '--create', 'work');
    append(cwd, 'b.md', goal('довольные сотрудники'));
    git(cwd, 'commit', '--quiet', '--all', '--message=mine');
    git(cwd, 'switch', '--quiet', 'main');
    writeFileSync(path.join(cwd, 'a.md'), '# План на 2026 год\n');
    git(cwd, 'commit', '--quiet', '--all', '--message=theirs');
    git(cwd, 'switch', '--quiet', 'work');
    assert.deepEqual(found(cwd, '--changed=main'), { 'b.md': [5] });
  });

  it('follows a renamed file, and knows names with spaces, Cyrillic letters, # and quotes', () => {
    const long = `${plan}${'Рынок растёт, и мы растём вместе с ним.\n\n'.repeat(20)}`;
    const names = ['планы/план #1 «года».md', 'b "quoted" \\ plan.md', "it's.md"];
    const cwd = repository({ 'old.md': long, ...Object.fromEntries(names.map((name) => [name, plan])) });
    mkdirSync(path.join(cwd, 'новая папка'));
    renameSync(path.join(cwd, 'old.md'), path.join(cwd, 'новая папка/план.md'));
    git(cwd, 'add', '--all');
    append(cwd, 'новая папка/план.md', goal('счастливые клиенты'));
    for (const name of names) append(cwd, name, goal('довольные сотрудники'));
    assert.deepEqual(found(cwd, '--changed=HEAD'), {
      'новая папка/план.md': [45],
      ...Object.fromEntries(names.map((name) => [name, [5]])),
    });
  });

  it('works from a folder below the top, and leaves a file outside of the repository whole', () => {
    const cwd = repository({ 'plans/a.md': plan, 'b.md': plan });
    const outside = folder({ 'c.md': plan });
    append(cwd, 'plans/a.md', goal('довольные сотрудники'));
    const elsewhere = path.join(outside, 'c.md');
    const below = found(path.join(cwd, 'plans'), '--changed=HEAD', '.', '../b.md', elsewhere);
    assert.deepEqual(below, { 'a.md': [5], [elsewhere]: [3] });
  });

  it('refuses a revision that does not exist, looks like an option or is missing from a shallow clone', () => {
    const cwd = repository({ 'a.md': plan });
    append(cwd, 'a.md', goal('довольные сотрудники'));
    git(cwd, 'commit', '--quiet', '--all', '--message=two');
    const refusal = (from: string, base: string, ...more: string[]): string => {
      const { stdout, stderr, exitCode } = strategyLint([`--changed=${base}`, ...more], { cwd: from });
      assert.deepEqual([stdout, exitCode], ['', 2]);
      return stderr;
    };
    assert.equal(refusal(cwd, 'nope'), 'strategy-lint: There is no revision “nope” in this repository.\n');
    assert.match(refusal(cwd, '--output=pwned.md', '--locale', 'ru'), /нет ревизии «--output=pwned\.md»/);
    assert.match(refusal(cwd, 'a b; touch x'), /no revision/);
    const shallow = folder({});
    git(shallow, 'clone', '--quiet', '--depth=1', `file://${cwd}`, 'clone');
    assert.match(refusal(path.join(shallow, 'clone'), 'HEAD~1'), /shallow clone.*fetch-depth: 0/);
  });

  it('refuses to work outside of a repository, and in one without a commit', () => {
    const cwd = folder({ 'a.md': plan });
    const environment = { GIT_CEILING_DIRECTORIES: path.dirname(cwd) };
    const outside = strategyLint(['--changed'], { cwd, environment });
    assert.match(outside.stderr, /^strategy-lint: Option --changed works inside a git repository only/);
    git(cwd, 'init', '--quiet');
    const empty = strategyLint(['--changed'], { cwd, environment });
    assert.match(empty.stderr, /no commit yet/);
    assert.deepEqual([outside.exitCode, empty.exitCode], [2, 2]);
  });

  it('says so when there is no git', () => {
    const { stderr, exitCode } = strategyLint(['--changed'], {
      cwd: folder({ 'a.md': plan }),
      environment: { PATH: '' },
    });
    assert.equal(stderr, 'strategy-lint: Option --changed needs git, and there is none to be found.\n');
    assert.equal(exitCode, 2);
  });
});

describe('a diff', () => {
  const head = (name: string): string => `diff --git a/x b/x\n--- a/x\n+++ ${name}\n`;

  it('is read by the length of its hunks: lines may look like heads of files', () => {
    const diff = `${head('b/a.md')}@@ -1 +1,2 @@\n---- a/old\n+++ b/other.md\n+@@ -1 +9 @@\n@@ -9,0 +11 @@\n+x\n`;
    assert.deepEqual(
      [...changedLinesIn(diff)],
      [
        [
          'a.md',
          [
            { first: 1, last: 2 },
            { first: 11, last: 11 },
          ],
        ],
      ],
    );
  });

  it('tells of the lines around a gap, and is not confused by a missing line break', () => {
    const noBreak = '\\ No newline at end of file\n';
    const diff = `${head('b/a b.md\t')}@@ -4,2 +3,0 @@\n-x\n-y\n@@ -9 +7 @@\n-a\n${noBreak}+b\n${noBreak}${head('b/c.md')}@@ -1 +1 @@\n-a\n+b\n`;
    assert.deepEqual(Object.fromEntries(changedLinesIn(diff)), {
      'a b.md': [
        { first: 3, last: 4 },
        { first: 7, last: 7 },
      ],
      'c.md': [{ first: 1, last: 1 }],
    });
  });
});
