import assert from 'node:assert/strict';
import { parseDocument } from '../../../server/src/document/parse.js';
import { withSample, fixesOf } from '../../../server/src/linter/fixes.js';
import { lint } from '../../../server/src/linter/lint.js';

/** The text after the preferred fix of the first finding of a rule, places holding their examples. */
function mended(ruleId: string, text: string): string {
  const document = parseDocument(text);
  const finding = lint(document, { preset: 'strict' }).find(({ rule }) => rule.id === ruleId);
  assert.ok(finding, `${ruleId} says nothing`);
  const [fix] = fixesOf(document, finding);
  return fix ? withSample(text, fix) : text;
}

const milestones = 'milestone-missing';

describe('A part that a fix adds', () => {
  it('has a bold line for a heading where the others have', () => {
    const text =
      '**Goals**\n\n- Returns from 9% to 4% by 31 December 2026\n\n**Steps**\n\n- New boxes in March, Ines\n';
    assert.match(mended('review-missing', `Delivery plan 2026\n\n${text}`), /\n\*\*Review\*\*\n\nThe plan is revised/);
  });

  it('goes on counting, and stands behind the last number', () => {
    const text = `# План доставки на 2026 год

## 1. Цели

- Возвраты — с 9 до 4 % к 31 декабря 2026 года

## 2. Шаги

- Новые коробки, Инна
`;
    assert.match(mended(milestones, text), /Инна\n\n## 3\. Вехи\n\n- 1 марта — /);
  });

  it('is a label line where the others are', () => {
    const text =
      'План доставки на 2026 год\n\nЦели:\n- возвраты — с 9 до 4 % к 31 декабря 2026 года\n\nШаги:\n- новые коробки\n';
    assert.match(mended('review-missing', text), /\n\nПересмотр:\n\nПлан пересматриваем/);
  });

  it('does not fall into a comment or a block of code that is left open', () => {
    const text = '# Delivery plan 2026\n\n## Goals\n\n- Returns from 9% to 4% by 31 December 2026\n\n';
    for (const open of ['<!-- to be gone on\n', '```\nparcel --help\n'])
      assert.equal(mended('review-missing', text + open), text + open);
  });
});

describe('A row that a fix fills', () => {
  const plan = (rows: string): string => `# Delivery plan 2026

**Goal:** returns from 9% to 4% by 31 December 2026.

## Milestones

| Milestone | Result | From | To |
|---|---|---|---|
${rows}
`;

  it('gets the cells that it lacks', () => {
    assert.match(
      mended('milestone-date-missing', plan('| New boxes |')),
      /\| New boxes \| {2}\| 4 May \| 31 August \|\n/,
    );
  });

  it('gets them without bars at its ends', () => {
    const bare = plan('| New boxes | 400 in use').replaceAll(/^\||\|$/gm, '');
    assert.match(mended('milestone-date-missing', bare), /New boxes \| 400 in use \| 4 May \| 31 August \|\n/);
  });

  it('sets them off from the bars of a cell without a space', () => {
    assert.match(
      mended('milestone-date-missing', plan('|New boxes|400 in use||TBC|')),
      /\|New boxes\|400 in use\| 4 May \| 31 August \|\n/,
    );
  });
});

describe('A remark that a fix adds', () => {
  it('stands before the mark that leaves an item open', () => {
    const text = `# План доставки на 2026 год

**Цель:** возвраты с 9 до 4 % к 31 декабря 2026 года.

## Гипотезы

- клиент хранит коробку, если на ней его имя;
- клиент возвращает коробку, если курьер ждёт;
`;
    assert.match(mended('hypothesis-untestable', text), /его имя: проверяем письмом .* — отбрасываем;\n/);
  });

  it('stands behind marks of emphasis that close with the words', () => {
    const text = `# Delivery plan 2026

**Goal:** returns from 9% to 4% by 31 December 2026.

## Assumptions

- **Customers keep the box.**
`;
    assert.match(mended('assumption-unchecked', text), /the box\.\*\* Checked by/);
  });

  it('keeps to its line below a heading that stands in a list', () => {
    const text = `# Delivery plan 2026

**Goal:** returns from 9% to 4% by 31 December 2026.

- ## Assumptions

\t- Customers keep the box
`;
    assert.match(mended('assumption-unchecked', text), /\t- Customers keep the box: checked by .*\n/);
  });
});
