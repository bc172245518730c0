import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { applyChange } from '../../../server/src/lsp/from-protocol.js';

const create = (text: string): TextDocument => TextDocument.create('file:///plan.md', 'markdown', 1, text);
const text = fc.string({ unit: fc.constantFrom('a', 'ж', '\r', '\n', '\r\n', '🚀'), maxLength: 12 });

describe('Applying a change of the editor', () => {
  it('tells its offsets and leaves the lines of the new text', () => {
    fc.assert(
      fc.property(text, fc.nat(12), fc.nat(12), text, (original, from, to, insert) => {
        const before = create(original);
        const range = { start: before.positionAt(from), end: before.positionAt(to) };
        const { document, change } = applyChange(before, { range, text: insert }, 2);
        assert.ok(change);
        const expected = original.slice(0, change.start) + insert + original.slice(change.end);
        assert.equal(document.getText(), expected);
        assert.equal(document.version, 2);
        const fresh = create(expected);
        for (let offset = 0; offset <= expected.length; offset++) {
          assert.deepEqual(document.positionAt(offset), fresh.positionAt(offset));
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('tells nothing where the whole text was replaced', () => {
    const { document, change } = applyChange(create('old'), { text: 'new\n' }, 7);
    assert.equal(change, undefined);
    assert.equal(document.getText(), 'new\n');
    assert.equal(document.version, 7);
  });
});
