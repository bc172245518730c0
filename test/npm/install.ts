// Packs the command line as it would be published and installs it, without a network, into an empty folder.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { serverVariable } from '../protocol/editor.js';
import { run } from '../vscode/host/command.js';
import { root } from '../vscode/host/paths.js';

/** What `npm pack --json` says of a package. */
export interface Packed {
  readonly filename: string;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string; readonly size: number }[];
}

const place = mkdtempSync(path.join(tmpdir(), 'strategy lint npm '));
/** The folder that the package is installed into. */
export const home = path.join(place, 'home');
export const installed = path.join(home, 'node_modules/strategy-lint');
/** What npm links: the program as a shell finds it. */
export const program = path.join(home, 'node_modules/.bin/strategy-lint');

const report = path.join(place, 'packed.json');
export const packed = (): Packed => JSON.parse(readFileSync(report, 'utf8')) as Packed;

export async function mochaGlobalSetup(): Promise<void> {
  const packs = ['pack', '--json', '--ignore-scripts', '--workspace=server', `--pack-destination=${place}`];
  const [told] = JSON.parse(await npm(packs, root, 'the package cannot be made')) as [Packed];
  writeFileSync(report, JSON.stringify(told));
  await run('mkdir', [home], { what: 'no folder to install into' });
  writeFileSync(path.join(home, 'package.json'), '{ "private": true }\n');
  const installs = ['install', '--offline', '--no-audit', '--no-fund', path.join(place, told.filename)];
  await npm(installs, home, 'the package cannot be installed');
  process.env[serverVariable] = JSON.stringify([program, 'lsp', '--stdio']);
}

export function mochaGlobalTeardown(): void {
  rmSync(place, { recursive: true, force: true });
}

/** `npm test` hands its own settings down in the environment; they would steer these too. */
function npm(args: readonly string[], cwd: string, what: string): Promise<string> {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)));
  return run('npm', [...args, '--loglevel=error'], { cwd, env, what });
}
