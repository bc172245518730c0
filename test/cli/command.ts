// Runs the bundled command line as a user's shell would, in folders of its own.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export const cli = path.resolve(__dirname, '../../dist/cli.js');

export interface Run {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number | null;
}

export interface Circumstances {
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
  /** Variables beside PATH; the language is English unless they say otherwise. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** Runs `strategy-lint` to its end. */
export function strategyLint(args: readonly string[], { cwd, input = '', environment }: Circumstances = {}): Run {
  assert.ok(existsSync(cli), 'There is no dist/cli.js: run "npm run build" first.');
  const { stdout, stderr, status } = spawnSync(process.execPath, [cli, ...args], {
    cwd,
    input,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], ...environment },
  });
  return { stdout, stderr, exitCode: status };
}

/** Runs git in a folder; fails when git does. */
export function git(cwd: string, ...args: string[]): void {
  const given = ['-c', 'user.name=a', '-c', 'user.email=a@b.c', ...args];
  const { status, stderr } = spawnSync('git', given, { cwd, encoding: 'utf8' });
  assert.equal(status, 0, stderr);
}

const made: string[] = [];

/** A new folder with these files; removed by {@link removeFolders}. */
export function folder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = realpathSync(mkdtempSync(path.join(tmpdir(), 'strategy lint ')));
  made.push(root);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), content);
  }
  return root;
}

export function removeFolders(): void {
  for (const root of made.splice(0)) rmSync(root, { recursive: true, force: true });
}
