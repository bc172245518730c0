import type { ServerName } from './names.js';

const common = { locale: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const;

/** The options of each server as `parseArgs` of node:util takes them. */
export const serverOptions = {
  lsp: {
    ...common,
    stdio: { type: 'boolean' },
    'node-ipc': { type: 'boolean' },
    socket: { type: 'string' },
    pipe: { type: 'string' },
    // Some editors add it; the server ends with the process that `initialize` names.
    clientProcessId: { type: 'string' },
  },
  mcp: { ...common, root: { type: 'string' } },
} as const satisfies Record<ServerName, object>;

/** What the value of an option looks like, for messages. */
export const serverExpectations: Readonly<Record<string, string>> = {
  locale: 'en, ru',
  socket: '6010',
  pipe: '/tmp/strategy-lint.sock',
  clientProcessId: '4711',
  root: 'plans',
};
