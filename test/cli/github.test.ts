import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { githubReport } from '../../server/src/cli/formats/github.js';
import type { Report } from '../../server/src/cli/report.js';
import { circumstances, clean, configTroubles, finding, hostile, place, plan, report, troubles } from './hand-made.js';

interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** Reads a line of the log as the runner does: the text between the first two `::`, cut at commas, then unescaped. */
function commandIn(line: string): Command | undefined {
  const [, head, data] = /^\s*::(.*?)::(.*)$/.exec(line) ?? [];
  if (head === undefined || data === undefined) return undefined;
  const [, name = '', list = ''] = /^([^ ]*) ?(.*)$/.exec(head) ?? [];
  const pairs = list
    .trim()
    .split(',')
    .map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]);
  return {
    name,
    properties: Object.fromEntries(
      pairs.map(([key = '', value = '']) => [key, decoded(value, /%(?:0D|0A|3A|2C|25)/g)]),
    ),
    message: decoded(data, /%(?:0D|0A|25)/g),
  };
}

const decoded = (text: string, known: RegExp): string => text.replaceAll(known, decodeURIComponent);

/** What the runner makes of a report: its commands, and the lines that are none. */
function read(of: Report, quiet = false): { commands: Command[]; others: string[] } {
  const lines = githubReport(of, { ...circumstances, quiet })
    .split('\n')
    .slice(0, -1);
  return {
    commands: lines.flatMap((line) => commandIn(line) ?? []),
    others: lines.filter((line) => commandIn(line) === undefined),
  };
}

/** The line that GitHub's own toolkit writes for an annotation. */
function toolkitLine({ name, properties, message }: Command): string {
  const code = `
    import { notice, warning, error } from '@actions/core';
    const { name, message, properties } = JSON.parse(process.argv[1]);
    const { line, col, ...rest } = properties;
    ({ notice, warning, error })[name](message, { ...rest, startLine: line, startColumn: col });`;
  const args = ['--input-type=module', '--eval', code, JSON.stringify({ name, properties, message })];
  return spawnSync(process.execPath, args, { cwd: __dirname, encoding: 'utf8' }).stdout.trimEnd();
}

describe('the commands for GitHub Actions', () => {
  it('annotate the place of a finding, and say it again for the log', () => {
    const { commands, others } = read(report('en'));
    assert.deepEqual(commands, [
      {
        name: 'warning',
        properties: {
          title: 'goal-unmeasurable',
          file: 'Планы #1/план 100%.md',
          line: '3',
          endLine: '3',
          col: '11',
          endColumn: '26',
        },
        message: 'Планы #1/план 100%.md:3:11: How will you measure “меньше жалоб 🙂”?',
      },
      {
        name: 'notice',
        properties: {
          title: 'goal-unmeasurable',
          file: 'Планы #1/план 100%.md',
          line: '3',
          endLine: '3',
          col: '18',
          endColumn: '23',
        },
        message: 'Планы #1/план 100%.md:3:18: How will you measure “жалоб”?',
      },
    ]);
    assert.deepEqual(others, ['2 files read (1 strategy document). Found: 1 warning, 1 hint.']);
  });

  it('bring any path and any words through, each on its line, as GitHub’s own toolkit writes them', () => {
    const of = report('en', { files: [hostile] });
    const { commands, others } = read(of);
    const [command] = commands;
    assert.ok(command);
    assert.equal(command.properties['file'], hostile.path);
    assert.ok(command.message.startsWith('Планы #1/50%, a:b & "c" ::error::]]> .md:3:11: How'), command.message);
    assert.ok(
      command.message.endsWith('“1% of A & B, <b>: "x" ]]> %0A ::error::\ufffd\ufffd \'🙂\'”?'),
      command.message,
    );
    assert.equal(commands.length + others.length, 2);
    assert.equal(githubReport(of, circumstances).split('\n')[0], toolkitLine(command));
  });

  it('leave the columns of a place over several lines out, which GitHub refuses', () => {
    const long = { ...finding('План'), ...place(2, 18) };
    const { commands } = read(report('en', { files: [{ ...plan, findings: [long] }] }));
    assert.deepEqual(Object.keys(commands[0]?.properties ?? {}), ['title', 'file', 'line', 'endLine']);
  });

  it('name files from the root of the repository, wherever the command runs', () => {
    const { commands } = read(report('en', { root: '/', troubles }));
    assert.deepEqual(
      commands.map(({ properties }) => properties['file']),
      ['plans/старый.md', 'plans/Планы #1/план 100%.md', 'plans/Планы #1/план 100%.md'],
    );
  });

  it('make errors of what could not be read and of mistakes in the configuration, in the reader’s language', () => {
    const title = 'Strategy Lint';
    const unnamed = { path: '', reason: troubles[0]?.reason ?? { en: '', ru: '' } };
    const { commands } = read(report('ru', { files: [], troubles: [...troubles, unnamed], configTroubles }), true);
    assert.deepEqual(commands, [
      {
        name: 'error',
        properties: { title, file: '.strategy-lint.json', line: '2', endLine: '2', col: '5', endColumn: '8' },
        message: '.strategy-lint.json:2:5: Правила «x» нет.',
      },
      {
        name: 'error',
        properties: { title, file: 'старый.md' },
        message: 'старый.md: текст не в кодировке UTF-8; сохраните его в UTF-8',
      },
      { name: 'error', properties: { title }, message: '"": текст не в кодировке UTF-8; сохраните его в UTF-8' },
    ]);
  });

  it('say where the rest is when GitHub does not annotate all', () => {
    const many = (count: number): Report =>
      report('ru', { files: [{ ...plan, findings: Array.from({ length: count }, () => finding('жалоб', 'hint')) }] });
    assert.equal(read(many(10)).others.length, 1);
    assert.match(read(many(11)).others[1] ?? '', /не больше 10 замечаний каждого вида/);
    assert.equal(read(many(11)).commands.length, 11);
    assert.deepEqual(read(many(11), true).others, []);
  });

  it('are none when nothing was found', () => {
    const { commands, others } = read(report('en', { files: [clean] }));
    assert.deepEqual([commands, others], [[], ['1 file read (0 strategy documents). Nothing to remark.']]);
    assert.equal(githubReport(report('en', { files: [] }), { ...circumstances, quiet: true }), '');
  });
});
