import assert from 'node:assert/strict';
import { parseDocument } from '../../../server/src/document/parse.js';
import { goalsOf, isMeans, isMeasurable } from '../../../server/src/model/goals.js';
import { milestonesOf } from '../../../server/src/model/milestones.js';
import { isReviewed } from '../../../server/src/model/review.js';

const documentOf = (...blocks: readonly string[]) => parseDocument(blocks.join('\n\n'));

describe('What is wanted', () => {
  const goals = (...blocks: readonly string[]) => goalsOf(documentOf('# Plan 2027', ...blocks));

  it('stands under a compound whose last word says so, and in lines with dashes under a label', () => {
    assert.equal(goals('## 1. Project goals', '- Modern reporting\n- Shorter queues').length, 2);
    assert.equal(
      goals('Чего хотим:', '— к 30 июня расходы 7,4 млн ₽ в месяц;\n— вернуть доверие заказчиков.').length,
      2,
    );
  });

  it('is a mere thing, whoever it is named for', () => {
    for (const goal of [
      'Выпустить мобильное приложение гостя',
      'Launch a member app',
      '**Partner portal online.** It is up by May.',
    ])
      assert.equal(goals('## Goals', `- ${goal}`).filter(isMeans).length, 1, goal);
    assert.equal(
      goals('## Goals', '| Goal | Q1 | Q2 |\n|---|---|---|\n| Kiosks installed | 8 | 22 |').filter(isMeans).length,
      0,
    );
  });

  it('is no end state where it is a place that people like', () => {
    for (const goal of [
      'Сделать школу местом, куда хочется приходить',
      'Make the library a place where people want to be',
    ])
      assert.equal(goals('## Goals', `- ${goal}`).filter(isMeasurable).length, 0, goal);
  });
});

describe('A stage', () => {
  const undated = (...blocks: readonly string[]): number =>
    milestonesOf(documentOf('# Plan 2027', ...blocks)).filter(({ dated }) => !dated).length;
  const table = (...rows: readonly string[]) => ['| Step | When | Result |', '|---|---|---|', ...rows].join('\n');

  it('that waits for another, or for a season to come near, has no day', () => {
    for (const when of [
      'once the first three are stable',
      'as soon as possible',
      'после запуска первых трёх',
      'in due course',
      'by arrangement',
    ])
      assert.equal(undated('## Timetable', table(`| The others follow | ${when} | report |`)), 1, when);
    for (const when of ['2 weeks', 'after 30 April 2027', 'Q2'])
      assert.equal(undated('## Timetable', table(`| The others follow | ${when} | report |`)), 0, when);
    assert.equal(undated('## Milestones', '- Quiz, towards summer\n- Shop open: 1 May'), 1);
  });

  it('that comes "then", behind two days, has none', () =>
    assert.equal(
      undated('## Letters', '- 1 March: three clinics write them\n- 1 May: all seven\n- then the bank joins'),
      1,
    ));

  it('is neither a day of the week, nor a sum, nor an idea to be tested', () => {
    assert.equal(
      undated(
        '## Posts',
        '| Day | Theme | Owner |\n|---|---|---|\n| Monday | bolt | Ann |\n| Wednesday | joke | Ben |',
      ),
      0,
    );
    assert.equal(undated('## Stages', table('| Reserve | – | |')), 0);
    assert.equal(
      undated(
        '## Ideas',
        '| Idea | How we test | When | Threshold | Owner |\n|---|---|---|---|---|\n| Evening class | | | | Ann |',
      ),
      0,
    );
  });
});

describe('A look at the plan', () => {
  it('is told by a heading that asks when, or by a verb with the plan in the middle', () => {
    assert.ok(isReviewed(documentOf('# Plan', '## When we look at it again', 'Ann and Ben, every second Friday.')));
    assert.ok(isReviewed(documentOf('# Plan', 'We turn the plan over every second Friday.')));
    assert.ok(!isReviewed(documentOf('# Plan', 'We turn the mattress over every second Friday.')));
  });
});
