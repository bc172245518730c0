import assert from 'node:assert/strict';
import { Folders } from '../../../server/src/lsp/folders.js';

describe('The path of a document', () => {
  const folders = new Folders();
  folders.add(['file:///home/anna/plans', 'file:///home/anna/plans/2026/']);

  it('is told inside the innermost folder', () => {
    assert.equal(folders.pathOf('file:///home/anna/plans/okr/Q1.md'), 'okr/Q1.md');
    assert.equal(folders.pathOf('file:///home/anna/plans/2026/Q1.md'), 'Q1.md');
  });

  it('is told whole outside of all folders', () => {
    assert.equal(folders.pathOf('file:///home/anna/plans-old/Q1.md'), '/home/anna/plans-old/Q1.md');
    assert.equal(folders.pathOf('untitled:Untitled-1'), 'Untitled-1');
    assert.equal(folders.pathOf('no uri at all'), 'no uri at all');
  });

  it('is decoded, and a stray percent sign is left alone', () => {
    assert.equal(folders.pathOf('file:///home/anna/plans/%D1%86%D0%B5%D0%BB%D0%B8.md'), 'цели.md');
    assert.equal(folders.pathOf('file:///home/anna/plans/100%.md'), '100%.md');
  });

  it('forgets a folder that was closed', () => {
    const closing = new Folders();
    closing.add(['file:///a']);
    closing.remove(['file:///a/']);
    assert.equal(closing.pathOf('file:///a/b.md'), '/a/b.md');
  });
});
