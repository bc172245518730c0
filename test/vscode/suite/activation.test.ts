import assert from 'node:assert/strict';
import { env, version } from 'vscode';
import { closeAll, extension, open } from './editor.js';

describe('the packaged extension', () => {
  after(closeAll);

  it('is installed and awake when a Markdown document is opened', async () => {
    assert.equal(extension().id, 'strategy-lint.strategy-lint', `VS Code ${version}, ${env.appHost}`);
    await open('smm-plan.ru.md');
    await extension().activate();
    assert.equal(extension().isActive, true);
  });

  it('wakes up for Markdown, for whoever asks for its schema, for a panel left open, and once VS Code has started, as settings may want all documents checked', () => {
    const manifest = extension().packageJSON as { activationEvents: string[] };
    assert.deepEqual(manifest.activationEvents, [
      'onLanguage:markdown',
      'onFileSystem:strategy-lint-schema',
      'onWebviewPanel:strategyLint.planMap',
      'onWebviewPanel:strategyLint.reviewReport',
      'onStartupFinished',
    ]);
  });
});
