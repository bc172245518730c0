import assert from 'node:assert/strict';
import { CancellationTokenSource } from 'vscode-languageserver-protocol';
import { Editor, messageOf } from './editor.js';
import { englishPlan, positionOf, russianPlan, textAt } from './texts.js';

const uri = 'file:///work/plan.md';

describe('Pulled diagnostics', () => {
  let editor: Editor;
  beforeEach(async () => (editor = await Editor.start({ locale: 'en' })));
  afterEach(() => editor.stop());

  it('tell the rule, its page and the place', async () => {
    await editor.open(uri, englishPlan);
    const found = (await editor.diagnostics(uri)).find(({ code }) => code === 'goal-unmeasurable');
    assert.ok(found);
    assert.equal(found.source, 'strategy-lint');
    assert.equal(found.severity, 2);
    assert.match(found.codeDescription?.href ?? '', /docs\/rules\/goal-unmeasurable\.md$/);
    assert.match(textAt(englishPlan, found.range), /fewer complaints/);
    assert.equal(found.range.start.line, positionOf(englishPlan, 'fewer').line);
    assert.equal((found.data as { rule: string }).rule, 'goal-unmeasurable');
  });

  it('are unchanged while nothing changes, and new after an edit', async () => {
    await editor.open(uri, russianPlan);
    const first = await editor.pull(uri);
    assert.equal(first.kind, 'full');
    assert.deepEqual(await editor.pull(uri, first.resultId), { kind: 'unchanged', resultId: first.resultId });
    await editor.change(uri, {
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
      text: '\n',
    });
    const second = await editor.pull(uri, first.resultId);
    assert.equal(second.kind, 'full');
    assert.notEqual(second.resultId, first.resultId);
  });

  it('follow an edit that mends the goal', async () => {
    await editor.open(uri, russianPlan);
    const codes = async () => (await editor.diagnostics(uri)).map(({ code }) => code);
    const before = await codes();
    assert.ok(before.includes('goal-unmeasurable'));
    const start = positionOf(russianPlan, 'меньше жалоб');
    const end = { line: start.line, character: start.character + 'меньше жалоб'.length };
    await editor.change(uri, { range: { start, end }, text: 'сократить жалобы с 120 до 40 в месяц к 1 июля 2026' });
    assert.ok(!(await codes()).includes('goal-unmeasurable'));
  });

  it('stand at their place behind CRLF and characters of two code units', async () => {
    const decorated = englishPlan.replace('fewer', '🚀 𝒜 fewer').replaceAll('\n', '\r\n');
    await editor.open(uri, decorated);
    const found = (await editor.diagnostics(uri)).find(({ code }) => code === 'goal-unmeasurable');
    assert.ok(found);
    assert.match(textAt(decorated, found.range), /fewer complaints/);
    assert.deepEqual(found.range.end.line, positionOf(decorated, 'fewer').line);
  });

  it('of a reopened file are not taken for those of its former text', async () => {
    await editor.open(uri, russianPlan);
    const { resultId } = await editor.pull(uri);
    await editor.close(uri);
    await editor.open(uri, '');
    const report = await editor.pull(uri, resultId);
    assert.equal(report.kind, 'full');
  });

  it('of a file that is not open, or no strategy, or no Markdown, are none', async () => {
    assert.deepEqual(await editor.diagnostics('file:///work/unknown.md'), []);
    for (const [name, text, language] of [
      ['readme.md', '# Tool\n\nInstall it with npm.\n', 'markdown'],
      ['plan.txt', englishPlan, 'plaintext'],
      ['plan.mdx', englishPlan, 'mdx'],
    ] as const) {
      await editor.open(`file:///work/${name}`, text, language);
      assert.deepEqual(await editor.diagnostics(`file:///work/${name}`), [], name);
    }
    const cell = 'vscode-notebook-cell:/work/notes.ipynb#W0';
    await editor.open(cell, englishPlan);
    assert.deepEqual(await editor.diagnostics(cell), []);
  });

  it('are linted in an unsaved document too', async () => {
    await editor.open('untitled:Untitled-1', englishPlan);
    assert.notDeepEqual(await editor.diagnostics('untitled:Untitled-1'), []);
  });

  it('that were cancelled are not answered', async () => {
    await editor.open(uri, englishPlan);
    const source = new CancellationTokenSource();
    const asked = editor.pull(uri, undefined, source.token);
    source.cancel();
    await assert.rejects(asked, { code: -32800 });
    assert.notDeepEqual(await editor.diagnostics(uri), []);
  });

  it('asked of a text that has changed meanwhile are to be asked again', async () => {
    const release = editor.holdSettings();
    await editor.open(uri, englishPlan);
    const asked = editor.pull(uri);
    await editor.change(uri, { text: russianPlan });
    release();
    await assert.rejects(asked, { code: -32802, data: { retriggerRequest: true } });
  });
});

describe('An editor that shows only words', () => {
  it('gets no more than it understands', async () => {
    const editor = await Editor.start({ showsMore: false });
    await editor.open(uri, englishPlan);
    const diagnostics = await editor.diagnostics(uri);
    assert.notDeepEqual(diagnostics, []);
    for (const one of diagnostics)
      assert.deepEqual(Object.keys(one).sort(), ['code', 'message', 'range', 'severity', 'source']);
    await editor.stop();
  });
});

describe('The language of messages', () => {
  const messagesIn = async (locale: string, settings: object): Promise<string> => {
    const editor = await Editor.start({ locale, settings: () => settings });
    await editor.open(uri, russianPlan);
    const diagnostics = await editor.diagnostics(uri);
    await editor.stop();
    assert.notDeepEqual(diagnostics, []);
    return diagnostics.map((one) => `${messageOf(one)} ${one.codeDescription?.href ?? ''}`).join('\n');
  };

  it("is the editor's", async () => {
    assert.match(await messagesIn('ru', {}), /[а-я]{3}.*goal-unmeasurable\.ru\.md/);
    assert.match(await messagesIn('en-GB', {}), /[a-z]{3}.*goal-unmeasurable\.md/);
  });

  it('is the one set, whatever the editor speaks', async () => {
    assert.match(await messagesIn('en', { locale: 'ru' }), /goal-unmeasurable\.ru\.md/);
    assert.match(await messagesIn('ru', { locale: 'en' }), /goal-unmeasurable\.md/);
  });
});
