import assert from 'node:assert/strict';
import { SnippetTextEdit, TextDocumentEdit, type CodeAction } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Editor } from './editor.js';
import { positionOf } from './texts.js';

const uri = 'file:///work/plan.md';
const text = [
  '# План сервиса на 2027 год',
  '**Цель:** заметно повысить лояльность клиентов.',
  'Почему так: каждый четвёртый клиент уходит к соседям.',
  '## Вехи',
  '- 30 июня 2027: все бригады работают в системе',
  '## Команда',
  'Начальник сервиса, девять бригад.',
  '',
].join('\n\n');

const at = (words: string) => ({ start: positionOf(text, words), end: positionOf(text, words) });

/** The changes of an action's only document, with the version they are for. */
function changesOf({ edit }: CodeAction): TextDocumentEdit {
  const [change] = edit?.documentChanges ?? [];
  assert.ok(change && TextDocumentEdit.is(change));
  return change;
}

/** What each change of an action inserts, in snippet syntax where it is a snippet. */
const insertsOf = (action: CodeAction): string[] =>
  changesOf(action).edits.map((edit) => (SnippetTextEdit.is(edit) ? edit.snippet.value : edit.newText));

describe('Code actions', () => {
  let editor: Editor;
  afterEach(() => editor.stop());

  it('offer the fixes of a finding with tab stops, one of them preferred, for this version of the text', async () => {
    editor = await Editor.start({ locale: 'ru' });
    await editor.open(uri, text);
    const actions = await editor.codeActions(uri, at('заметно'));
    const [fix] = actions;
    assert.ok(fix);
    assert.equal(fix.kind, 'quickfix');
    assert.match(fix.title, /[а-я]/);
    assert.equal(actions.filter(({ isPreferred }) => isPreferred).length, 1);
    assert.deepEqual(
      fix.diagnostics?.map(({ code }) => code),
      ['goal-unmeasurable'],
    );
    assert.match(insertsOf(fix).join(''), /\$\{1:\[/);
    assert.equal(changesOf(fix).textDocument.version, 1);
  });

  it('insert plain text where the editor knows no snippets', async () => {
    editor = await Editor.start({ snippets: false });
    await editor.open(uri, text);
    const [fix] = await editor.codeActions(uri, at('заметно'));
    assert.ok(fix);
    assert.doesNotMatch(insertsOf(fix).join(''), /\$/);
    const edits = changesOf(fix).edits.flatMap((edit) => ('newText' in edit ? [edit] : []));
    const fixed = TextDocument.applyEdits(TextDocument.create(uri, 'markdown', 1, text), edits);
    assert.match(fixed, /лояльность клиентов — с \[.+\] до \[.+\]/);
  });

  it('speak of the text as it is now, not as it was when it was linted', async () => {
    editor = await Editor.start();
    await editor.open(uri, text);
    await editor.diagnostics(uri);
    const start = { line: 0, character: 0 };
    const version = await editor.change(uri, { range: { start, end: start }, text: '\n\n' });
    const line = positionOf(`\n\n${text}`, 'заметно');
    const [fix] = await editor.codeActions(uri, { start: line, end: line });
    assert.ok(fix);
    assert.equal(changesOf(fix).textDocument.version, version);
    assert.equal(changesOf(fix).edits[0]?.range.start.line, line.line);
  });

  it('are of the kinds that were asked for', async () => {
    editor = await Editor.start();
    await editor.open(uri, text);
    assert.deepEqual(await editor.codeActions(uri, at('заметно'), ['refactor']), []);
    assert.deepEqual(await editor.codeActions(uri, at('заметно'), ['source.organizeImports']), []);
    const quick = await editor.codeActions(uri, at('заметно'), ['quickfix']);
    assert.ok(quick.length > 0 && quick.every(({ kind }) => kind === 'quickfix'));
  });

  it('hide a finding for its line, its section or the file, with the reason to be typed', async () => {
    editor = await Editor.start({ locale: 'ru' });
    await editor.open(uri, text);
    const hiding = (await editor.codeActions(uri, at('заметно'))).filter(({ title }) => title.startsWith('Отключить'));
    assert.deepEqual(
      hiding.map(({ title }) => title),
      [
        'Отключить «goal-unmeasurable» для этой строки',
        'Отключить «goal-unmeasurable» для этого раздела',
        'Отключить «goal-unmeasurable» для всего файла',
      ],
    );
    for (const action of hiding) {
      assert.match(insertsOf(action).join(''), /^<!-- .+ goal-unmeasurable -- \$\{1:\[причина\]\} -->/);
      assert.ok(!action.isPreferred);
      assert.equal(changesOf(action).textDocument.version, 1);
    }
  });

  it('have the editor explain a rule where it says that it can', async () => {
    editor = await Editor.start({ commands: ['strategyLint.explainRule'] });
    await editor.open(uri, text);
    const actions = await editor.codeActions(uri, at('заметно'));
    const [explanation] = actions.filter(({ command }) => command);
    assert.deepEqual(explanation?.command, {
      title: 'Explain goal-unmeasurable',
      command: 'strategyLint.explainRule',
      arguments: ['goal-unmeasurable'],
    });
    assert.equal(explanation.edit, undefined);
    assert.equal(actions.filter(({ isPreferred }) => isPreferred).length, 1);
  });

  it('name no command that the editor did not say it has', async () => {
    editor = await Editor.start();
    await editor.open(uri, text);
    const actions = await editor.codeActions(uri, at('заметно'));
    assert.ok(actions.length > 0 && actions.every(({ command }) => command === undefined));
  });

  it('change the text without its version in an editor that knows of none', async () => {
    editor = await Editor.start({ versions: false });
    await editor.open(uri, text);
    const [fix] = await editor.codeActions(uri, at('заметно'));
    const edits = fix?.edit?.changes?.[uri] ?? [];
    const fixed = TextDocument.applyEdits(TextDocument.create(uri, 'markdown', 1, text), edits);
    assert.match(fixed, /лояльность клиентов — с \[.+\] до \[.+\]/);
  });

  it('are none where nothing is found, in what is no Markdown and in what is not open', async () => {
    editor = await Editor.start();
    await editor.open(uri, text);
    await editor.open('file:///work/plan.txt', text, 'plaintext');
    assert.deepEqual(await editor.codeActions(uri, at('девять бригад')), []);
    assert.deepEqual(await editor.codeActions('file:///work/plan.txt', at('заметно')), []);
    assert.deepEqual(await editor.codeActions('file:///work/unknown.md', at('заметно')), []);
  });
});
