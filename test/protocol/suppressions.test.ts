import assert from 'node:assert/strict';
import { Editor } from './editor.js';
import { englishPlan, positionOf, russianPlan } from './texts.js';

const uri = 'file:///work/plan.md';
const comment = ' <!-- strategy-lint-disable-line goal-unmeasurable until 2027-03-01 -->';

describe('A suppression', () => {
  let editor: Editor;
  afterEach(() => editor.stop());

  const codes = async (): Promise<unknown[]> => (await editor.diagnostics(uri)).map(({ code }) => code);

  /** Puts the words in place of a phrase of the text, as an editor does, and answers the text after it. */
  async function edit(text: string, phrase: string, words: string): Promise<string> {
    const start = positionOf(text, phrase);
    const end = { line: start.line, character: start.character + phrase.length };
    await editor.change(uri, { range: { start, end }, text: words });
    return text.replace(phrase, () => words);
  }

  for (const [language, plan, goal] of [
    ['an English', englishPlan, 'fewer complaints.'],
    ['a Russian', russianPlan.replaceAll('\n', '\r\n'), 'меньше жалоб.'],
  ] as const) {
    it(`in ${language} plan works from the edit that writes it to the one that takes it away`, async () => {
      editor = await Editor.start({ settings: () => ({ today: '2026-05-01' }) });
      await editor.open(uri, plan);
      const before = await codes();
      assert.ok(before.includes('goal-unmeasurable'));

      const hidden = await edit(plan, goal, goal + comment);
      assert.deepEqual(
        await codes(),
        before.filter((code) => code !== 'goal-unmeasurable'),
      );

      const misspelt = await edit(hidden, 'goal-unmeasurable until', 'goal-unmesurable until');
      assert.deepEqual(
        (await codes()).filter((code) => !before.includes(code)),
        ['suppression-unused'],
      );
      assert.ok((await codes()).includes('goal-unmeasurable'));

      const expired = await edit(misspelt, 'goal-unmesurable until 2027-03-01', 'goal-unmeasurable until 2026-03-01');
      assert.deepEqual(
        (await codes()).filter((code) => !before.includes(code)),
        ['suppression-expired'],
      );

      const shown = ' <!-- strategy-lint-disable-line goal-unmeasurable until 2026-03-01 -->';
      assert.equal(await edit(expired, shown, ''), plan);
      assert.deepEqual(await codes(), before);
    });
  }

  it('tells under the pointer what the rule is that it names, whatever is set for terms', async () => {
    editor = await Editor.start({ locale: 'ru', settings: () => ({ glossaryHover: 'off' }) });
    const text = russianPlan.replace('меньше жалоб.', `меньше жалоб.${comment}`);
    await editor.open(uri, text);
    const hover = await editor.hover(uri, positionOf(text, 'goal-unmeasurable'));
    assert.match(JSON.stringify(hover?.contents), /goal-unmeasurable\*\* · .*Почему это важно/);
  });
});
