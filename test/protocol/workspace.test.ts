import assert from 'node:assert/strict';
import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  CancellationTokenSource,
  FileChangeType,
  type PreviousResultId,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver-protocol';
import { Editor, type EditorOptions } from './editor.js';
import { Folder } from './folder.js';
import { englishPlan, russianPlan } from './texts.js';

const whole = { run: 'workspace' };

type Reports = readonly WorkspaceDocumentDiagnosticReport[];

/** What an editor would show after reports, by the path of the file: how many findings. */
function shownBy(...reports: Reports[]): Record<string, number> {
  const shown = new Map<string, number>();
  for (const report of reports.flat()) {
    if (report.kind === 'full') shown.set(decodeURIComponent(new URL(report.uri).pathname), report.items.length);
  }
  return Object.fromEntries([...shown].filter(([, count]) => count > 0));
}

const idsOf = (...reports: Reports[]): PreviousResultId[] => {
  const ids = new Map<string, string | undefined>();
  for (const { uri, resultId } of reports.flat()) ids.set(uri, resultId);
  return [...ids].flatMap(([uri, value]) => (value === undefined ? [] : [{ uri, value }]));
};

const urisIn = (reports: Reports): string[] => reports.map(({ uri }) => uri).sort();

const namesIn = (folder: Folder, reports: Reports): string[] =>
  Object.keys(shownBy(reports))
    .map((file) => path.relative(folder.path, file))
    .sort();

