import assert from 'node:assert/strict';
import { Editor } from './editor.js';
import { positionOf, textAt } from './texts.js';

const uri = 'file:///work/plan.md';
const text = '# План\r\n\r\nСрок окупаемости 🚀 — полтора года, вехами отмечен путь.\r\n';
const prose = '# Notes\n\nThe payback of the chat-bot is good.\n';

const contentOf = (hover: Awaited<ReturnType<Editor['hover']>>): string =>
  hover && typeof hover.contents === 'object' && 'value' in hover.contents ? hover.contents.value : '';

describe('Hover', () => {
  let editor: Editor;
  afterEach(() => editor.stop());

  it("explains an inflected term in the reader's language and marks its place", async () => {
    editor = await Editor.start({ locale: 'ru' });
    await editor.open(uri, text);
    const hover = await editor.hover(uri, positionOf(text, 'вехами'));
    assert.match(contentOf(hover), /milestone/i);
    assert.match(contentOf(hover), /[а-я]{4}/);
    assert.ok(hover?.range);
    assert.equal(textAt(text, hover.range), 'вехами');
  });

  it('is silent where no term stands', async () => {
    editor = await Editor.start();
    await editor.open(uri, text);
    assert.equal(await editor.hover(uri, positionOf(text, 'полтора')), null);
    assert.equal(await editor.hover(uri, { line: 999, character: 999 }), null);
    assert.equal(await editor.hover('file:///work/unknown.md', { line: 0, character: 0 }), null);
  });

  it('keeps to strategy documents where the user wants it so', async () => {
    editor = await Editor.start();
    await editor.open(uri, prose);
    const place = positionOf(prose, 'payback');
    assert.notEqual(await editor.hover(uri, place), null);
    for (const glossaryHover of ['strategyDocuments', 'off']) {
      await editor.configure(() => ({ glossaryHover }));
      assert.equal(await editor.hover(uri, place), null, glossaryHover);
    }
  });
});
