import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { cli, folder, removeFolders, strategyLint } from './command.js';
import { validate } from './sarif-schema.js';

const plan = '# План на 2026 год\n\n**Цель:** меньше жалоб.\n';
const story = '# How we met\n\nOnce upon a time there was a cat.\n';

interface Place {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

interface Shape {
  readonly files: readonly {
    readonly path: string;
    readonly isStrategy: boolean;
    readonly findings: readonly { readonly rule: string; readonly start: Place; readonly end: Place }[];
  }[];
  readonly errors: readonly { readonly path: string; readonly message: string }[];
}

function json(args: readonly string[], cwd: string, input?: string | Uint8Array): Shape {
  return JSON.parse(
    strategyLint([...args, '--format', 'json'], { cwd, ...(input !== undefined && { input }) }).stdout,
  ) as Shape;
}

/** The place of goal-unmeasurable in the only file. */
function goalIn(shape: Shape): { start: Place; end: Place } {
  const goal = shape.files[0]?.findings.find(({ rule }) => rule === 'goal-unmeasurable');
  assert.ok(goal, JSON.stringify(shape));
  return goal;
}

afterEach(removeFolders);

describe('strategy-lint', () => {
  it('prints findings and exits with 1', () => {
    const cwd = folder({ 'план.md': plan });
    const { stdout, stderr, exitCode } = strategyLint([], { cwd });
    assert.equal(stderr, '');
    assert.match(stdout, /^план\.md\n(?: +\d+:\d+ .*\n)* +3:\d+ {2}warning .*goal-unmeasurable\n/);
    assert.match(stdout, /\n1 file read \(1 strategy document\)\. Found: \d+ warnings?.*\.\n$/);
    assert.equal(exitCode, 1);
  });

  it('is silent about what is no strategy and exits with 0', () => {
    const cwd = folder({ 'story.md': story, 'empty.md': '' });
    assert.deepEqual(strategyLint(['.'], { cwd }), {
      stdout: '2 files read (0 strategy documents). Nothing to remark.\n',
      stderr: '',
      exitCode: 0,
    });
    assert.equal(strategyLint(['--quiet'], { cwd }).stdout, '');
  });

  it('says nothing of what a comment hides, until its last day has passed', () => {
    const comment = ' <!-- strategy-lint-disable-line until 2026-03-01 -- решает совет -->';
    const cwd = folder({ 'план.md': plan.replace('жалоб.', `жалоб.${comment}`) });
    const rulesOn = (today: string): unknown[] =>
      json(['--today', today], cwd).files.flatMap(({ findings }) => findings.map(({ rule }) => rule));
    const hidden = rulesOn('2026-03-01');
    assert.ok(!hidden.includes('goal-unmeasurable') && !hidden.includes('suppression-unused'), hidden.join());
    const shown = rulesOn('2026-03-02');
    assert.ok(shown.includes('goal-unmeasurable') && shown.includes('suppression-expired'), shown.join());
  });

  it('speaks Russian when asked or when the system does', () => {
    const cwd = folder({ 'план.md': plan });
    const asked = strategyLint(['--locale', 'ru'], { cwd });
    assert.match(
      asked.stdout,
      /предупреждение.*goal-unmeasurable\n[^]*Прочитан 1 файл \(1 стратегический документ\)\./,
    );
    assert.deepEqual(strategyLint([], { cwd, environment: { LANG: 'ru_RU.UTF-8' } }), asked);
  });

  it('prints help in both languages, and its version', () => {
    const { version } = JSON.parse(readFileSync(path.resolve(__dirname, '../../package.json'), 'utf8')) as {
      version: string;
    };
    assert.deepEqual(strategyLint(['--version']), { stdout: `${version}\n`, stderr: '', exitCode: 0 });
    const english = strategyLint(['--help']);
    const russian = strategyLint(['-h', '--locale', 'ru']);
    assert.deepEqual([english.exitCode, russian.exitCode], [0, 0]);
    const optionsOf = (text: string): string[] =>
      [...text.matchAll(/^ +(?:-\w, )?(--[a-z-]+)/gm)].map((match) => match[1] ?? '');
    assert.ok(optionsOf(english.stdout).includes('--fail-on'));
    assert.deepEqual(optionsOf(russian.stdout), optionsOf(english.stdout));
  });

  it('is what npm links under that name', () => {
    const bin = path.resolve(__dirname, '../../server/bin/strategy-lint.mjs');
    const { status, stdout } = spawnSync(process.execPath, [bin, '--help'], { encoding: 'utf8' });
    assert.equal(status, 0);
    assert.match(stdout, /^strategy-lint \[/);
  });

  it('explains a wrong option, lints nothing and exits with 2', () => {
    const cwd = folder({ 'план.md': plan });
    assert.deepEqual(strategyLint(['--formt', 'json', 'план.md'], { cwd }), {
      stdout: '',
      stderr:
        'strategy-lint: There is no option --formt. Did you mean --format?\nstrategy-lint: All options: strategy-lint --help\n',
      exitCode: 2,
    });
  });

  it('writes the same report every time', () => {
    const cwd = folder({ 'b/план.md': plan, 'a/план.md': plan, 'план.md': plan });
    const first = strategyLint(['план.md', 'b', 'a', '--format', 'json'], { cwd }).stdout;
    assert.equal(strategyLint(['.', '--format', 'json'], { cwd }).stdout, first);
  });
});

describe('the exit code', () => {
  it('follows --fail-on and the severities of the rules', () => {
    const cwd = folder({ 'план.md': plan });
    const exitCode = (...args: string[]): number | null => strategyLint(['план.md', ...args], { cwd }).exitCode;
    assert.equal(exitCode('--fail-on', 'hint'), 1);
    assert.equal(exitCode('--fail-on', 'never'), 0);
    const { files } = json(['.'], cwd);
    const spoke = new Set(files.flatMap(({ findings }) => findings.map(({ rule }) => rule)));
    assert.ok(spoke.has('goal-unmeasurable'));
    const all = (severity: string): string[] => [...spoke].flatMap((rule) => ['--rule', `${rule}=${severity}`]);
    assert.equal(exitCode(...all('hint')), 0);
    assert.equal(exitCode(...all('hint'), '--fail-on', 'information'), 0);
    assert.equal(exitCode(...all('information'), '--fail-on', 'information'), 1);
    assert.equal(exitCode(...all('off'), '--fail-on', 'hint'), 0);
  });

  it('is 2 when something could not be read, whatever was found elsewhere', () => {
    const cwd = folder({ 'план.md': plan, 'windows.md': Uint8Array.from([0xd6, 0xe5, 0xeb, 0xfc]) });
    const { stdout, stderr, exitCode } = strategyLint(['план.md', 'nope.md', 'windows.md'], { cwd });
    assert.equal(exitCode, 2);
    assert.match(stdout, /goal-unmeasurable/);
    assert.match(stdout, /2 inputs could not be read/);
    assert.equal(
      stderr,
      'strategy-lint: nope.md: there is no such file or folder\n' +
        'strategy-lint: windows.md: the text is not in UTF-8; save it as UTF-8\n',
    );
    assert.equal(strategyLint(['nope.md', '--fail-on', 'never'], { cwd }).exitCode, 2);
  });
});

describe('bad input', () => {
  it('is refused with its reason, in the report too, and the others are linted', () => {
    const cwd = folder({
      'план.md': plan,
      'binary.md': Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]),
      'utf16.md': Buffer.from(`\ufeff${plan}`, 'utf16le'),
      'pictures/a.png': '',
    });
    const { files, errors } = json(['*.md', 'pictures', 'absent/*.md'], cwd);
    assert.deepEqual(
      files.map((file) => file.path),
      ['план.md'],
    );
    assert.deepEqual(errors, [
      { path: 'pictures', message: 'the folder holds no Markdown files (.md, .markdown)' },
      { path: 'absent/*.md', message: 'the pattern fits no Markdown file (.md, .markdown)' },
      { path: 'binary.md', message: 'this is a binary file, not a text' },
      { path: 'utf16.md', message: 'the text is in UTF-16; save it as UTF-8' },
    ]);
  });

  it('keeps positions right: CR LF, a byte order mark, characters of two code units', () => {
    const plain = goalIn(json(['.'], folder({ 'plan.md': plan })));
    const crlf = goalIn(json(['.'], folder({ 'plan.md': plan.replaceAll('\n', '\r\n') })));
    const marked = goalIn(json(['.'], folder({ 'plan.md': `\ufeff${plan}` })));
    const wide = goalIn(json(['.'], folder({ 'plan.md': plan.replace('План', '🚀 План') })));
    assert.equal(plain.start.line, 3);
    assert.deepEqual(crlf.start, { ...plain.start, offset: plain.start.offset + 2 });
    assert.deepEqual(marked.start, { ...plain.start, offset: plain.start.offset + 1 });
    assert.deepEqual(wide.start, { ...plain.start, offset: plain.start.offset + 3 });
    assert.equal(plain.end.column - plain.start.column, plain.end.offset - plain.start.offset);
  });

  it('does not stop it: nothing but spaces, unclosed fences, broken front matter, one endless line', () => {
    const cwd = folder({
      'spaces.md': ' \t\r\n\r\n',
      'fence.md': `${plan}\n\`\`\`\nnever closed`,
      'front.md': `---\nstrategy: [\n---\n\n${plan}`,
      'line.md': `${plan}${'слово '.repeat(50_000)}`,
    });
    const { stderr, exitCode } = strategyLint(['.'], { cwd });
    assert.equal(stderr, '');
    assert.equal(exitCode, 1);
  });
});

