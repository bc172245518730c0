import assert from 'node:assert/strict';
import { parseDocument } from '../../../server/src/document/parse.js';
import { sentenceOf } from '../../../server/src/linter/finding.js';
import { lint } from '../../../server/src/linter/lint.js';
import type { LintConfig } from '../../../server/src/linter/config.js';
import { suppressing } from '../../../server/src/linter/suppress.js';
import { rules } from '../../../server/src/rules/index.js';
import { stepsIn } from '../steps.js';

/** Only these speak, so that a text shows what is hidden in it. */
const spoken = ['goal-unmeasurable', 'milestone-date-missing', 'suppression-unused', 'suppression-expired'];

/** What is said on a text: the rule and the line it speaks of. */
function said(text: string, config: LintConfig = {}): string[] {
  const document = parseDocument(`---\nstrategy: plan\n---\n${text}`);
  return lint(document, { today: '2026-06-01', ...config })
    .filter(({ rule }) => spoken.includes(rule.id))
    .map(({ rule, message, span }) => {
      const line = document.text.slice(0, span.start).split('\n').length - 3;
      return rule.id.startsWith('suppression') ? `${rule.id} ${message} ${line}` : `${rule.id} ${line}`;
    });
}

/** Lines 1, 3, 5 … with blank ones between: a title, then goals, each of which deserves one finding. */
const page = (...lines: string[]): string => ['# Plan 2026', ...lines].join('\n\n');
const goal = (name: string): string => `Goal: make ${name} happier.`;

describe('A suppression', () => {
  it('is needed: without it the findings are there', () => {
    assert.deepEqual(said(page(goal('customers'))), ['goal-unmeasurable 3']);
  });

  it('hides what is on its line', () => {
    const here = `${goal('customers')} <!-- strategy-lint-disable-line goal-unmeasurable -->`;
    assert.deepEqual(said(page(here, goal('suppliers'))), ['goal-unmeasurable 5']);
  });

  it('hides what begins above its line and reaches into it', () => {
    const wrapped =
      'Goal: make customers happier than they were in the year before that,\nand keep them so. <!-- strategy-lint-disable-line goal-unmeasurable -->';
    assert.deepEqual(said(page(wrapped)), []);
  });

  it('hides what is on the next line of text, over blank lines, comments and others of its kind', () => {
    const comments = [
      '<!-- strategy-lint-disable-next-line goal-unmeasurable -->',
      '<!-- an ordinary comment\n\nof several lines -->',
      '<!-- strategy-lint-disable-next-line milestone-date-missing -->',
    ];
    assert.deepEqual(said(page(...comments, goal('customers'), goal('suppliers'))), [
      'suppression-unused unused 9',
      'goal-unmeasurable 13',
    ]);
  });

  it('hides a range, that of one rule apart from that of another', () => {
    const text = page(
      goal('nobody'),
      '<!-- strategy-lint-disable goal-unmeasurable, milestone-date-missing -->',
      goal('customers'),
      '<!-- strategy-lint-enable milestone-date-missing -->',
      goal('suppliers'),
      '<!-- strategy-lint-enable -->',
      goal('owners'),
    );
    assert.deepEqual(said(text), ['goal-unmeasurable 3', 'suppression-unused idle 5', 'goal-unmeasurable 15']);
  });

  it('hides to the end of the file where nothing ends it', () => {
    assert.deepEqual(said(page('<!-- strategy-lint-disable -->', goal('customers'), goal('suppliers'))), []);
  });

  it('hides the section of the heading right below, sections within it included', () => {
    const text = page(
      goal('nobody'),
      '<!-- strategy-lint-disable-section -->',
      '## Goals',
      goal('customers'),
      '### More',
      goal('suppliers'),
      '## Aims',
      goal('owners'),
    );
    assert.deepEqual(said(text), ['goal-unmeasurable 3', 'goal-unmeasurable 17']);
  });

  it('hides the section that it stands in, also beside its heading', () => {
    for (const [heading, below] of [
      ['## Goals', '<!-- strategy-lint-disable-section -->'],
      ['## Goals <!-- strategy-lint-disable-section -->', 'Our goals.'],
    ] as const) {
      const text = page(
        '## Before',
        goal('nobody'),
        heading,
        below,
        '### Within',
        goal('customers'),
        '## After',
        goal('owners'),
      );
      assert.deepEqual(said(text), ['goal-unmeasurable 5', 'goal-unmeasurable 17'], heading);
    }
  });

  it('hides what stands above all headings', () => {
    const text = [goal('customers'), '<!-- strategy-lint-disable-section -->', goal('owners'), '# Plan', goal('all')];
    assert.deepEqual(said(text.join('\n\n')), ['goal-unmeasurable 9']);
  });

  it('hides in a file from wherever it stands', () => {
    assert.deepEqual(said(page(goal('customers'), '<!-- strategy-lint-disable-file -->')), []);
  });

  it('hides the document’s own findings at the title', () => {
    const document = (title: string): string[] =>
      lint(parseDocument(`${title}\n\n## Goals\n\n- NPS from 31 to 45 by 30 June 2026\n`)).map(({ rule }) => rule.id);
    assert.ok(document('# Plan 2026').includes('review-missing'));
    for (const title of [
      '# Plan 2026 <!-- strategy-lint-disable-line review-missing -->',
      '<!-- strategy-lint-disable-next-line review-missing -->\n# Plan 2026',
      '<!-- strategy-lint-disable-section review-missing -->\n\n# Plan 2026',
      '# Plan 2026\n<!-- strategy-lint-disable-section review-missing -->',
      '<!-- strategy-lint-disable-file review-missing -->\n\n# Plan 2026',
      '<!-- strategy-lint-disable review-missing -->\n\n# Plan 2026\n\n<!-- strategy-lint-enable review-missing -->',
    ]) {
      const left = document(title);
      assert.ok(!left.includes('review-missing') && !left.includes('suppression-unused'), title);
    }
  });

  for (const [where, text, left] of [
    ['an item', '- Goal: happy customers <!-- strategy-lint-disable-line -->\n- Goal: happy owners', 1],
    ['an item, above one within it', '- All\n  <!-- strategy-lint-disable-next-line -->\n  - Goal: happy customers', 0],
    [
      'a row',
      '| Goal | By |\n|---|---|\n| Happy customers | <!-- strategy-lint-disable-line --> |\n| Happy owners | Ann |',
      1,
    ],
    ['a quotation', '> <!-- strategy-lint-disable-file -->\n\nGoal: happy customers', 0],
  ] as const) {
    it(`works in ${where}`, () => {
      const bare = text.replaceAll(/<!--.*?-->/g, '');
      assert.deepEqual(said(bare).filter((each) => each.startsWith('goal')).length, left + 1);
      assert.equal(said(text).length, left);
    });
  }

  it('works with CRLF', () => {
    const text = page('<!-- strategy-lint-disable-next-line -->', goal('customers'), goal('suppliers'));
    assert.deepEqual(said(text.replaceAll('\n', '\r\n')), ['goal-unmeasurable 7']);
  });

  it('of all rules leaves house-keeping alone, and one by name hides it', () => {
    const idle = '<!-- strategy-lint-disable-next-line milestone-date-missing -->';
    assert.deepEqual(said(page('<!-- strategy-lint-disable-file -->', idle, goal('customers'))), [
      'suppression-unused unused 5',
    ]);
    assert.deepEqual(said(page('<!-- strategy-lint-disable-file suppression-unused -->', idle)), []);
  });
});

