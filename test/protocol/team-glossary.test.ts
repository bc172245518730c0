import assert from 'node:assert/strict';
import type { Location } from 'vscode-languageserver-protocol';
import { Editor } from './editor.js';
import { Folder } from './folder.js';
import { positionOf, textAt } from './texts.js';

const glossary = `# Словарь

## Отток (churn)

Клиенты без покупки 90 дней подряд.

## CSAT

Доля довольных.
`;

const plan = '# План на 2026 год\n\nСнижаем отток: из-за оттока теряем 5 млн. Churn считает Анна.\n';

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
