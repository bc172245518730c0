import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { Editor } from './editor.js';
import { Folder } from './folder.js';

const plan = '# План на 2026 год\n\n**Цель:** меньше жалоб.\n';

describe('A language model in the editor', () => {
  let editor: Editor;
  let folder: Folder;

  const start = async (locale = 'ru'): Promise<void> => {
    editor = await Editor.start({ locale, folders: [folder.uri] });
  };

  const ask = (tool: string, given: object): Promise<string> =>
    editor.connection.sendRequest<string>('strategyLint/tool', { tool, ...given });

  beforeEach(() => {
    folder = new Folder();
  });
  afterEach(async () => {
    await editor.stop();
    folder.remove();
  });

  it('is told what a file lacks, by any way to name it, in the language of the editor', async () => {
    folder.write('планы/план.md', plan);
    await start();
    const said = await ask('lint', { path: 'планы/план.md' });
    assert.match(said, /^планы\/план\.md:3:11 warning goal-unmeasurable: .*[а-я]{4}/m);
    assert.equal(await ask('lint', { path: 'планы\\план.md' }), said);
    assert.equal(await ask('lint', { path: path.join(folder.path, 'планы/план.md') }), said);
    assert.equal(await ask('lint', { path: `${path.basename(folder.path)}/планы/план.md` }), said);
  });

  it('reads an open document as it stands in the editor, and one that no file holds', async () => {
    const uri = folder.write('plan.md', plan);
    await start('en');
    await editor.open(uri, '# How we met\n\nOnce upon a time there was a cat.\n');
    assert.match(await ask('lint', { path: 'plan.md' }), /no strategy document/);
    await editor.open('untitled:Untitled-1', plan);
    assert.match(await ask('lint', { path: 'untitled:Untitled-1' }), /goal-unmeasurable: [A-Z“]/);
  });

  it('gets the model of a plan, under the configuration of its folder', async () => {
    folder.write('plan.md', plan);
    folder.write('.strategy-lint.yaml', 'today: 2026-03-01\n');
    await start();
    const model = JSON.parse(await ask('model', { path: 'plan.md' })) as {
      readonly today: string;
      readonly goals: readonly { readonly text: string; readonly place: unknown }[];
    };
    assert.equal(model.today, '2026-03-01');
    assert.deepEqual(
      model.goals.map(({ text, place }) => ({ text, place })),
      [
        {
          text: 'меньше жалоб',
          place: { start: { line: 3, column: 11, offset: 30 }, end: { line: 3, column: 24, offset: 43 } },
        },
      ],
    );
  });

  it('has rules and terms explained', async () => {
    await start();
    assert.match(await ask('explain', { name: 'goal-unmeasurable' }), /^# goal-unmeasurable\n/);
    assert.match(await ask('explain', { name: 'вехами' }), /веха/);
    await assert.rejects(ask('explain', { name: 'goal-unmesurable' }), /Похожие: goal-unmeasurable\./);
  });

  it('is refused what lies outside of the workspace, and what is no Markdown', async () => {
    const elsewhere = new Folder();
    elsewhere.write('secret.md', plan);
    folder.write('notes.txt', plan);
    symlinkSync(path.join(elsewhere.path, 'secret.md'), path.join(folder.path, 'link.md'));
    await start();
    const outside = path.join('..', path.basename(elsewhere.path), 'secret.md');
    for (const name of [outside, path.join(elsewhere.path, 'secret.md'), 'link.md', 'notes.txt', 'nope.md', '', 7])
      await assert.rejects(ask('lint', { path: name }), /не читается/, String(name));
    elsewhere.remove();
  });
});
