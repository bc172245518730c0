import assert from 'node:assert/strict';
import { tally } from '../../vscode/host/results.js';
import type { SuiteEvent } from '../../vscode/host/results.js';

const passed: SuiteEvent = { kind: 'pass', title: 'a', ms: 1 };
const failed: SuiteEvent = { kind: 'fail', title: 'b', error: 'no' };
const end = (total: number): SuiteEvent => ({ kind: 'end', total });

describe('results of the tests inside VS Code', () => {
  it('are counted when the tests ran to their end', () => {
    assert.deepEqual(tally([passed, failed, passed, end(3)]), { passed: 2, failed: 1 });
  });

  it('are refused when the end is missing: the extension host died', () => {
    assert.throws(() => tally([passed, passed]), /did not run to their end \(2 results\)/);
  });

  it('are refused when nothing ran', () => {
    assert.throws(() => tally([end(0)]), /No test ran/);
  });

  it('are refused when some of them did not come', () => {
    assert.throws(() => tally([passed, end(2)]), /ran 2 tests, 1 results came/);
  });
});
