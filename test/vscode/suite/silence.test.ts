import assert from 'node:assert/strict';
import { commands, Position } from 'vscode';
import { closeAll, open, shown, untilShown } from './editor.js';

describe('documents that are no strategy', () => {
  afterEach(closeAll);

  for (const name of ['bakery-notes.en.md', 'recipe.ru.md']) {
    it(`says nothing about ${name}, unless its author calls it a plan`, async () => {
      const editor = await open(name);
      // That the server has read the document is seen by what the author's own word changes.
      await editor.edit((edit) => edit.insert(new Position(0, 0), '---\nstrategy: plan\n---\n\n'));
      await untilShown(editor.document, 'findings on what is called a plan', (all) => all.length > 0);
      await commands.executeCommand('undo');
      await untilShown(editor.document, 'silence', (all) => all.length === 0);
      assert.deepEqual(shown(editor.document), []);
    });
  }
});
