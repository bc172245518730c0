import assert from 'node:assert/strict';
import { parseDocument } from '../../../server/src/document/parse.js';
import { pilotsOf } from '../../../server/src/model/pilots.js';

const pilots = (...blocks: readonly string[]) => pilotsOf(parseDocument(['# Plan 2027', ...blocks].join('\n\n')));

describe('A trial in a stage', () => {
  it('lasts as long as the stage, whatever stands in between', () => {
    for (const heading of ['## Days 61–90: the teachers', '## Дни 61–90: учителя', '## Q3 2027', '## Август 2027']) {
      const [pilot] = pilots(heading, '### Work', '- Pilot with the teachers');
      assert.ok(pilot?.bounds.time, heading);
    }
    const [open] = pilots('## From May', '- Pilot with the teachers');
    assert.ok(open && !open.bounds.time);
    const [bare] = pilots('## Work', '- Pilot with the teachers');
    assert.ok(bare && !bare.bounds.time);
  });

  it('ends by the figures in the line of the stage', () => {
    for (const line of ['**Exit criteria:** 40 % come back.', '**Критерии выхода:** возвращаются 40 %.'])
      assert.ok(pilots('## Days 61–90', '- Pilot with the teachers', line)[0]?.bounds.criterion, line);
    assert.ok(!pilots('## Days 61–90', '- Pilot with the teachers', '**Exit criteria:** joy.')[0]?.bounds.criterion);
  });
});

describe('A trial that is named again', () => {
  it('is one', () => {
    const pilot = ['## Пилот', '- Пробуем в трёх семьях'];
    for (const line of ['Что считаем в пилоте', 'Задачи ведём в таблице первую неделю пилота', 'Старт пилота'])
      assert.equal(pilots(...pilot, '## Работа', `- ${line}`).length, 1, line);
  });
});

describe('What speaks of a trial and is none', () => {
  it('is how ready one is, who took part, what customers pay after it', () => {
    for (const line of [
      'Pilot readiness',
      'Everything is ready for the pilot',
      'Trial → Paid conversion',
      'Trial conversion rate',
      'Failures down by 20 % at the pilot customers',
      'Готовность к пилоту',
      'Сбоев на 20 % меньше у пилотных клиентов',
      '7-day Premium trial, запускаемый при выборе второй монеты',
      'Trial будет работать лучше жёсткого paywall',
    ])
      assert.equal(pilots('## Work', `- ${line}`).length, 0, line);
    for (const line of ['A pilot with three customers', 'Пилот у трёх клиентов', 'Pilot in one shop'])
      assert.equal(pilots('## Work', `- ${line}`).length, 1, line);
  });
});
