import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import type { Workbench } from './workbench.js';
import { persist, pick } from './workbench.js';

/** One thing a person does and sees. */
export interface Step {
  readonly title: string;
  readonly run: (workbench: Workbench) => Promise<void>;
}

const russian = 'smm-plan.ru.md';
const english = 'crm-plan.en.md';

/** A first session with the extension, from opening a plan to inserting a template. */
export const firstSession: readonly Step[] = [
  {
    title: 'a Russian plan gets its squiggles',
    run: async (workbench) => {
      await workbench.open(russian);
      await squiggles(workbench, russian).first().waitFor();
      await workbench.shot('1-russian-plan');
    },
  },
  {
    title: 'hovering over a finding explains it',
    run: async (workbench) => {
      await hoverOver(workbench, russian, 'чтобы бренд полюбили', 'goal-unmeasurable');
      await workbench.shot('2-russian-finding-hover');
    },
  },
  {
    title: 'an English plan gets its squiggles',
    run: async (workbench) => {
      await workbench.open(english);
      await squiggles(workbench, english).first().waitFor();
      await workbench.shot('3-english-plan');
    },
  },
  {
    title: 'hovering over a term explains it',
    run: async (workbench) => {
      await hoverOver(workbench, english, 'CRM Implementation Plan', 'customer');
      await workbench.shot('4-english-term-hover');
    },
  },
  {
    title: 'the Problems panel lists the findings with their rules',
    run: async (workbench) => {
      const rows = workbench.page.locator('.markers-panel .monaco-list-row');
      const finding = rows.filter({ hasText: 'goal-unmeasurable' }).first();
      await persist(() => workbench.page.keyboard.press('Control+Shift+M'), finding, workbench.page);
      assert.match(await finding.innerText(), /strategy-lint/);
      await workbench.shot('5-problems');
    },
  },
  {
    title: 'a finding in the Problems panel leads to its line',
    run: async (workbench) => {
      const finding = workbench.page.locator('.markers-panel .monaco-list-row', { hasText: 'goal-unmeasurable' });
      // On its icon: the rule's name further right is a link to the rule's page.
      await finding.first().dblclick({ position: { x: 55, y: 10 } });
      await workbench.page.locator('.part.statusbar', { hasText: 'Ln 9, Col' }).waitFor();
    },
  },
  {
    title: 'the palette offers the templates and inserts one',
    run: async (workbench) => {
      await workbench.command('File: New Untitled Text File');
      await workbench.command('Change Language Mode');
      await pick(workbench.page, 'Markdown');
      await workbench.command('Strategy Lint: Insert plan template');
      const templates = workbench.page.locator('.quick-input-widget .monaco-list-row');
      await templates.nth(2).waitFor();
      await workbench.shot('6-templates');
      await workbench.page.keyboard.press('Enter');
      const lines = workbench.page.locator('.part.editor .monaco-editor[data-uri^="untitled:"] .view-line');
      await lines.nth(3).waitFor();
      await workbench.shot('7-template-inserted');
    },
  },
  {
    title: 'the glossary is searched by what its terms mean',
    run: async (workbench) => {
      await workbench.page.keyboard.press('Escape');
      await workbench.command('Strategy Lint: Open glossary');
      await workbench.page.locator('.quick-input-widget .monaco-list-row').nth(4).waitFor();
      await workbench.shot('7-glossary');
      await workbench.page.keyboard.type('brought back what it cost');
      await workbench.page.locator('.quick-input-widget .monaco-list-row', { hasText: 'payback period' }).waitFor();
      await workbench.shot('7-glossary-search');
      await workbench.page.keyboard.press('Escape');
    },
  },
  {
    title: 'the settings page shows the settings in words',
    run: async (workbench) => {
      await workbench.page.keyboard.press('Escape');
      await workbench.command('Preferences: Open Settings (UI)');
      await workbench.page.locator('.settings-editor .search-container').waitFor();
      await workbench.page.keyboard.type('strategyLint');
      await workbench.page.locator('.settings-editor', { hasText: 'The rules at work.' }).waitFor();
      await workbench.shot('8-settings');
    },
  },
  {
    title: 'nothing on the page broke or called out',
    run: (workbench) => {
      assert.deepEqual(workbench.complaints, []);
      return Promise.resolve();
    },
  },
];

/** The look of the findings in one colour theme. */
export function themed(name: string): readonly Step[] {
  return [russian, english].map((file) => ({
    title: `${file} in ${name}`,
    run: async (workbench) => {
      await workbench.open(file);
      await squiggles(workbench, file).first().waitFor();
      await workbench.shot(`theme-${name.toLowerCase().replaceAll(' ', '-')}-${file.replace('.md', '')}`);
    },
  }));
}

export const squiggles = (workbench: Workbench, file: string): Locator =>
  workbench.editor(file).locator('.squiggly-warning, .squiggly-info, .squiggly-hint');

/** Rests the mouse on a text until a hover with the expected words is there; the first one may come too early. */
export async function hoverOver(workbench: Workbench, file: string, text: string, expected: string): Promise<void> {
  const { page } = workbench;
  const hover = page.locator('.monaco-hover:not(.hidden)', { hasText: expected }).first();
  const words = workbench.editor(file).locator('.view-line span span', { hasText: text }).first();
  const rest = async (): Promise<void> => {
    await page.mouse.move(900, 700);
    await words.hover({ force: true, position: { x: 22, y: 8 } });
  };
  await persist(rest, hover, page);
}
