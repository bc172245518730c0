import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { fromRoot } from '../../server/scripts/part.js';
import { folder, git, removeFolders, type Run } from './command.js';

interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: {
    readonly steps: readonly {
      readonly id: string;
      readonly shell: string;
      readonly env: Readonly<Record<string, string>>;
      readonly run: string;
    }[];
  };
}

const source = readFileSync(fromRoot('action.yml'), 'utf8');
const action = parse(source) as Action;
const [lint] = action.runs.steps;
assert.ok(lint);

const plan = '# План на 2026 год\n\n**Цель:** меньше жалоб.\n';

/** What the expression of an input stands for. */
const valueOf = (expression: string, given: Readonly<Record<string, string>>): string =>
  expression.replace(
    /^\$\{\{ inputs\.([a-z-]+) \}\}$/,
    (_, name: string) => given[name] ?? action.inputs[name]?.default ?? '',
  );

interface StepRun extends Run {
  readonly outputs: Readonly<Record<string, string>>;
}

/** Runs the step as a runner does, with what a workflow gives it. */
function runStep(
  cwd: string,
  given: Readonly<Record<string, string>>,
  environment: Record<string, string> = {},
): StepRun {
  const outside = folder({ 'step.sh': lint?.run ?? '', output: '' });
  const env = {
    PATH: process.env['PATH'],
    GITHUB_ACTION_PATH: fromRoot('.'),
    GITHUB_OUTPUT: path.join(outside, 'output'),
    RUNNER_TEMP: outside,
    ...Object.fromEntries(Object.entries(lint?.env ?? {}).map(([name, value]) => [name, valueOf(value, given)])),
    ...environment,
  };
  const script = path.join(outside, 'step.sh');
  const args = ['--noprofile', '--norc', '-eo', 'pipefail', script];
  const { stdout, stderr, status } = spawnSync('bash', args, { cwd, env, encoding: 'utf8' });
  const lines = readFileSync(env.GITHUB_OUTPUT, 'utf8').split('\n').slice(0, -1);
  const outputs = Object.fromEntries(lines.map((line) => [line.replace(/=.*/, ''), line.replace(/^.*?=/, '')]));
  return { stdout, stderr, exitCode: status, outputs };
}

afterEach(removeFolders);

