import assert from 'node:assert/strict';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Step } from './scenario.js';
import { persist, type Workbench } from './workbench.js';

const count = 300;

const plans = ({ workspace }: Workbench): string => path.join(workspace, 'plans');

/** Problems full of findings in files that nobody has opened; the window speaks one of the languages. */
export function wholeWorkspace(language: 'en' | 'ru'): readonly Step[] {
  const command = {
    en: 'Strategy Lint: Check the whole workspace',
    ru: 'Strategy Lint: Проверить все документы рабочей папки',
  }[language];
  return [
    {
      title: `whole workspace in ${language}: a check of ${count} files shows how far it has come`,
      run: async (workbench) => {
        await mkdir(plans(workbench));
        const [even, odd] = await Promise.all(
          ['smm-plan.ru.md', 'crm-plan.en.md'].map((name) => readFile(path.join(workbench.workspace, name), 'utf8')),
        );
        for (let n = 0; n < count; n++)
          await writeFile(path.join(plans(workbench), `plan ${n}.md`), (n % 2 ? odd : even) ?? '');
        const { page } = workbench;
        await persist(() => page.keyboard.press('Control+Shift+M'), page.locator('.markers-panel'), page);
        await workbench.command(command);
        await page.locator('.part.statusbar', { hasText: new RegExp(`Strategy Lint: \\d+/\\d+`) }).waitFor();
        await workbench.shot(`workspace-${language}-1-progress`);
      },
    },
    {
      title: `whole workspace in ${language}: Problems lists the findings of files that are not open`,
      run: async (workbench) => {
        const { page } = workbench;
        const thousands = page.locator('.part.panel .badge-content', { hasText: /^\d+K\+$/ });
        await thousands.first().waitFor({ timeout: 120_000 });
        await page.locator('.markers-panel .monaco-list-row').first().waitFor();
        await workbench.shot(`workspace-${language}-2-problems`);
      },
    },
    {
      title: `whole workspace in ${language}: nothing broke or called out`,
      run: async (workbench) => {
        await rm(plans(workbench), { recursive: true });
        assert.deepEqual(workbench.complaints, []);
      },
    },
  ];
}
