export interface Stage {
  /** Script of package.json. */
  readonly script: string;
  readonly title: string;
  /** Whether it runs in the VS Code from npm, whatever desktop one there is. */
  readonly needsNpmHost?: true;
}

/** What `npm test` runs; the quick stages first, those that need a VS Code last. */
export const stages: readonly Stage[] = [
  { script: 'build', title: 'generate and bundle' },
  { script: 'test:unit', title: 'units, fixtures and laws' },
  { script: 'test:grammar', title: 'grammar' },
  { script: 'test:protocol', title: 'language server over stdio' },
  { script: 'test:cli', title: 'command line' },
  { script: 'test:npm', title: 'npm package, and the server in it' },
  { script: 'package:only', title: 'package' },
  { script: 'package:check', title: 'what the package holds' },
  { script: 'test:vscode', title: 'inside VS Code' },
  { script: 'test:vscode:oldest', title: 'inside the oldest VS Code', needsNpmHost: true },
  { script: 'test:ui', title: 'the workbench, driven', needsNpmHost: true },
];

/** Whether the VS Code from npm runs on this machine; the stages that need it are left out elsewhere, and it is said. */
export const hasNpmHost = process.platform === 'linux' && process.arch === 'x64';

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
