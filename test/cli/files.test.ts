import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { findFiles } from '../../server/src/cli/files.js';
import * as messages from '../../server/src/cli/messages.js';
import { folder, removeFolders } from './command.js';

afterEach(removeFolders);

async function pathsOf(cwd: string, ...inputs: string[]): Promise<string[]> {
  const { files, troubles } = await findFiles(inputs, cwd);
  assert.deepEqual(troubles, []);
  return files.map((file) => file.path);
}

describe('files to lint', () => {
  it('are the Markdown files of a folder and its folders, in order', async () => {
    const cwd = folder({ 'b.md': '', 'a.markdown': '', 'sub/C.MD': '', 'sub/notes.txt': '', 'план №1/цели.md': '' });
    assert.deepEqual(await pathsOf(cwd, '.'), ['a.markdown', 'b.md', 'sub/C.MD', 'план №1/цели.md']);
  });

  it('are not those of others: node_modules, .git, hidden folders', async () => {
    const cwd = folder({ 'plan.md': '', 'node_modules/x/README.md': '', '.git/x.md': '', '.hidden/x.md': '' });
    assert.deepEqual(await pathsOf(cwd, '.'), ['plan.md']);
  });

  it('are found in a hidden folder that was named', async () => {
    const cwd = folder({ '.drafts/plan.md': '' });
    assert.deepEqual(await pathsOf(cwd, '.drafts'), ['.drafts/plan.md']);
  });

  it('may be of any kind when named one by one', async () => {
    const cwd = folder({ 'plan.txt': '', 'план #1 [черновик].md': '' });
    assert.deepEqual(await pathsOf(cwd, 'plan.txt', 'план #1 [черновик].md'), ['plan.txt', 'план #1 [черновик].md']);
  });

  it('are no devices, which may never end', async function () {
    if (process.platform === 'win32') this.skip();
    const { files, troubles } = await findFiles(['/dev/zero'], '/');
    assert.deepEqual([files, troubles], [[], [{ path: '/dev/zero', reason: messages.device }]]);
  });

  it('come once, however often they are named or linked', async () => {
    const cwd = folder({ 'plans/a.md': '' });
    symlinkSync(path.join(cwd, 'plans/a.md'), path.join(cwd, 'plans/b.md'));
    assert.deepEqual(await pathsOf(cwd, 'plans/a.md', 'plans', './plans/a.md', 'plans/*.md'), ['plans/a.md']);
  });

  it('are found in spite of folders that link to themselves', async () => {
    const cwd = folder({ 'plans/a.md': '' });
    symlinkSync(path.join(cwd, 'plans'), path.join(cwd, 'plans/again'), 'dir');
    symlinkSync(path.join(cwd, 'nowhere'), path.join(cwd, 'plans/broken.txt'));
    assert.deepEqual(await pathsOf(cwd, '.'), ['plans/a.md']);
  });

  it('are matched by globs, whichever way the slashes lean', async () => {
    const cwd = folder({ 'plans/2026/a.md': '', 'plans/2026/a.png': '', 'plans/2027/b.md': '', 'c.md': '' });
    assert.deepEqual(await pathsOf(cwd, 'plans/**/*'), ['plans/2026/a.md', 'plans/2027/b.md']);
    assert.deepEqual(await pathsOf(cwd, 'plans/{2026,2028}/*.md'), ['plans/2026/a.md']);
    assert.deepEqual(await pathsOf(cwd, String.raw`plans\2026\*.md`), ['plans/2026/a.md']);
    assert.deepEqual(await pathsOf(path.join(cwd, 'plans'), '../*.md'), [`${cwd}/c.md`]);
    assert.deepEqual(await pathsOf(cwd, `${cwd}/*.md`), ['c.md']);
  });

  it('are missed one by one, and the others stay', async () => {
    const cwd = folder({ 'plan.md': '', 'pictures/a.png': '' });
    const { files, troubles } = await findFiles(['nope.md', 'pictures', '*.markdown', '', 'plan.md'], cwd);
    assert.deepEqual(
      files.map((file) => file.path),
      ['plan.md'],
    );
    assert.deepEqual(troubles, [
      { path: 'nope.md', reason: messages.missing },
      { path: 'pictures', reason: messages.noMarkdown },
      { path: '*.markdown', reason: messages.noMatch },
      { path: '', reason: messages.missing },
    ]);
  });
});