describe('A suppression with a last day', () => {
  const text = page('<!-- strategy-lint-disable-next-line goal-unmeasurable until 2026-06-01 -->', goal('customers'));

  it('hides on that day and before', () => {
    assert.deepEqual(said(text), []);
    assert.deepEqual(said(text, { today: '2025-01-01' }), []);
  });

  it('hides nothing afterwards, and its end is told', () => {
    assert.deepEqual(said(text, { today: '2026-06-02' }), ['suppression-expired expired 3', 'goal-unmeasurable 5']);
  });

  it('hides where no day counts as today', () => {
    const document = parseDocument(`---\nstrategy: plan\n---\n${text}`);
    assert.ok(!lint(document).some(({ rule }) => spoken.includes(rule.id)));
  });
});

describe('A suppression that hides nothing', () => {
  it('is reported, the rules that had nothing to hide by name', () => {
    const text = page(
      `${goal('customers')} <!-- strategy-lint-disable-line milestone-date-missing, goal-unmeasurable, metric-vanity -->`,
    );
    const document = parseDocument(`---\nstrategy: plan\n---\n${text}`);
    const [finding] = lint(document).filter(({ rule }) => rule.id === 'suppression-unused');
    assert.ok(finding);
    assert.match(sentenceOf(finding, 'en'), /milestone-date-missing, metric-vanity/);
    assert.doesNotMatch(sentenceOf(finding, 'en'), /goal-unmeasurable/);
  });

  it('is left alone when its rule is switched off: it may hide something for others', () => {
    const text = page('<!-- strategy-lint-disable-next-line metric-vanity -->', goal('customers'));
    assert.deepEqual(said(text), ['suppression-unused unused 3', 'goal-unmeasurable 5']);
    assert.deepEqual(said(text, { rules: { 'metric-vanity': 'off' } }), ['goal-unmeasurable 5']);
  });

  it('is the farther of two that hide the same', () => {
    const line = '<!-- strategy-lint-disable-next-line goal-unmeasurable -->';
    assert.deepEqual(said(page('<!-- strategy-lint-disable-file goal-unmeasurable -->', line, goal('customers'))), [
      'suppression-unused unused 3',
    ]);
    assert.deepEqual(said(page(line, line, goal('customers'))).length, 1);
  });

  it('at the very end, or before code, is one', () => {
    const comment = '<!-- strategy-lint-disable-next-line -->';
    assert.deepEqual(said(page(comment)), ['suppression-unused unused 3']);
    assert.deepEqual(said(page(comment, '```\nGoal: be the best\n```')), ['suppression-unused unused 3']);
  });

  it('is none in a form not filled in, and nothing is said of it in what is no strategy', () => {
    const comment = '<!-- strategy-lint-disable-next-line -->';
    const kind = (name: string): string => `---\nstrategy: ${name}\n---\n\n# Notes\n\n${comment}\nBread and milk.\n`;
    assert.deepEqual(lint(parseDocument(kind('none'))), []);
    assert.deepEqual(lint(parseDocument(kind('template'))), []);
  });
});

