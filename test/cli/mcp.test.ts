import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { modelShape, type Place } from '../../server/src/cli/mcp/schemas.js';
import { Assistant, textOf } from './assistant.js';
import { cli, folder, removeFolders, strategyLint } from './command.js';

const russian = '# План на 2026 год\n\n**Цель:** меньше жалоб.\n';
const english = [
  '# Service plan 2027',
  '## Goals',
  '- Lost requests from 23% to 8% by 31 December 2027',
  '## Milestones',
  '- 1 March 2027: the journal is live in all crews',
  '## Open questions',
  '- Who pays for the phones?',
  '## Assumptions',
  '- Crews have a signal on site',
  '',
].join('\n\n');

interface Findings {
  readonly path: string;
  readonly isStrategy: boolean;
  readonly findings: readonly ({ readonly rule: string; readonly message: string } & Place)[];
}

describe('An assistant', () => {
  let assistant: Assistant;
  let root: string;

  const meet = async (files: Record<string, string | Uint8Array>, locale?: string): Promise<void> => {
    root = folder(files);
    assistant = await Assistant.meet({ root, ...(locale !== undefined && { locale }) });
  };

  const lint = async (args: Record<string, unknown>): Promise<Findings> =>
    (await assistant.call('lint', args)).structuredContent as unknown as Findings;

  afterEach(async () => {
    await assistant.leave();
    removeFolders();
    assert.deepEqual([assistant.breaches, assistant.complaints], [[], []]);
  });

  it('finds three tools that only read, in the language of the server', async () => {
    await meet({}, 'ru');
    const { tools } = await assistant.client.listTools();
    assert.deepEqual(
      tools.map(({ name }) => name),
      ['lint', 'model', 'explain'],
    );
    for (const { title, annotations, outputSchema } of tools) {
      assert.match(title ?? '', /[а-я]{4}/);
      assert.equal(annotations?.readOnlyHint, true);
      assert.equal(annotations.destructiveHint, false);
      assert.equal(outputSchema?.type, 'object');
    }
    assert.match(assistant.client.getInstructions() ?? '', /стратегические документы/);
  });

  it('has a file linted, by any spelling of its path, with every place', async () => {
    await meet({ 'планы/план 2026 #1.md': russian });
    const found = await lint({ path: 'планы/план 2026 #1.md' });
    assert.equal(found.path, 'планы/план 2026 #1.md');
    const goal = found.findings.find(({ rule }) => rule === 'goal-unmeasurable');
    assert.deepEqual(goal?.start, { line: 3, column: 11, offset: russian.indexOf('меньше') });
    assert.deepEqual(await lint({ path: 'планы\\план 2026 #1.md' }), found);
    assert.deepEqual(await lint({ path: path.join(root, 'планы', 'план 2026 #1.md') }), found);
    assert.deepEqual(await lint({ path: './планы/../планы/план 2026 #1.md' }), found);
  });

  it('reads findings in the language it asks for', async () => {
    await meet({ 'plan.md': russian });
    assert.match(
      textOf(await assistant.call('lint', { path: 'plan.md' })),
      /^plan\.md:3:11 warning goal-unmeasurable: [A-Z“]/m,
    );
    const said = textOf(await assistant.call('lint', { path: 'plan.md', locale: 'ru' }));
    assert.match(said, /^plan\.md:3:11 warning goal-unmeasurable: .*[а-я]{4}/m);
  });

  it('has a text linted as if it were a file of that name, under the configuration there', async () => {
    await meet({ '.strategy-lint.yaml': 'rules: { goal-unmeasurable: off }\n' });
    const rulesIn = async (args: Record<string, unknown>): Promise<string[]> =>
      (await lint(args)).findings.map(({ rule }) => rule);
    assert.ok(!(await rulesIn({ text: russian })).includes('goal-unmeasurable'));
    assert.ok(!(await rulesIn({ text: russian, path: 'new/plan.md' })).includes('goal-unmeasurable'));
    writeFileSync(path.join(root, '.strategy-lint.yaml'), 'rules: { goal-unmeasurable: hint }\n');
    assert.ok((await rulesIn({ text: russian })).includes('goal-unmeasurable'));
  });

  it('chooses the preset', async () => {
    await meet({});
    const count = async (preset: string): Promise<number> => (await lint({ text: english, preset })).findings.length;
    assert.ok((await count('essential')) < (await count('strict')));
  });

  it('is told of what is no strategy that it is none', async () => {
    await meet({ 'story.md': '# How we met\n\nOnce upon a time there was a cat.\n' });
    assert.deepEqual(await lint({ path: 'story.md' }), {
      path: 'story.md',
      isStrategy: false,
      kinds: ['none'],
      findings: [],
    });
    const { structuredContent } = await assistant.call('model', { path: 'story.md' });
    const model = modelShape.parse((structuredContent as { model: unknown }).model);
    assert.deepEqual([model.isStrategy, model.goals, model.dates], [false, [], []]);
  });

  it('gets the model of a plan: what is in it, how it hangs together and where it stands', async () => {
    await meet({ 'plan.md': english });
    const answer = await assistant.call('model', { path: 'plan.md' });
    const model = modelShape.parse((answer.structuredContent as { model: unknown }).model);
    assert.deepEqual(modelShape.parse(JSON.parse(textOf(answer))), model);
    assert.deepEqual([model.title.text, model.language, model.isStrategy], ['Service plan 2027', 'en', true]);
    const [goal] = model.goals;
    assert.equal(goal?.text, 'Lost requests from 23% to 8% by 31 December 2027');
    assert.deepEqual([goal.measured, goal.dated, goal.owned], [true, true, false]);
    assert.deepEqual(
      goal.milestones.map((index) => model.milestones[index]?.when),
      [{ from: '2027-03-01', to: '2027-03-01' }],
    );
    assert.equal(goal.place.start.line, 5);
    assert.deepEqual(
      model.unknowns.map(({ text, answered }) => [text, answered]),
      [['Who pays for the phones?', false]],
    );
    assert.deepEqual(
      model.assumptions.map(({ text, checked }) => [text, checked]),
      [['Crews have a signal on site', false]],
    );
    assert.ok(model.dates.some(({ to, place }) => to === '2027-12-31' && place.start.line === 5));
  });

  it('has rules and terms explained, in both languages and any form', async () => {
    await meet({});
    const rule = await assistant.call('explain', { name: 'goal-unmeasurable', locale: 'ru' });
    assert.match(textOf(rule), /^# goal-unmeasurable\n[^]*Почему/);
    const term = await assistant.call('explain', { name: 'вехами' });
    assert.deepEqual(term.structuredContent, { kind: 'term', id: 'milestone', markdown: textOf(term) });
    assert.match(textOf(term), /In a plan/);
    assert.match(await assistant.refusal('explain', { name: 'goal-unmesurable' }), /goal-unmeasurable\?/);
    assert.match(await assistant.refusal('explain', { name: 'котик', locale: 'ru' }), /^«котик» — не правило/);
  });

  it('is led out of the root by no path and no link', async () => {
    const elsewhere = folder({ 'secret.md': russian });
    await meet({ 'plan.md': russian });
    symlinkSync(path.join(elsewhere, 'secret.md'), path.join(root, 'link.md'));
    symlinkSync(elsewhere, path.join(root, 'folder'));
    symlinkSync(path.join(root, 'plan.md'), path.join(root, 'inside.md'));
    const outside = path.relative(root, path.join(elsewhere, 'secret.md'));
    const hostile = [
      outside,
      outside.replaceAll('/', '\\'),
      path.join(elsewhere, 'secret.md'),
      `plan.md/../${outside}`,
      'link.md',
      'folder/secret.md',
      '..',
      '/etc/passwd',
      'plan.md\0.md',
    ];
    for (const name of hostile) {
      for (const tool of ['lint', 'model'])
        assert.match(await assistant.refusal(tool, { path: name }), /lies outside/, name);
    }
    assert.match(await assistant.refusal('lint', { path: '../x.md', text: russian }), /lies outside/);
    assert.ok((await lint({ path: 'inside.md' })).findings.length > 0);
  });

  it('is told why a file is not read', async () => {
    await meet({
      'binary.md': Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]),
      'windows.md': Uint8Array.from([0xd6, 0xe5, 0xeb, 0xfc]),
      'long.md': 'слово '.repeat(1_000_000),
      'notes.txt': russian,
      'plans/a.md': russian,
    });
    symlinkSync('loop.md', path.join(root, 'loop.md'));
    const why = (name: string): Promise<string> => assistant.refusal('lint', { path: name, locale: 'ru' });
    assert.match(await why('binary.md'), /двоичный файл/);
    assert.match(await why('windows.md'), /не в кодировке UTF-8/);
    assert.match(await why('long.md'), /слишком длинный: 11000000 байт/);
    assert.match(await why('notes.txt'), /не файл Markdown/);
    assert.match(await why('nope.md'), /нет файла «nope\.md»/);
    assert.match(await why('loop.md'), /нет файла «loop\.md»/);
    assert.match(await why('plans'), /папка.*: a\.md\.$/);
    assert.match(await assistant.refusal('lint', { text: 'слово '.repeat(1_000_000) }), /too long/);
    assert.match(await assistant.refusal('model', {}), /path of a file, or the text/);
    assert.match(await assistant.refusal('lint', { path: 7 }), /path/);
    assert.match(await assistant.refusal('lint', { text: russian, preset: 'harsh' }), /preset/);
  });

  it('does not wait for a pipe', async function () {
    if (process.platform === 'win32') this.skip();
    await meet({});
    assert.equal(spawnSync('mkfifo', [path.join(root, 'pipe.md')]).status, 0);
    assert.match(await assistant.refusal('lint', { path: 'pipe.md' }), /no plain file/);
  });

  it('may take a call back, and go on', async () => {
    await meet({ 'plan.md': russian });
    const stop = new AbortController();
    const call = assistant.call('lint', { text: russian.repeat(2000) }, stop.signal);
    stop.abort();
    await assert.rejects(call, /abort/i);
    assert.ok((await lint({ path: 'plan.md' })).findings.length > 0);
  });

  it('is served under its own name by the package that lints', async () => {
    await meet({});
    const { version } = assistant.client.getServerVersion() ?? {};
    assert.equal(`${version ?? ''}\n`, strategyLint(['--version']).stdout);
  });
});

describe('strategy-lint mcp', () => {
  afterEach(removeFolders);

  it('refuses a root that is no folder, and options it does not know, in either language', () => {
    const cwd = folder({ 'plan.md': russian });
    const { stdout, stderr, exitCode } = strategyLint(['mcp', '--root', 'plan.md'], { cwd });
    assert.deepEqual([stdout, exitCode], ['', 2]);
    assert.match(stderr, /^strategy-lint: Option --root needs a folder.*plan\.md/);
    assert.match(strategyLint(['mcp', '--rot=x', '--locale', 'ru'], { cwd }).stderr, /Параметра --rot нет.*--root\?/);
    assert.match(strategyLint(['mcp', 'plan.md'], { cwd }).stderr, /takes no files: “plan\.md”.*\.\/mcp/);
  });

  it('ends when its input does', () => {
    assert.equal(spawnSync(process.execPath, [cli, 'mcp'], { input: '' }).status, 0);
  });

  it('is told from a folder of that name by ./', () => {
    const cwd = folder({ 'mcp/plan.md': russian });
    assert.match(strategyLint(['./mcp'], { cwd }).stdout, /^mcp\/plan\.md\n/);
  });
});