describe('standard input', () => {
  it('is linted under the name it is given', () => {
    const { stdout, exitCode } = strategyLint(['--stdin', '--stdin-filename', 'план.md'], { input: plan });
    assert.match(stdout, /^план\.md\n/);
    assert.equal(exitCode, 1);
    assert.equal(json(['--stdin'], process.cwd(), plan).files[0]?.path, 'stdin');
  });

  it('is refused when it is no UTF-8 text', () => {
    const { stderr, exitCode } = strategyLint(['--stdin'], { input: Uint8Array.from([0xff, 0x41]) });
    assert.equal(stderr, 'strategy-lint: stdin: the text is not in UTF-8; save it as UTF-8\n');
    assert.equal(exitCode, 2);
  });
});

describe('standard output', () => {
  it('has no colours when it is no terminal', () => {
    const { stdout } = strategyLint(['--stdin'], { input: plan });
    assert.ok(!stdout.includes('\u001b'));
  });

  it('may be closed early, as head does', async () => {
    const cwd = folder(Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`plan-${i}.md`, plan])));
    const child = spawn(process.execPath, [cli, '.', '--format', 'json'], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    let complaints = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (complaints += text));
    child.stdout.once('data', () => child.stdout.destroy());
    const [exitCode] = (await once(child, 'close')) as [number | null];
    assert.equal(complaints, '');
    assert.equal(exitCode, 1);
  });
});

describe('a report in SARIF', () => {
  it('is valid, and addresses files with spaces, Cyrillic letters and # so that they are found', () => {
    const cwd = folder({ 'Планы #1/план 2026.md': plan });
    const { stdout } = strategyLint(['.', '--format', 'sarif'], { cwd });
    const log = JSON.parse(stdout) as { runs: { artifacts: { location: { uri: string } }[] }[] };
    validate(log);
    assert.deepEqual(validate.errors ?? [], []);
    const uri = log.runs[0]?.artifacts[0]?.location.uri ?? '';
    assert.ok(!uri.includes('#') && !uri.includes(' '));
    assert.equal(decodeURIComponent(uri), 'Планы #1/план 2026.md');
  });
});
