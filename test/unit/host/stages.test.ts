import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { stages, tallyOf } from '../../stages.js';

describe('stages of npm test', () => {
  it('are scripts of package.json', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    for (const { script } of stages) assert.ok(script in scripts, script);
  });

  it('count what mocha says', () => {
    assert.deepEqual(tallyOf('\n  12 passing (3s)\n  2 failing\n'), { passed: 12, failed: 2 });
  });

  it('count what the tests inside VS Code say', () => {
    assert.deepEqual(tallyOf('  ok    one\n27 passed, 1 failed\n'), { passed: 27, failed: 1 });
  });

  it('count nothing in what only looks like it', () => {
    assert.deepEqual(tallyOf('the 3 passing ships\nsaw 4 passed, 0 failed of them'), { passed: 0, failed: 0 });
  });
});
