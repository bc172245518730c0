import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Frame, FrameLocator } from 'playwright-core';
import type { Step } from './scenario.js';
import { saveAs, type Workbench } from './workbench.js';

const plan = 'service-plan.ru.md';
const picture = 'service-plan.ru.svg';

/** The page of the map inside the frames that VS Code puts around every view. */
export const mapIn = ({ page }: Workbench): FrameLocator =>
  page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');

export async function frameOf(workbench: Workbench): Promise<Frame> {
  const handle = await mapIn(workbench).locator('#map').elementHandle();
  const frame = await handle.ownerFrame();
  if (!frame) throw new Error('The map stands in no frame');
  return frame;
}

async function openMap(workbench: Workbench, file: string, language = 'en'): Promise<void> {
  await workbench.open(file);
  await workbench.command(language === 'ru' ? 'Strategy Lint: Показать карту плана' : 'Strategy Lint: Show plan map');
  await mapIn(workbench).locator('h1').waitFor();
}

export const lineShown = (workbench: Workbench, line: number): Promise<void> =>
  workbench.page.locator('.part.statusbar', { hasText: `Ln ${line}, Col` }).waitFor();

/** Back to the editor, so that what is opened next does not cover the map. */
const leaveMap = ({ page }: Workbench): Promise<void> =>
  page.locator('.part.editor .monaco-editor .view-lines').first().click();

/** Faults that keep somebody from using the page, by axe-core. */
export async function seriousFaults(workbench: Workbench): Promise<string[]> {
  const frame = await frameOf(workbench);
  await frame.evaluate(await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
  const { violations } = await frame.evaluate<AxeResults>('axe.run()');
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** The map of a plan, from opening it to saving it as a picture. */
export const mapSession: readonly Step[] = [
  {
    title: 'the plan map stands beside the editor and draws the plan',
    run: async (workbench) => {
      await openMap(workbench, plan);
      const map = mapIn(workbench);
      await map.locator('h1', { hasText: 'План сервиса на 2027 год' }).waitFor();
      await map.locator('.mark', { hasText: 'Журнал заявок работает' }).waitFor();
      await map.locator('.tray', { hasText: 'Отчёт с телефона' }).waitFor();
      await workbench.shot('map-1-beside-the-editor');
    },
  },
  {
    title: 'a click on a mark goes to its line',
    run: async (workbench) => {
      await mapIn(workbench).locator('.mark', { hasText: 'Журнал заявок работает' }).click();
      await lineShown(workbench, 17);
    },
  },
  {
    title: 'arrow keys move between the marks, and Enter goes to the line',
    run: async (workbench) => {
      const frame = await frameOf(workbench);
      await frame.locator('.mark[tabindex="0"]').focus();
      await workbench.page.keyboard.press('Home');
      const first = await frame.locator('.mark').first().getAttribute('aria-label');
      assert.equal(await frame.evaluate('document.activeElement.getAttribute("aria-label")'), first);
      await workbench.shot('map-2-focus');
      await workbench.page.keyboard.press('Enter');
      await lineShown(workbench, 5);
    },
  },
  {
    title: 'a button in the list goes to its line as well',
    run: async (workbench) => {
      await mapIn(workbench).locator('#unknowns button', { hasText: 'Кто платит за телефоны?' }).press('Enter');
      await lineShown(workbench, 25);
    },
  },
  {
    title: 'the map follows what is typed, and nothing in it jumps',
    run: async (workbench) => {
      const frame = await frameOf(workbench);
      await frame.evaluate('window.scrollTo(0, 120); window.kept = document.querySelector("h1")');
      const scrolled = await frame.evaluate<number>('window.scrollY');
      await workbench.editor(plan).locator('.view-line', { hasText: 'Кто платит за телефоны?' }).click();
      await workbench.page.keyboard.press('End');
      await workbench.page.keyboard.type(' Решает директор по сервису до 1 июня 2027.');
      await mapIn(workbench).locator('.answer', { hasText: 'Решает директор по сервису до 1 июня 2027' }).waitFor();
      assert.equal(await frame.evaluate('document.querySelector("h1") === window.kept'), true);
      assert.equal(await frame.evaluate('window.scrollY'), scrolled);
    },
  },
  {
    title: 'axe-core finds no serious fault in the map',
    run: async (workbench) => {
      assert.deepEqual(await seriousFaults(workbench), []);
    },
  },
  {
    title: 'the map is saved as SVG beside the plan',
    run: async (workbench) => {
      const saved = await saveAs(workbench, mapIn(workbench).locator('[data-save]'), picture);
      assert.match(saved, /Журнал заявок работает/);
    },
  },
  {
    title: 'a document that is no plan gets a kind word instead of a map',
    run: async (workbench) => {
      await leaveMap(workbench);
      await workbench.open('recipe.ru.md');
      await mapIn(workbench).locator('.empty', { hasText: 'recipe.ru.md' }).waitFor();
      assert.deepEqual(await seriousFaults(workbench), []);
      await workbench.shot('map-3-no-plan');
    },
  },
  {
    title: 'hostile words are shown as words, and run nothing',
    run: async (workbench) => {
      await workbench.open('hostile-plan.en.md');
      await mapIn(workbench).locator('.mark', { hasText: '<img src=x' }).first().waitFor();
      const frame = await frameOf(workbench);
      assert.equal(await frame.evaluate('document.querySelectorAll("#map img, #map script, #map a").length'), 0);
      assert.equal(await frame.evaluate('typeof window.hostile'), 'undefined');
    },
  },
];

/** The look of the map in one colour theme and one language of the interface. */
export const themedMap = (theme: string, language: string): readonly Step[] => [
  {
    title: `the map in ${theme}, in ${language}`,
    run: async (workbench) => {
      const file = language === 'ru' ? plan : 'crm-plan.en.md';
      await workbench.page.setViewportSize({ width: 1500, height: 1300 });
      await openMap(workbench, file, language);
      const frame = await frameOf(workbench);
      assert.equal(await frame.evaluate('document.documentElement.lang'), language);
      assert.deepEqual(await seriousFaults(workbench), []);
      await workbench.shot(`map-${theme.toLowerCase().replaceAll(' ', '-')}-${language}`);
    },
  },
];
