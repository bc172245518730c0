import assert from 'node:assert/strict';
import { commands, Position, Range, Selection, SnippetString, window, workspace } from 'vscode';
import type { CodeAction, CompletionItem, CompletionList, TextDocument, TextEditor } from 'vscode';
import { closeAll, openNew, positionOf, untilShown } from './editor.js';

const limit = 20_000;

/** What the extension offers at the cursor, by the character just typed or to who asks; VS Code adds words of the text. */
async function offered({ document, selection }: TextEditor, trigger?: string): Promise<CompletionItem[]> {
  const list = await commands.executeCommand<CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    selection.active,
    trigger,
  );
  return list.items.filter(({ detail, sortText = '' }) => detail !== undefined && /^\d{3}$/.test(sortText));
}

const labelOf = ({ label }: CompletionItem): string => (typeof label === 'string' ? label : label.label);

/** Puts an offered item where it says. */
async function accept(editor: TextEditor, label: string, trigger?: string): Promise<void> {
  const items = await offered(editor, trigger);
  const item = items.find((each) => labelOf(each) === label);
  assert.ok(item, `«${label}» is not among ${items.map(labelOf).join(', ')}`);
  const { insertText, range } = item;
  assert.ok(range !== undefined && insertText !== undefined);
  const snippet = typeof insertText === 'string' ? new SnippetString().appendText(insertText) : insertText;
  assert.ok(await editor.insertSnippet(snippet, range instanceof Range ? range : range.replacing));
}

/** Types as a person does: the editor asks for completions by itself. */
const type = (text: string): Thenable<unknown> => commands.executeCommand('type', { text });

/** Types at the end of the document. */
async function typeAtEnd(editor: TextEditor, text: string): Promise<void> {
  const end = editor.document.lineAt(editor.document.lineCount - 1).range.end;
  editor.selection = new Selection(end, end);
  await type(text);
}

/** Waits until the text of a document is as described. */
function untilText(document: TextDocument, what: string, holds: (text: string) => boolean): Promise<string> {
  return new Promise((resolve, reject) => {
    const finish = (settle: () => void): void => {
      clearTimeout(timer);
      listener.dispose();
      settle();
    };
    const look = (): void => {
      if (holds(document.getText())) finish(() => resolve(document.getText()));
    };
    const timer = setTimeout(() => {
      finish(() => reject(new Error(`Waited in vain for ${what}; the text is:\n${document.getText()}`)));
    }, limit);
    const listener = workspace.onDidChangeTextDocument(look);
    look();
  });
}

/** Accepts what is selected among the suggestions once they are shown. */
async function untilAccepted(document: TextDocument, holds: (text: string) => boolean): Promise<string> {
  // No event says that the list is open; accepting does nothing until it is.
  const accepting = setInterval(() => void commands.executeCommand('acceptSelectedSuggestion'), 150);
  try {
    return await untilText(document, 'a suggestion', holds);
  } finally {
    clearInterval(accepting);
  }
}

const goal = '# План сервиса\n\n## Цели\n\n- Цель: порадовать клиентов\n\n## Бюджет\n\n1 млн рублей.\n';

describe('writing', () => {
  afterEach(closeAll);

  it('builds a plan from an empty file: a template, a part that it lacks, a label', async () => {
    const editor = await openNew('');
    const { document } = editor;
    await type('/');
    await accept(editor, 'Цель с показателем', '/');
    await commands.executeCommand('leaveSnippet');
    assert.match(document.getText(), /^- \*\*Цель:\*\* \[.+\] к \[срок\]\n/);

    await editor.edit((edit) => edit.insert(new Position(0, 0), '# План сервиса\n\n## Цели\n\n'));
    await typeAtEnd(editor, '\n#');
    await accept(editor, 'Вехи', '#');
    assert.match(document.getText(), /\n## Вехи$/);

    await typeAtEnd(editor, '\n\n- Подготовка\n');
    await editor.edit((edit) => edit.replace(document.lineAt(document.lineCount - 1).range, '  '));
    await typeAtEnd(editor, '-');
    await accept(editor, 'Результат', '-');
    assert.match(document.getText(), /\n- Подготовка\n {2}- Результат: $/);
    const text = document.getText();
    assert.ok(!(await offered(editor)).map(labelOf).includes('Результат'), text);
  });

  it('offers by itself what a heading may become, and takes what is chosen', async () => {
    const editor = await openNew(goal);
    await typeAtEnd(editor, '\n#');
    const text = await untilAccepted(editor.document, (now) => !now.endsWith('#'));
    assert.match(text, /\n## Допущения$/);
  });

  it('writes at two cursors', async () => {
    const editor = await openNew(`${goal}\n\n\n\n`);
    const lines = [10, 12].map((line) => new Position(line, 0));
    editor.selections = lines.map((at) => new Selection(at, at));
    await type('#');
    const text = await untilAccepted(editor.document, (now) => !/^#$/m.test(now));
    assert.equal(text.match(/^## Допущения$/gm)?.length, 2, text);
  });

  it('mends a finding by the light bulb’s first choice, and one undo gives back every byte', async () => {
    const editor = await openNew(goal.replaceAll('\n', '\r\n'));
    const { document } = editor;
    const before = document.getText();
    await untilShown(document, 'the wish', (all) => all.some(({ rule }) => rule === 'goal-unmeasurable'));
    const at = positionOf(document, 'порадовать');
    editor.selection = new Selection(at, at);
    await commands.executeCommand('editor.action.autoFix');
    const text = await untilText(document, 'the fix', (now) => now !== before);
    assert.match(text, /порадовать клиентов.*\[.+\]/);
    await commands.executeCommand('leaveSnippet');
    await commands.executeCommand('undo');
    assert.equal(document.getText(), before);
  });

  it('offers under the light bulb one preferred fix, suppressions with a reason to type and an explanation', async () => {
    const editor = await openNew(goal);
    const { document } = editor;
    await untilShown(document, 'the wish', (all) => all.some(({ rule }) => rule === 'goal-unmeasurable'));
    const at = positionOf(document, 'порадовать');
    const ask = async (kind: string): Promise<CodeAction[]> =>
      commands.executeCommand('vscode.executeCodeActionProvider', document.uri, new Range(at, at), kind);
    const actions = await ask('quickfix');
    assert.equal(actions.filter(({ isPreferred }) => isPreferred).length, 1);
    assert.ok(actions.some(({ command }) => command?.command === 'strategyLint.explainRule'));
    assert.deepEqual(await ask('source.organizeImports'), []);
    const line = actions.find(({ title }) => title === 'Disable goal-unmeasurable for this line');
    assert.ok(line?.edit);
    assert.ok(await workspace.applyEdit(line.edit));
    assert.match(document.getText(), /порадовать клиентов <!-- .+ goal-unmeasurable — \[причина\] -->/);
    await untilShown(document, 'the wish to be hidden', (all) => all.every(({ rule }) => rule !== 'goal-unmeasurable'));
  });

  it('is quiet in prose', async () => {
    const editor = await openNew(`${goal}\nМы так решили`);
    await typeAtEnd(editor, ' -');
    assert.deepEqual(await offered(editor, '-'), []);
    assert.equal(window.activeTextEditor, editor);
  });
});