describe('the GitHub Action', () => {
  it('is one by the parser of GitHub’s own language server', async () => {
    const { NoOperationTraceWriter } = await import('@actions/workflow-parser');
    const { parseAction } = await import('@actions/workflow-parser/actions/index');
    const problems = (content: string): string[] =>
      parseAction({ name: 'action.yml', content }, new NoOperationTraceWriter())
        .context.errors.getErrors()
        .map(({ message }) => message);
    assert.deepEqual(problems(source), []);
    assert.notDeepEqual(problems(source.replace('shell: bash', 'shall: bash')), []);
  });

  it('lets no input into its script but as a variable', () => {
    assert.ok(action.runs.steps.every(({ run, shell }) => !run.includes('${{') && shell === 'bash'));
    const used = Object.values(lint.env).map((value) => /^\$\{\{ inputs\.([a-z-]+) \}\}$/.exec(value)?.[1]);
    assert.deepEqual([...used, 'working-directory'].sort(), Object.keys(action.inputs).sort());
  });

  it('annotates findings, fails, and tells how many there are', () => {
    const cwd = folder({ 'план.md': plan });
    const { stdout, stderr, exitCode, outputs } = runStep(cwd, {});
    assert.match(stdout, /^::warning title=.*,file=план\.md,line=3/m);
    assert.deepEqual([stderr, exitCode, outputs['exit-code']], ['', 1, '1']);
    const { summary } = JSON.parse(readFileSync(outputs['report'] ?? '', 'utf8')) as {
      summary: Record<string, number>;
    };
    assert.deepEqual(
      [outputs['findings'], outputs['warnings']],
      [String(summary['findings']), String(summary['warning'])],
    );
    assert.deepEqual(readdirSync(cwd), ['план.md']);
  });

  it('takes every input for what it is', () => {
    const cwd = folder({
      'план.md': plan,
      'лишний.md': plan,
      'сам.json': '{ "rules": { "goal-unmeasurable": "hint" } }',
    });
    const { stdout, exitCode, outputs } = runStep(cwd, {
      files: 'план.md',
      format: 'text',
      'sarif-file': 'отчёт/lint.sarif',
      locale: 'ru',
      preset: 'essential',
      config: 'сам.json',
      'fail-on': 'never',
      args: '--rule=goal-missing=off\r\n--today=2026-03-01\n',
    });
    assert.match(stdout, /подсказка {2}.*goal-unmeasurable/);
    assert.match(stdout, /Прочитан 1 файл/);
    assert.deepEqual([exitCode, outputs['exit-code']], [0, '0']);
    assert.match(readFileSync(path.join(cwd, 'отчёт/lint.sarif'), 'utf8'), /"version": "2\.1\.0"/);
  });

  it('reports only what a pull request changes, less what is known, and lets pass what is allowed', () => {
    const origin = folder({ 'план.md': plan });
    git(origin, 'init', '--quiet', '--initial-branch', 'main');
    git(origin, 'add', '--all');
    git(origin, 'commit', '--quiet', '--message', 'base');
    const cwd = folder({});
    git(cwd, 'clone', '--quiet', origin, '.');
    const inPullRequest = (given: Readonly<Record<string, string>>): StepRun =>
      runStep(cwd, { changed: 'true', ...given }, { GITHUB_BASE_REF: 'main' });
    assert.equal(inPullRequest({}).outputs['findings'], '0');
    writeFileSync(path.join(cwd, 'план.md'), `${plan}\n**Цель:** больше порядка.\n`);
    const found = inPullRequest({});
    assert.equal(found.exitCode, 1);
    assert.match(found.stdout, /file=план\.md,line=5/);
    assert.doesNotMatch(found.stdout, /file=план\.md,line=3/);
    assert.equal(inPullRequest({ 'max-warnings': '9' }).exitCode, 0);
    inPullRequest({ changed: '', baseline: 'known.json', args: '--update-baseline' });
    assert.equal(inPullRequest({ baseline: 'known.json' }).outputs['findings'], '0');
    assert.match(runStep(cwd, { changed: 'nowhere' }).stderr, /nowhere/);
  });

  it('reads names of files as names, whatever stands in them', () => {
    const names = [
      'план "на год".md',
      "it's a plan.md",
      '$(touch hacked).md',
      '`touch hacked`.md',
      '; touch hacked #.md',
      '${GITHUB_OUTPUT}.md',
      '-rf.md',
      '--format=json.md',
      '50% & больше \\.md',
      '  с пробелами  .md',
    ];
    const cwd = folder(Object.fromEntries(names.map((name) => [name, plan])));
    const { stdout, stderr, exitCode } = runStep(cwd, { files: `${names.join('\n')}\n` });
    assert.deepEqual([stderr, exitCode], ['', 1]);
    const found = [...stdout.matchAll(/^::\w+ title=[^,]*,file=([^,]*)/gm)].map(([, file = '']) =>
      decodeURIComponent(file.replace(/%(?!25|2C|3A)/g, '%25')),
    );
    assert.deepEqual([...new Set(found)].sort(), [...names].sort());
    assert.deepEqual(readdirSync(cwd).sort(), [...names].sort());
  });

  it('runs nothing that stands in its other inputs', () => {
    const cwd = folder({ 'план.md': plan });
    const attack = `$(touch hacked) \`touch hacked\` "; touch hacked; " '; touch hacked; ' && touch hacked`;
    for (const name of Object.keys(action.inputs).filter((input) => input !== 'working-directory')) {
      runStep(cwd, { [name]: attack });
      assert.ok(!readdirSync(cwd).includes('hacked'), name);
    }
  }).timeout(60000);

  it('says what is wrong with an input, and that the run failed', () => {
    const cwd = folder({ 'план.md': plan });
    const { stderr, exitCode, outputs } = runStep(cwd, { locale: 'ru; rm -rf .', files: 'план.md' });
    assert.match(stderr, /Option --locale does not know “ru; rm -rf \.”/);
    assert.equal(exitCode, 2);
    assert.deepEqual(outputs, { 'exit-code': '2' });
  });

  it('lints nothing when no file is named, as for a change without documents', () => {
    const cwd = folder({ 'план.md': plan });
    const { stdout, exitCode, outputs } = runStep(cwd, { files: '\n' });
    assert.deepEqual([stdout, exitCode], ['No files are named, nothing is linted.\n', 0]);
    assert.deepEqual(outputs, { 'exit-code': '0', findings: '0', warnings: '0' });
  });

  it('keeps words of a document from commanding the runner when the log is no format of GitHub', () => {
    const cwd = folder({ '::error::x.md': plan });
    const { stdout } = runStep(cwd, { format: 'text' });
    const [first = '', ...lines] = stdout.trimEnd().split('\n');
    const token = /^::stop-commands::([0-9a-f-]{36})$/.exec(first)?.[1];
    assert.ok(token, first);
    assert.equal(lines.at(-1), `::${token}::`);
    assert.ok(lines.includes('::error::x.md'));
  });
});

