import assert from 'node:assert/strict';
import { parseDocument } from '../../../server/src/document/parse.js';
import { lensesOf } from '../../../server/src/language/lenses.js';
import { foldsOf, symbolsOf, type OutlineSymbol } from '../../../server/src/language/symbols.js';

const plan = parseDocument(
  [
    '# Service plan 2027',
    '## Goals',
    '- Lost requests from 23% to 8% by 31 December 2027\n  - Owner: head of service\n- Be closer to the customer',
    '## Milestones',
    '| Milestone | Date | Result |\n| --- | --- | --- |\n| Journal live | 1 March 2027 | all nine crews write in it |\n| Reports from the phone | | |',
    '**Open questions**',
    '- Do crews fill in a report on site?',
    '',
  ].join('\n\n'),
);

const drawn = (symbols: readonly OutlineSymbol[], depth = 0): string[] =>
  symbols.flatMap(({ role, name, children }) => [
    `${'  '.repeat(depth)}${role}: ${name}`,
    ...drawn(children, depth + 1),
  ]);

describe('The outline of a plan', () => {
  it('has goals, milestones and unknowns in their sections', () => {
    assert.deepEqual(drawn(symbolsOf(plan)), [
      'section: Service plan 2027',
      '  section: Goals',
      '    goal: Lost requests from 23% to 8% by 31 December 2027',
      '    goal: Be closer to the customer',
      '  section: Milestones',
      '    milestone: Journal live',
      '    milestone: Reports from the phone',
      '    section: Open questions',
      '      unknown: Do crews fill in a report on site?',
    ]);
  });

  it('keeps each name within its span, and each span within the one around it', () => {
    const check = (symbols: readonly OutlineSymbol[], start: number, end: number): void => {
      for (const { span, selection, children } of symbols) {
        assert.ok(start <= span.start && span.end <= end);
        assert.ok(span.start <= selection.start && selection.end <= span.end);
        check(children, span.start, span.end);
      }
    };
    check(symbolsOf(plan), 0, plan.text.length);
  });

  it('folds sections under whatever looks like a heading', () => {
    const folded = foldsOf(plan).map(({ start, end }) => plan.text.slice(start, end));
    assert.ok(folded.some((text) => text.startsWith('Goals') && text.endsWith('closer to the customer')));
    assert.ok(folded.some((text) => text.startsWith('**Open questions') && text.endsWith('on site?')));
  });
});

describe('Lenses', () => {
  it('say over goals and milestones what they have and what they lack', () => {
    assert.deepEqual(
      lensesOf(plan).map(({ span, title }) => `${plan.text.slice(span.start, span.end)} → ${title.en}`),
      [
        'Lost requests from 23% to 8% by 31 December 2027 → measure ✓ date ✓ owner ✓',
        'Be closer to the customer → measure ✗ date ✓ owner ✗',
        'Journal live → date ✓ result ✓',
        'Reports from the phone → date ✗ result ✗',
      ],
    );
  });
});
