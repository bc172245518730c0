import assert from 'node:assert/strict';
import { run, type Host } from '../../server/src/cli/run.js';
import { folder, removeFolders } from './command.js';

afterEach(removeFolders);

const strategy = [
  '# Стратегия складов на 2026 год',
  '',
  '**Цель:** к 31 декабря 2026 года доставлять за сутки 95 % заказов.',
  '',
  '## Вехи',
  '',
  '- Пермский склад отгрузил первый заказ — 1 июня 2026 года',
  '',
].join('\n');

const roadmap = [
  '# Дорожная карта Урала',
  '',
  'По [стратегии](../стратегия.md), см. [людей](люди.md) и [закон](/право/закон.md).',
  '',
  '**Цель:** к 31 декабря 2026 года доставлять за сутки 95 % заказов по Уралу.',
  '',
  '## Вехи',
  '',
  '- Пермский склад отгрузил первый заказ — 14 сентября 2026 года',
  '',
].join('\n');

const files = { 'стратегия.md': strategy, 'планы #1/карта.md': roadmap };

const hostIn = (cwd: string): Host => ({
  cwd,
  environment: {},
  readStdin: () => Promise.resolve(Buffer.from(roadmap)),
  today: '2026-01-15',
  isTerminal: false,
  linter: 'test',
  script: __filename,
});

/** What the rules between documents say in a run, as `path line: rule`. */
async function between(cwd: string, ...args: string[]): Promise<string[]> {
  const { stdout } = await run([...args, '--format', 'json', '--locale', 'ru'], hostIn(cwd));
  const { files: reports } = JSON.parse(stdout) as {
    files: { path: string; findings: { rule: string; start: { line: number } }[] }[];
  };
  return reports.flatMap(({ path, findings }) =>
    findings
      .filter(({ rule }) => rule.startsWith('workspace-'))
      .map(({ rule, start }) => `${path} ${start.line}: ${rule}`),
  );
}

describe('the files of a run', () => {
  it('are held against one another', async () => {
    assert.deepEqual(await between(folder(files), '.'), [
      'планы #1/карта.md 3: workspace-link-broken',
      'планы #1/карта.md 9: workspace-milestone-dates-differ',
      'стратегия.md 7: workspace-milestone-dates-differ',
    ]);
  });

  it('are held only against those that are read; a file of the disk that is not is no broken link', async () => {
    const cwd = folder({ ...files, 'планы #1/люди.md': '# Люди\n' });
    assert.deepEqual(await between(cwd, 'планы #1/карта.md'), []);
  });

  it('say of a finding where the other place is, in the text too', async () => {
    const { stdout } = await run(['.', '--locale', 'en'], hostIn(folder(files)));
    assert.match(stdout, /стратегия\.md:7:3 The other date stands here\./);
  });

  it('are not held against one another by the essential rules, and stay silent where a comment says so', async () => {
    const hidden = strategy.replace(
      '## Вехи',
      '<!-- strategy-lint-disable workspace-milestone-dates-differ -->\n\n## Вехи',
    );
    const cwd = folder({ ...files, 'стратегия.md': hidden });
    assert.deepEqual(await between(cwd, '.', '--preset', 'essential'), []);
    assert.ok(!(await between(cwd, '.')).includes('стратегия.md 9: workspace-milestone-dates-differ'));
  });

  it('are held against one another from the cache as well', async () => {
    const cwd = folder(files);
    const first = await between(cwd, '.', '--cache');
    assert.equal(first.length, 3);
    assert.deepEqual(await between(cwd, '.', '--cache'), first);
  });

  it('are not there for a text from standard input', async () => {
    assert.deepEqual(await between(folder(files), '--stdin', '--stdin-filename', 'планы #1/карта.md'), []);
  });
});
