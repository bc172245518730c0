import assert from 'node:assert/strict';
import { parseDocument } from '../../../server/src/document/parse.js';
import { applyEdits } from '../../../server/src/fixes/edit.js';
import { blank } from '../../../server/src/fixes/places.js';
import type { CodeAction } from '../../../server/src/language/code-action.js';
import { codeActionsAt } from '../../../server/src/language/code-actions.js';
import { lint } from '../../../server/src/linter/lint.js';

/** What is offered where the words stand. */
function actionsAt(text: string, words: string, only?: readonly string[]): CodeAction[] {
  const document = parseDocument(text);
  const start = text.indexOf(words);
  assert.ok(start >= 0, `«${words}» is not in the text`);
  const findings = lint(document, { today: '2026-06-01' });
  return codeActionsAt(document, findings, { start, end: start + words.length }, { only, explains: true });
}

const titlesOf = (actions: readonly CodeAction[], start: string): string[] =>
  actions.flatMap(({ title }) => (title.en.startsWith(start) ? [title.en] : []));

const wish = '# Plan 2026\n\n## Goals\n\n- Goal: make customers happier\n\n## Team\n\nAnn and Bob.\n';

describe('What is offered for a finding', () => {
  it('ends with its suppressions, narrowest first, and its explanation', () => {
    const titles = actionsAt(wish, 'customers').map(({ title }) => title.en);
    assert.deepEqual(titles.slice(-4), [
      'Disable goal-unmeasurable for this line',
      'Disable goal-unmeasurable for this section',
      'Disable goal-unmeasurable for the whole file',
      'Explain goal-unmeasurable',
    ]);
  });

  it('has one that is preferred, a fix, however many findings the place has', () => {
    const preferred = actionsAt(wish, wish).filter((action) => action.preferred);
    assert.equal(preferred.length, 1);
    assert.ok(preferred[0]?.edits.length);
    assert.doesNotMatch(preferred[0].title.en, /Disable|Explain/);
  });

  it('explains and suppresses a rule once where it reports several things', () => {
    const two = wish.replace('## Team', '- Goal: delight everybody\n\n## Team');
    const titles = titlesOf(actionsAt(two, two.slice(two.indexOf('- Goal'), two.indexOf('## Team'))), 'Explain');
    assert.deepEqual(titles, [...new Set(titles)]);
    assert.ok(titles.includes('Explain goal-unmeasurable'));
  });

  it('does not offer twice what comes to the same comment', () => {
    const inFrontMatter = '---\nstrategy: nonsense\n---\n# Plan 2026\n\n- Goal: 5 shops by May 2026\n';
    assert.deepEqual(titlesOf(actionsAt(inFrontMatter, 'nonsense'), 'Disable'), [
      'Disable front-matter-invalid for the whole file',
    ]);
  });

  it('writes the reason to be typed in the language of the document', () => {
    const text = '# План 2026\n\n## Цели\n\n- Цель: порадовать клиентов\n';
    const [line] = actionsAt(text, 'порадовать').filter(({ title }) => title.ru.startsWith('Отключить'));
    const hidden = blank(applyEdits(text, line?.edits ?? []));
    assert.match(hidden, /- Цель: порадовать клиентов <!-- .+ goal-unmeasurable — \[причина\] -->\n$/);
  });

  it('is of the kinds that are asked for', () => {
    const kindsOf = (...only: string[]): string[] => [
      ...new Set(actionsAt(wish, 'customers', only).map(({ kind }) => kind)),
    ];
    assert.deepEqual(kindsOf('quickfix'), ['quickfix']);
    assert.deepEqual(kindsOf(''), ['quickfix']);
    assert.deepEqual(kindsOf('quickfix.spelling'), []);
    assert.deepEqual(kindsOf('source.organizeImports'), []);
  });
});

describe('What is offered without a finding', () => {
  const path =
    '# Plan 2026\n\n## Milestones\n\n- 15 March: the signed lease\n- 1 June: 200 orders a day\n\n## Team\n\nAnn.\n';

  it('is the list of milestones as a table, and back', () => {
    const [toTable] = actionsAt(path, 'signed lease', ['refactor']);
    assert.equal(toTable?.kind, 'refactor.rewrite');
    const table = applyEdits(path, toTable.edits);
    assert.match(table, /^\| 15 March \|/m);
    const [toList] = actionsAt(table, 'signed lease', ['refactor.rewrite']);
    assert.match(applyEdits(table, toList?.edits ?? []), /^- 15 March\W+the signed lease$/m);
  });

  it('comes behind what mends a finding, is never preferred, and is not asked for with fixes', () => {
    const actions = actionsAt(path, 'signed lease');
    assert.equal(actions.at(-1)?.kind, 'refactor.rewrite');
    assert.equal(actions.at(-1)?.preferred, false);
    assert.ok(actionsAt(path, 'signed lease', ['quickfix']).every(({ kind }) => kind === 'quickfix'));
    assert.deepEqual(actionsAt(path, 'signed lease', ['refactor.extract']), []);
  });

  it('is nothing in another list, and in what is no strategy', () => {
    assert.deepEqual(actionsAt(path, 'Ann', ['refactor']), []);
    assert.deepEqual(actionsAt('# Soup\n\n- 15 March: beets\n- 1 June: cabbage\n', 'beets', ['refactor']), []);
  });
});

describe('Fixing all', () => {
  const idle = (rule: string): string => `<!-- strategy-lint-disable-next-line ${rule} -->\n`;
  const text = `# Plan 2026\n\n## Goals\n\n${idle('metric-vanity')}- 5 shops by May 2026\n\n## Team\n\n${idle('metric-vanity')}Ann.\n`;

  it('of one rule mends each of its findings that asks nothing of the author', () => {
    const all = actionsAt(text, 'metric-vanity').find(({ title }) => title.en === 'Fix all of suppression-unused');
    assert.doesNotMatch(applyEdits(text, all?.edits ?? []), /strategy-lint/);
  });

  it('comes only when it is asked for by its kind or a wider one, for the whole document', () => {
    const kinds = (...only: string[]): string[] => actionsAt(text, 'Ann', only).map(({ kind }) => kind);
    for (const kind of ['source', 'source.fixAll', 'source.fixAll.strategyLint'])
      assert.deepEqual(kinds(kind), ['source.fixAll.strategyLint'], kind);
    assert.deepEqual(kinds('source.fixAll.eslint'), []);
    assert.ok(actionsAt(text, 'metric-vanity').every(({ kind }) => kind !== 'source.fixAll.strategyLint'));
  });
});
