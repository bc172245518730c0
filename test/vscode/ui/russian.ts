import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import { hoverOver, squiggles, type Step } from './scenario.js';
import { persist, type Workbench } from './workbench.js';

const english = 'crm-plan.en.md';

/** What a Russian editor shows, in one colour theme; the plan itself is in English. */
export function russianSession(theme: string): readonly Step[] {
  const shot = (workbench: Workbench, name: string): Promise<void> =>
    workbench.shot(`ru-${theme.toLowerCase().replaceAll(' ', '-')}-${name}`);
  return [
    {
      title: `in Russian, ${theme}: a finding on an English plan is explained in Russian`,
      run: async (workbench) => {
        await workbench.open(english);
        await squiggles(workbench, english).first().waitFor();
        await hoverOver(workbench, english, 'Modernise the way', 'Почему это важно');
        await shot(workbench, '1-hover');
      },
    },
    {
      title: `in Russian, ${theme}: so are its fixes`,
      run: async (workbench) => {
        const { page } = workbench;
        await page.keyboard.press('Escape');
        await workbench.editor(english).locator('.view-line', { hasText: 'Modernise the way' }).click();
        const menu = page.locator('.action-widget .monaco-list-row', { hasText: /\p{Script=Cyrillic}/u }).first();
        await persist(() => page.keyboard.press('Control+.'), menu, page);
        await shot(workbench, '2-fixes');
        await page.keyboard.press('Escape');
      },
    },
    {
      title: `in Russian, ${theme}: the state of the document`,
      run: async (workbench) => {
        await persist(() => languageStatus(workbench.page).hover(), status(workbench.page, 'Готово:'), workbench.page);
        await status(workbench.page, 'пересмотр').waitFor();
        await shot(workbench, '3-status');
        await workbench.page.mouse.move(600, 300);
      },
    },
    {
      title: `in Russian, ${theme}: the commands`,
      run: async ({ page, ...workbench }) => {
        const commands = page.locator('.quick-input-widget .monaco-list-row', {
          hasText: 'Новый стратегический документ',
        });
        const ask = async (): Promise<void> => {
          await page.keyboard.press('F1');
          await page.locator('.quick-input-widget input').first().fill('>Strategy Lint:');
        };
        await persist(ask, commands, page);
        await shot({ page, ...workbench }, '4-commands');
        await page.keyboard.press('Escape');
      },
    },
    {
      title: `in Russian, ${theme}: what a file may be treated as`,
      run: async (workbench) => {
        const { page } = workbench;
        await workbench.command('Strategy Lint: Чем считать этот файл…');
        await page.locator('.quick-input-widget .monaco-list-row', { hasText: 'Антикризисный план' }).waitFor();
        await shot(workbench, '5-treat-as');
        await page.keyboard.press('Escape');
      },
    },
    {
      title: `in Russian, ${theme}: the findings in the preview, reached by the keyboard`,
      run: async (workbench) => {
        const { page } = workbench;
        await workbench.command('Markdown: Open Preview to the Side');
        const note = await inPreview(page, '.strategy-lint-note');
        await note.focus();
        assert.match((await note.getAttribute('aria-label')) ?? '', /^(Предупреждение|Замечание|Подсказка): /u);
        await note.locator('.strategy-lint-message').waitFor();
        await shot(workbench, '6-preview');
        await workbench.command('View: Close All Editors');
      },
    },
    {
      title: `in Russian, ${theme}: the walkthrough`,
      run: async (workbench) => {
        const { page } = workbench;
        await workbench.command('Welcome: Open Walkthrough...');
        await page.locator('.quick-input-widget .monaco-list-row', { hasText: 'Знакомство со Strategy Lint' }).click();
        await page.locator('.getting-started-step', { hasText: 'Увидеть, чего плану не хватает' }).first().waitFor();
        await shot(workbench, '7-walkthrough');
        await workbench.command('View: Close All Editors');
      },
    },
    {
      title: `in Russian, ${theme}: nothing broke or called out`,
      run: ({ complaints }) => {
        assert.deepEqual(complaints, []);
        return Promise.resolve();
      },
    },
  ];
}

const languageStatus = (page: Page): Locator => page.locator('.statusbar-item[id*="languageStatus"]').first();

const status = (page: Page, text: string): Locator => page.locator('.hover-language-status', { hasText: text }).first();

/** The first such element within the preview, which is a frame in a frame. */
async function inPreview(page: Page, selector: string): Promise<Locator> {
  const inner = page.locator('iframe.webview').last().contentFrame().frameLocator('iframe');
  const found = inner.locator(selector).first();
  await found.waitFor();
  return found;
}
