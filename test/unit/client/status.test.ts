import assert from 'node:assert/strict';
import type { Status } from '../../../client/src/ask.js';
import { exactGlob } from '../../../client/src/exact-glob.js';
import { dimensionWords, kindWords, readinessWords, type Say } from '../../../client/src/status-words.js';
import { fits } from '../../../server/src/config/globs.js';

const say: Say = (message, ...args) =>
  message.replaceAll(/\{(\d)\}/g, (_, place: string) => String(args[Number(place)]));

const status: Status = {
  kinds: [
    { kind: 'plan', name: 'Plan', about: '', chosen: true },
    { kind: 'crisis', name: 'Crisis plan', about: '', chosen: false },
    { kind: 'cx', name: 'Customer experience', about: '', chosen: true },
  ],
  saidBy: 'author',
  dimensions: [
    { name: 'goals', state: 'gaps', findings: 2 },
    { name: 'path', state: 'ready', findings: 0 },
    { name: 'unknowns', state: 'silent', findings: 0 },
  ],
  milliseconds: 12.4,
};

describe('The state of a document', () => {
  it('names the kinds it is taken for and who says so', () => {
    const { text, detail } = kindWords(status, say);
    assert.equal(text, 'Plan, Customer experience');
    assert.equal(detail, 'as it says itself');
  });

  it('counts what is ready of what the plan speaks of or should, and how long the lint took', () => {
    const { text, detail } = readinessWords(status, say);
    assert.equal(text, 'Ready: 1 of 2');
    assert.equal(detail, '12 ms');
    assert.equal(dimensionWords(status, say).text, 'goals 2 · path $(check) · unknowns –');
  });

  it('is read out in words, not in signs', () => {
    assert.equal(dimensionWords(status, say).label, 'goals: findings: 2, path: ready, unknowns: nothing said');
  });

  it('of what is no plan is that there is nothing to check', () => {
    const { text, detail } = readinessWords({ ...status, dimensions: [], milliseconds: 0.3 }, say);
    assert.deepEqual([text, detail], ['Nothing to check', '<1 ms']);
  });
});

describe('The glob of one file', () => {
  it('fits that file and no other, whatever its name', () => {
    for (const path of ['plan.md', 'цели/год 2027.md', 'a/[draft] {x,y}!.md', 'b/what?*.md', 'c\\d.md']) {
      assert.ok(fits(exactGlob(path), path), path);
      assert.ok(!fits(exactGlob(path), `deeper/${path}`), path);
    }
    assert.ok(!fits(exactGlob('a/[b].md'), 'a/b.md'));
  });
});
