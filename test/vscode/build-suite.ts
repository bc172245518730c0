import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { root } from './host/paths.js';

/** Bundles the tests for the extension host, which loads CommonJS; gives the module that VS Code is to run. */
export async function buildSuite(): Promise<string> {
  const sources = path.join(import.meta.dirname, 'suite');
  // Within the repository, so that `mocha` is found in its node_modules.
  const outdir = path.join(root, 'build/vscode-suite');
  const tests = (await readdir(sources)).filter((name) => name === 'index.ts' || name.endsWith('.test.ts'));
  await rm(outdir, { recursive: true, force: true });
  await build({
    entryPoints: tests.map((name) => path.join(sources, name)),
    outdir,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    sourcemap: 'inline',
    external: ['vscode', 'mocha'],
    logLevel: 'warning',
  });
  return path.join(outdir, 'index.cjs');
}
