// The language server as a process of its own: `--stdio`, `--node-ipc`, `--pipe` or `--socket`.
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { fileURLToPath } from 'node:url';
import { nodeDisk, slashed } from '../disk/node-disk.js';
import { nodeTexts } from '../disk/node-texts.js';
import type { FileSystem } from './config-files.js';
import { createServer } from './server.js';
import { today } from './today.js';

/** Documents that no file holds, and those of virtual workspaces, have no path. */
function pathOf(uri: string): string | undefined {
  try {
    const path = fileURLToPath(uri);
    return process.platform === 'win32' ? slashed(path) : path;
  } catch {
    return undefined;
  }
}

const files: FileSystem = { ...nodeDisk, ...nodeTexts, pathOf };

createServer(createConnection(ProposedFeatures.all), {
  defer: setImmediate,
  today,
  now: () => performance.now(),
  files,
});
