import { desktopHost, downloadDesktop } from './desktop-host.js';
import type { Host } from './host.js';
import { npmHost } from './npm-host.js';

/**
 * The VS Code to test in: with `STRATEGY_LINT_TEST_OLDEST=1` the oldest supported one from npm; else the desktop one that `VSCODE_EXECUTABLE` names; with `STRATEGY_LINT_TEST_DESKTOP=1` one that
 * is downloaded; else the pinned one from npm.
 */
export async function chooseHost(say: (line: string) => void = console.log): Promise<Host> {
  if (process.env['STRATEGY_LINT_TEST_OLDEST'] === '1') return npmHost();
  const executable = process.env['VSCODE_EXECUTABLE'];
  if (executable !== undefined && executable !== '') return desktopHost(executable);
  if (process.env['STRATEGY_LINT_TEST_DESKTOP'] === '1') {
    try {
      return await desktopHost(await downloadDesktop());
    } catch (error) {
      say(`No desktop VS Code can be downloaded (${String(error)}); the npm host runs instead.`);
    }
  }
  return npmHost();
}
