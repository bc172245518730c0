import { canInstall, findProgram } from './vscode/host/debian.js';

/** What not every machine has, and what is said where a stage that needs it is left out. */
export const needs = {
  npmHost: {
    isThere: process.platform === 'linux' && process.arch === 'x64',
    otherwise: 'the VS Code from npm runs on linux-x64 only',
  },
  neovim: {
    isThere: findProgram('nvim') !== undefined || canInstall(),
    otherwise: 'there is no Neovim on the path, and apt-get cannot install one here',
  },
} as const;

export interface Stage {
  /** Script of package.json. */
  readonly script: string;
  readonly title: string;
  readonly needs?: keyof typeof needs;
}

/** What `npm test` runs; the quick stages first, those that need a VS Code last. */
export const stages: readonly Stage[] = [
  { script: 'build', title: 'generate and bundle' },
  { script: 'test:unit', title: 'units, fixtures and laws' },
  { script: 'test:grammar', title: 'grammar' },
  { script: 'test:protocol', title: 'language server over stdio' },
  { script: 'test:cli', title: 'command line' },
  { script: 'test:npm', title: 'npm package, and the server in it' },
  { script: 'test:editors', title: 'inside Neovim', needs: 'neovim' },
  { script: 'package:only', title: 'package' },
  { script: 'package:check', title: 'what the package holds' },
  { script: 'test:vscode', title: 'inside VS Code' },
  { script: 'test:vscode:oldest', title: 'inside the oldest VS Code', needs: 'npmHost' },
  { script: 'test:ui', title: 'the workbench, driven', needs: 'npmHost' },
];

export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** Adds up the counts in a test runner's output: mocha's `12 passing`, or `12 passed, 0 failed` alone on a line. */
export function tallyOf(output: string): Tally {
  const sum = (pattern: RegExp): number => [...output.matchAll(pattern)].reduce((all, [, n]) => all + Number(n), 0);
  return {
    passed: sum(/^ *(\d+) passing/gm) + sum(/^(\d+) passed, \d+ failed$/gm),
    failed: sum(/^ *(\d+) failing/gm) + sum(/^\d+ passed, (\d+) failed$/gm),
  };
}
