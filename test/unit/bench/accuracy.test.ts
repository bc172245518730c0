import assert from 'node:assert/strict';
import type { CorpusDocument, Label } from '../../../bench/accuracy/corpus.js';
import { judge } from '../../../bench/accuracy/score.js';
import { alarms, precision, recall, total } from '../../../bench/accuracy/tally.js';

const label = (line: number, verdict: Label['verdict'], sure = true, rule = 'goal-missing'): Label => ({
  line,
  rule,
  verdict,
  sure,
  quote: '',
  why: 'a reason',
});

const documentWith = (labels: readonly Label[], isStrategy = true): CorpusDocument => ({
  file: 'en/plan.md',
  language: 'en',
  isStrategy,
  genres: ['goals'],
  repository: 'own',
  text: '',
  words: 0,
  labels,
});

const at = (line: number, rule = 'goal-missing') => ({ rule, line, message: 'Something is missing.' });

const measured = new Set(['goal-missing']);

/** Right findings of all, and found problems of those wanted. */
function counts(labels: readonly Label[], lines: readonly number[], isStrategy = true): string {
  const remarks = lines.map((line) => at(line));
  const { right, findings, found, wanted } = total(judge(documentWith(labels, isStrategy), remarks, measured));
  return `${right}/${findings} ${found}/${wanted}`;
}

describe('The accuracy of a finding', () => {
  it('is right within two lines of a problem, sure or arguable', () => {
    assert.equal(counts([label(10, 'problem')], [8]), '1/1 1/1');
    assert.equal(counts([label(10, 'problem')], [12]), '1/1 1/1');
    assert.equal(counts([label(10, 'problem')], [13]), '0/1 0/1');
    assert.equal(counts([label(10, 'problem', false)], [10]), '1/1 0/0');
  });

  it('is right anywhere when the whole document is labelled', () => {
    assert.equal(counts([label(0, 'problem')], [99]), '1/1 1/1');
  });

  it('is wrong beside a fine label, beside none, and on what is no strategy', () => {
    const { judged } = judge(documentWith([label(10, 'fine')]), [at(10)], measured);
    assert.deepEqual(
      judged.map(({ right, fineBecause }) => [right, fineBecause]),
      [[false, 'a reason']],
    );
    assert.equal(counts([], [10]), '0/1 0/0');
    assert.equal(counts([label(10, 'problem')], [10], false), '0/1 1/1');
  });

  it('counts each finding on its own, and each problem once', () => {
    assert.equal(counts([label(10, 'problem')], [9, 11]), '2/2 1/1');
    assert.equal(counts([label(10, 'problem'), label(12, 'problem')], [11]), '1/1 2/2');
  });

  it('looks at the rule, and leaves out rules that are not measured', () => {
    const document = documentWith([label(10, 'problem', true, 'goal-is-means')]);
    assert.equal(judge(document, [at(10)], measured).judged[0]?.right, false);
    assert.deepEqual(judge(document, [at(10, 'goal-is-means')], measured), {
      documents: [document],
      judged: [],
      wanted: [],
    });
  });

  it('counts false alarms by the length of what was read', () => {
    const long = { ...documentWith([]), words: 4000 };
    assert.equal(alarms(total(judge(long, [at(1), at(9)], measured))), 0.5);
  });

  it('knows no share of nothing', () => {
    const nothing = total({ documents: [], judged: [], wanted: [] });
    assert.equal(precision(nothing), undefined);
    assert.equal(recall(nothing), undefined);
  });
});
