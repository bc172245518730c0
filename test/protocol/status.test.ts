import assert from 'node:assert/strict';
import { Editor } from './editor.js';
import type { Status } from '../../server/src/lsp/status.js';
import type { TreatAs } from '../../server/src/lsp/treat-as.js';

const uri = 'file:///work/plan.md';
const text = '# План сервиса на 2027 год\n\n## Цели\n\n- Повысить лояльность\n\n## Вехи\n\n- 1 марта 2027: журнал\n';

describe('The status of a document', () => {
  let editor: Editor;
  afterEach(() => editor.stop());

  const status = (of: string): Promise<Status | null> =>
    editor.connection.sendRequest<Status | null>('strategyLint/status', { textDocument: { uri: of } });

  const chosen = ({ kinds }: Status): string[] => kinds.filter((each) => each.chosen).map(({ name }) => name);

  it('says in the words of the interface what it is taken for, what it lacks and how long that took', async () => {
    editor = await Editor.start({ locale: 'ru', settings: () => ({ locale: 'en' }) });
    await editor.open(uri, text);
    const answer = await status(uri);
    assert.ok(answer);
    assert.deepEqual(chosen(answer), ['План']);
    assert.equal(answer.saidBy, 'content');
    const goals = answer.dimensions.find(({ dimension }) => dimension === 'goals');
    assert.deepEqual([goals?.name, goals?.state, goals?.findings], ['цели', 'gaps', 1]);
    assert.ok(answer.milliseconds > 0);
  });

  it('follows the settings and the text', async () => {
    editor = await Editor.start({ settings: () => ({ kinds: { 'plan.md': 'none' } }) });
    await editor.open(uri, text);
    const before = await status(uri);
    assert.deepEqual([before?.isStrategy, before?.saidBy, before?.dimensions], [false, 'settings', []]);
    await editor.change(uri, { text: `---\nstrategy: okr\n---\n\n${text}` });
    const after = await status(uri);
    assert.deepEqual([after?.isStrategy, after?.saidBy], [true, 'author']);
  });

  it('is nothing where nothing is looked at', async () => {
    editor = await Editor.start({ settings: () => ({ enable: false }) });
    await editor.open(uri, text);
    assert.equal(await status(uri), null);
    assert.equal(await status('file:///work/closed.md'), null);
  });

  it('changes by the edits that "treat as" answers with', async () => {
    editor = await Editor.start();
    await editor.open(uri, text);
    const ask = { textDocument: { uri }, kinds: ['crisis', 'nonsense', 'cx'] };
    const { edits, version } = await editor.connection.sendRequest<TreatAs>('strategyLint/treatAs', ask);
    assert.equal(version, 1);
    await editor.change(uri, ...edits.map(({ range, newText }) => ({ range, text: newText })));
    const after = await status(uri);
    assert.deepEqual(after && chosen(after), ['Crisis plan', 'Customer experience']);
  });
});

describe('The rules', () => {
  let editor: Editor;
  afterEach(() => editor.stop());

  it('are listed and explained in the language that the document’s settings name', async () => {
    editor = await Editor.start({ locale: 'en', settings: () => ({ locale: 'ru' }) });
    await editor.open(uri, text);
    const { connection } = editor;
    const listed = await connection.sendRequest<{ family: string }[]>('strategyLint/rules', { textDocument: { uri } });
    assert.equal(listed[0]?.family, 'Цели');
    const ask = { rule: 'goal-missing', textDocument: { uri } };
    assert.match(await connection.sendRequest<string>('strategyLint/rule', ask), /Почему это важно/);
    assert.match(await connection.sendRequest<string>('strategyLint/rule', { rule: 'goal-missing' }), /Why it matters/);
    assert.equal(await connection.sendRequest('strategyLint/rule', { rule: '../secrets' }), null);
  });
});
