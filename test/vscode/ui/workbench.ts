import { once } from 'node:events';
import { watch } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { paths } from '../host/paths.js';
import type { RunFolder } from '../host/run-folder.js';
import { writeSettings } from '../host/settings.js';
import type { Settings } from '../host/settings.js';
import type { VSCodeServer } from '../host/vscode-server.js';

/** The workbench in a browser page, seen as a person sees it. */
export interface Workbench {
  readonly page: Page;
  /** What went wrong on the page itself: errors, calls to other hosts. */
  readonly complaints: readonly string[];
  /** The editor that shows a file of the workspace. */
  editor(file: string): Locator;
  /** Runs a command of the palette by its title. */
  command(title: string): Promise<void>;
  /** Opens a file by its name. */
  open(file: string): Promise<void>;
  /** Keeps a screenshot among the test artefacts. */
  shot(name: string): Promise<void>;
  /** Folder of the documents. */
  readonly workspace: string;
}

export interface Session {
  readonly server: VSCodeServer;
  readonly folder: RunFolder;
  readonly browser: Browser;
}

const patience = 30_000;

/** Loads a workbench with the given user settings and waits until it has restored itself. */
export async function openWorkbench(session: Session, settings: Settings, language = 'en'): Promise<Workbench> {
  const { server, folder, browser } = session;
  await writeSettings(folder.userData, settings);
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.setDefaultTimeout(patience);
  // The language that VS Code takes for its interface's; its own words stay English, as no language pack is there.
  await page.addInitScript(`globalThis._VSCODE_NLS_LANGUAGE = ${JSON.stringify(language)}`);
  const complaints = listen(page);
  await page.goto(server.workbench(folder.workspace, [['skipWelcome', 'true']]));
  await page.waitForFunction('globalThis.driver !== undefined');
  await page.evaluate('globalThis.driver.whenWorkbenchRestored()');
  return {
    page,
    complaints,
    editor: (file) => page.locator(`.part.editor .monaco-editor[data-uri$="/${file}"]`),
    command: (title) => command(page, title),
    open: (file) => open(page, file),
    shot: async (name) => {
      await page.screenshot({ path: path.join(paths.artifacts, `${name}.png`) });
    },
    workspace: folder.workspace,
  };
}

/** Brings up what a key or a gesture should bring up; a late change of focus may close it again, then once more. */
export const persist = (act: () => Promise<unknown>, expected: Locator, page: Page): Promise<void> =>
  insist(act, () => expected.waitFor({ timeout: 3_000 }), page);

/**
 * Saves what a button offers to save under the name that the dialog for files proposes, and gives the text of the file
 * when all of it is there. The dialog takes no answer while it still looks into the folder, and a late change of focus
 * closes it: then it is asked for once more.
 */
export async function saveAs({ page, workspace }: Workbench, button: Locator, name: string): Promise<string> {
  const file = path.join(workspace, name);
  const ask = async (): Promise<void> => {
    if (await isWritten(file)) return;
    await button.click();
    await quickInput(page).locator('input').first().waitFor({ timeout: 3_000 }).catch(ignore);
    // The dialog first shows the folder, and the name when it has looked there.
    const proposed = `document.querySelector('.quick-input-widget input').value.endsWith('/${name}')`;
    await page.waitForFunction(proposed, undefined, { timeout: 3_000 }).catch(ignore);
    await page.keyboard.press('Enter');
  };
  await insist(ask, () => written(file), page);
  return readFile(file, 'utf8');
}

const ignore = (): void => undefined;

/** Whether a page or a picture is there to its last tag. */
const isWritten = async (file: string): Promise<boolean> =>
  /<\/(?:svg|html)>\s*$/.test(await readFile(file, 'utf8').catch(() => ''));

/** Waits until a page or a picture is there to its last tag. */
async function written(file: string): Promise<void> {
  const folder = watch(path.dirname(file));
  const signal = AbortSignal.timeout(5_000);
  try {
    for (;;) {
      // Listened for before the file is looked at: what is written in between is not missed.
      const change = once(folder, 'change', { signal });
      change.catch(ignore);
      if (await isWritten(file)) return;
      await change;
    }
  } finally {
    folder.close();
  }
}

/** Acts until what should follow does. */
async function insist(act: () => Promise<unknown>, follow: () => Promise<void>, page: Page): Promise<void> {
  for (let left = 8; ; left -= 1) {
    await act();
    try {
      await follow();
      return;
    } catch (error) {
      if (left === 0) throw error;
      await page.keyboard.press('Escape');
    }
  }
}

/** This machine, and the name by which a webview asks the workbench itself for files. */
const ownHosts = /^(127\.0\.0\.1|(.+\.)?localhost|.+\.vscode-resource\.vscode-cdn\.net)$/;

function listen(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`page error: ${error.message}`));
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && !ownHosts.test(hostname)) {
      complaints.push(`call to another host: ${request.url()}`);
    }
  });
  return complaints;
}

const command = (page: Page, title: string): Promise<void> => choose(page, 'F1', `>${title}`, title);

const open = (page: Page, file: string): Promise<void> => choose(page, 'Control+P', file, file);

/** Opens the quick input with a key and chooses the row with a text. */
function choose(page: Page, key: string, query: string, text: string): Promise<void> {
  const ask = async (): Promise<void> => {
    await page.keyboard.press(key);
    // Filled, not typed: a late change of focus would let the keys fall into the document.
    await quickInput(page).locator('input').first().fill(query, { timeout: 3_000 }).catch(ignore);
  };
  // What came up may be closed again before it is chosen: choosing belongs to what is insisted on.
  return insist(ask, () => rowOf(page, text).click({ timeout: 3_000 }), page);
}

/** Chooses a row of the quick input that is open, by its text. */
export async function pick(page: Page, text: string): Promise<void> {
  await quickInput(page).locator('input').first().fill(text);
  await rowOf(page, text).click();
}

const quickInput = (page: Page): Locator => page.locator('.quick-input-widget:visible');

const rowOf = (page: Page, text: string): Locator =>
  quickInput(page).locator('.monaco-list-row', { hasText: text }).first();
