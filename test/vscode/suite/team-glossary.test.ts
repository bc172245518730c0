import assert from 'node:assert/strict';
import { commands, window, workspace } from 'vscode';
import type { Location, LocationLink, TextDocument, TextEditor, Uri, WorkspaceEdit } from 'vscode';
import { closeAll, fileOf, hoverAt, open, positionOf, untilShown } from './editor.js';

const glossary = `# Словарь

## Отток (churn)

Клиенты без заказа 90 дней подряд.

## ЦУК (центр управления клиентами)

Отдел, который отвечает за отток.
`;

const plan = `# Разговоры

ЦУК считает отток раз в месяц.
Из-за оттока теряем 5 млн.
`;

const notes = '# Итоги\n\nЦУК доложил: оттоком занимаемся.\n';

/** The plan comes last, as it is the one in the editor. */
const files = { 'glossary.md': glossary, 'results.md': notes, 'talks.md': plan };

const write = (name: string, text: string): Thenable<void> =>
  workspace.fs.writeFile(fileOf(name), new TextEncoder().encode(text));

/**
 * Opens a file that has just been written. VS Code keeps a document for a while after its editor is closed and reads the
 * new file into it at some time; what is asked or typed before then is refused after it.
 */
async function openAsWritten(name: string, text: string): Promise<TextDocument> {
  const { document } = await open(name);
  await commands.executeCommand('workbench.action.files.revert');
  assert.equal(document.getText(), text);
  return document;
}

const textOf = async (uri: Uri): Promise<string> => (await workspace.openTextDocument(uri)).getText();

describe('a team’s glossary', () => {
  let document: TextDocument;

  beforeEach(async () => {
    for (const [name, text] of Object.entries(files)) await write(name, text);
    for (const [name, text] of Object.entries(files)) document = await openAsWritten(name, text);
  });

  afterEach(async () => {
    await workspace.saveAll();
    await closeAll();
    for (const name of Object.keys(files)) await workspace.fs.delete(fileOf(name));
  });

  const ask = <T>(provider: string, phrase: string, ...more: readonly string[]): Thenable<T> =>
    commands.executeCommand<T>(`vscode.execute${provider}`, document.uri, positionOf(document, phrase), ...more);

  it('explains its terms in any form', async () => {
    const hover = await hoverAt(document, positionOf(document, 'оттока'));
    assert.match(hover, /Клиенты без заказа 90 дней подряд/u);
  });

  it('is where a term’s definition is', async () => {
    const found = await ask<(Location | LocationLink)[]>('DefinitionProvider', 'оттока');
    const [uri, range] = found.map((each) =>
      'targetUri' in each ? ([each.targetUri, each.targetSelectionRange] as const) : ([each.uri, each.range] as const),
    )[0] ?? [document.uri, undefined];
    assert.equal(uri.toString(), fileOf('glossary.md').toString());
    assert.equal((await workspace.openTextDocument(uri)).getText(range), 'Отток');
  });

  it('knows every place that names a term', async () => {
    const found = await ask<Location[]>('ReferenceProvider', 'оттока');
    const places = found.map(async ({ uri, range }) => {
      const file = await workspace.openTextDocument(uri);
      return `${uri.path.slice(uri.path.lastIndexOf('/') + 1)}: ${file.getText(range)}`;
    });
    assert.deepEqual((await Promise.all(places)).sort(), [
      'glossary.md: churn',
      'glossary.md: Отток',
      'glossary.md: отток',
      'results.md: оттоком',
      'talks.md: отток',
      'talks.md: оттока',
    ]);
  });

  it('renames a term from its heading as well', async () => {
    const { document: file } = await open('glossary.md');
    const place = positionOf(file, 'ЦУК');
    const edit = await commands.executeCommand<WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      file.uri,
      place,
      'ЦЗК',
    );
    const changed = edit.entries().map(([uri]) => uri.path.slice(uri.path.lastIndexOf('/') + 1));
    assert.deepEqual(changed.sort(), ['glossary.md', 'results.md', 'talks.md']);
  });

  it('renames a term there and wherever it is used', async () => {
    const edit = await ask<WorkspaceEdit>('DocumentRenameProvider', 'ЦУК', 'ЦЗК');
    assert.ok(await workspace.applyEdit(edit));
    assert.match(await textOf(fileOf('glossary.md')), /^## ЦЗК \(центр управления клиентами\)$/mu);
    assert.match(await textOf(fileOf('talks.md')), /^ЦЗК считает отток/mu);
    assert.match(await textOf(fileOf('results.md')), /^ЦЗК доложил/mu);
    assert.match(await hoverAt(document, positionOf(document, 'ЦЗК')), /Отдел, который отвечает/u);
  });

  it('offers a form for each form that it renames', async () => {
    const edit = await ask<WorkspaceEdit>('DocumentRenameProvider', 'оттока', 'Уход');
    const changes = edit.entries().flatMap(([, edits]) => edits.map(({ newText }) => newText));
    assert.deepEqual(changes.sort(), ['Уход', 'уход', 'уход', 'ухода', 'уходом']);
  });

  it('is listed by a command, and a term leads to its definition', async () => {
    const arrived = untilSelected('Отток');
    void commands.executeCommand('strategyLint.openGlossary');
    // No event says that the list is open; accepting does nothing until it is.
    const accepting = setInterval(
      () => void commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem'),
      100,
    );
    try {
      assert.equal((await arrived).document.uri.toString(), fileOf('glossary.md').toString());
    } finally {
      clearInterval(accepting);
    }
  });

  it('warns of a term with two definitions', async () => {
    const editor = await open('glossary.md');
    const { document: file } = editor;
    const end = file.positionAt(glossary.length);
    assert.ok(await editor.edit((edit) => edit.insert(end, '\n## Churn\n\nУшедшие за год.\n')));
    const found = await untilShown(file, 'both definitions', (all) => all.length === 2);
    assert.deepEqual(
      found.map(({ rule, text }) => `${rule}: ${text}`),
      ['glossary: churn', 'glossary: Churn'],
    );
    assert.match(found[0]?.page?.toString() ?? '', /docs\/team-glossary/u);
  });
});

/** Waits until a text is selected in the editor at hand. */
function untilSelected(text: string): Promise<TextEditor> {
  return new Promise((resolve) => {
    const listener = window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor.document.getText(textEditor.selection) !== text) return;
      listener.dispose();
      resolve(textEditor);
    });
  });
}
