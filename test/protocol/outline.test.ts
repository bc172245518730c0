import assert from 'node:assert/strict';
import type { CodeLens, DocumentSymbol, FoldingRange } from 'vscode-languageserver-protocol';
import { Editor } from './editor.js';

const uri = 'file:///work/plan.md';
const text =
  '# План сервиса на 2027 год\n\n## Цели\n\n- Повысить лояльность\n\n## Вехи\n\n- 1 марта 2027: журнал работает\n';
const other = '# Рецепт\n\nВзбейте два яйца.\n';

describe('The outline', () => {
  let editor: Editor;
  afterEach(() => editor.stop());

  const ask = <T>(method: string, of: string): Promise<T> =>
    editor.connection.sendRequest<T>(method, { textDocument: { uri: of } });

  it('names sections, goals and milestones, folds them, and says over them what they lack', async () => {
    editor = await Editor.start({ locale: 'ru' });
    await editor.open(uri, text);
    const [title] = await ask<DocumentSymbol[]>('textDocument/documentSymbol', uri);
    assert.deepEqual(
      title?.children?.flatMap(({ name, children }) => [name, ...(children ?? []).map((child) => child.name)]),
      ['Цели', 'Повысить лояльность', 'Вехи', '1 марта 2027: журнал работает'],
    );
    const folds = await ask<FoldingRange[]>('textDocument/foldingRange', uri);
    assert.deepEqual(
      folds.map(({ startLine, endLine }) => [startLine, endLine]),
      [
        [0, 8],
        [2, 4],
        [6, 8],
      ],
    );
    const lenses = await ask<CodeLens[]>('textDocument/codeLens', uri);
    assert.equal(lenses[0]?.command?.title, 'измеримо ✗ срок ✓ ответственный ✗');
  });

  it('has no lenses where they are switched off, and nothing for what is no strategy', async () => {
    editor = await Editor.start({ settings: () => ({ codeLens: false }) });
    await editor.open(uri, text);
    await editor.open('file:///work/recipe.md', other);
    assert.deepEqual(await ask('textDocument/codeLens', uri), []);
    assert.deepEqual(await ask('textDocument/documentSymbol', 'file:///work/recipe.md'), []);
  });
});
