import assert from 'node:assert/strict';
import { parseDocument } from '../../../server/src/document/parse.js';
import { applyEdits, type Edit } from '../../../server/src/fixes/edit.js';
import { milestonesToList, milestonesToTable } from '../../../server/src/fixes/milestone-table.js';
import type { StrategyDocument } from '../../../server/src/document/strategy-document.js';
import type { Span } from '../../../server/src/text/span.js';

type Turn = (doc: StrategyDocument, span: Span) => readonly Edit[];

/** The text with what stands at `at` turned. */
function turned(turn: Turn, text: string, at: string): string {
  const start = text.indexOf(at);
  assert.notEqual(start, -1, at);
  return applyEdits(text, turn(parseDocument(text), { start, end: start }));
}

const wordsOf = (text: string): string[] =>
  text
    .split(/[^\p{L}\p{N}€₽%]+/u)
    .filter((word) => word !== '')
    .sort();

const plan = (milestones: string): string => `# Store opening plan 2026

**Goal:** 120 customers a day by 31 December 2026.

## Milestones

${milestones}

## Review

We look at the plan again every quarter.
`;

const план = (вехи: string): string => `# План открытия магазина на 2026 год

**Цель:** 120 покупателей в день к 31 декабря 2026 года.

## Вехи

${вехи}

## Пересмотр

План пересматриваем раз в квартал.
`;

const list = `- 2 February: lease signed
- Fit-out ready, 4 May: the fire inspector has signed
- By 1 September — opening day — 120 customers
- Two assistants hired`;

const table = `| Date | Milestone | Result |
| --- | --- | --- |
| 2 February | lease signed |  |
| 4 May | Fit-out ready | the fire inspector has signed |
| By 1 September | opening day | 120 customers |
|  | Two assistants hired |  |`;

describe('A list of milestones', () => {
  it('becomes a table with a column for the day, the milestone and what can be shown', () => {
    assert.equal(turned(milestonesToTable, plan(list), 'lease'), plan(table));
  });

  it('says so in the words of a Russian plan', () => {
    const вехи = `- к 2 февраля: договор подписан
- ремонт принят, 4 мая — акт инспектора`;
    assert.equal(
      turned(milestonesToTable, план(вехи), 'ремонт'),
      план(`| Срок | Веха | Результат |
| --- | --- | --- |
| к 2 февраля | договор подписан |  |
| 4 мая | ремонт принят | акт инспектора |`),
    );
  });

  it('keeps ticks as a state, and bars as they are read', () => {
    const boxes = `- [x] 2 February: lease signed
- [ ] 4 May: hall A|B open`;
    const rows = turned(milestonesToTable, plan(boxes), 'lease');
    assert.match(
      rows,
      /\| Status \|\n.*\n\| 2 February \| lease signed \| done \|\n\| 4 May \| hall A\\\|B open \| {2}\|/,
    );
    assert.equal(turned(milestonesToList, rows, 'lease'), plan(boxes));
  });

  it('is left alone where items hold more than a line, or are no milestones', () => {
    const nested = plan(`- 2 February: lease signed
  - the landlord has both copies
- 4 May: fit-out ready`);
    assert.equal(turned(milestonesToTable, nested, 'lease'), nested);
    const others = plan(list).replace('## Milestones', '## Risks');
    assert.equal(turned(milestonesToTable, others, 'Two assistants'), others);
    assert.equal(turned(milestonesToTable, plan(list), 'We look'), plan(list));
  });

  it('ends its lines as the document does', () => {
    const text = plan(list).replaceAll('\n', '\r\n');
    assert.equal(turned(milestonesToTable, text, 'lease'), plan(table).replaceAll('\n', '\r\n'));
  });

  it('keeps every word on the way there and back', () => {
    for (const milestones of [
      list,
      '1. **May.** Lease — signed — by the owner\n2. **16 March – 30 April:** fit-out (two halls), 4 May',
      '* in six weeks: `stock` list\n* Opening (1 September), 120 customers\n* [Plan of the hall](hall.md), 4 May',
    ]) {
      const there = turned(milestonesToTable, plan(milestones), milestones.slice(5, 9));
      assert.match(there, /\| --- \|/);
      const back = turned(milestonesToList, there, '| --- |');
      assert.deepEqual(wordsOf(there.replace(/^\| Date.*$/m, '')), wordsOf(plan(milestones).replaceAll(/^\d\./gm, '')));
      assert.deepEqual(wordsOf(back), wordsOf(plan(milestones).replaceAll(/^\d\./gm, '')));
      assert.doesNotMatch(back, /\|/);
    }
  });
});

describe('A table of milestones', () => {
  const rows = `| # | Phase | From | To | Deliverable | Owner |
|---|---|---|---|---|---|
| 1 | Vendor selection | 16 March | 30 April | signed contract | Ines |
| 2 | Training | | 4 May | |
| 3 | Cut-over |`;

  it('becomes a list: the days first, other columns behind their heads, a column that counts as numbers', () => {
    assert.equal(
      turned(milestonesToList, plan(rows), 'Training'),
      plan(`1. 16 March – 30 April: Vendor selection — signed contract; Owner: Ines
2. 4 May: Training
3. Cut-over`),
    );
  });

  it('becomes one with a dash behind the day in Russian', () => {
    const вехи = `| Этап | Срок | Результат | Статус |
|---|---|---|---|
| Аренда | 2 февраля | договор подписан | готово |
| Ремонт | 4 мая | акт инспектора | ждём окна |`;
    assert.equal(
      turned(milestonesToList, план(вехи), 'Ремонт'),
      план(`- 2 февраля — Аренда — договор подписан; Статус: готово
- 4 мая — Ремонт — акт инспектора; Статус: ждём окна`),
    );
  });

  it('is set off from the lines that stand right above and below it', () => {
    const tight = plan(rows).replace('## Milestones\n\n', '## Milestones\n').replace('|\n\n## Review', '|\n## Review');
    assert.match(turned(milestonesToList, tight, 'Training'), /## Milestones\n\n1\. .*\n.*\n3\. Cut-over\n\n## Review/);
  });

  it('is left alone where it is about something else', () => {
    const team = plan(`| Who | Days |
|---|---|
| Ines | 3 |`);
    assert.equal(turned(milestonesToList, team, 'Ines'), team);
  });
});