describe('the workflows on the page about CI', () => {
  const blocksOf = (page: string): string[] =>
    [...readFileSync(fromRoot(page), 'utf8').matchAll(/^```yaml\n([^]*?)^```$/gm)].map(([, block = '']) => block);
  const steps = blocksOf('docs/ci.md').find((block) => block.includes('id: changed')) ?? '';

  it('are YAML, and hand the action what it takes', () => {
    for (const page of ['docs/ci.md', 'docs/ci.ru.md']) {
      for (const block of blocksOf(page)) {
        assert.doesNotThrow(() => parse(block.replace(/^# …$/m, 'steps:')) as unknown, `${page}\n${block}`);
        const given = /uses: strategy-lint.*\n +with:\n((?: {10}.*\n)*)/.exec(block)?.[1] ?? '';
        for (const [, input = ''] of given.matchAll(/^ {10}([\w-]+):/gm)) assert.ok(input in action.inputs, input);
      }
    }
    assert.ok(blocksOf('docs/ci.ru.md').includes(steps));
  });

  it('find the documents that a pull request touches, whatever they are called', () => {
    const names = ['план "на год" \\ #1.md', 'files<<END.md'];
    const cwd = folder({ 'old.md': plan, 'gone.md': plan });
    git(cwd, 'init', '--quiet');
    git(cwd, 'add', '--all');
    git(cwd, 'commit', '--quiet', '--message', 'base');
    git(cwd, 'tag', 'base');
    for (const name of [...names, 'code.ts']) writeFileSync(path.join(cwd, name), plan);
    git(cwd, 'rm', '--quiet', 'gone.md');
    git(cwd, 'add', '--all');
    git(cwd, 'commit', '--quiet', '--message', 'change');
    const [, { run: script }] = parse(steps) as [unknown, { readonly run: string }];
    const output = path.join(folder({}), 'output');
    const env = { PATH: process.env['PATH'], BASE: 'base', GITHUB_OUTPUT: output };
    assert.equal(
      spawnSync('bash', ['--norc', '-eo', 'pipefail', '-c', script], { cwd, env, encoding: 'utf8' }).stderr,
      '',
    );
    const [first = '', ...lines] = readFileSync(output, 'utf8').trimEnd().split('\n');
    assert.equal(first, `files<<${lines.pop() ?? ''}`);
    assert.deepEqual(lines.sort(), names.sort());
  });
});

describe('a checkout', () => {
  /** A checkout without modules or a bundle, and an npm that says what it is asked and makes what the real one would. */
  function checkout(npm: string): string {
    const root = folder({ 'bin/npm': `#!/usr/bin/env bash\necho "$@"\n${npm}` });
    writeFileSync(path.join(root, 'from-checkout.mjs'), readFileSync(fromRoot('from-checkout.mjs')));
    spawnSync('chmod', ['+x', path.join(root, 'bin/npm')]);
    return root;
  }

  const start = (root: string, ...args: string[]): Run => {
    const { stdout, stderr, status } = spawnSync(process.execPath, [path.join(root, 'from-checkout.mjs'), ...args], {
      env: { PATH: `${root}/bin:${process.env['PATH'] ?? ''}` },
      encoding: 'utf8',
    });
    return { stdout, stderr, exitCode: status };
  };

  const builds = `
    case "$1" in
      ci) mkdir node_modules ;;
      run) mkdir dist; echo 'console.log(process.argv.slice(2).join("|")); process.exitCode = 1' > dist/cli.js ;;
    esac`;

  it('is built when it is first asked, and leaves no modules behind', () => {
    const root = checkout(builds);
    const first = start(root, 'a b.md', '--quiet');
    assert.deepEqual(first, {
      stdout: 'a b.md|--quiet\n',
      stderr: 'ci --include=dev --ignore-scripts --no-audit --no-fund\nrun build\n',
      exitCode: 1,
    });
    assert.deepEqual(readdirSync(root).sort(), ['bin', 'dist', 'from-checkout.mjs']);
    assert.deepEqual(start(root, 'again'), { stdout: 'again\n', stderr: '', exitCode: 1 });
  });

  it('says that it cannot be built, and lints nothing', () => {
    const { stdout, stderr, exitCode } = start(checkout('exit 7'));
    assert.equal(stdout, '');
    assert.match(stderr, /strategy-lint: cannot be built from its checkout: npm ci ended with 7\n$/);
    assert.equal(exitCode, 2);
  });
});
