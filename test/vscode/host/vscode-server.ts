import path from 'node:path';
import { run } from './command.js';
import { paths } from './paths.js';
import type { RunFolder } from './run-folder.js';
import { startService } from './service.js';
import { writeSettings } from './settings.js';
import type { Settings } from './settings.js';

export interface VSCodeServer {
  /** Where the workbench is served. */
  readonly base: URL;
  /** Address of a folder or file of this machine in the workbench. */
  remote(file: string): string;
  /** The workbench's address for a folder, with options for its start. */
  workbench(folder: string, payload?: readonly (readonly [string, string])[]): string;
  stop(): Promise<void>;
}

const program = path.join(paths.vscode, 'out/server-main.js');

/** Installs a packaged extension the way a user's VS Code does. Rejects when VS Code refuses it. */
export async function installExtension(folder: RunFolder, vsix: string): Promise<void> {
  const what = `${path.basename(vsix)} cannot be installed`;
  const args = [program, '--install-extension', vsix, '--force', ...folders(folder)];
  const output = await run(paths.node, args, { env: environment(folder), what });
  if (!output.includes('successfully installed')) throw new Error(`${what}:\n${output}`);
}

/** Starts VS Code's server; its workbench runs in a browser, extensions in a Node extension host. */
export async function startVSCode(
  folder: RunFolder,
  settings: Settings,
  env: NodeJS.ProcessEnv,
): Promise<VSCodeServer> {
  await writeSettings(folder.userData, settings);
  const service = await startService(paths.node, [program, ...folders(folder), ...serverFlags], {
    what: 'VS Code server',
    env: environment(folder, env),
    ready: /Web UI available at (http:\S+)/,
    logFile: path.join(folder.root, 'server.log'),
  });
  const base = new URL(service.match[1] ?? '');
  base.hostname = '127.0.0.1';
  return {
    base,
    remote: (file) => `vscode-remote://${base.host}${path.resolve(file)}`,
    workbench: (opened, payload = []) => workbenchAddress(base, opened, payload),
    stop: () => service.stop(),
  };
}

const serverFlags = [
  ...['--host', '127.0.0.1', '--port', '0', '--without-connection-token', '--accept-server-license-terms'],
  ...['--disable-telemetry', '--telemetry-level', 'off', '--disable-experiments', '--disable-workspace-trust'],
  // A built workbench ignores the test options of its address without this one; it also gives pages `window.driver`.
  '--enable-smoke-test-driver',
];

const folders = (folder: RunFolder): string[] => [
  ...['--user-data-dir', folder.userData],
  ...['--server-data-dir', folder.serverData],
  ...['--extensions-dir', folder.extensions],
];

function workbenchAddress(base: URL, folder: string, payload: readonly (readonly [string, string])[]): string {
  const address = new URL(base);
  address.searchParams.set('folder', folder);
  if (payload.length > 0) address.searchParams.set('payload', JSON.stringify(payload));
  return address.href;
}

/** A home of its own, no gallery, and nothing of an editor that this process may have been started from. */
function environment(folder: RunFolder, extra: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(VSCODE_|ELECTRON|NODE_OPTIONS$)/.test(name));
  return {
    ...Object.fromEntries(inherited),
    HOME: folder.home,
    XDG_CONFIG_HOME: path.join(folder.home, '.config'),
    XDG_DATA_HOME: path.join(folder.home, '.local/share'),
    XDG_CACHE_HOME: path.join(folder.home, '.cache'),
    XDG_RUNTIME_DIR: folder.short,
    TMPDIR: folder.short,
    SHELL: '/bin/sh',
    EXTENSIONS_GALLERY: '{}',
    ...extra,
  };
}
