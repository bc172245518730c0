import assert from 'node:assert/strict';
import { parseDocument } from '../../../server/src/document/parse.js';
import { summaryOf, type DocumentSummary } from '../../../server/src/model/document-summary.js';

const summary = (path: string, ...lines: readonly string[]): DocumentSummary =>
  summaryOf(parseDocument(lines.join('\n'), { path }));

const strategy = [
  '# Strategy 2026: one day to every door',
  '',
  '## Goals',
  '',
  '- **G1.** Deliver more orders on time, from 71 % to 95 % by 31 December 2027',
  '- **G2.** Keep couriers for a year',
  '',
  '## Milestones',
  '',
  '- By 1 June 2026: Leeds depot takes its first lorry (serves G1)',
  '',
  '## Metrics',
  '',
  '| Metric | Formula | Unit |',
  '| --- | --- | --- |',
  '| Orders within a day (OTD) | delivered within 24 hours / all orders | % |',
  '',
  'See [the roadmap](plans/road%20map.md#next-steps) and [[Couriers]].',
];

describe('The summary of a document', () => {
  it('has its goals with number, title, deadline and place', () => {
    const { goals } = summary('strategy.md', ...strategy);
    assert.deepEqual(
      goals.map(({ code, id, words, deadline }) => ({ code, id, words: words.join(' '), until: deadline?.to })),
      [
        { code: 'G1', id: 'g1', words: 'deliver more orders time from', until: '2027-12-31' },
        { code: 'G2', id: 'g2', words: 'keep couriers for year', until: '2026-12-31' },
      ],
    );
  });

  it('tells the name of a milestone from its date and from what is said besides', () => {
    const [milestone] = summary('strategy.md', ...strategy).milestones;
    assert.equal(milestone?.name, 'Leeds depot takes its first lorry');
    assert.deepEqual(milestone.when, { from: '2026-06-01', to: '2026-06-01' });
    assert.deepEqual(milestone.goals, ['g1']);
  });

  it('has what a metric is worked out from, and in what it is counted', () => {
    const [metric] = summary('strategy.md', ...strategy).metrics;
    assert.equal(metric?.name, 'Orders within a day');
    assert.deepEqual(metric.terms, ['delivered', 'within', '24', 'hours', 'orders']);
    assert.equal(metric.unit, '%');
  });

  it('has the links to other documents as a reader follows them', () => {
    const { links } = summary('strategy.md', ...strategy);
    assert.deepEqual(
      links.map(({ by, target, anchor }) => ({ by, target, anchor })),
      [
        { by: 'address', target: 'plans/road map.md', anchor: 'next-steps' },
        { by: 'name', target: 'Couriers', anchor: undefined },
      ],
    );
  });

  it('survives as JSON', () => {
    const whole = summary('strategy.md', ...strategy);
    assert.deepEqual(JSON.parse(JSON.stringify(whole)), whole);
  });

  it('knows Russian numbers of goals in every case and either alphabet', () => {
    const plan = summary(
      'план.md',
      '# План на 2026 год',
      '',
      '## Что делаем',
      '',
      '- Открыть склад в Перми (цели 1)',
      '- Нанять курьеров для Ц2 и КР 1.2',
      '- Обновить сайт, О3',
    );
    assert.deepEqual(
      plan.uses.map(({ id }) => id),
      ['ц1', 'ц2', 'kr1.2', 'o3'],
    );
  });

  it('takes no quarter, share or year for the number of a goal', () => {
    const { uses } = summary(
      'plan.md',
      '# Plan 2026',
      '',
      '## Actions',
      '',
      '- Q3: raise it by 5 % in FY26, ISO 9001, H2',
    );
    assert.deepEqual(uses, []);
  });

  it('says of a text that is no strategy only where links may lead', () => {
    const readme = summary('README.md', '# Tool', '', '## How to install', '', 'Goal: see [plan](plan.md)');
    assert.equal(readme.isStrategy, false);
    assert.deepEqual([readme.goals, readme.milestones, readme.passages], [[], [], []]);
    assert.deepEqual(readme.anchors, ['tool', 'how-to-install']);
  });
});
