import assert from 'node:assert/strict';
import { env, version, workspace } from 'vscode';
import { closeAll, extension, open } from './editor.js';

describe('the packaged extension', () => {
  after(closeAll);

  it('is installed, and sleeps until a Markdown document is opened', () => {
    assert.deepEqual(
      workspace.textDocuments.filter((document) => document.languageId === 'markdown'),
      [],
    );
    assert.equal(extension().isActive, false, `VS Code ${version}, ${env.appHost}`);
  });

  it('wakes up when one is', async () => {
    await open('smm-plan.ru.md');
    await extension().activate();
    assert.equal(extension().isActive, true);
  });

  it('wakes up for Markdown, for configuration files and for a map left open, and for nothing else', () => {
    const manifest = extension().packageJSON as { activationEvents: string[] };
    assert.deepEqual(manifest.activationEvents, [
      'onLanguage:markdown',
      'workspaceContains:**/.strategy-lint.{json,yaml,yml}',
      'onWebviewPanel:strategyLint.planMap',
    ]);
  });
});
