import assert from 'node:assert/strict';
import { Editor } from './editor.js';
import { englishPlan } from './texts.js';

const uri = 'file:///work/plan.md';
const ruleOf = (code: string) => (diagnostic: { code?: unknown }) => diagnostic.code === code;

describe('Settings', () => {
  let editor: Editor;
  afterEach(() => editor.stop());

  it('that change are read again, and the editor is asked to pull anew', async () => {
    editor = await Editor.start();
    await editor.open(uri, englishPlan);
    const first = await editor.pull(uri);
    await editor.configure(() => ({ rules: { 'goal-unmeasurable': 'hint' } }));
    await editor.untilRefresh(1);
    const second = await editor.pull(uri, first.resultId);
    assert.ok(second.kind === 'full');
    assert.equal(second.items.find(ruleOf('goal-unmeasurable'))?.severity, 4);
    await editor.configure(() => ({ rules: { 'goal-unmeasurable': 'off' } }));
    assert.equal((await editor.diagnostics(uri)).find(ruleOf('goal-unmeasurable')), undefined);
    await editor.configure(() => ({ enable: false }));
    assert.deepEqual(await editor.diagnostics(uri), []);
  });

  it('hold for their folder', async () => {
    const settings = (of: string): unknown => ({
      rules: of.startsWith('file:///quiet/') ? { 'goal-unmeasurable': 'off' } : {},
    });
    editor = await Editor.start({ settings, folders: ['file:///quiet', 'file:///loud'] });
    await editor.open('file:///quiet/plan.md', englishPlan);
    await editor.open('file:///loud/plan.md', englishPlan);
    assert.ok(!(await editor.diagnostics('file:///quiet/plan.md')).some(ruleOf('goal-unmeasurable')));
    assert.ok((await editor.diagnostics('file:///loud/plan.md')).some(ruleOf('goal-unmeasurable')));
  });

  it('say by glob what a file is to be read as', async () => {
    editor = await Editor.start({ settings: () => ({ kinds: { 'drafts/**': 'none' } }) });
    const draft = 'file:///work/drafts/%D0%BF%D0%BB%D0%B0%D0%BD.md';
    await editor.open(draft, englishPlan);
    assert.deepEqual(await editor.diagnostics(draft), []);
    await editor.configure(() => ({}));
    assert.notDeepEqual(await editor.diagnostics(draft), []);
  });

  it('with an unknown value are named in one warning, and the default holds', async () => {
    const settings = () => ({ locale: 'klingon', rules: { 'goal-unmeasurable': 'loud' } });
    editor = await Editor.start({ locale: 'en', settings });
    await editor.open(uri, englishPlan);
    assert.equal((await editor.diagnostics(uri)).find(ruleOf('goal-unmeasurable'))?.severity, 2);
    await editor.configure(settings);
    await editor.diagnostics(uri);
    assert.equal(editor.shown.length, 2);
    assert.match(editor.shown[0] ?? '', /strategyLint\.locale.*"klingon"/);
    assert.match(editor.shown[1] ?? '', /goal-unmeasurable.*"loud"/);
    assert.equal(editor.logged.filter((line) => line.includes('klingon')).length, 1);
  });

  it('are taken as sent from an editor that cannot be asked', async () => {
    editor = await Editor.start({ answersSettings: false, settings: () => ({ enable: false }) });
    await editor.open(uri, englishPlan);
    assert.deepEqual(await editor.diagnostics(uri), []);
    await editor.configure(() => ({ enable: true }));
    assert.notDeepEqual(await editor.diagnostics(uri), []);
  });

  it('of no shape at all do no harm', async () => {
    editor = await Editor.start({ settings: () => [1, 2] });
    await editor.open(uri, englishPlan);
    assert.notDeepEqual(await editor.diagnostics(uri), []);
    assert.match(editor.shown[0] ?? '', /strategyLint/);
  });
});
