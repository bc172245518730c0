import assert from 'node:assert/strict';
import { resolveConfig } from '../../../server/src/config/resolve.js';
import type { DocumentKind } from '../../../server/src/document/kinds.js';

const treatAs = (kinds: Readonly<Record<string, DocumentKind>>, path: string): DocumentKind | undefined =>
  resolveConfig([{ config: { kinds: Object.entries(kinds) }, path }]).treatAs;

describe('A kind set by glob', () => {
  it('holds for the files that fit', () => {
    assert.equal(treatAs({ 'goals/**': 'okr' }, 'goals/2026/Q1.md'), 'okr');
    assert.equal(treatAs({ 'goals/**': 'okr' }, 'notes/Q1.md'), undefined);
    assert.equal(treatAs({ '**/цели/*.md': 'plan' }, 'отдел/цели/год.md'), 'plan');
  });

  it('without a slash looks at the name alone', () => {
    assert.equal(treatAs({ '*.okr.md': 'okr' }, 'a/b/team.okr.md'), 'okr');
  });

  it('gives way to a later one', () => {
    assert.equal(treatAs({ '**': 'none', 'plans/**': 'plan' }, 'plans/x.md'), 'plan');
    assert.equal(treatAs({ 'plans/**': 'plan', '**': 'none' }, 'plans/x.md'), 'none');
  });

  it('that makes no sense fits nothing', () => {
    for (const glob of ['', '[', '(((', '*'.repeat(5000)])
      assert.equal(treatAs({ [glob]: 'plan' }, 'x/y.md'), undefined);
  });
});
