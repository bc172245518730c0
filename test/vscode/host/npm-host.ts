import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { format } from 'node:util';
import type { Page } from 'playwright-core';
import { launchBrowser } from './browser.js';
import type { Host, SuiteOptions } from './host.js';
import { installHost } from './install.js';
import { root, versions } from './paths.js';
import { createRunFolder } from './run-folder.js';
import type { RunFolder } from './run-folder.js';
import { installExtension, startVSCode } from './vscode-server.js';

/** The pinned VS Code from npm: real server, real Node extension host, its workbench in a headless Chromium. */
export async function npmHost(): Promise<Host> {
  await installHost();
  return {
    description: `VS Code ${versions.vscode} (server and workbench from code-server ${versions.codeServer}, Node extension host, headless Chromium)`,
    runSuite,
  };
}

async function runSuite(options: SuiteOptions): Promise<void> {
  const folder = await createRunFolder(options.documents);
  const log: string[] = [];
  try {
    await installExtension(folder, options.vsix);
    await runInServer(folder, options, log);
  } catch (error) {
    await writeFile(path.join(folder.root, 'workbench.log'), log.join('\n'));
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`${why}\nLogs and a screenshot are in ${path.relative(root, folder.root)}`, { cause: error });
  }
  await folder.remove();
}

async function runInServer(folder: RunFolder, options: SuiteOptions, log: string[]): Promise<void> {
  const server = await startVSCode(folder, options.settings, options.env);
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const { ended } = await watchSuite(page, options.limit, log);
    const address = server.workbench(folder.workspace, [
      ['skipWelcome', 'true'],
      ['extensionDevelopmentPath', server.remote(options.stub)],
      ['extensionTestsPath', server.remote(options.tests)],
    ]);
    await page.goto(address);
    await ended.catch(async (error: unknown) => {
      await page.screenshot({ path: path.join(folder.root, 'failed.png') }).catch(() => undefined);
      throw error;
    });
  } finally {
    await browser.close();
    await server.stop();
  }
}

/**
 * The workbench logs to, and ends its tests through, two functions of its page. The exit code it gives is not looked
 * at: it is 0 even when the extension host died.
 */
async function watchSuite(page: Page, limit: number, log: string[]): Promise<{ readonly ended: Promise<void> }> {
  const { promise, resolve, reject } = withResolvers();
  const timer = setTimeout(() => reject(new Error(`The tests did not end within ${limit / 1000} s`)), limit);
  const finish = (settle: () => void) => (): void => {
    clearTimeout(timer);
    settle();
  };
  page.on('pageerror', (error) => log.push(`page error ${error.stack ?? error.message}`));
  page.on(
    'crash',
    finish(() => reject(new Error('The page of the workbench crashed'))),
  );
  await page.exposeFunction('codeAutomationExit', finish(resolve));
  await page.exposeFunction('codeAutomationLog', (type: string, args: unknown[]) => {
    log.push(`${type} ${format(...args)}`);
  });
  return { ended: promise };
}

/** `Promise.withResolvers` of Node 22. */
function withResolvers(): { promise: Promise<void>; resolve: () => void; reject: (error: Error) => void } {
  let resolve: () => void = () => undefined;
  let reject: (error: Error) => void = () => undefined;
  const promise = new Promise<void>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}
