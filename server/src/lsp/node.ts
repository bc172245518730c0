// The language server as a process of its own: `--stdio`, `--node-ipc`, `--pipe` or `--socket`.
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { createServer } from './server.js';
import { today } from './today.js';

createServer(createConnection(ProposedFeatures.all), { defer: setImmediate, today });
