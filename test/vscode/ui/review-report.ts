import assert from 'node:assert/strict';
import { frameOf, lineShown, mapIn, seriousFaults } from './plan-map.js';
import type { Step } from './scenario.js';
import { saveAs, type Workbench } from './workbench.js';

const plan = 'smm-plan.ru.md';
const page = 'smm-plan.ru.html';

async function openReport(workbench: Workbench, file: string, language = 'en'): Promise<void> {
  await workbench.open(file);
  await workbench.command(language === 'ru' ? 'Strategy Lint: Показать рецензию' : 'Strategy Lint: Review report');
  await mapIn(workbench).locator('.report h1').waitFor();
}

/** The review of a document, from opening it to saving it as a page. */
export const reportSession: readonly Step[] = [
  {
    title: 'the review report stands beside the editor and asks the author',
    run: async (workbench) => {
      await openReport(workbench, plan);
      const report = mapIn(workbench);
      await report.locator('h1', { hasText: 'СММ-план «Аптека у дома»' }).waitFor();
      await report.locator('.question').first().waitFor();
      await report.locator('.milestones svg[role="img"]').waitFor();
      await workbench.shot('report-1-beside-the-editor');
    },
  },
  {
    title: 'the number of a line in the report leads to that line',
    run: async (workbench) => {
      await mapIn(workbench).locator('.goal-table button.line', { hasText: 'line 7' }).first().click();
      await lineShown(workbench, 7);
    },
  },
  {
    title: 'the report is saved as a page beside its document, and the page runs nothing',
    run: async (workbench) => {
      const html = await saveAs(workbench, mapIn(workbench).locator('[data-save]'), page);
      assert.match(html, /^<!DOCTYPE html>\n<html lang="en">/);
      assert.doesNotMatch(html, /<script|<button|data-go/);
    },
  },
];

/** The look of the report in one colour theme and one language of the interface. */
export const themedReport = (theme: string, language: string): readonly Step[] => [
  {
    title: `the report in ${theme}, in ${language}`,
    run: async (workbench) => {
      await workbench.page.setViewportSize({ width: 1500, height: 1300 });
      await openReport(workbench, language === 'ru' ? plan : 'crm-plan.en.md', language);
      const frame = await frameOf(workbench);
      assert.deepEqual(await seriousFaults(workbench), []);
      assert.equal(
        await frame.locator('.part-title').first().innerText(),
        language === 'ru' ? 'Насколько план готов' : 'How ready the plan is',
      );
      await workbench.shot(`report-${theme.toLowerCase().replaceAll(' ', '-')}-${language}`);
    },
  },
];
