import assert from 'node:assert/strict';
import { Editor } from './editor.js';
import { Folder } from './folder.js';
import { englishPlan } from './texts.js';

const uri = 'file:///work/plan.md';
const first = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

describe('The setting `run`', () => {
  let editor: Editor;
  afterEach(() => editor.stop());

  it('of `onSave` renews findings when a document is opened or saved, and lets them be in between', async () => {
    editor = await Editor.start({ settings: () => ({ run: 'onSave' }) });
    await editor.open(uri, englishPlan);
    const opened = await editor.pull(uri);
    assert.ok(opened.kind === 'full' && opened.items.length > 0);
    await editor.change(uri, { range: first, text: '# Nothing\n' });
    assert.deepEqual(await editor.pull(uri, opened.resultId), { kind: 'unchanged', resultId: opened.resultId });
    await editor.save(uri);
    await editor.untilRefresh(1);
    const saved = await editor.pull(uri, opened.resultId);
    assert.equal(saved.kind, 'full');
    assert.notEqual(saved.resultId, opened.resultId);
  });

  it('of `onSave` holds for an editor that does not pull', async () => {
    editor = await Editor.start({ pulls: false, settings: () => ({ run: 'onSave' }) });
    await editor.open(uri, englishPlan);
    await editor.until(() => editor.published.length === 1);
    await editor.change(uri, { text: '# Nothing\n' });
    const version = await editor.change(uri, { text: '# Nothing at all\n' });
    await editor.save(uri);
    await editor.until(() => editor.published.length === 2);
    assert.deepEqual(editor.published[1], { uri, version, diagnostics: [] });
  });

  it('of `onSave` does not keep findings that are switched off', async () => {
    editor = await Editor.start({ settings: () => ({ run: 'onSave' }) });
    await editor.open(uri, englishPlan);
    const { resultId } = await editor.pull(uri);
    await editor.change(uri, { range: first, text: '\n' });
    await editor.configure(() => ({ run: 'onSave', enable: false }));
    await editor.untilRefresh(1);
    const report = await editor.pull(uri, resultId);
    assert.deepEqual(report.kind === 'full' && report.items, []);
  });

  it('of `onType` reads nothing that is not open', async () => {
    const folder = new Folder();
    folder.write('plan.md', englishPlan);
    editor = await Editor.start({ folders: [folder.uri] });
    assert.deepEqual(await editor.pullWorkspace(), []);
    folder.remove();
  });

  it('changes how an editor pulls that can be told, and what it watches', async () => {
    const folder = new Folder();
    editor = await Editor.start({ registers: true, folders: [folder.uri] });
    await editor.configure(() => ({ run: 'workspace' }));
    await editor.until(() => editor.pulling.length === 1);
    assert.deepEqual(editor.unregistered, ['documents']);
    assert.deepEqual(editor.pulling[0], {
      documentSelector: null,
      identifier: 'strategy-lint',
      interFileDependencies: false,
      workspaceDiagnostics: true,
    });
    assert.ok(editor.watched.includes('**/*.{md,markdown}'));
    await editor.configure(() => ({ run: 'onType' }));
    await editor.until(() => editor.pulling.length === 2);
    assert.equal(editor.unregistered.length, 2);
    assert.deepEqual(editor.pulling[1], {
      documentSelector: null,
      identifier: 'strategy-lint',
      interFileDependencies: false,
      workspaceDiagnostics: false,
    });
    folder.remove();
  });

  it('is overruled by a check of the whole workspace, which tells what it came to', async () => {
    const folder = new Folder();
    const open = folder.write('open.md', englishPlan);
    folder.write('план № 2.md', englishPlan);
    folder.write('readme.md', '# Tool\n');
    editor = await Editor.start({ locale: 'ru', registers: true, folders: [folder.uri] });
    await editor.open(open, englishPlan);
    const findings = (await editor.diagnostics(open)).length;
    const sum = await editor.connection.sendRequest('strategyLint/checkWorkspace', {});
    assert.deepEqual(sum, { files: 3, findings: 2 * findings, withFindings: 2 });
    await editor.until(() => editor.shown.length > 0);
    assert.match(editor.shown[0] ?? '', /файлов Markdown: 3\. Замечаний: \d+, документов с замечаниями: 2\./);
    assert.equal((await editor.pullWorkspace()).length, 1);
    folder.remove();
  });
});
