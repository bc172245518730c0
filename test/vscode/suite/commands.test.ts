import assert from 'node:assert/strict';
import { commands, TabInputWebview, Uri, window, workspace } from 'vscode';
import type { Tab, TextDocument } from 'vscode';
import { closeAll, extension, open, openNew, untilShown } from './editor.js';

/** Waits until a text is as it should be; looks whenever it changes. */
function untilText(document: TextDocument, holds: (text: string) => boolean): Promise<string> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (!holds(document.getText())) return;
      listener.dispose();
      resolve(document.getText());
    };
    const listener = workspace.onDidChangeTextDocument(look);
    look();
  });
}

/** Accepts what a list offers as long as something is under way; no event says that a list is open. */
async function accepting<T>(outcome: Promise<T>): Promise<T> {
  const accept = setInterval(() => void commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem'), 100);
  try {
    return await outcome;
  } finally {
    clearInterval(accept);
  }
}

const untilOpened = (holds: (document: TextDocument) => boolean): Promise<TextDocument> =>
  new Promise((resolve) => {
    const listener = window.onDidChangeActiveTextEditor((editor) => {
      if (!editor || !holds(editor.document)) return;
      listener.dispose();
      resolve(editor.document);
    });
  });

const untilTab = (holds: (tab: Tab) => boolean): Promise<void> =>
  new Promise((resolve) => {
    const listener = window.tabGroups.onDidChangeTabs(({ opened, changed }) => {
      if (![...opened, ...changed].some(holds)) return;
      listener.dispose();
      resolve();
    });
  });

describe('commands', () => {
  before(() => extension().activate());
  afterEach(closeAll);

  it('are all there that the manifest names', async () => {
    const { contributes } = extension().packageJSON as { contributes: { commands: { command: string }[] } };
    const present = new Set(await commands.getCommands(true));
    assert.deepEqual(
      contributes.commands.map(({ command }) => command).filter((command) => !present.has(command)),
      [],
    );
  });

  it('treat file as: writes what the document is into a front matter, and one undo takes it back', async () => {
    const { document } = await openNew(
      '# План сервиса на 2027 год\n\n## Цели\n\n- Повысить лояльность\n\n## Вехи\n\n- Журнал\n',
    );
    const before = document.getText();
    await untilShown(document, 'findings', (all) => all.length > 0);
    void commands.executeCommand('strategyLint.treatFileAs');
    const after = await accepting(untilText(document, (text) => text !== before));
    assert.match(after, /^---\nstrategy: [a-z, ]+\n---\n\n# План сервиса на 2027 год/u);
    assert.ok(after.endsWith(before));
    await commands.executeCommand('undo');
    assert.equal(document.getText(), before);
  });

  it('new strategy document: opens one with a template in it', async () => {
    const opened = untilOpened(({ isUntitled, languageId }) => isUntitled && languageId === 'markdown');
    void commands.executeCommand('strategyLint.newDocument');
    const text = await accepting(opened.then((document) => untilText(document, (written) => written !== '')));
    assert.match(text, /^#|\*\*/u);
    assert.doesNotMatch(text, /\$\{|\$\d/u);
  });

  it('explain rule: opens what there is to know of it as a page to read', async () => {
    await open('crm-plan.en.md');
    const shown = untilTab(
      ({ input }) => input instanceof TabInputWebview && input.viewType.includes('markdown.preview'),
    );
    await commands.executeCommand('strategyLint.explainRule', 'goal-unmeasurable');
    await shown;
    const page = await workspace.openTextDocument(Uri.parse('strategy-lint-rule:/goal-unmeasurable.md'));
    assert.match(page.getText(), /^# goal-unmeasurable\n[^]*## Why it matters/u);
    await commands.executeCommand('workbench.action.closeActiveEditor');
  });

  it('explain rule: says nothing of what is no rule', async () => {
    const { document } = await open('crm-plan.en.md');
    await commands.executeCommand('strategyLint.explainRule', '../../secret');
    assert.equal(window.activeTextEditor?.document, document);
    assert.ok(
      !workspace.textDocuments.some(({ uri }) => uri.scheme === 'strategy-lint-rule' && uri.path.includes('secret')),
    );
  });

  it('fix all: takes the fixes that need no look', async () => {
    const { document } = await openNew(
      '<!-- strategy-lint-disable-file metric-vanity -->\n\n# Service plan 2027\n\n## Goals\n\n- Lost requests from 23% to 8% by 31 December 2027\n',
    );
    await untilShown(document, 'the idle comment', (all) => all.some(({ rule }) => rule === 'suppression-unused'));
    await commands.executeCommand('strategyLint.fixAll');
    assert.match(await untilText(document, (text) => !text.includes('<!--')), /^\s*# Service plan 2027/u);
  });
});
