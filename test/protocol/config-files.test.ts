import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Editor, messageOf } from './editor.js';
import { englishPlan } from './texts.js';

const off = '{ "rules": { "goal-unmeasurable": "off" } }';

describe('A configuration file', () => {
  let folder: string;
  let editor: Editor;

  beforeEach(() => (folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'strategy lint ')))));
  afterEach(async () => {
    await editor.stop();
    rmSync(folder, { recursive: true });
  });

  const uriOf = (name: string): string => pathToFileURL(path.join(folder, name)).href;

  function write(name: string, text: string): void {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }

  const start = async (options: Parameters<typeof Editor.start>[0] = {}): Promise<void> => {
    editor = await Editor.start({ folders: [pathToFileURL(folder).href], ...options });
  };

  /** Opens a plan of the folder, which need not be on disk, and tells how loud a rule is there; 0 when it is silent. */
  async function severityIn(name: string, rule = 'goal-unmeasurable'): Promise<number> {
    await editor.open(uriOf(name), englishPlan);
    const found = (await editor.diagnostics(uriOf(name))).find(({ code }) => code === rule);
    await editor.close(uriOf(name));
    return found?.severity ?? 0;
  }

  it('holds for the documents below it; the nearest counts', async () => {
    write('.strategy-lint.json', off);
    write('plans/team/.strategy-lint.yaml', 'rules: { goal-unmeasurable: hint }\n');
    await start();
    assert.equal(await severityIn('plan.md'), 0);
    assert.equal(await severityIn('plans/2026/план.md'), 0);
    assert.equal(await severityIn('plans/team/q1/plan.md'), 4);
  });

  it('wins over the settings of the editor, which win over the defaults', async () => {
    const settings = () => ({
      rules: { 'goal-unmeasurable': 'hint', 'goal-deadline-missing': 'off' },
      preset: 'strict',
    });
    write('team/.strategy-lint.json', '{ "rules": { "goal-unmeasurable": "information" } }');
    await start({ settings });
    assert.equal(await severityIn('plan.md'), 4);
    assert.equal(await severityIn('team/plan.md'), 3);
    assert.equal(await severityIn('team/plan.md', 'goal-deadline-missing'), 0);
  });

  it('says for which files and kinds of documents what else holds', async () => {
    write(
      '.strategy-lint.yaml',
      'kinds: { "notes/**": none, "crisis/**": crisis }\noverrides:\n  - { files: "drafts/**", rules: { goals: hint } }\n  - { kinds: crisis, rules: { goals: off } }\n',
    );
    await start();
    assert.equal(await severityIn('plan.md'), 2);
    assert.equal(await severityIn('drafts/plan.md'), 4);
    assert.equal(await severityIn('crisis/plan.md'), 0);
    await editor.open(uriOf('notes/plan.md'), englishPlan);
    assert.deepEqual(await editor.diagnostics(uriOf('notes/plan.md')), []);
  });

  it('that changes on disk is read again, with those it extends, and the editor is asked to pull anew', async () => {
    write('.strategy-lint.json', '{ "extends": "team.json" }');
    write('team.json', '{}');
    await start();
    await editor.open(uriOf('plan.md'), englishPlan);
    const first = await editor.pull(uriOf('plan.md'));
    await editor.until(() => editor.watched.includes('**/team.json'));
    assert.ok(editor.watched.includes('**/.strategy-lint.{json,yaml,yml}'));
    write('team.json', off);
    await editor.touch(uriOf('team.json'));
    await editor.untilRefresh(1);
    const second = await editor.pull(uriOf('plan.md'), first.resultId);
    assert.ok(second.kind === 'full');
    assert.ok(!second.items.some(({ code }) => code === 'goal-unmeasurable'));
    rmSync(path.join(folder, '.strategy-lint.json'));
    await editor.touch(uriOf('.strategy-lint.json'));
    assert.ok((await editor.diagnostics(uriOf('plan.md'))).some(({ code }) => code === 'goal-unmeasurable'));
  });

  it('that is open counts as it stands in the editor, until it is closed', async () => {
    write('.strategy-lint.json', '{}');
    await start();
    await editor.open(uriOf('.strategy-lint.json'), '{}', 'jsonc');
    await editor.change(uriOf('.strategy-lint.json'), { text: off });
    await editor.untilRefresh(2);
    assert.equal(await severityIn('plan.md'), 0);
    await editor.close(uriOf('.strategy-lint.json'));
    assert.equal(await severityIn('plan.md'), 2);
  });

  it('shows its mistakes where they stand, in the reader’s language, and they go when they are mended', async () => {
    const text = '{\n  "rules": { "goal-mising": "off" },\n  "extends": "team.json"\n}';
    write('.strategy-lint.json', text);
    write('team.json', '{ "preset": "all" }');
    await start({ locale: 'ru' });
    const uri = uriOf('.strategy-lint.json');
    await editor.open(uri, text, 'jsonc');
    const [mistake, base] = await editor.diagnostics(uri);
    assert.ok(mistake && base);
    assert.deepEqual(mistake.range, { start: { line: 1, character: 13 }, end: { line: 1, character: 26 } });
    assert.match(messageOf(mistake), /«goal-mising» нет.*Возможно, вы имели в виду goal-missing\?/);
    assert.match(String(mistake.codeDescription?.href), /docs\/configuration\.ru\.md$/);
    assert.equal(base.range.start.line, 2);
    assert.match(messageOf(base), /^team\.json: Значение "all" здесь не подходит/);
    await editor.change(uri, { text: '{}' });
    assert.deepEqual(await editor.diagnostics(uri), []);
  });

  it('that is not open tells of its mistakes once, in a message, and what could be read holds', async () => {
    write('.strategy-lint.yaml', 'colour: red\nrules:\n  goal-unmeasurable: off\n  goals: loud\n');
    await start();
    assert.equal(await severityIn('plan.md'), 0);
    assert.equal(await severityIn('other.md'), 0);
    assert.deepEqual(editor.shown, ['.strategy-lint.yaml:1: There is no setting “colour” here; it is ignored.']);
  });

  it('is published on, for an editor that cannot pull', async () => {
    write('.strategy-lint.json', '{ "preset": 1 }');
    await start({ pulls: false });
    await editor.open(uriOf('.strategy-lint.json'), '{ "preset": 1 }', 'json');
    await editor.until(() => editor.published.some(({ diagnostics }) => diagnostics.length > 0));
    assert.ok(editor.published.every(({ uri }) => uri === uriOf('.strategy-lint.json')));
  });

  it('of a hostile workspace neither stops the server nor leads out of it', async () => {
    write('a/.strategy-lint.json', '['.repeat(100_000));
    write('b/.strategy-lint.yaml', `x: &x [1]\nkinds: { ${JSON.stringify('*a'.repeat(400))}: none }\n`);
    write('c/.strategy-lint.json', 'x'.repeat(10_000_000));
    write('d/.strategy-lint.json/inside.txt', 'a folder');
    write('e/.strategy-lint.json', '{ "__proto__": { "enable": false }, "rules": { "__proto__": "off" } }');
    mkdirSync(path.join(folder, 'f'));
    symlinkSync('/etc/hostname', path.join(folder, 'f/.strategy-lint.json'));
    await start();
    for (const name of ['a', 'b', 'c', 'd', 'e', 'f'])
      assert.equal(await severityIn(`${name}/${'a'.repeat(100)}.md`), 2, name);
    assert.equal(editor.shown.length, 6, editor.shown.join('\n'));
    assert.ok(editor.shown.some((line) => line.includes('lies outside of the workspace')));
  });

  for (const locale of ['en', 'ru'])
    it(`has its schema in the reader’s language: ${locale}`, async () => {
      await start({ locale });
      const sent = await editor.connection.sendRequest<string>('strategyLint/schema', {});
      const published = readFileSync(`schemas/strategy-lint.schema${locale === 'ru' ? '.ru' : ''}.json`, 'utf8');
      assert.deepEqual(JSON.parse(sent), JSON.parse(published));
    });

  it('is not looked for where no folder is open', async () => {
    write('.strategy-lint.json', off);
    await start({ folders: [] });
    assert.equal(await severityIn('plan.md'), 2);
    await editor.open('untitled:Untitled-1', englishPlan);
    assert.notDeepEqual(await editor.diagnostics('untitled:Untitled-1'), []);
  });
});
