// The language server as a process of its own: `--stdio`, `--node-ipc`, `--pipe` or `--socket`.
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { localeOf } from '../config/environment-locale.js';
import { nodeDisk, slashed } from '../disk/node-disk.js';
import { nodeTexts } from '../disk/node-texts.js';
import type { FileSystem } from './config-files.js';
import { joinMessages } from './join-messages.js';
import { createServer } from './server.js';
import type { Host } from './session.js';
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

/** They are shipped beside the bundle, once for all that offer templates. */
const snippets: NonNullable<Host['snippets']> = (language) =>
  readFile(path.join(__dirname, '..', 'snippets', `strategy-lint.${language}.json`), 'utf8');

if (process.argv.includes('--stdio')) joinMessages(process.stdout);
createServer(createConnection(ProposedFeatures.all), {
  defer: setImmediate,
  today,
  now: () => performance.now(),
  locale: localeOf(process.env),
  files,
  snippets,
});
