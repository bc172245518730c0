import assert from 'node:assert/strict';
import { parseDocument } from '../../../server/src/document/parse.js';
import { isOverInDays, isReviewed } from '../../../server/src/model/review.js';
import { unknownsOf } from '../../../server/src/model/unknowns.js';

const documentOf = (...blocks: readonly string[]) => parseDocument(['# Plan 2027', ...blocks].join('\n\n'));
const reviewed = (...blocks: readonly string[]): boolean => isReviewed(documentOf(...blocks));
const open = (...blocks: readonly string[]): number =>
  unknownsOf(documentOf(...blocks)).filter(({ answered }) => !answered).length;

describe('A plan that is looked at again', () => {
  it('says at a heading how often', () => {
    assert.ok(reviewed('## Every month', '- We compare the figures with the plan'));
    assert.ok(reviewed('## Каждый месяц (§ 12)', '**Вопросы для разбора:**', '1. Что читали?'));
    assert.ok(reviewed('## Раз в квартал', '- Пересматриваем цели'));
    assert.ok(!reviewed('## Every month', '- Rent of the stall'));
    assert.ok(!reviewed('## Daily backups', '- We revisit the plan'));
    assert.ok(!reviewed('## Май', '- Пересматриваем цели'));
  });

  it('says what becomes of it when a stage does not end as it should', () => {
    for (const line of [
      'If the gate is not passed, we narrow the case.',
      'If the milestone slips: drop the second shop.',
      "If a phase isn't finished, the next one waits.",
      'Если gate не пройден: сузить замысел.',
      'Если веха не взята, второй магазин отменяем.',
      'Если этап не выполнен — назад к прототипу.',
    ])
      assert.ok(reviewed('## Phase 1', line), line);
    for (const line of ['If the gate is open, ring the bell.', 'Если дверь не закрыта, звоним.'])
      assert.ok(!reviewed('## Phase 1', line), line);
  });

  it('says what is done with what does not work', () => {
    for (const line of [
      'Track the metrics weekly, optimize the top performers',
      'Each month we track leads; drop what is dear',
      'Раз в неделю отслеживаем отклики, слабое убирать',
      'Еженедельно анализировать отклики, удачное масштабировать',
      'Go/no-go after the pilot',
    ])
      assert.ok(reviewed('## Next', `- ${line}`), line);
    for (const line of ['Track the parcels weekly', 'Еженедельно отслеживать посылки'])
      assert.ok(!reviewed('## Next', `- ${line}`), line);
  });

  it('need not be where it is over in days', () => {
    const short = (...blocks: readonly string[]): boolean => isOverInDays(parseDocument(blocks.join('\n\n')));
    assert.ok(short('# Стратегия хакатона', '**Цель: победа.** Срок — 2–3 дня.'));
    assert.ok(short('# Moving the archive', 'Duration: 5 days'));
    assert.ok(short('# План на 7 дней'));
    assert.ok(!short('# План на 90 дней'));
    assert.ok(!short('# Plan 2027', '**Goal:** goods are there within 2 days.'));
    assert.ok(!short('# Plan 2027', '- Goods are there in 2 days.'));
  });

  it('has points at which it is decided by figures', () => {
    const months = (month: string): readonly string[] =>
      [3, 6].flatMap((at) => [`### ${month} ${at}`, `- D30 > ${at}0 % → go on\n- D30 < 20 % → the other market`]);
    assert.ok(reviewed('## Decision points', ...months('Month')));
    assert.ok(reviewed('## Решающие моменты', ...months('Месяц')));
    assert.ok(reviewed('## Точки принятия решений', '- Март: выручка выше 2 млн\n- Июнь: выручка выше 4 млн'));
    assert.ok(!reviewed('## Decision points', '- Who pays?'));
    assert.ok(!reviewed('## Key moments', ...months('Month')));
  });
});

describe('A question that is asked again and again', () => {
  it('is no open one', () => {
    const list = '1. Which pages do people read?\n2. Which ones do they leave?';
    for (const label of [
      '**Questions for the monthly review:**',
      'Retrospective questions:',
      '**Вопросы для разбора:**',
    ])
      assert.equal(open(label, list), 0, label);
    for (const heading of ['## Every week', '## Каждый месяц'])
      assert.equal(open(heading, '**Questions:**', list), 0, heading);
    assert.equal(open('**Open questions:**', list), 2);
    assert.equal(open('**Вопросы:**', list), 2);
  });
});

describe('A dash before the start', () => {
  const table = (...starts: readonly string[]): string =>
    `| Metric | Start (D0) | Goal (D90) |\n|---|---|---|\n${starts.map((start) => `| Visits | ${start} | 40 |`).join('\n')}`;

  it('is nothing yet among zeros', () => {
    assert.equal(open('## Goals', table('0', '0', '—')), 0);
    assert.equal(open('## Goals', table('12', '7', '—')), 1);
    assert.equal(open('## Goals', table('0', '0', 'TBD')), 1);
  });
});
