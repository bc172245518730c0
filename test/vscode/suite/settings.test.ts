import assert from 'node:assert/strict';
import { ConfigurationTarget, workspace } from 'vscode';
import { closeAll, folder, open, untilShown } from './editor.js';
import type { Shown } from './editor.js';

const change = (name: string, value: unknown): Thenable<void> =>
  workspace.getConfiguration('strategyLint', folder()).update(name, value, ConfigurationTarget.Workspace);

const isRussian = ({ message }: Shown): boolean =>
  /\p{Script=Cyrillic}{3}/u.test(message.replace(/[«“"].*?[»”"]/gu, ''));

const only = (rule: string) => (findings: readonly Shown[]) => findings.filter((finding) => finding.rule === rule);

describe('settings', () => {
  afterEach(async () => {
    for (const name of ['enable', 'locale', 'rules', 'kinds']) await change(name, undefined);
    await closeAll();
  });

  it('locale: speaks Russian of an English plan, and English again', async () => {
    const { document } = await open('crm-plan.en.md');
    await untilShown(document, 'English messages', (all) => all.length > 0 && !all.some(isRussian));
    await change('locale', 'ru');
    await untilShown(document, 'Russian messages', (all) => all.length > 0 && all.every(isRussian));
    await change('locale', 'en');
    await untilShown(document, 'English messages again', (all) => all.length > 0 && !all.some(isRussian));
  });

  it('rules: makes a rule quieter, then silent', async () => {
    const { document } = await open('smm-plan.ru.md');
    const vanity = only('metric-vanity');
    const before = await untilShown(document, 'vanity metrics', (all) => vanity(all).length > 0);
    assert.ok(vanity(before).every(({ severity }) => severity === 'Warning'));
    await change('rules', { 'metric-vanity': 'hint' });
    await untilShown(document, 'hints', (all) => {
      return vanity(all).length > 0 && vanity(all).every(({ severity }) => severity === 'Hint');
    });
    await change('rules', { 'metric-vanity': 'off' });
    await untilShown(document, 'no vanity metrics', (all) => all.length > 0 && vanity(all).length === 0);
  });

  it('kinds: a glob says that a file is no strategy', async () => {
    const { document } = await open('smm-plan.ru.md');
    await untilShown(document, 'findings', (all) => all.length > 0);
    await change('kinds', { 'smm-*.md': 'none' });
    await untilShown(document, 'silence', (all) => all.length === 0);
  });

  it('enable: switches everything off and on', async () => {
    const { document } = await open('smm-plan.ru.md');
    await untilShown(document, 'findings', (all) => all.length > 0);
    await change('enable', false);
    await untilShown(document, 'silence', (all) => all.length === 0);
    await change('enable', true);
    await untilShown(document, 'findings again', (all) => all.length > 0);
  });
});
