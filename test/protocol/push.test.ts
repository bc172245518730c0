import assert from 'node:assert/strict';
import { Editor } from './editor.js';
import { englishPlan } from './texts.js';

const uri = 'file:///work/plan.md';

describe('Published diagnostics, for an editor that cannot pull', () => {
  let editor: Editor;
  beforeEach(async () => (editor = await Editor.start({ pulls: false })));
  afterEach(() => editor.stop());

  const published = (count: number): Promise<void> => editor.until(() => editor.published.length >= count);

  it('come after opening and go with closing', async () => {
    await editor.open(uri, englishPlan);
    await published(1);
    assert.equal(editor.published[0]?.version, 1);
    assert.ok(editor.published[0].diagnostics.some(({ code }) => code === 'goal-unmeasurable'));
    await editor.close(uri);
    await published(2);
    assert.deepEqual(editor.published[1], { uri, diagnostics: [] });
  });

  it('come once for changes that arrive together, for the last of them', async () => {
    const release = editor.holdSettings();
    await editor.open(uri, englishPlan);
    await editor.change(uri, { text: `${englishPlan}\n` });
    const last = await editor.change(uri, { text: '# Nothing\n' });
    release();
    await published(1);
    await editor.close(uri);
    await published(2);
    assert.deepEqual(editor.published[0], { uri, version: last, diagnostics: [] });
    assert.equal(editor.published.length, 2);
  });

  it('come again when settings change', async () => {
    await editor.open(uri, englishPlan);
    await published(1);
    await editor.configure(() => ({ enable: false }));
    await published(2);
    assert.deepEqual(editor.published[1]?.diagnostics, []);
  });
});
