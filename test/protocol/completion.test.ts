import assert from 'node:assert/strict';
import { InsertTextFormat, TextEdit, type CompletionItem } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Editor } from './editor.js';
import { Folder } from './folder.js';

const uri = 'file:///work/plan.md';
const plan =
  '# План роста\r\n\r\n## Цели\r\n\r\n- Цель: порадовать клиентов\r\n\r\n## Бюджет\r\n\r\n1 млн рублей.\r\n\r\n';

const endOf = (text: string) => TextDocument.create(uri, 'markdown', 1, text).positionAt(text.length);

const labelsOf = (items: readonly CompletionItem[]): string[] => items.map(({ label }) => label);

/** The text after an item is accepted, snippet syntax and all. */
function accepted(text: string, items: readonly CompletionItem[], label: string): string {
  const edit = items.find((item) => item.label === label)?.textEdit;
  assert.ok(edit && TextEdit.is(edit), `«${label}» is not among ${labelsOf(items).join(', ')}`);
  return TextDocument.applyEdits(TextDocument.create(uri, 'markdown', 1, text), [edit]);
}

describe('Completion', () => {
  let editor: Editor;
  afterEach(() => editor.stop());

  /** What is offered at the end of a text, by its last character or to who asks. */
  async function offered(text: string, trigger?: string): Promise<CompletionItem[]> {
    await editor.open(uri, text);
    return editor.completions(uri, endOf(text), trigger);
  }

  it('offers headings in the document’s language, explained in the reader’s, in the server’s order', async () => {
    editor = await Editor.start({ locale: 'en' });
    const items = await offered(`${plan}#`, '#');
    assert.equal(accepted(`${plan}#`, items, 'Риски'), `${plan}## Риски`);
    assert.match(items.find(({ label }) => label === 'Риски')?.detail ?? '', /^[a-z ]+$/i);
    assert.deepEqual(
      items.map(({ sortText }) => sortText),
      items.map(({ sortText }) => sortText).sort(),
    );
  });

  it('asks to be asked for exactly the characters that begin something', async () => {
    editor = await Editor.start();
    const { completionProvider } = editor.initialized.capabilities;
    assert.deepEqual(completionProvider?.triggerCharacters, ['#', '/', '*', '-', ':']);
  });

  it('follows what is typed', async () => {
    editor = await Editor.start();
    await editor.open(uri, plan);
    const at = endOf(plan);
    await editor.change(uri, { range: { start: at, end: at }, text: '##' });
    const items = await editor.completions(uri, { line: at.line, character: 2 }, '#');
    assert.ok(labelsOf(items).includes('Вехи'));
  });

  it('offers the shipped templates, with tab stops', async () => {
    editor = await Editor.start({ locale: 'ru' });
    const items = await offered(`${plan}/`, '/');
    const goal = items.find(({ label }) => label === 'Цель с показателем');
    assert.equal(goal?.insertTextFormat, InsertTextFormat.Snippet);
    assert.match(accepted(`${plan}/`, items, 'Цель с показателем'), /\r\n- \*\*Цель:\*\* \$\{1:\[/);
  });

  it('offers them as plain text to an editor without snippets, in a document that is no plan yet', async () => {
    editor = await Editor.start({ locale: 'ru', snippets: false });
    const items = await offered('/', '/');
    const text = accepted('/', items, 'Цель с показателем');
    assert.match(text, /^- \*\*Цель:\*\* \[[^\]]+\]/);
    assert.doesNotMatch(items.map((item) => accepted('/', items, item.label)).join(''), /\$\{|\$0/);
  });

  it('explains terms', async () => {
    editor = await Editor.start({ locale: 'en' });
    const [term] = await offered(`${plan}Считаем окуп`);
    assert.equal(term?.label, 'окупаемость');
    const { documentation } = term;
    assert.match(typeof documentation === 'object' ? documentation.value : '', /^[A-Z][a-z ]+/);
  });

  it('knows the terms of the team, as text that does nothing but be read', async () => {
    const folder = new Folder();
    try {
      folder.write('glossary.md', '# Словарь\n\n## Перезвон <img src=x>\n\nЗвонок [клиенту](command:evil).\n');
      editor = await Editor.start({ locale: 'ru', folders: [folder.uri] });
      const document = folder.uriOf('plan.md');
      await editor.open(document, `${plan}Наш перез`);
      const [term] = await editor.completions(document, endOf(`${plan}Наш перез`));
      assert.match(term?.label ?? '', /^Перезвон/i);
      assert.equal(term?.detail, 'glossary.md');
      const { documentation } = term;
      assert.doesNotMatch(typeof documentation === 'object' ? documentation.value : '', /<img|\]\(command/);
    } finally {
      folder.remove();
    }
  });

  it('is quiet in prose, in what is no Markdown, and where checking is switched off', async () => {
    editor = await Editor.start();
    assert.deepEqual(await offered(`${plan}Мы делаем так -`, '-'), []);
    assert.deepEqual(await offered(`${plan}Мы делаем так: `), []);
    await editor.open('file:///work/plan.txt', `${plan}#`, 'plaintext');
    assert.deepEqual(await editor.completions('file:///work/plan.txt', endOf(`${plan}#`), '#'), []);
    await editor.configure(() => ({ enable: false }));
    assert.deepEqual(await offered(`${plan}#`, '#'), []);
  });

  it('survives a position that is not there and a document that is not open', async () => {
    editor = await Editor.start();
    await editor.open(uri, plan);
    assert.deepEqual(await editor.completions(uri, { line: 9999, character: 9999 }), []);
    assert.deepEqual(await editor.completions('file:///work/unknown.md', { line: 0, character: 0 }), []);
  });
});
