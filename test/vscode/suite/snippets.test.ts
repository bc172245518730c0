import assert from 'node:assert/strict';
import { commands, Uri, workspace } from 'vscode';
import type { TextDocument } from 'vscode';
import { closeAll, extension, openNew } from './editor.js';

interface Snippet {
  readonly name: string;
  readonly file: string;
}

const templatesIssued = 14;

/** Waits until a document is no longer empty. */
function untilFilled(document: TextDocument): Promise<string> {
  return new Promise((resolve) => {
    const listener = workspace.onDidChangeTextDocument((change) => {
      if (change.document !== document || document.getText() === '') return;
      listener.dispose();
      resolve(document.getText());
    });
  });
}

async function snippetsOf(file: string): Promise<Snippet[]> {
  const bytes = await workspace.fs.readFile(Uri.joinPath(extension().extensionUri, file));
  const names = Object.keys(JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>);
  return names.map((name) => ({ name, file }));
}

const contributed = (): string[] => {
  const manifest = extension().packageJSON as { contributes: { snippets: { language: string; path: string }[] } };
  return manifest.contributes.snippets.filter(({ language }) => language === 'markdown').map(({ path }) => path);
};

describe('snippets', () => {
  let all: Snippet[];

  before(async () => {
    all = (await Promise.all(contributed().map(snippetsOf))).flat();
  });
  afterEach(closeAll);

  it('come in Russian and in English, as many in one as in the other', () => {
    const count = (language: string): number => all.filter(({ file }) => file.includes(`.${language}.`)).length;
    assert.ok(count('ru') >= templatesIssued, `${count('ru')} Russian ones`);
    assert.equal(count('ru'), count('en'));
  });

  it('are inserted by name, every one of them, with no snippet syntax left in the text', async () => {
    for (const { name } of all) {
      const { document } = await openNew('');
      const filled = untilFilled(document);
      await commands.executeCommand('editor.action.insertSnippet', { langId: 'markdown', name });
      assert.doesNotMatch(await filled, /\$\{|\$\d/u, name);
      await closeAll();
    }
  });

  it('are offered by the command, which inserts the one that is accepted', async () => {
    const { document } = await openNew('');
    const filled = untilFilled(document);
    void commands.executeCommand('strategyLint.insertTemplate');
    // No event says that the list is open; accepting does nothing until it is.
    const accepting = setInterval(
      () => void commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem'),
      100,
    );
    try {
      assert.notEqual((await filled).trim(), '');
    } finally {
      clearInterval(accepting);
    }
  });
});
