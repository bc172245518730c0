import assert from 'node:assert/strict';
import type { Uri } from 'vscode';
import { commands, ConfigurationTarget, languages, Range, workspace, WorkspaceEdit } from 'vscode';
import { closeAll, fileOf, folder, open, untilShown } from './editor.js';

const count = 300;
const folderName = 'цели и планы';
const plan = (n: number): Uri => fileOf(`${folderName}/план № ${n}.md`);

const english = `# Service strategy 2026

## Goals

- **Goal:** fewer complaints.

## Unknowns

- Cost of the integration: TBD
`;

const russian = `# Стратегия развития сервиса на 2026 год

## Цели

- **Цель:** меньше жалоб.

## Что неизвестно

- Стоимость интеграции: TBD
`;

const write = (uri: Uri, text: string): Thenable<void> => workspace.fs.writeFile(uri, new TextEncoder().encode(text));

const run = (mode: string | undefined): Thenable<void> =>
  workspace.getConfiguration('strategyLint', folder()).update('run', mode, ConfigurationTarget.Workspace);

/** How many findings Problems lists of a file. */
const listed = (uri: Uri): number =>
  languages.getDiagnostics(uri).filter(({ source }) => source === 'strategy-lint').length;

const plansListed = (): number => Array.from({ length: count }, (_, n) => listed(plan(n))).filter((n) => n > 0).length;

const patience = 60_000;

/** Waits until something holds; looks whenever VS Code says that findings changed. Gives the files of which it said so. */
function until(what: string, holds: () => boolean): Promise<ReadonlySet<string>> {
  return new Promise((resolve, reject) => {
    const changed = new Set<string>();
    const settle = (act: () => void): void => {
      clearTimeout(timer);
      listener.dispose();
      act();
    };
    const timer = setTimeout(
      () => settle(() => reject(new Error(`Waited in vain for ${what}; ${plansListed()} plans are listed`))),
      patience,
    );
    const listener = languages.onDidChangeDiagnostics(({ uris }) => {
      for (const uri of uris) changed.add(uri.toString());
      if (holds()) settle(() => resolve(changed));
    });
    if (holds()) settle(() => resolve(changed));
  });
}

/**
 * Writes a file until VS Code has noticed: its watcher may not know a folder yet when the first file comes into it, and what
 * it does not tell of nobody can follow.
 */
function writeNoticed(uri: Uri, text: string): Promise<void> {
  const watcher = workspace.createFileSystemWatcher('**/*.md');
  return new Promise((resolve) => {
    const again = setInterval(() => void write(uri, text), patience / 20);
    const notice = ({ path }: Uri): void => {
      if (path !== uri.path) return;
      clearInterval(again);
      watcher.dispose();
      resolve();
    };
    watcher.onDidCreate(notice);
    watcher.onDidChange(notice);
    void write(uri, text);
  });
}

describe('a workspace of 300 files', function () {
  this.timeout(2 * patience);

  before(async () => {
    await closeAll();
    for (let n = 0; n < count; n++) await write(plan(n), n % 2 ? english : russian);
  });

  after(async () => {
    await run(undefined);
    await closeAll();
    await workspace.fs.delete(fileOf(folderName), { recursive: true });
  });

  it('has nothing in Problems that is not open, as long as nobody wants it', () => {
    assert.equal(plansListed(), 0);
  });

  it('has all findings in Problems, without one being opened', async () => {
    await run('workspace');
    await until('findings in all plans', () => plansListed() === count);
    const opened = workspace.textDocuments.filter(({ uri }) => uri.path.startsWith(fileOf(folderName).path));
    assert.deepEqual(
      opened.map(({ fileName }) => fileName),
      [],
    );
    for (let n = 0; n < count; n++) assert.ok(listed(plan(n)) >= 2, plan(n).toString());
    await until('findings in the plan beside them', () => listed(fileOf('smm-plan.ru.md')) > 0);
    assert.equal(listed(fileOf('recipe.ru.md')), 0);
  });

  it('is told anew only of the file that has changed on the disk', async () => {
    // What VS Code has still to say of the first round is said by then.
    await write(plan(7), `${english}\n- Supplier: TBD\n`);
    await until('one more finding in another file', () => listed(plan(7)) > listed(plan(5)));
    const before = listed(plan(8));
    await write(plan(8), `${russian}\n- Поставщик: TBD\n`);
    const changed = await until('one more finding', () => listed(plan(8)) > before);
    assert.deepEqual([...changed], [plan(8).toString()]);
  });

  it('is told anew only of the document that is edited, and shows each finding once', async () => {
    const name = `${folderName}/план № 9.md`;
    const before = listed(plan(9));
    const { document } = await open(name);
    await untilShown(document, 'as many findings', (all) => all.length === before);
    const edit = new WorkspaceEdit();
    edit.insert(document.uri, document.positionAt(document.getText().length), '- Supplier: TBD\n');
    await workspace.applyEdit(edit);
    const changed = await until('one more finding', () => listed(plan(9)) > before);
    assert.deepEqual([...changed], [plan(9).toString()]);
  });

  it('shows what the file says once a document is closed without being saved', async () => {
    const before = listed(plan(11));
    const { document } = await open(`${folderName}/план № 11.md`);
    const edit = new WorkspaceEdit();
    edit.delete(document.uri, new Range(0, 0, document.lineCount, 0));
    await workspace.applyEdit(edit);
    await until('no finding', () => listed(plan(11)) === 0);
    await closeAll();
    await until('the findings of the file', () => listed(plan(11)) === before);
  });

  it('forgets what is deleted, a file or a folder, and follows a file that is renamed', async () => {
    const moved = fileOf(`${folderName}/moved.md`);
    await workspace.fs.rename(plan(12), moved);
    await until('the new name', () => listed(plan(12)) === 0 && listed(moved) > 0);
    await workspace.fs.delete(plan(13));
    await until('its end', () => listed(plan(13)) === 0);
    await writeNoticed(fileOf(`${folderName}/deep/plan.md`), english);
    await until('the new file', () => listed(fileOf(`${folderName}/deep/plan.md`)) > 0);
    await workspace.fs.delete(fileOf(`${folderName}/deep`), { recursive: true });
    await until('the end of the folder', () => listed(fileOf(`${folderName}/deep/plan.md`)) === 0);
  });

  it('is empty again when the setting is taken back, but for what is open', async () => {
    const { document } = await open('smm-plan.ru.md');
    await run('onType');
    await until('nothing but what is open', () => plansListed() === 0);
    await untilShown(document, 'findings in the open document', (all) => all.length > 0);
    await closeAll();
    await until('nothing', () => listed(fileOf('smm-plan.ru.md')) === 0);
  });

  it('is checked by a command, whatever is set', async () => {
    await commands.executeCommand('strategyLint.checkWorkspace');
    await until('findings in the plans', () => plansListed() >= count - 2);
  });
});
