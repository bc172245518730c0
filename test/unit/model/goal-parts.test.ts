import assert from 'node:assert/strict';
import { parseDocument } from '../../../server/src/document/parse.js';
import { automationsOf } from '../../../server/src/model/automations.js';
import { goalsOf, isMeans, isMeasurable, statesTargets } from '../../../server/src/model/goals.js';

const documentOf = (...blocks: readonly string[]) => parseDocument(blocks.join('\n\n'));
const goals = (...blocks: readonly string[]) => goalsOf(documentOf('# Roadmap', ...blocks));
const open = (...blocks: readonly string[]): number => goals(...blocks).filter((goal) => !isMeasurable(goal)).length;

describe('What measures a goal from further on', () => {
  const stage = ['## Phase 2 — Alpha', '**Term:** 5 weeks  \n**Goal:** a better sound', 'Scope:', '- parser\n- tests'];
  const этап = ['## Этап 2. Альфа', '**Цель:** улучшить звук', 'Объём:', '- парсер\n- тесты'];
  const list = '- 40 % of testers come back\n- safe undo';

  it('stands under the gate of its stage', () => {
    for (const label of [
      'Gate:',
      'Exit criteria:',
      '**Completion criteria (D30):**',
      'Definition of done:',
      'Metrics:',
    ])
      assert.equal(open(...stage, label, list), 0, label);
    for (const label of ['Гейт:', 'Критерии выхода:', '**Критерии приёмки:**', 'Условия перехода:', 'KPI:'])
      assert.equal(open(...этап, label, '- возвращаются 40 % участников\n- отмена безопасна'), 0, label);
    assert.equal(open(...stage, '- 3 tests', '**Exit criteria:** 40 % of testers come back.'), 0);
  });

  it('stands in whatever list of figures the stage has', () => {
    for (const label of ['Ramp:', '**Continuous checks:**', 'Разгон:'])
      assert.equal(open(...stage, label, '- week 1: 20 %\n- week 2: 50 %'), 0, label);
    assert.equal(open(...stage, 'Ramp:', '- week 1: 20 %\n- the rest later'), 1);
    assert.equal(open('## Shop', ...stage.slice(1), 'Ramp:', '- week 1: 20 %\n- week 2: 50 %'), 1);
  });

  it('does so with figures, and for the goal right above it only', () => {
    assert.equal(open(...stage, 'Gate:', '- users are glad\n- safe undo'), 1);
    assert.equal(open(...stage), 1);
    assert.equal(open(...stage, '**Goal:** a bigger hall', 'Gate:', list), 1);
    assert.equal(open(...stage, 'Targets:', list), 1);
  });

  it('stands in the part behind the one goal of the plan', () => {
    for (const [goal, behind] of [
      ['## Goal', '## North star'],
      ['## Goal', '## Metrics'],
      ['## Цель', '## Путеводная звезда'],
      ['## Цель', '## Как меряем'],
    ] as const) {
      assert.equal(open(goal, 'A better sound.', behind, list), 0, behind);
      assert.equal(open(goal, '- A better sound\n- A bigger hall', behind, list), 2, behind);
    }
    const [product] = goals('## Goal', 'Launch a mobile app.', '## North star', '- Customers buy 20 % more often');
    assert.ok(product && !isMeans(product));
    const [robot] = automationsOf(
      documentOf('# Plan', '## Goal', 'Introduce AI chat-bots.', '## North star', '- Waiting time down by 20 %'),
    );
    assert.ok(robot?.purpose);
  });
});

describe('What is no goal', () => {
  it('is the work that people do for one', () => {
    const table = (head: string) =>
      `| # | ${head} | Owner | Priority | Metric |\n|---|---|---|---|---|\n| 1.1 | Put in a slot | PM | P0 | It works |`;
    for (const head of ['Task', 'Step', 'Задача', 'Шаг', 'Действие'])
      assert.equal(goals('### Goal: 5 shops by May', table(head)).length, 1, head);
    assert.equal(goals('### Goal: 5 shops by May', table('What grows')).length, 2);
  });

  it('is an order among things, what a text is for, what is needed', () => {
    for (const line of [
      'Приоритет источников: сайты, справка, магазины',
      'Приоритет каналов: почта, потом реклама',
      'Priority of channels: mail, then ads',
      'Priority order: mail, then ads',
      'Приоритет по срочности: почта, потом реклама',
      'Priority by urgency: mail, then ads',
      'Порядок приоритетов: почта, потом реклама',
      '**Цель документа:** описать запуск',
      '**Aim of this document:** to describe the launch',
      '**Purpose of the page:** to describe the launch',
      '**Что нужно**: снимки, видео, тексты',
    ])
      assert.equal(goals('## Launch', `- ${line}`).length, 0, line);
    for (const line of ['Приоритет года: открыть склад', 'Приоритеты: склад', '**Цель:** открыть склад'])
      assert.equal(goals('## Launch', `- ${line}`).length, 1, line);
  });
});

describe('Targets in a column', () => {
  const table = (...rows: readonly string[]) =>
    `| Metric | Source | Target (3 weeks) |\n|---|---|---|\n${rows.join('\n')}`;

  it('say what is wanted where they are figures', () => {
    assert.ok(statesTargets(documentOf('# Plan', table('| D1 | report | 30 % |', '| D7 | report | 15 % |'))));
    assert.ok(!statesTargets(documentOf('# Plan', table('| D1 | report | up |', '| D7 | report | 15 % |'))));
    const questions = '| Метрика | Источник | Вопрос |\n|---|---|---|\n| D1 | отчёт | 30 %? |\n| D7 | отчёт | 15 %? |';
    assert.ok(!statesTargets(documentOf('# План', questions)));
  });
});
