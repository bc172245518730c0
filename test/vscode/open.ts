// npm run vscode: the extension on the examples, in the VS Code that is installed, else in the test host's in a browser.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { run } from './host/command.js';
import { installHost } from './host/install.js';
import { program } from './host/program.js';
import { paths, root } from './host/paths.js';
import { createRunFolder } from './host/run-folder.js';
import { installExtension, startVSCode } from './host/vscode-server.js';

const examples = path.join(root, 'examples');

function hasDesktop(): boolean {
  const { status } = spawnSync('code', ['--version'], { shell: process.platform === 'win32' });
  return status === 0;
}

function openDesktop(): number {
  console.log('Opening the examples in VS Code…');
  const args = [`--extensionDevelopmentPath=${root}`, examples];
  const { status } = spawnSync('code', args, { stdio: 'inherit', shell: process.platform === 'win32' });
  return status ?? 1;
}

/** Serves a VS Code with the packaged extension until Ctrl-C; what is edited there are the examples themselves. */
async function serve(): Promise<number> {
  console.log('There is no `code` on the PATH, so the VS Code of the tests opens in the browser.');
  await npmRun('package:only');
  await installHost();
  const folder = await createRunFolder();
  await installExtension(folder, paths.vsix);
  const server = await startVSCode(folder, {}, {});
  console.log(`\nOpen this in a browser:\n\n  ${server.workbench(examples)}\n\nCtrl-C ends it.`);
  await interrupted();
  console.log('\nEnding…');
  await server.stop();
  await folder.remove();
  return 0;
}

const interrupted = (): Promise<void> =>
  new Promise((resolve) => {
    // A listener for a signal keeps no process alive, the server's pipes do.
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });

/** Its output is shown only when it fails. */
const npmRun = (script: string): Promise<string> =>
  run('npm', ['run', '--silent', script], { cwd: root, what: `npm run ${script} failed` });

await program(async () => {
  await npmRun('build');
  return hasDesktop() ? openDesktop() : serve();
});