describe('Unbalanced comments', () => {
  const enable = '<!-- strategy-lint-enable goal-unmeasurable -->';
  const disable = '<!-- strategy-lint-disable goal-unmeasurable -->';

  it('an enable with nothing open is reported', () => {
    assert.deepEqual(said(page(enable, goal('customers'))), ['suppression-unused enable 3', 'goal-unmeasurable 5']);
    assert.deepEqual(said(page(disable, goal('customers'), enable, enable)), ['suppression-unused enable 9']);
  });

  it('an enable by name does not end what was opened for all', () => {
    assert.deepEqual(said(page('<!-- strategy-lint-disable -->', enable, goal('customers'))), [
      'suppression-unused enable 5',
    ]);
  });

  it('one enable ends all that is open by its name', () => {
    assert.deepEqual(said(page(disable, goal('a client'), disable, goal('customers'), enable, goal('suppliers'))), [
      'goal-unmeasurable 13',
    ]);
  });
});

describe('A thousand suppressions and a thousand findings', function () {
  this.timeout(60_000);

  /** Steps that reading the suppressions and looking after them takes. */
  function workOn(text: string): number {
    const read = () => parseDocument(`---\nstrategy: plan\n---\n${text}`);
    const found = lint(read(), { rules: housekeepingOff });
    const document = read();
    return stepsIn(() => {
      const { hides, outcome } = suppressing(document, rules, '2026-06-01');
      found.filter(hides);
      outcome(found, new Set(rules));
    });
  }

  const housekeepingOff = { 'suppression-unused': 'off', 'suppression-expired': 'off' } as const;

  const parts = (comment: string, count: number): string =>
    page(
      ...Array.from({ length: count }, (_, n) => `${comment}\n\n## Part ${n}\n\n${comment}\n\n${goal(`client ${n}`)}`),
    );

  for (const comment of [
    '<!-- strategy-lint-disable-next-line goal-unmeasurable -->',
    '<!-- strategy-lint-disable goal-unmeasurable -->',
    '<!-- strategy-lint-disable-section -->',
    '<!-- strategy-lint-disable-file goal-unmeasurable -->',
    '<!-- strategy-lint-disable-line no-such-rule -->',
    '<!-- strategy-lint-enable goal-unmeasurable -->',
  ]) {
    it(`take about ten times as much work as a hundred: ${comment}`, () => {
      const [few, many] = [workOn(parts(comment, 100)), workOn(parts(comment, 1000))];
      assert.ok(few > 0 && many < few * 15, `${many} steps for a thousand, ${few} for a hundred`);
    });
  }

  it('all above one line are read in one go', () => {
    const comment = '<!-- strategy-lint-disable-next-line goal-unmeasurable -->';
    const text = (count: number): string => page(...Array.from({ length: count }, () => comment), goal('customers'));
    const [few, many] = [workOn(text(300)), workOn(text(3000))];
    assert.ok(few > 0 && many < few * 15, `${many} steps for three thousand, ${few} for three hundred`);
  });
});
