import assert from 'node:assert/strict';
import { Editor } from './editor.js';
import { Folder } from './folder.js';

const uri = 'file:///work/plan.md';
const now = '# Plan 2027\n\n## Goals\n\n- Happier customers\n- Sales from 5 to 9 million by June 2027\n';
const then = now.replace('- Happier customers\n', '').replace('from 5 to 9 million by June 2027', 'somehow');

interface Answer {
  readonly map: object | null;
  readonly reason?: string;
  readonly version?: number;
  readonly locale?: string;
  readonly review?: {
    readonly kinds: readonly string[];
    readonly questions: readonly {
      readonly rule: string;
      readonly question: string;
      readonly places: readonly {
        readonly text: string;
        readonly place: { readonly start: { readonly line: number } };
        readonly fingerprint: string;
      }[];
    }[];
    readonly trend?: { readonly since: string; readonly fresh: readonly string[]; readonly settled: readonly object[] };
  };
}

describe('The review of a document', () => {
  let editor: Editor;
  afterEach(() => editor.stop());

  const ask = (more = {}, of = uri): Promise<Answer> =>
    editor.connection.sendRequest<Answer>('strategyLint/reviewReport', { textDocument: { uri: of }, ...more });

  it('asks the author about places by the lines of the present version', async () => {
    editor = await Editor.start();
    await editor.open(uri, now);
    const { review, map, version, locale } = await ask();
    assert.deepEqual([version, locale, review?.kinds], [1, 'en', ['Plan']]);
    assert.ok(map);
    const unmeasured = review?.questions.find(({ rule }) => rule === 'goal-unmeasurable');
    assert.match(unmeasured?.question ?? '', /\?$/);
    assert.deepEqual(
      unmeasured?.places.map(({ text, place }) => [text, place.start.line]),
      [['Happier customers', 4]],
    );
    assert.equal(review?.trend, undefined);
  });

  it('says what has changed since an earlier version', async () => {
    editor = await Editor.start();
    await editor.open(uri, now);
    const { review } = await ask({ earlier: { since: 'main', text: then } });
    const unmeasured = review?.questions.find(({ rule }) => rule === 'goal-unmeasurable');
    assert.equal(review?.trend?.since, 'main');
    assert.ok(review.trend.fresh.includes(unmeasured?.places[0]?.fingerprint ?? ''));
    assert.ok(review.trend.settled.some((each) => JSON.stringify(each).includes('Sales somehow')));
  });

  it('holds both versions against the other documents of the workspace', async () => {
    const due = (title: string, date: string): string =>
      `# ${title}\n\n## Milestones\n\n- Depot takes its first lorry: ${date}\n`;
    const folder = new Folder();
    folder.write('strategy.md', due('Strategy 2026', '1 June 2026'));
    const text = due('How we get to what [the strategy](strategy.md) wants', '14 September 2026');
    const plan = folder.write('plan.md', text);
    editor = await Editor.start({ locale: 'en', folders: [folder.uri], settings: () => ({ run: 'workspace' }) });
    await editor.pullWorkspace();
    await editor.open(plan, text);
    const { review } = await ask({ earlier: { since: 'main', text: `${text}\nMore to come.\n` } }, plan);
    const apart = review?.questions.find(({ rule }) => rule === 'workspace-milestone-dates-differ');
    assert.equal(apart?.places.length, 1);
    assert.deepEqual(review?.trend?.fresh, []);
    folder.remove();
  });

  it('is written in the language that the settings name', async () => {
    editor = await Editor.start({ settings: () => ({ locale: 'ru' }) });
    await editor.open(uri, now);
    const { locale, review } = await ask();
    assert.equal(locale, 'ru');
    assert.deepEqual(review?.kinds, ['План']);
  });

  it('is refused, with the reason, for what is no strategy and for what is not read', async () => {
    editor = await Editor.start();
    await editor.open('file:///work/recipe.md', '# Recipe\n\nBeat two eggs.\n');
    assert.deepEqual(await ask({}, 'file:///work/recipe.md'), { map: null, reason: 'notStrategy' });
    assert.deepEqual(await ask({}, 'file:///work/closed.md'), { map: null, reason: 'unread' });
  });
});
