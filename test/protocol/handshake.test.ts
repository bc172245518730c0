import assert from 'node:assert/strict';
import { Editor } from './editor.js';

describe('The conversation', () => {
  it('begins with what the server offers', async () => {
    const editor = await Editor.start({ registers: true });
    const { capabilities, serverInfo } = editor.initialized;
    assert.equal(serverInfo?.name, 'strategy-lint');
    assert.equal(capabilities.positionEncoding, 'utf-16');
    assert.deepEqual(capabilities.textDocumentSync, { openClose: true, change: 2, save: true });
    assert.equal(capabilities.hoverProvider, true);
    assert.deepEqual(capabilities.diagnosticProvider, {
      documentSelector: null,
      id: 'documents',
      identifier: 'strategy-lint',
      interFileDependencies: false,
      workspaceDiagnostics: false,
    });
    await editor.stop();
  });

  it('offers nothing that is left out of what ships', async () => {
    const build = ['..', '..', 'slim.mjs'].join('/');
    const { features } = (await import(build)) as { features: readonly string[] };
    const editor = await Editor.start();
    const offered = Object.keys(editor.initialized.capabilities).map((name) => name.toLowerCase());
    assert.deepEqual(
      features.filter((feature) =>
        offered.some((name) => name.includes(feature.replace(/Provider$/, '').toLowerCase())),
      ),
      [],
    );
    await editor.stop();
  });

  it('offers no pull to an editor that cannot', async () => {
    const editor = await Editor.start({ pulls: false });
    assert.equal(editor.initialized.capabilities.diagnosticProvider, undefined);
    await editor.stop();
  });

  it('asks to be told of changed settings', async () => {
    const editor = await Editor.start();
    await editor.until(() => editor.registered.includes('workspace/didChangeConfiguration'));
    await editor.stop();
  });

  it('ends with code 0 after shutdown, with code 1 without', async () => {
    assert.equal(await (await Editor.start()).stop(), 0);
    assert.equal(await (await Editor.start()).exit(), 1);
  });
});