describe('The whole workspace', () => {
  let folder: Folder;
  let editor: Editor;

  beforeEach(() => (folder = new Folder()));
  afterEach(async () => {
    await editor.stop();
    folder.remove();
  });

  const start = async (options: EditorOptions = {}): Promise<Editor> =>
    (editor = await Editor.start({ locale: 'en', folders: [folder.uri], settings: () => whole, ...options }));

  it('of 300 files is told in parts, with progress, and then file by file as it changes', async () => {
    const uris = Array.from({ length: 300 }, (_, n) =>
      folder.write(`plans/${n}.md`, n % 2 ? englishPlan : russianPlan),
    );
    await start();
    const parts: Reports[] = [];
    const last = await editor.pullWorkspace([], (items) => parts.push(items));
    assert.ok(parts.length > 3, `${parts.length} parts`);
    assert.deepEqual(urisIn([...parts.flat(), ...last]), [...uris].sort());
    await editor.until(() => editor.progress.at(-1)?.kind === 'end');
    assert.deepEqual(editor.progress[0], { kind: 'begin', title: 'Strategy Lint', percentage: 0 });
    const told = editor.progress.flatMap((step) => (step.kind === 'report' ? [step.message] : []));
    assert.ok(told.includes('150/300'), told.join());

    const changed = uris[7] ?? '';
    const news: Reports[] = [];
    const asked = editor.pullWorkspace(idsOf(...parts, last), (items) => news.push(items));
    folder.write('plans/7.md', '# Service strategy 2026\n\n## Goals\n\n- **Goal:** fewer complaints.\n');
    await editor.touch(changed);
    assert.deepEqual(urisIn([...(await asked), ...news.flat()]), [changed]);
  });

  it('is unchanged while nothing changes, for an editor that takes no parts', async () => {
    const uri = folder.write('plan.md', englishPlan);
    folder.write('readme.md', '# Tool\n\nInstall it with npm.\n');
    await start();
    const first = await editor.pullWorkspace();
    assert.deepEqual(urisIn(first), [uri]);
    const [second, ...others] = await editor.pullWorkspace(idsOf(first));
    assert.deepEqual(others, []);
    assert.deepEqual(second, { kind: 'unchanged', uri, version: null, resultId: first[0]?.resultId });
  });

  it('is not told again of a file that is saved with the same findings', async () => {
    const [first, second] = [folder.write('one.md', englishPlan), folder.write('two.md', englishPlan)];
    await start();
    const known = await editor.pullWorkspace();
    folder.write('one.md', `${englishPlan}\n`);
    folder.write('two.md', '# Service strategy 2026\n\n## Goals\n\n- **Goal:** fewer complaints.\n');
    await editor.touch(first, second);
    const reports = await editor.pullWorkspace(idsOf(known));
    assert.deepEqual(
      reports.map(({ uri, kind }) => [uri, kind]),
      [
        [second, 'full'],
        [first, 'unchanged'],
      ],
    );
  });

  it('leaves a question open until something changes, and ends it when it is cancelled', async () => {
    folder.write('plan.md', englishPlan);
    await start();
    const known = await editor.pullWorkspace();
    const source = new CancellationTokenSource();
    const asked = editor.pullWorkspace(idsOf(known), () => assert.fail('nothing changed'), source.token);
    source.cancel();
    await assert.rejects(asked, { code: -32800 });
  });

  it('follows files that appear, move and vanish, and folders that go', async () => {
    folder.write('old/plan.md', englishPlan);
    folder.write('gone/deep/plan.md', englishPlan);
    await start();
    const first = await editor.pullWorkspace();
    assert.deepEqual(namesIn(folder, first), ['gone/deep/plan.md', 'old/plan.md']);
    renameSync(path.join(folder.path, 'old/plan.md'), path.join(folder.path, 'new.md'));
    await editor.tell(FileChangeType.Deleted, folder.uriOf('old/plan.md'));
    await editor.tell(FileChangeType.Created, folder.uriOf('new.md'));
    rmSync(path.join(folder.path, 'gone'), { recursive: true });
    await editor.tell(FileChangeType.Deleted, folder.uriOf('gone'));
    const second = await editor.pullWorkspace(idsOf(first));
    assert.deepEqual(namesIn(folder, second), ['new.md']);
    assert.deepEqual(shownBy(first, second), shownBy(second));
  });

  it('follows a file of which an editor tells only that it has changed: in a new folder its beginning may be missed', async () => {
    await start();
    const first = await editor.pullWorkspace();
    await editor.tell(FileChangeType.Changed, folder.write('new/plan.md', englishPlan));
    const second = await editor.pullWorkspace(idsOf(first));
    assert.deepEqual(namesIn(folder, second), ['new/plan.md']);
  });

  it('leaves out what .gitignore, files.exclude and custom name, at any depth', async () => {
    const written = [
      'plan.md',
      'drafts/plan.md',
      'drafts/kept.md',
      'build/plan.md',
      'docs/secret.md',
      'docs/open.md',
      'docs/archive/2019/plan.md',
      'hidden/plan.md',
      'hidden.md',
      'node_modules/tool/plan.md',
      '.tool/plan.md',
      'Планы на год/план #1.markdown',
    ];
    for (const name of written) folder.write(name, englishPlan);
    folder.write('.gitignore', '# tools\nbuild/\ndrafts/*\n!drafts/kept.md\n/docs/archive/**\n!.tool/\n');
    folder.write('docs/.gitignore', '*.md\n!open.md\n');
    await start({ excludes: { '**/hidden': true, '{hidden,other}.md': true, 'plan.md': false } });
    assert.deepEqual(namesIn(folder, await editor.pullWorkspace()), [
      'docs/open.md',
      'drafts/kept.md',
      'plan.md',
      'Планы на год/план #1.markdown',
    ]);
  });

  it('follows what is left out', async () => {
    folder.write('plan.md', englishPlan);
    folder.write('draft.md', englishPlan);
    await start();
    const first = await editor.pullWorkspace();
    await editor.tell(FileChangeType.Created, folder.write('.gitignore', 'draft.md\n'));
    const second = await editor.pullWorkspace(idsOf(first));
    assert.deepEqual(
      Object.keys(shownBy(first, second)).map((file) => path.basename(file)),
      ['plan.md'],
    );
  });

  it('has each file once, whatever leads to it, and goes round no loop', async () => {
    const inner = folder.write('team/plan.md', englishPlan);
    const outer = folder.write('plan.md', englishPlan);
    symlinkSync('..', path.join(folder.path, 'team/loop'));
    symlinkSync('plan.md', path.join(folder.path, 'link.md'));
    await start({ folders: [folder.uri, folder.uriOf('team'), folder.uri] });
    assert.deepEqual(urisIn(await editor.pullWorkspace()), [outer, inner].sort());
  });

  it('looks at each folder as its settings say, and follows folders that come and go', async () => {
    const [own, other] = [folder.write('own/plan.md', englishPlan), folder.write('other/plan.md', russianPlan)];
    const settings = (uri: string): object =>
      uri.includes('/other') ? { ...whole, rules: { 'goal-unmeasurable': 'off' } } : whole;
    await start({ folders: [folder.uriOf('own')], settings });
    const first = await editor.pullWorkspace();
    assert.deepEqual(urisIn(first), [own]);
    const [removed, added] = [[folder.uriOf('own')], [folder.uriOf('other')]].map((uris) =>
      uris.map((uri) => ({ uri, name: '' })),
    );
    await editor.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event: { added, removed } });
    await editor.untilRefresh(1);
    const second = await editor.pullWorkspace(idsOf(first));
    assert.deepEqual(urisIn(second), [other, own].sort());
    assert.equal(shownBy(second)[decodeURIComponent(new URL(own).pathname)], undefined);
    const codes = second.flatMap((report) => (report.kind === 'full' ? report.items.map(({ code }) => code) : []));
    assert.ok(codes.length > 0 && !codes.includes('goal-unmeasurable'));
  });

  it('reads on past what it cannot read, and says so once', async () => {
    const uri = folder.write('plan.md', englishPlan);
    for (const name of ['a.md', 'b.md'])
      writeFileSync(path.join(folder.path, name), new Uint8Array([0x23, 0xff, 0xfe]));
    mkdirSync(path.join(folder.path, 'folder.md'));
    await start({ locale: 'ru' });
    assert.deepEqual(urisIn(await editor.pullWorkspace()), [uri]);
    await editor.until(() => editor.shown.length > 0);
    assert.match(editor.shown.join(), /пропущено: 2\).*a\.md.*b\.md/);
    await editor.touch(folder.uriOf('a.md'));
    await editor.pullWorkspace();
    assert.equal(editor.shown.length, 1);
    assert.match(editor.logged.join(), /a\.md: .*UTF-8/);
  });

  it('has the text of the editor where a document is open, and the file’s when it is closed', async () => {
    const uri = folder.write('plan.md', englishPlan);
    const other = folder.write('other.md', englishPlan);
    await start();
    const first = await editor.pullWorkspace();
    await editor.open(uri, '# Nothing\n');
    const { resultId = '' } = await editor.pull(uri);
    // The editor asks about its open documents one by one: of them nothing is said here.
    const open = [...idsOf(first).filter((id) => id.uri !== uri), { uri, value: resultId }];
    assert.deepEqual(await editor.pullWorkspace(open), [
      { kind: 'unchanged', uri: other, version: null, resultId: idsOf(first).find((id) => id.uri === other)?.value },
      { kind: 'unchanged', uri, version: null, resultId },
    ]);
    await editor.close(uri);
    assert.deepEqual(shownBy(await editor.pullWorkspace(open)), {
      [decodeURIComponent(new URL(uri).pathname)]: shownBy(first)[decodeURIComponent(new URL(uri).pathname)],
    });
  });

  it('has a document that only a preview shows', async () => {
    const uri = folder.write('plan.md', englishPlan);
    await start();
    await editor.pullWorkspace();
    await editor.open(uri, englishPlan);
    const preview = await editor.pullForPreview(uri);
    assert.ok(preview.kind === 'full' && preview.items.length > 0);
    assert.deepEqual(shownBy(await editor.pullWorkspace()), {
      [decodeURIComponent(new URL(uri).pathname)]: preview.items.length,
    });
  });

  it('clears what was shown of a closed document that is none of it', async () => {
    await start({ settings: (uri) => (uri.startsWith(folder.uri) ? whole : {}) });
    assert.deepEqual(await editor.pullWorkspace(), []);
    const elsewhere = 'file:///elsewhere/plan.md';
    await editor.open(elsewhere, englishPlan);
    await editor.pull(elsewhere);
    await editor.close(elsewhere);
    const [report] = await editor.pullWorkspace();
    assert.equal(report?.uri, elsewhere);
    assert.deepEqual(report.kind === 'full' && report.items, []);
  });

  it('is looked at anew when a configuration file changes', async () => {
    const uri = folder.write('plan.md', englishPlan);
    await start();
    const first = await editor.pullWorkspace();
    await editor.tell(FileChangeType.Created, folder.write('.strategy-lint.json', '{ "kinds": { "*.md": "none" } }'));
    const second = await editor.pullWorkspace(idsOf(first));
    assert.deepEqual(urisIn(second), [uri]);
    assert.deepEqual(shownBy(first, second), {});
  });

  it('is read afresh for an editor that tells of no changes', async () => {
    const uri = folder.write('plan.md', englishPlan);
    await start({ watches: false });
    const first = await editor.pullWorkspace();
    folder.write('plan.md', '# Nothing\n');
    const second = await editor.pullWorkspace(idsOf(first), () => undefined);
    assert.deepEqual(urisIn(second), [uri]);
    assert.deepEqual(shownBy(first, second), {});
  });

  it('is published to an editor that does not pull', async () => {
    const uri = folder.write('plan.md', englishPlan);
    const other = folder.write('other.md', russianPlan);
    await start({ pulls: false });
    const latest = (of: string) => editor.published.findLast((each) => each.uri === of)?.diagnostics.length ?? -1;
    await editor.until(() => latest(uri) > 0 && latest(other) > 0);
    const count = latest(uri);
    await editor.open(uri, '# Nothing\n');
    await editor.until(() => latest(uri) === 0);
    await editor.close(uri);
    await editor.until(() => latest(uri) === count);
    rmSync(path.join(folder.path, 'other.md'));
    await editor.tell(FileChangeType.Deleted, other);
    await editor.until(() => latest(other) === 0);
  });
});
