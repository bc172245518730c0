import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import path from 'node:path';
import {
  FileChangeType,
  type Diagnostic,
  type Location,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver-protocol';
import { Editor, type EditorOptions } from './editor.js';
import { Folder } from './folder.js';
import { positionOf, textAt } from './texts.js';

const strategy = `# Стратегия на 2026 год: сутки до любой двери

## Цели

- **Ц1. Доставлять за сутки 95 % заказов к 31 декабря 2026 года**

## Вехи

- 1 июня 2026 года — пермский склад отгрузил первый заказ
`;

const roadmap = `# Дорожная карта складов на Урале

Как выполняем [стратегию](стратегия.md), цель Ц1.

**Цель:** к 31 декабря 2026 года доставлять за сутки 95 % заказов по Уралу.

## Вехи

- Пермский склад отгрузил первый заказ — 14 сентября 2026 года
`;

const other = `# План: электрокары в доставке

**Цель:** к 31 декабря 2026 года снизить расходы на топливо на 30 %.

## Вехи

- Закупка первых машин — 1 июня 2026 года
`;

type Reports = readonly WorkspaceDocumentDiagnosticReport[];

const between = (items: readonly Diagnostic[]): Diagnostic[] =>
  items.filter(({ code }) => String(code).startsWith('workspace-'));

const idsOf = (reports: Reports) =>
  reports.flatMap(({ uri, resultId }) => (resultId === undefined ? [] : [{ uri, value: resultId }]));

describe('Documents that are held against one another', () => {
  let folder: Folder;
  let editor: Editor;
  let uris: Readonly<Record<'strategy' | 'roadmap' | 'other', string>>;

  beforeEach(() => {
    folder = new Folder();
    uris = {
      strategy: folder.write('планы/стратегия.md', strategy),
      roadmap: folder.write('планы/дорожная карта № 1.md', roadmap),
      other: folder.write('электрокары.md', other),
    };
  });
  afterEach(async () => {
    await editor.stop();
    folder.remove();
  });

  const start = async (run: string, options: EditorOptions = {}): Promise<Editor> =>
    (editor = await Editor.start({ folders: [folder.uri], settings: () => ({ run }), ...options }));

  const itemsOf = (reports: Reports, uri: string): Diagnostic[] => {
    const report = reports.find((each) => each.uri === uri);
    return report?.kind === 'full' ? report.items : [];
  };

  it('have findings in files that nobody has open, which point into the other file', async () => {
    await start('workspace');
    const reports = await editor.pullWorkspace();
    const [found] = between(itemsOf(reports, uris.roadmap)).filter(
      ({ code }) => code === 'workspace-milestone-dates-differ',
    );
    assert.ok(found);
    assert.match(textAt(roadmap, found.range), /Пермский склад/);
    const [place] = found.relatedInformation ?? [];
    assert.equal(place?.location.uri, uris.strategy);
    assert.match(textAt(strategy, place.location.range), /пермский склад/);
    assert.deepEqual(between(itemsOf(reports, uris.other)), []);
  });

  it('are judged anew when the other changes on the disk, and no third is', async () => {
    await start('workspace');
    const first = await editor.pullWorkspace();
    folder.write('планы/стратегия.md', strategy.replace('1 июня', '14 сентября'));
    await editor.touch(uris.strategy);
    const second = await editor.pullWorkspace(idsOf(first), () => undefined);
    assert.ok(second.some(({ uri }) => uri === uris.roadmap));
    assert.ok(second.every(({ uri }) => uri !== uris.other));
    assert.ok(!itemsOf(second, uris.roadmap).some(({ code }) => code === 'workspace-milestone-dates-differ'));
  });

  it('are judged anew when the other is edited, open documents too', async () => {
    await start('workspace');
    const first = await editor.pullWorkspace();
    await editor.open(uris.strategy, strategy);
    await editor.open(uris.roadmap, roadmap);
    const differs = async (): Promise<boolean> =>
      (await editor.diagnostics(uris.roadmap)).some(({ code }) => code === 'workspace-milestone-dates-differ');
    await editor.diagnostics(uris.strategy);
    assert.ok(await differs());
    const before = await editor.pull(uris.roadmap);
    await editor.change(uris.strategy, { text: strategy.replace('1 июня', '14 сентября') });
    await editor.diagnostics(uris.strategy);
    await editor.untilRefresh(2);
    const after = await editor.pull(uris.roadmap, before.resultId);
    assert.equal(after.kind, 'full');
    assert.ok(!(await differs()));
    assert.ok(first.length > 0);
  });

  it('that are linked are missed when they go', async () => {
    await start('workspace');
    const first = await editor.pullWorkspace();
    assert.ok(!itemsOf(first, uris.roadmap).some(({ code }) => code === 'workspace-link-broken'));
    rmSync(path.join(folder.path, 'планы/стратегия.md'));
    await editor.tell(FileChangeType.Deleted, uris.strategy);
    const second = await editor.pullWorkspace(idsOf(first), () => undefined);
    assert.ok(itemsOf(second, uris.roadmap).some(({ code }) => code === 'workspace-link-broken'));
  });

  it('say nothing of one another as long as only open documents are checked', async () => {
    await start('onType');
    await editor.open(uris.roadmap, roadmap);
    assert.deepEqual(between(await editor.diagnostics(uris.roadmap)), []);
  });

  for (const run of ['onType', 'workspace'])
    it(`lead to the goal that is named and to those who name it, where the setting is ${run}`, async () => {
      await start(run);
      await editor.pullWorkspace();
      await editor.open(uris.roadmap, roadmap);
      await editor.diagnostics(uris.roadmap);
      const named = positionOf(roadmap, 'Ц1');
      const [definition] = await editor.about<Location[]>('definition', uris.roadmap, named);
      assert.equal(definition?.uri, uris.strategy);
      assert.match(textAt(strategy, definition.range), /Доставлять за сутки 95 %/);
      const context = { context: { includeDeclaration: false } };
      await editor.open(uris.strategy, strategy);
      const places = await editor.about<Location[]>(
        'references',
        uris.strategy,
        positionOf(strategy, 'Доставлять'),
        context,
      );
      assert.ok(places.some(({ uri, range }) => uri === uris.roadmap && textAt(roadmap, range) === 'Ц1'));
      assert.deepEqual(between(await editor.diagnostics(uris.roadmap)).length > 0, run === 'workspace');
    });
});
