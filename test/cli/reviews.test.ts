import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { folder, removeFolders, strategyLint, type Run } from './command.js';

afterEach(removeFolders);

const plan = (goal: string): string => `# План на 2026 год\n\n## Цели\n\n- ${goal}\n`;
const name = 'планы/план #1.md';

function git(cwd: string, ...args: string[]): void {
  const who = ['-c', 'user.name=A', '-c', 'user.email=a@example.com', '-c', 'commit.gpgsign=false'];
  const { status, stderr } = spawnSync('git', [...who, ...args], { cwd, encoding: 'utf8' });
  assert.equal(status, 0, stderr);
}

const review = (cwd: string, ...args: string[]): Run =>
  strategyLint(['--locale', 'ru', '--today', '2026-01-15', '--no-config', ...args], { cwd });

describe('A review on the command line', () => {
  it('is one page of HTML, or Markdown, and fails the run as findings do', () => {
    const cwd = folder({ [name]: plan('довольные клиенты') });
    const html = review(cwd, '--format', 'html');
    assert.match(html.stdout, /^<!DOCTYPE html>\n<html lang="ru">.*План на 2026 год/s);
    assert.deepEqual([html.stderr, html.exitCode], ['', 1]);
    assert.match(review(cwd, '--format', 'markdown', '--fail-on', 'never').stdout, /^# План на 2026 год\n/);
    assert.equal(review(cwd, '--format', 'markdown', '--fail-on', 'never').exitCode, 0);
  });

  it('reads standard input once', () => {
    const { stdout } = strategyLint(['--stdin', '--format', 'markdown', '--today', '2026-01-15'], {
      input: plan('довольные клиенты'),
    });
    assert.match(stdout, /^# План на 2026 год\n/);
  });

  it('says what has changed since a revision, in names with spaces, Cyrillic letters and #', () => {
    const cwd = folder({ [name]: plan('довольные клиенты') });
    git(cwd, 'init', '--quiet', '--initial-branch=main');
    git(cwd, 'add', '.');
    git(cwd, 'commit', '--quiet', '--message=one');
    writeFileSync(path.join(cwd, name), plan('счастливые сотрудники'));
    writeFileSync(path.join(cwd, 'new.md'), plan('всё новое'));
    const { stdout } = review(cwd, '--format', 'markdown', '--since', 'main');
    assert.match(stdout, /Стало слабее\*\*\n\n(?:- .*\n)*- .*«счастливые сотрудники»/);
    assert.match(stdout, /Стало сильнее\*\*\n\n(?:- .*\n)*- .*«довольные клиенты»/);
    assert.match(stdout, /Новых: \d+\. Снято: 0\. Осталось с прошлого раза: 0\./);
  });

  it('says what has changed since a baseline', () => {
    const cwd = folder({ [name]: plan('довольные клиенты') });
    review(cwd, '--baseline', 'known.json', '--update-baseline');
    const same = review(cwd, '--baseline', 'known.json', '--format', 'markdown');
    assert.match(same.stdout, /по сравнению с known\.json\n\nНовых вопросов нет/);
    assert.equal(same.exitCode, 0);
    writeFileSync(path.join(cwd, name), plan('счастливые сотрудники'));
    assert.match(
      review(cwd, '--baseline', 'known.json', '--format', 'markdown').stdout,
      /Стало слабее\*\*\n\n(?:- .*\n)*- .*«счастливые сотрудники»/,
    );
  });

  it('asks what a document says otherwise than another one, and does not call it new where it is old', () => {
    const due = (title: string, date: string): string =>
      `# ${title}\n\n## Вехи\n\n- Депо приняло первую машину: ${date}\n`;
    const cwd = folder({
      'стратегия.md': due('Стратегия 2026', '1 июня 2026'),
      'план.md': due('План депо к [стратегии](стратегия.md)', '14 сентября 2026'),
    });
    const asks = /На какой из двух сроков люди работают на самом деле\?/;
    assert.match(review(cwd, '--format', 'markdown').stdout, asks);
    git(cwd, 'init', '--quiet', '--initial-branch=main');
    git(cwd, 'add', '.');
    git(cwd, 'commit', '--quiet', '--message=one');
    const same = review(cwd, '--format', 'markdown', '--since', 'main').stdout;
    assert.match(same, asks);
    assert.match(same, /Новых вопросов нет/);
    assert.doesNotMatch(same, /Стало/);
  });

  it('says so when there is no such revision, no repository, or nothing that --since could serve', () => {
    const cwd = folder({ [name]: plan('довольные клиенты') });
    const outside = review(cwd, '--format', 'html', '--since', 'main');
    assert.deepEqual([outside.stdout, outside.exitCode], ['', 2]);
    assert.match(outside.stderr, /--since работает только внутри репозитория git/);
    git(cwd, 'init', '--quiet', '--initial-branch=main');
    git(cwd, 'commit', '--quiet', '--allow-empty', '--message=one');
    for (const revision of ['nowhere', '--output=x']) {
      const { stderr, stdout, exitCode } = review(cwd, '--format', 'html', `--since=${revision}`);
      assert.match(stderr, /нет ревизии/);
      assert.deepEqual([stdout, exitCode], ['', 2]);
    }
    assert.match(review(cwd, '--since', 'main').stderr, /нужен формат markdown или html/);
  });

  it('lists what is no strategy, and reviews an empty folder of none', () => {
    const cwd = folder({ 'cake.md': '# Торт\n\nВзбейте два яйца.\n', [name]: plan('довольные клиенты') });
    assert.match(review(cwd, '--format', 'markdown').stdout, /## Не стратегии\n\n.*\n\n- cake\.md\n$/);
  });
});
