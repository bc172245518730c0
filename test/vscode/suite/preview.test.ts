import assert from 'node:assert/strict';
import { commands, ConfigurationTarget, Uri, workspace } from 'vscode';
import type { TextDocument } from 'vscode';
import { closeAll, extension, fileOf, folder, open, openNew, untilShown } from './editor.js';

/** What VS Code's own preview shows of a document, as HTML. */
const rendered = (document: TextDocument): Thenable<string> => commands.executeCommand('markdown.api.render', document);

const notes = (html: string): number => html.match(/class="strategy-lint-note /gu)?.length ?? 0;

const show = (value: boolean | undefined): Thenable<void> =>
  workspace.getConfiguration('strategyLint', folder()).update('preview', value, ConfigurationTarget.Workspace);

/** Draws until it is as it should be: a preview tells nobody that it has been drawn. */
async function untilRendered(document: TextDocument, holds: (html: string) => boolean): Promise<string> {
  for (;;) {
    const html = await rendered(document);
    if (holds(html)) return html;
    // Drawing alone would leave the extension host no turn to hear from the server.
    await new Promise((resolve) => setImmediate(resolve));
  }
}

describe('the preview', () => {
  before(() => extension().activate());
  afterEach(async () => {
    await show(undefined);
    await closeAll();
    await commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('has every finding of the document as a note, said where it belongs', async () => {
    const { document } = await open('crm-plan.en.md');
    const findings = await untilShown(document, 'findings', (all) => all.length > 2);
    const html = await rendered(document);
    assert.equal(notes(html), findings.length);
    assert.match(
      html,
      /Modernise the way we work with customers[^<]*<span class="strategy-lint-note strategy-lint-\w+"/u,
    );
  });

  it('has none where they are switched off, and has them again', async () => {
    const { document } = await open('crm-plan.en.md');
    await untilShown(document, 'findings', (all) => all.length > 2);
    await show(false);
    assert.equal(notes(await rendered(document)), 0);
    await show(true);
    assert.ok(notes(await rendered(document)) > 2);
  });

  it('has them for a reader who never opens the source', async () => {
    const document = await workspace.openTextDocument(fileOf('smm-plan.ru.md'));
    assert.match(await untilRendered(document, (html) => notes(html) > 0), /goal-unmeasurable/u);
  });

  it('makes no markup of what the author wrote', async () => {
    const { document } = await openNew(
      '# Plan 2027\n\n## Goals\n\n- Reach `<img src=x onerror=alert(1)>` followers by May 2027\n\n## Milestones\n\n- Done\n',
    );
    await untilShown(document, 'findings', (all) => all.length > 0);
    assert.doesNotMatch(await rendered(document), /<img src=x/u);
  });

  it('says nothing of what is no strategy, nor of a rule explained', async () => {
    const { document } = await open('recipe.ru.md');
    assert.equal(notes(await rendered(document)), 0);
    await commands.executeCommand('strategyLint.explainRule', 'goal-missing');
    const page = await workspace.openTextDocument(Uri.parse('strategy-lint-rule:/goal-missing.md'));
    assert.equal(notes(await rendered(page)), 0);
  });
});
