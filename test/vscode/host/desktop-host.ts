import { existsSync } from 'node:fs';
import path from 'node:path';
import { downloadAndUnzipVSCode, resolveCliArgsFromVSCodeExecutablePath, runTests } from '@vscode/test-electron';
import { run } from './command.js';
import type { Host, SuiteOptions } from './host.js';
import { home, root } from './paths.js';
import { createRunFolder } from './run-folder.js';
import { writeSettings } from './settings.js';

/** A desktop VS Code that is already on the machine. */
export async function desktopHost(executable: string): Promise<Host> {
  if (!existsSync(executable)) throw new Error(`VSCODE_EXECUTABLE names no file: ${executable}`);
  const [cli = executable, ...args] = commandLine(executable);
  const version = await run(cli, [...args, '--version'], { what: 'VSCODE_EXECUTABLE is no VS Code' });
  return {
    description: `VS Code ${version.split('\n')[0]?.trim() ?? '?'} (desktop, ${executable})`,
    runSuite: (options) => runSuite(executable, options),
  };
}

/** Downloads a desktop VS Code of the stable channel. Rejects where the download is out of reach. */
export async function downloadDesktop(): Promise<string> {
  return downloadAndUnzipVSCode({ version: 'stable', cachePath: path.join(home, 'desktop') });
}

/** Less the default folders for extensions and user data: a run names its own. */
const commandLine = (executable: string): string[] =>
  resolveCliArgsFromVSCodeExecutablePath(executable, { reuseMachineInstall: true });

async function runSuite(executable: string, options: SuiteOptions): Promise<void> {
  const folder = await createRunFolder(options.documents);
  const folders = ['--user-data-dir', folder.userData, '--extensions-dir', folder.extensions];
  const [cli = executable, ...args] = commandLine(executable);
  await writeSettings(folder.userData, options.settings);
  await run(cli, [...args, ...folders, '--install-extension', options.vsix, '--force'], {
    what: `${path.basename(options.vsix)} cannot be installed`,
  });
  await runTests({
    vscodeExecutablePath: executable,
    extensionDevelopmentPath: options.stub,
    extensionTestsPath: options.tests,
    extensionTestsEnv: options.env,
    launchArgs: [folder.workspace, ...folders, '--disable-workspace-trust', '--skip-welcome', '--locale', 'en'],
  }).catch((error: unknown) => {
    // A failed test ends VS Code with a code too; the results tell the two apart.
    console.error(`VS Code: ${String(error)} (its files: ${path.relative(root, folder.root)})`);
  });
}
