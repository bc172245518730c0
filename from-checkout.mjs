#!/usr/bin/env node
// The command line from a checkout of this repository, for services that fetch one: the GitHub Action, pre-commit, GitLab.
// It is built when it is first asked; what that says goes to standard error, so that reports stay clean.
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('.', import.meta.url));
const bundle = new URL('dist/cli.js', import.meta.url);
const modules = fileURLToPath(new URL('node_modules', import.meta.url));

/** Says why nothing can be linted, as for any other reason. */
function giveUp(reason) {
  console.error(`strategy-lint: ${reason}`);
  process.exit(2);
}

function npm(...args) {
  // npm is a script on Windows, which only a shell starts; no argument here comes from outside.
  const shell = process.platform === 'win32';
  const { status, error } = spawnSync('npm', args, { cwd: root, shell, stdio: ['ignore', 2, 2] });
  if (status !== 0)
    giveUp(`cannot be built from its checkout: npm ${args[0]} ${error?.code ?? `ended with ${status}`}`);
}

function build() {
  const isInstalled = existsSync(modules);
  // What builds are development dependencies, which npm leaves out where NODE_ENV says so.
  if (!isInstalled) npm('ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund');
  npm('run', 'build');
  // The bundle needs none of them; they would lie around in caches.
  if (!isInstalled) rmSync(modules, { recursive: true, force: true });
}

if (!existsSync(bundle)) build();
await import(bundle.href);
