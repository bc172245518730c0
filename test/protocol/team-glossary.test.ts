import assert from 'node:assert/strict';
import path from 'node:path';
import type { Location, WorkspaceEdit } from 'vscode-languageserver-protocol';
import { Editor, messageOf } from './editor.js';
import { Folder } from './folder.js';
import { positionOf, textAt } from './texts.js';

const glossary = `# Словарь

## Отток (churn)

Клиенты без покупки 90 дней подряд.

## CSAT

Доля довольных.
`;

const plan = '# План на 2026 год\n\nСнижаем отток: из-за оттока теряем 5 млн. Churn считает Анна.\n';

interface Listed {
  readonly name: string;
  readonly also: readonly string[];
  readonly definition: string;
  readonly location?: Location;
  readonly markdown?: string;
}

describe('A team’s glossary', () => {
  let folder: Folder;
  let editor: Editor;

  beforeEach(() => (folder = new Folder()));
  afterEach(async () => {
    await editor.stop();
    folder.remove();
  });

  const start = async (options: Parameters<typeof Editor.start>[0] = {}): Promise<void> => {
    editor = await Editor.start({ folders: [folder.uri], locale: 'ru', ...options });
  };

  /** What the pointer shows over a phrase of an open document. */
  async function hover(uri: string, text: string, phrase: string): Promise<string> {
    const shown = await editor.hover(uri, positionOf(text, phrase));
    return shown && typeof shown.contents === 'object' && 'value' in shown.contents ? shown.contents.value : '';
  }

  /** The places as `file: text`, in order. */
  const placesIn = (locations: readonly Location[] | null, texts: Readonly<Record<string, string>>): string[] =>
    (locations ?? []).map(({ uri, range }) => {
      const [name = '', text = ''] = Object.entries(texts).find(([each]) => folder.uriOf(each) === uri) ?? [];
      return `${name}: ${textAt(text, range)}`;
    });

  it('explains its terms in any form, before the product’s own', async () => {
    folder.write('glossary.md', glossary);
    await start();
    const uri = folder.uriOf('plans/2026.md');
    const text = `${plan}\nCSAT растёт.\n`;
    await editor.open(uri, text);
    assert.match(
      await hover(uri, text, 'оттока'),
      /^\*\*Отток\*\* · глоссарий команды, glossary\.md\n\nКлиенты без покупки 90 дней подряд\.\n\nТакже: churn/,
    );
    const both = await hover(uri, text, 'CSAT');
    assert.match(both, /^\*\*CSAT\*\* · глоссарий команды[^]*---\n\n\*\*CSI\*\*/);
  });

  it('of several languages answers in the reader’s', async () => {
    folder.write('glossary.md', '# Glossary\n\n## NPS\n\nHow many would recommend us.\n');
    folder.write('glossary.ru.md', '# Словарь\n\n## NPS\n\nСколько нас порекомендует.\n');
    await start();
    await editor.open(folder.uriOf('plan.md'), plan);
    const uri = folder.uriOf('nps.md');
    await editor.open(uri, 'NPS is 30.');
    assert.match(await hover(uri, 'NPS is 30.', 'NPS'), /^\*\*NPS\*\*[^]*Сколько нас порекомендует/);
    assert.doesNotMatch(await hover(uri, 'NPS is 30.', 'NPS'), /How many would/);
  });

  it('leads to the definition', async () => {
    folder.write('glossary.md', glossary);
    await start();
    const uri = folder.uriOf('plan.md');
    await editor.open(uri, plan);
    const at = async (phrase: string) => editor.about<Location[] | null>('definition', uri, positionOf(plan, phrase));
    assert.deepEqual(placesIn(await at('оттока'), { 'glossary.md': glossary }), ['glossary.md: Отток']);
    assert.deepEqual(placesIn(await at('Churn'), { 'glossary.md': glossary }), ['glossary.md: churn']);
    assert.equal(await at('теряем'), null);
  });

  it('leads to every place that names a term, in open documents and on disk, and nowhere else', async () => {
    folder.write('glossary.md', glossary);
    const other = '\ufeff# Итоги\n\nОттоком занимаемся в мае.\n';
    folder.write('notes/итоги.md', other);
    folder.write('node_modules/x/readme.md', 'отток');
    folder.write('.hidden/x.md', 'отток');
    folder.write('code.txt', 'отток');
    folder.write('plan.md', 'Старый отток\n');
    await start();
    const uri = folder.uriOf('plan.md');
    await editor.open(uri, plan);
    const texts = { 'glossary.md': glossary, 'plan.md': plan, 'notes/итоги.md': other.slice(1) };
    const ask = async (includeDeclaration: boolean) =>
      placesIn(
        await editor.about<Location[]>('references', uri, positionOf(plan, 'оттока'), {
          context: { includeDeclaration },
        }),
        texts,
      ).sort();
    const uses = ['notes/итоги.md: Оттоком', 'plan.md: Churn', 'plan.md: отток', 'plan.md: оттока'];
    assert.deepEqual(await ask(false), uses);
    assert.deepEqual(await ask(true), ['glossary.md: churn', 'glossary.md: Отток', ...uses].sort());
  });

  it('nearer to a document counts there, and its term is another than the one above', async () => {
    folder.write('glossary.md', glossary);
    folder.write('sales/glossary.md', '# Отток\n\nКлиенты без сделки за год.\n');
    folder.write('sales/plan.md', 'Отток продаж.\n');
    await start();
    await editor.open(folder.uriOf('plan.md'), plan);
    const uri = folder.uriOf('sales/q1.md');
    await editor.open(uri, plan);
    assert.match(await hover(uri, plan, 'оттока'), /Клиенты без сделки за год/);
    const found = await editor.about<Location[]>('references', uri, positionOf(plan, 'оттока'), {
      context: { includeDeclaration: false },
    });
    assert.deepEqual([...new Set(found.map(({ uri: file }) => file))].sort(), [
      folder.uriOf('sales/plan.md'),
      folder.uriOf('sales/q1.md'),
    ]);
  });

  it('may be a folder or a file that the settings name, inside of the workspace', async () => {
    folder.write('terms/metrics/csat.md', '# CSAT\n\nИз папки.\n');
    folder.write('words.md', '# Слова\n\n## CSAT\n\nИз файла.\n');
    folder.write('glossary.md', '# Слова\n\n## CSAT\n\nБез настройки.\n');
    await start();
    const uri = folder.uriOf('plan.md');
    await editor.open(uri, 'CSAT');
    const shown = async (setting: string): Promise<string> => {
      await editor.configure(() => ({ glossary: setting }));
      return /(Из папки|Из файла|Без настройки)/.exec(await hover(uri, 'CSAT', 'CSAT'))?.[0] ?? 'nothing';
    };
    assert.equal(await shown('terms'), 'Из папки');
    assert.equal(await shown('./words.md'), 'Из файла');
    assert.equal(await shown(''), 'Без настройки');
    assert.equal(await shown('../elsewhere'), 'nothing');
    await editor.until(() => editor.shown.length > 0);
    assert.match(editor.shown.join('\n'), /^Настройка strategyLint\.glossary: .*«\.\.\/elsewhere»/);
    await editor.until(() => editor.watched.includes('**/terms/**/*.{md,markdown}'));
  });

  it('is followed when it changes, in the editor and on disk', async () => {
    const file = folder.write('glossary.md', glossary);
    await start();
    const uri = folder.uriOf('plan.md');
    await editor.open(uri, plan);
    const shown = () => hover(uri, plan, 'оттока');
    assert.match(await shown(), /90 дней/);
    assert.ok(editor.watched.includes('**/[gG]lossary*.{md,markdown}'));
    folder.write('glossary.md', glossary.replace('90', '60'));
    await editor.touch(file);
    assert.match(await shown(), /60 дней/);
    await editor.open(file, glossary);
    await editor.change(file, { text: glossary.replace('90', '30') });
    assert.match(await shown(), /30 дней/);
    await editor.close(file);
    assert.match(await shown(), /60 дней/);
  });

  describe('renames a term', () => {
    const notes = 'Отток растёт, с оттоком спорим.\r\n';

    /** Each edit as `file: old → new`, with `?` where the user is asked. */
    async function rename(uri: string, phrase: string, newName: string): Promise<string[]> {
      const edit = await editor.about<WorkspaceEdit>('rename', uri, positionOf(plan, phrase), { newName });
      const texts = new Map([
        [folder.uriOf('glossary.md'), glossary],
        [folder.uriOf('plan.md'), plan],
        [folder.uriOf('notes.md'), notes],
      ]);
      const changed = (edit.documentChanges ?? []).flatMap((change) => ('edits' in change ? [change] : []));
      return changed
        .flatMap(({ textDocument: { uri: file }, edits }) =>
          edits.map((each) => {
            assert.ok('newText' in each);
            const asks = 'annotationId' in each && edit.changeAnnotations?.[each.annotationId]?.needsConfirmation;
            const name = path.basename(file);
            return `${name}: ${textAt(texts.get(file) ?? '', each.range)} → ${each.newText}${asks ? '?' : ''}`;
          }),
        )
        .sort();
    }

    beforeEach(() => {
      folder.write('glossary.md', glossary);
      folder.write('notes.md', notes);
    });

    it('in the glossary and wherever it stands, and asks about other forms', async () => {
      await start();
      const uri = folder.uriOf('plan.md');
      await editor.open(uri, plan);
      assert.deepEqual(await rename(uri, 'оттока', 'Уход'), [
        'glossary.md: Отток → Уход',
        'notes.md: Отток → Уход',
        'notes.md: оттоком → уходом?',
        'plan.md: отток → уход',
        'plan.md: оттока → ухода?',
      ]);
      assert.deepEqual(await rename(uri, 'Churn', 'attrition'), [
        'glossary.md: churn → attrition',
        'plan.md: Churn → Attrition',
      ]);
    });

    it('with the links that lead to its heading', async () => {
      const linked = 'См. [словарь](../glossary.md#отток-churn), [другое](other.md#отток-churn).\n';
      folder.write('plans/linked.md', linked);
      await start();
      const uri = folder.uriOf('plan.md');
      await editor.open(uri, plan);
      const edit = await editor.about<WorkspaceEdit>('rename', uri, positionOf(plan, 'оттока'), { newName: 'Уход' });
      const changed = (edit.documentChanges ?? []).flatMap((change) => ('edits' in change ? [change] : []));
      const [link, ...rest] = changed.find(({ textDocument }) => textDocument.uri.endsWith('linked.md'))?.edits ?? [];
      assert.ok(link && 'newText' in link);
      assert.equal(textAt(linked, link.range), 'отток-churn');
      assert.equal(link.newText, 'уход-churn');
      assert.deepEqual(rest, []);
    });

    it('and where the editor cannot ask leaves other forms and tells of them', async () => {
      await start({ confirms: false });
      const uri = folder.uriOf('plan.md');
      await editor.open(uri, plan);
      assert.deepEqual(await rename(uri, 'оттока', 'Уход'), [
        'glossary.md: Отток → Уход',
        'notes.md: Отток → Уход',
        'plan.md: отток → уход',
      ]);
      await editor.until(() => editor.shown.length > 0);
      assert.match(editor.shown[0] ?? '', /всего таких мест 2: (?:plan\.md:3|notes\.md:1), /);
    });

    it('from the name that the glossary has, and only what is a term of the team', async () => {
      await start();
      const uri = folder.uriOf('plan.md');
      const text = `${plan}\nВехами отмечен путь.\n`;
      await editor.open(uri, text);
      const prepare = (phrase: string) => editor.about('prepareRename', uri, positionOf(text, phrase));
      const from = positionOf(text, 'оттока');
      assert.deepEqual(await prepare('оттока'), {
        range: { start: from, end: { ...from, character: from.character + 6 } },
        placeholder: 'Отток',
      });
      assert.equal(await prepare('теряем'), null);
      await assert.rejects(prepare('Вехами'), /термин самого Strategy Lint/);
      const refused = (newName: string) => editor.about('rename', uri, positionOf(text, 'оттока'), { newName });
      await assert.rejects(refused('a | b'), /не может быть названием/);
      await assert.rejects(refused('CSAT'), /уже название другого термина/);
    });
  });

  it('is told of a term with two definitions, at both, in one file and across files', async () => {
    const twice = '# Словарь\n\n## NPS\n\nСчёт.\n\n## Готовность (NPS)\n\nДругой счёт.\n';
    const here = folder.write('glossary.md', twice);
    const other = folder.write('glossary.ru.md', '# Словарь\n\n## nps\n\nТретий счёт.\n');
    await start();
    await editor.open(here, twice);
    const found = await editor.diagnostics(here);
    assert.deepEqual(
      found.map(({ range }) => textAt(twice, range)),
      ['NPS', 'NPS'],
    );
    assert.match(
      messageOf(found[0] ?? assert.fail()),
      /^Термин «NPS» определён не один раз, ещё здесь: glossary\.md:7, glossary\.ru\.md:3/,
    );
    assert.deepEqual(
      found[0]?.relatedInformation?.map(({ location }) => `${location.uri} ${location.range.start.line}`),
      [`${here} 6`, `${other} 2`],
    );
    assert.match(String(found[0].codeDescription?.href), /team-glossary\.ru\.md$/);
    await editor.open(other, '# Словарь\n\n## CSAT\n\nТретий счёт.\n');
    await editor.change(here, { text: twice.replace(' (NPS)', '') });
    assert.deepEqual(await editor.diagnostics(here), []);
    await editor.change(other, { text: '# Словарь\n\n## NPS\n\nТретий счёт.\n' });
    assert.equal((await editor.diagnostics(here)).length, 1);
  });

  it('that is too long is not read, and says so', async () => {
    const long = `# Словарь\n\n## Отток\n\n${'Клиенты. '.repeat(40_000)}`;
    const uri = folder.write('glossary.md', long);
    folder.write('huge/glossary.md', 'x'.repeat(10_000_000));
    await start();
    await editor.open(folder.uriOf('huge/plan.md'), plan);
    assert.doesNotMatch(await hover(folder.uriOf('huge/plan.md'), plan, 'оттока'), /глоссарий команды/);
    await editor.until(() => editor.shown.length === 2);
    for (const message of editor.shown)
      assert.match(message, /^glossary\.md: Глоссарий не прочитан: в нём больше 300000/);
    await editor.open(uri, long);
    assert.match(messageOf((await editor.diagnostics(uri))[0] ?? assert.fail()), /Глоссарий не прочитан/);
  });

  it('is listed with the product’s terms, each with what leads to it', async () => {
    const uri = folder.write('glossary.md', glossary);
    await start();
    const terms = await editor.connection.sendRequest<Listed[]>('strategyLint/glossary', {});
    assert.deepEqual(
      terms.slice(0, 2).map(({ name, also, definition }) => [name, also, definition]),
      [
        ['Отток', ['churn'], 'Клиенты без покупки 90 дней подряд.'],
        ['CSAT', [], 'Доля довольных.'],
      ],
    );
    const { location } = terms[0] ?? assert.fail();
    assert.equal(location?.uri, uri);
    assert.equal(textAt(glossary, location.range), 'Отток');
    const milestone = terms.find(({ name }) => name === 'веха');
    assert.ok(milestone);
    assert.deepEqual(milestone.also, ['milestone']);
    assert.match(milestone.markdown ?? '', /^\*\*веха\*\* · milestone/);
    assert.ok(terms.length > 45);
  });

  it('that is hostile is shown as text', async () => {
    folder.write(
      'glossary.md',
      '# G\n\n## Отток\n\n[run](command:workbench.action.quit) <img src=x onerror=alert(1)> ![x](https://example.org/x.png)\n\n<script>alert(1)</script>\n\n- **a** | b\n',
    );
    await start();
    const uri = folder.uriOf('plan.md');
    await editor.open(uri, plan);
    const [shown = ''] = (await hover(uri, plan, 'оттока')).split('---');
    assert.doesNotMatch(shown, /command:|(?<!\\)<|!\[|\]\(|example\.org/);
    assert.match(shown, /run/);
    assert.match(shown, /\\<script\\>alert\(1\)/);
  });

  it('works without a folder, from the documents that are open', async () => {
    await start({ folders: [] });
    await editor.open('file:///elsewhere/glossary.md', glossary);
    await editor.open('file:///elsewhere/plan.md', plan);
    assert.match(await hover('file:///elsewhere/plan.md', plan, 'оттока'), /90 дней/);
  });
});
