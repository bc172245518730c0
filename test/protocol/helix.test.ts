import assert from 'node:assert/strict';
import { helixConfiguration } from '../helix-configuration.js';
import { Editor, messageOf } from './editor.js';

/** What the page on editors makes Helix hand to the server. */
const configuration = helixConfiguration()['language-server']?.['strategy-lint']?.config?.strategyLint;

const uri = 'file:///work/plan.md';
const plan = '# План на 2026 год\n\n**Цель:** меньше жалоб.\n';

/** Helix is shown what the server publishes, answers for settings, and confirms no edit. */
describe('Helix', () => {
  it('gets findings for the settings of its languages.toml, in the language that they name', async () => {
    const editor = await Editor.start({
      pulls: false,
      confirms: false,
      settings: () => ({ ...configuration, locale: 'ru' }),
    });
    await editor.open(uri, plan);
    await editor.until(() => editor.published.length > 0);
    const [{ diagnostics } = { diagnostics: [] }] = editor.published;
    const goal = diagnostics.find(({ code }) => code === 'goal-unmeasurable');
    assert.match(goal ? messageOf(goal) : '', /[а-я]{4}/);
    await editor.stop();
  });

  it('gets the same where it sends its settings at the start and is not asked', async () => {
    const editor = await Editor.start({
      pulls: false,
      answersSettings: false,
      settings: () => ({ ...configuration, rules: { 'goal-unmeasurable': 'off' } }),
    });
    await editor.open(uri, plan);
    await editor.until(() => editor.published.length > 0);
    const codes = editor.published.flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code));
    assert.ok(codes.length > 0 && !codes.includes('goal-unmeasurable'), codes.join());
    await editor.stop();
  });
});
