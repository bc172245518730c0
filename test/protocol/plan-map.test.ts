import assert from 'node:assert/strict';
import { Editor } from './editor.js';

const uri = 'file:///work/plan.md';
const text =
  '# План сервиса на 2027 год\r\n\r\n## Цели\r\n\r\n- Доля потерь с 23 до 8 %\r\n\r\n## Вехи\r\n\r\n- 1 марта 2027: журнал работает\r\n';

interface Answer {
  readonly version?: number;
  readonly reason?: string;
  readonly map: {
    readonly today: string;
    readonly goals: readonly { readonly text: string; readonly place: { readonly start: { readonly line: number } } }[];
    readonly steps: readonly { readonly text: string; readonly state: string }[];
  } | null;
}

describe('The map of a plan', () => {
  let editor: Editor;
  afterEach(() => editor.stop());

  const ask = (of = uri): Promise<Answer> =>
    editor.connection.sendRequest<Answer>('strategyLint/planMap', { textDocument: { uri: of } });

  it('tells goals and milestones by the lines of the present version', async () => {
    editor = await Editor.start();
    await editor.open(uri, text);
    const version = await editor.change(uri, {
      range: { start: { line: 2, character: 0 }, end: { line: 2, character: 0 } },
      text: 'Коротко.\r\n\r\n',
    });
    const { version: answered, map } = await ask();
    assert.equal(answered, version);
    assert.deepEqual(
      map?.goals.map(({ text: words, place }) => [words, place.start.line]),
      [['Доля потерь с 23 до 8 %', 6]],
    );
    assert.deepEqual(
      map.steps.map(({ text: words, state }) => [words, state]),
      [['1 марта 2027: журнал работает', 'ahead']],
    );
  });

  it('counts from the day that the settings take for today', async () => {
    editor = await Editor.start({ settings: () => ({ today: '2027-04-01' }) });
    await editor.open(uri, text);
    const { map } = await ask();
    assert.equal(map?.today, '2027-04-01');
    assert.equal(map.steps[0]?.state, 'overdue');
  });

  it('is refused, with the reason, for what is no strategy and for what is not read', async () => {
    editor = await Editor.start({ settings: (of) => ({ enable: !of.endsWith('off.md') }) });
    await editor.open('file:///work/recipe.md', '# Рецепт\n\nВзбейте два яйца.\n');
    await editor.open('file:///work/off.md', text);
    assert.deepEqual(await ask('file:///work/recipe.md'), { map: null, reason: 'notStrategy' });
    assert.deepEqual(await ask('file:///work/off.md'), { map: null, reason: 'unread' });
    assert.deepEqual(await ask('file:///work/closed.md'), { map: null, reason: 'unread' });
  });
});
