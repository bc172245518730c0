import assert from 'node:assert/strict';
import type { Uri } from 'vscode';
import { languages, window, workspace } from 'vscode';
import { closeAll, fileOf, open, untilShown } from './editor.js';
import type { Shown } from './editor.js';

const file = (): Uri => fileOf('.strategy-lint.json');

const write = (text: string): Thenable<void> => workspace.fs.writeFile(file(), new TextEncoder().encode(text));

const vanity = (all: readonly Shown[]): Shown[] => all.filter(({ rule }) => rule === 'metric-vanity');

describe('a configuration file', () => {
  afterEach(async () => {
    await closeAll();
    await Promise.resolve(workspace.fs.delete(file())).catch(() => undefined);
  });

  it('that appears, changes and goes is followed', async () => {
    const { document } = await open('smm-plan.ru.md');
    await untilShown(document, 'warnings', (all) => vanity(all).some(({ severity }) => severity === 'Warning'));
    await write('{ "rules": { "metric-vanity": "hint" } } // quieter');
    await untilShown(document, 'hints', (all) => {
      return vanity(all).length > 0 && vanity(all).every(({ severity }) => severity === 'Hint');
    });
    await write('{ "kinds": { "smm-*.md": "none" } }');
    await untilShown(document, 'silence', (all) => all.length === 0);
    await workspace.fs.delete(file());
    await untilShown(document, 'warnings again', (all) => vanity(all).length > 0);
  });

  it('shows its mistakes where they stand, beside those that its schema finds', async () => {
    await write('{\n  "rules": { "metric-vanty": "off" }\n}\n');
    const { document } = await window.showTextDocument(await workspace.openTextDocument(file()));
    assert.equal(document.languageId, 'jsonc');
    const [mistake] = await untilShown(document, 'the mistake', (all) => all.length === 1);
    assert.equal(mistake?.text, '"metric-vanty"');
    assert.match(mistake.message, /metric-vanity/);
    assert.match(mistake.page?.toString() ?? '', /docs\/configuration/);
    const bySchema = () =>
      languages
        .getDiagnostics(document.uri)
        .some(({ source, message }) => source !== 'strategy-lint' && message.includes('metric-vanty'));
    await untilShown(document, 'what the schema says', bySchema);
  });
});
