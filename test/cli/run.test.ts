import assert from 'node:assert/strict';
import { lintSource } from '../../server/src/cli/lint-source.js';
import * as messages from '../../server/src/cli/messages.js';
import { run } from '../../server/src/cli/run.js';
import type { Host } from '../../server/src/cli/run.js';

const plan = '# План на 2026 год\n\n**Цель:** меньше жалоб.\n';

const host: Host = {
  cwd: process.cwd(),
  environment: {},
  readStdin: () => Promise.resolve(Buffer.from(plan)),
  today: '2026-01-15',
  isTerminal: true,
  linter: 'test',
  script: __filename,
};

describe('a run', () => {
  it('paints for a terminal, unless NO_COLOR is set to something', async () => {
    const isPainted = async (environment: Host['environment']): Promise<boolean> =>
      (await run(['--stdin'], { ...host, environment })).stdout.includes('\u001b[');
    assert.equal(await isPainted({}), true);
    assert.equal(await isPainted({ NO_COLOR: '' }), true);
    assert.equal(await isPainted({ NO_COLOR: '1' }), false);
  });

  it('says why standard input could not be read', async () => {
    const readStdin = (): Promise<never> =>
      Promise.reject(Object.assign(new Error('is a directory'), { code: 'EISDIR' }));
    const { stderr, exitCode } = await run(['--stdin'], { ...host, readStdin });
    assert.equal(stderr, 'strategy-lint: stdin: cannot be read (EISDIR)\n');
    assert.equal(exitCode, 2);
  });

  it('takes a failure of the linter for that file’s trouble', () => {
    const broken = {
      get layers(): never {
        throw new Error('a bug');
      },
    };
    assert.deepEqual(lintSource({ path: 'план.md', absolute: '/план.md' }, { text: plan, skipped: 0 }, broken), {
      path: 'план.md',
      reason: messages.crashed('a bug'),
    });
  });
});
