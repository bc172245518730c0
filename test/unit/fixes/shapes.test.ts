import assert from 'node:assert/strict';
import { parseDocument } from '../../../server/src/document/parse.js';
import { fixesOf, withSample } from '../../../server/src/linter/fixes.js';
import { lint } from '../../../server/src/linter/lint.js';

/** The text after one of the fixes of a rule's first finding, places holding their examples. */
function mended(rule: string, text: string, which = 0): string {
  const document = parseDocument(text);
  const finding = lint(document, { preset: 'strict' }).find((each) => each.rule.id === rule);
  assert.ok(finding, `${rule} is not found`);
  const fix = fixesOf(document, finding)[which];
  assert.ok(fix, `${rule} offers nothing`);
  return withSample(text, fix);
}

/** The lines that a fix adds or changes. */
function changedBy(rule: string, text: string): string[] {
  const before = new Set(text.split('\n'));
  return mended(rule, text)
    .split('\n')
    .filter((line) => !before.has(line));
}

const programme = '# Innovation roadmap 2027\n\n**Goal:** margin from 7% to 10% by December 2027.\n\n';

describe('A fix', () => {
  it('adds a column to a table with ragged rows and no bars around it', () => {
    const table = 'Innovation | Owner | Start\n---|---|---\nShelf cameras | IT\nPrice tags | IT | 1 May 2027\n';
    assert.deepEqual(changedBy('innovation-effect-missing', programme + table), [
      'Innovation | Owner | Start | Effect',
      '---|---|---|---',
      'Shelf cameras | IT | | 900 fewer calls, €40k a year',
      'Price tags | IT | 1 May 2027 | 900 fewer calls, €40k a year',
    ]);
  });

  it('does not take an escaped bar for the end of a cell', () => {
    const table = '| Innovation | Owner |\n|---|---|\n| Shelf cameras \\| sensors | IT |\n';
    const row = changedBy('innovation-effect-missing', programme + table).at(-1);
    assert.equal(row, '| Shelf cameras \\| sensors | IT | 900 fewer calls, €40k a year |');
  });

  it('adds an item below others as they are indented, by tabs too', () => {
    const goal =
      '# Brickworks plan 2027\n\n**Goal:** £700k contribution in the year to 31 December 2027.\n\n## Ideas\n\n';
    const ideas =
      '1. Quieter fans\n\t- £12k. Complaints fall from 40 to 10 a month.\n2. Bricks from mushrooms\n\t- It has never left the laboratory.\n\t- £250k. If batch two crumbles, the project ends.\n3. Second kiln door\n\t- £30k, paid back in eight months.\n';
    assert.deepEqual(changedBy('breakthrough-loss-unaccepted', goal + ideas), [
      '\t- We are ready to lose €3m and stop once €2m is spent without a first paying customer.',
    ]);
  });

  it('writes before a comment that stands at the end of the line', () => {
    const item = '- **Voice assistant for depot staff.** A big impact on productivity is expected.';
    const text = `${programme}## Innovations\n\n${item} <!-- see the board paper -->\n`;
    assert.deepEqual(changedBy('innovation-roi-unmeasured', text), [
      `${item} In figures: €40k a year, paid back in ten months. <!-- see the board paper -->`,
    ]);
  });

  const underlined =
    'Plan 2026\n=========\n\nGoals\n-----\n\n- Lift orders from 18% to 25% by December 2026\n\nRisks\n-----\n\nBudget\n------\n\n€40k\n';

  it('writes below the rule that underlines a heading', () => {
    assert.match(mended('section-empty', underlined), /\nRisks\n-----\n\nThree suppliers/);
  });

  it('takes a heading away with the rule that underlines it', () => {
    assert.equal(mended('section-empty', underlined, 1), underlined.replace('Risks\n-----\n\n', ''));
  });
});
