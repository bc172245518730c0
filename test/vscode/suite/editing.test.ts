import assert from 'node:assert/strict';
import { commands, workspace } from 'vscode';
import type { TextDocument } from 'vscode';
import { closeAll, fileOf, open, positionOf, untilShown } from './editor.js';
import type { Shown } from './editor.js';

const has = (rule: string, line: number) => (findings: readonly Shown[]) =>
  findings.some((finding) => finding.rule === rule && finding.line === line);

const hasNot = (rule: string, line: number) => {
  const holds = has(rule, line);
  return (findings: readonly Shown[]) => !holds(findings);
};

describe('editing', () => {
  afterEach(closeAll);

  it('makes a finding vanish when the text is mended, and come back when it is undone', async () => {
    const editor = await open('crm-plan.en.md');
    await untilShown(editor.document, 'the open question', has('unknown-unplanned', 79));
    await editor.edit((edit) => {
      edit.insert(positionOf(editor.document, 'after go-live?', 14), ' Sales director decides by 30 April.');
    });
    await untilShown(editor.document, 'the question to be settled', hasNot('unknown-unplanned', 79));
    await commands.executeCommand('undo');
    await untilShown(editor.document, 'the open question again', has('unknown-unplanned', 79));
  });

  it('makes a finding move with its line', async () => {
    const editor = await open('smm-plan.ru.md');
    await untilShown(editor.document, 'the wish', has('goal-unmeasurable', 10));
    await editor.edit((edit) => {
      edit.insert(positionOf(editor.document, '### Цели', 0), 'Ещё строка.\n\n');
    });
    await untilShown(editor.document, 'the wish two lines below', has('goal-unmeasurable', 12));
  });

  it('gives back every byte on undo, a byte order mark and Windows line ends included', async () => {
    const plan = new TextDecoder().decode(await workspace.fs.readFile(fileOf('smm-plan.ru.md')));
    const bytes = new TextEncoder().encode(`\uFEFF${plan.replaceAll('\n', '\r\n')}`);
    await workspace.fs.writeFile(fileOf('windows.ru.md'), bytes);
    const editor = await open('windows.ru.md');
    await untilShown(editor.document, 'the wish', has('goal-unmeasurable', 10));
    await editor.edit((edit) => {
      edit.insert(positionOf(editor.document, 'чтобы бренд полюбили', 20), ' (узнаваемость 40 % к 30 июня)');
    });
    await saved(editor.document);
    assert.notDeepEqual(await workspace.fs.readFile(fileOf('windows.ru.md')), bytes);
    await commands.executeCommand('undo');
    await saved(editor.document);
    assert.deepEqual(Buffer.from(await workspace.fs.readFile(fileOf('windows.ru.md'))), Buffer.from(bytes));
  });
});

async function saved(document: TextDocument): Promise<void> {
  assert.ok(await document.save(), 'the document cannot be saved');
}
