import assert from 'node:assert/strict';
import { parseDocument } from '../../../server/src/document/parse.js';
import { lint } from '../../../server/src/linter/lint.js';
import { summaryOf } from '../../../server/src/model/document-summary.js';
import { Workspace } from '../../../server/src/model/workspace.js';

type Files = Readonly<Record<string, string>>;

const files: Files = {
  'strategy.md': [
    '# Strategy 2026 of the ferries',
    '',
    'Plans: [this year](plans/2026.md).',
    '',
    '## Goals',
    '',
    '- **G1.** Carry more passengers: 2 million a year by 31 December 2028',
    '- **G2.** Run all boats on batteries by 31 December 2027',
    '',
    '## Milestones',
    '',
    '- Night line opened to the theatre pier, 1 June 2026',
    '',
    '## Metrics',
    '',
    '| Metric | Formula |',
    '| --- | --- |',
    '| Load of boats | passengers / seats |',
    '',
  ].join('\n'),
  'plans/2026.md': [
    '# Plan of the year 2026',
    '',
    'For [the strategy](../strategy.md#goals).',
    '',
    '## Milestones',
    '',
    '- G1: night line opened to the theatre pier, 1 June 2026',
    '- Two boats rebuilt for batteries (G2), 1 October 2026',
    '',
    '## Metrics',
    '',
    '| Metric | Formula |',
    '| --- | --- |',
    '| Load of boats | passengers / seats |',
    '',
  ].join('\n'),
  'canteen.md': [
    '# Canteen plan 2026',
    '',
    '**Goal:** 300 lunches a day by 1 June 2026.',
    '',
    '## Milestones',
    '',
    '- New kitchen passed the inspection, 1 March 2026',
    '',
  ].join('\n'),
};

const documentAt = (path: string, text: string) => parseDocument(text, { path });

/** The findings between the documents, as `path: rule`. */
function findingsIn(all: Files): string[] {
  const documents = Object.entries(all).map(([path, text]) => documentAt(path, text));
  const workspace = Workspace.of(documents.map(summaryOf));
  const known = workspace.withMissing(workspace.unknownTargets());
  return documents.flatMap((document) =>
    lint(document, { preset: 'strict' }, known)
      .filter(({ rule }) => rule.between)
      .map(({ rule, related }) => `${document.path}: ${rule.id} ${JSON.stringify(related)}`),
  );
}

/** Which other documents may be concerned when one is replaced. */
function dependentsOn(path: string, text: string): string[] {
  const summaries = Object.entries(files).map(([each, old]) => summaryOf(documentAt(each, old)));
  const before = summaries.find((each) => each.path === path);
  const after = summaryOf(documentAt(path, text));
  return [...Workspace.of(summaries).with(after).dependents(before, after)].sort();
}

const edit = (path: string, from: string, to: string): string => {
  const text = files[path] ?? '';
  assert.ok(text.includes(from), from);
  return text.replace(from, to);
};

/** Edits that give others a finding, or take one from them. */
const telling: readonly (readonly [what: string, path: string, from: string, to: string])[] = [
  ['another date', 'strategy.md', '1 June 2026', '1 May 2026'],
  ['another definition', 'strategy.md', 'passengers / seats', 'passengers / places at a table'],
  ['another heading', 'strategy.md', '## Goals', '## What we want'],
  ['a goal numbered anew', 'strategy.md', '**G2.**', '**G3.**'],
  ['a goal no longer named', 'plans/2026.md', 'for batteries (G2)', 'with new engines'],
];

describe('What depends on a document', () => {
  it('is nothing in an edit of its prose', () => {
    assert.deepEqual(dependentsOn('canteen.md', `${files['canteen.md'] ?? ''}\nThe cook is new.\n`), []);
    assert.deepEqual(dependentsOn('strategy.md', `${files['strategy.md'] ?? ''}\nThe river is wide.\n`), []);
  });

  it('is nothing in a change that no other document is concerned with', () => {
    assert.deepEqual(dependentsOn('canteen.md', edit('canteen.md', '1 March', '1 April')), []);
  });

  for (const [what, path, from, to] of telling) {
    it(`is every document whose findings are others after ${what}`, () => {
      const text = edit(path, from, to);
      const [before, after] = [findingsIn(files), findingsIn({ ...files, [path]: text })];
      const changed = [...after, ...before]
        .filter((each) => before.includes(each) !== after.includes(each))
        .map((each) => each.slice(0, each.indexOf(':')));
      assert.ok(changed.length > 0, 'the edit changes nothing');
      const dependents = dependentsOn(path, text);
      for (const each of changed) assert.ok(each === path || dependents.includes(each), each);
      assert.ok(!dependents.includes('canteen.md'), 'the canteen has nothing to do with it');
    });
  }

  it('is whoever has a link to a document that is new or gone', () => {
    const summaries = Object.entries(files).map(([each, text]) => summaryOf(documentAt(each, text)));
    const gone = summaries.find(({ path }) => path === 'strategy.md');
    assert.ok(gone);
    const without = Workspace.of(summaries).without('strategy.md');
    assert.deepEqual([...without.dependents(gone, undefined)], ['plans/2026.md']);
    assert.deepEqual([...without.with(gone).dependents(undefined, gone)], ['plans/2026.md']);
  });
});
