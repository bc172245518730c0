// What other services than GitHub start it with.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, cpSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { fromRoot } from '../../server/scripts/part.js';
import { cli, folder, git, removeFolders, type Run } from './command.js';
import { assertJunit } from './xml.js';

const plan = '# План на 2026 год\n\n**Цель:** меньше жалоб.\n';

afterEach(removeFolders);

describe('the hook for pre-commit', () => {
  const prek = path.resolve(path.dirname(require.resolve('@j178/prek/package.json')), 'bin/prek.js');

  const run = (cwd: string, ...args: string[]): Run => {
    const env = { PATH: process.env['PATH'], PREK_HOME: path.join(cwd, '.git/prek'), HOME: cwd };
    const { stdout, stderr, status } = spawnSync(process.execPath, [prek, ...args], { cwd, env, encoding: 'utf8' });
    return { stdout, stderr, exitCode: status };
  };

  /** A repository with the hook in it, built. */
  function hooks(): string {
    const root = folder({});
    cpSync(path.dirname(cli), path.join(root, 'dist'), { recursive: true });
    for (const name of ['.pre-commit-hooks.yaml', 'from-checkout.mjs'])
      copyFileSync(fromRoot(name), path.join(root, name));
    chmodSync(path.join(root, 'from-checkout.mjs'), 0o755);
    git(root, 'init', '--quiet');
    git(root, 'add', '--all');
    git(root, 'commit', '--quiet', '--message', 'hooks');
    return root;
  }

  it('is a manifest of hooks', () => {
    const { stderr, exitCode } = run(folder({}), 'validate-manifest', fromRoot('.pre-commit-hooks.yaml'));
    assert.equal(exitCode, 0, stderr);
  });

  it('can be started where it is checked out', () => {
    const [hook] = parse(readFileSync(fromRoot('.pre-commit-hooks.yaml'), 'utf8')) as { entry: string }[];
    const { stdout } = spawnSync('git', ['ls-files', '--stage', hook?.entry ?? ''], {
      cwd: fromRoot('.'),
      encoding: 'utf8',
    });
    assert.match(stdout, /^100755 /);
  });

  it('lints the documents of a commit, and no other files', () => {
    const cwd = folder({ 'планы/на "год" #1.md': plan, 'план.txt': plan, 'story.md': '# Once upon a time\n' });
    git(cwd, 'init', '--quiet');
    git(cwd, 'add', '--all');
    const { stdout, exitCode } = run(cwd, 'try-repo', hooks(), 'strategy-lint', '--all-files');
    assert.equal(exitCode, 1, stdout);
    assert.match(stdout, /Strategy Lint\.+Failed/);
    assert.match(stdout, /планы\/на "год" #1\.md\n(?:.*\n)*.*goal-unmeasurable/);
    assert.match(stdout, /2 files read \(1 strategy document\)/);
  }).timeout(60000);
});

describe('the job for GitLab', () => {
  interface Job {
    readonly before_script: readonly string[];
    readonly script: readonly string[];
    readonly variables: Readonly<Record<string, string>>;
    readonly artifacts: { readonly when: string; readonly reports: Readonly<Record<string, string>> };
  }
  const jobs = parse(readFileSync(fromRoot('docs/ci/gitlab.yml'), 'utf8')) as Record<string, Job>;
  const job = jobs['strategy-lint'];
  assert.ok(job);

  it('writes the reports that GitLab is told to read, and fails with findings', async () => {
    const home = folder({});
    symlinkSync(fromRoot('.'), path.join(home, 'strategy-lint'));
    const cwd = folder({ '.git/HEAD': '', 'планы/план #1.md': plan });
    const { stderr, status } = spawnSync('bash', ['--norc', '-e', '-c', job.script.join('\n')], {
      cwd,
      env: { PATH: process.env['PATH'], HOME: home },
      encoding: 'utf8',
    });
    assert.equal(status, 1, stderr);
    const { codequality = '', junit = '' } = job.artifacts.reports;
    const [issue] = JSON.parse(readFileSync(path.join(cwd, codequality), 'utf8')) as { location: { path: string } }[];
    assert.equal(issue?.location.path, 'планы/план #1.md');
    await assertJunit(readFileSync(path.join(cwd, junit), 'utf8'));
    assert.equal(job.artifacts.when, 'always');
  });

  it('fetches what it starts where it starts it', () => {
    assert.match(job.before_script.join('\n'), /git clone .*"\$STRATEGY_LINT_VERSION" \S+ "\$HOME\/strategy-lint"$/);
    assert.ok(job.variables['STRATEGY_LINT_VERSION']);
  });
});
