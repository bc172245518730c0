import assert from 'node:assert/strict';
import { parseDocument } from '../../../server/src/document/parse.js';
import { relatedTo } from '../../../server/src/model/between/relations.js';
import { summaryOf, type DocumentSummary } from '../../../server/src/model/document-summary.js';
import { Workspace } from '../../../server/src/model/workspace.js';

const summary = (path: string, text: string): DocumentSummary => summaryOf(parseDocument(text, { path }));

const strategy = (path: string, more = ''): DocumentSummary =>
  summary(
    path,
    `# Strategy 2026\n\n## Goals\n\n- G1. Open shops in the north\n- G2. Keep couriers for a year\n\n${more}`,
  );

const plan = (path: string, more: string): DocumentSummary =>
  summary(path, `# Plan of the north 2026\n\n## Milestones\n\n- Shop leased, 1 May 2026\n\n## Actions\n\n${more}`);

/** Related documents as `path: how`. */
function related(workspace: Workspace, path: string): string[] {
  const own = workspace.get(path);
  return own ? [...relatedTo(workspace, own)].map(([other, nearness]) => `${other}: ${nearness}`) : [];
}

describe('A workspace', () => {
  it('follows a link by its path, whatever the case of letters and the way й is written', () => {
    const workspace = Workspace.of([strategy('north/Стратегический план.md')]);
    const [link] = plan('plans/p.md', '[strategy](../North/стратегический%20план.md)'.normalize('NFD')).links;
    assert.ok(link);
    assert.equal(workspace.targetOf('plans/p.md', link).path, 'north/Стратегический план.md');
  });

  it('follows a link from the top, one without an ending, and one by name', () => {
    const from = plan('plans/deep/p.md', '[a](/strategy.md) [b](../strategy) [[strategy]]');
    const workspace = Workspace.of([strategy('/work/strategy.md')], '/work');
    assert.deepEqual(
      from.links.map((link) => workspace.targetOf('/work/plans/p.md', link).path),
      ['/work/strategy.md', '/work/strategy.md', '/work/strategy.md'],
    );
  });

  it('says which linked files are to be looked for, and calls only those missing that were not found', () => {
    const workspace = Workspace.of([strategy('strategy.md'), plan('p.md', '[a](strategy.md) [b](gone.md) [c](dir)')]);
    assert.deepEqual(workspace.unknownTargets(), ['gone.md']);
    assert.equal(workspace.isMissing('gone.md'), false);
    assert.equal(workspace.withMissing(['gone.md']).isMissing('gone.md'), true);
  });

  it('forgets a document as if it had never been there', () => {
    const workspace = Workspace.of([strategy('strategy.md'), plan('p.md', '[a](strategy.md)')]).without('p.md');
    assert.deepEqual(
      [...workspace.summaries].map(({ path }) => path),
      ['strategy.md'],
    );
    assert.deepEqual(workspace.linkedFrom('strategy.md'), []);
  });

  it('takes a document in the place of the one before', () => {
    const workspace = Workspace.of([strategy('strategy.md'), plan('p.md', '[a](strategy.md)')]).with(plan('p.md', ''));
    assert.deepEqual(workspace.linkedFrom('strategy.md'), []);
  });

  it('relates a plan to the strategy that it links to, and to the plan beside it that does so too', () => {
    const workspace = Workspace.of([
      strategy('strategy.md'),
      plan('a/p.md', '[a](../strategy.md)'),
      plan('b/p.md', '[a](../strategy.md)'),
    ]);
    assert.deepEqual(related(workspace, 'a/p.md'), ['strategy.md: linked', 'b/p.md: siblings']);
  });

  it('relates a plan to the strategy whose goals it names by number', () => {
    const workspace = Workspace.of([strategy('strategy.md'), plan('plans/p.md', '- Hire (G1)\n- Train (G2)')]);
    assert.deepEqual(related(workspace, 'plans/p.md'), ['strategy.md: linked']);
    assert.deepEqual(related(workspace, 'strategy.md'), ['plans/p.md: linked']);
  });

  it('does not guess which of two strategies a number is of, but takes the nearer one', () => {
    const two = [strategy('a/strategy.md'), strategy('b/strategy.md')];
    const text = '- Hire (G1)\n- Train (G2)';
    assert.deepEqual(related(Workspace.of([...two, plan('c/p.md', text)]), 'c/p.md'), []);
    assert.deepEqual(related(Workspace.of([...two, plan('a/p.md', text)]), 'a/p.md'), ['a/strategy.md: linked']);
  });

  it('relates no two documents because they lie in one folder', () => {
    const workspace = Workspace.of([
      strategy('strategy.md'),
      summary(
        'vans.md',
        '# Vans plan\n\n**Goal:** halve the fuel bill by May 2026\n\n## Milestones\n\n- Launch, 1 May 2026',
      ),
    ]);
    assert.deepEqual(related(workspace, 'vans.md'), []);
  });
});
