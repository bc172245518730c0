import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { fromRoot } from '../../server/scripts/part.js';

const run = promisify(execFile);

describe('Generated files', function () {
  this.timeout(120_000);

  it('are up to date: the registry of rules, their pages, their settings and the rest', async () => {
    const script = fromRoot('server/scripts/generate.ts');
    const { drift } = await run(process.execPath, ['--import', 'tsx', script, '--check'], { cwd: fromRoot('.') }).then(
      () => ({ drift: '' }),
      (error: unknown) => ({ drift: said(error) }),
    );
    assert.equal(drift, '');
  });
});

/** What a failed program printed. */
function said(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { stdout, stderr } = error as Error & { readonly stdout?: string; readonly stderr?: string };
  return `${stdout ?? ''}${stderr ?? ''}` || error.message;
}
