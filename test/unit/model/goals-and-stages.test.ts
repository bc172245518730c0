import assert from 'node:assert/strict';
import { parseDocument } from '../../../server/src/document/parse.js';
import { attentionMetricsOf } from '../../../server/src/model/attention.js';
import { emptySectionsOf } from '../../../server/src/model/empty-sections.js';
import { goalsOf, isMeans, isMeasurable } from '../../../server/src/model/goals.js';
import { numberedGoalsOf } from '../../../server/src/model/goal-links.js';
import { milestonesOf } from '../../../server/src/model/milestones.js';
import { isReviewed } from '../../../server/src/model/review.js';
import { unknownsOf } from '../../../server/src/model/unknowns.js';

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

describe('A goal that the work does not name', () => {
  const unserved = (...blocks: readonly string[]): number =>
    numberedGoalsOf(documentOf('# Plan 2027', ...blocks)).filter(({ served }) => !served).length;

  it('is told by its place in the list, by its mark, by its letter', () => {
    const goals = ['Margin 34 %', 'Waste 4 %', 'Complaints under 12'];
    const work = (...names: readonly string[]) =>
      ['## What we do', names.map((name, at) => `- Work ${at} (${name})`).join('\n')] as const;
    const listed = goals.map((goal, at) => `${at + 1}. ${goal}`).join('\n');
    assert.equal(unserved('## Goals', listed, ...work('goal 1', 'goals 1, 2')), 1);
    assert.equal(unserved('## Goals', listed, ...work('goal 1', 'goals 2 and 3')), 0);
    assert.equal(unserved('## Goals', listed, ...work('in May', 'in June')), 0);
    const marked = goals.map((goal, at) => `- Z${at + 1}: ${goal}`).join('\n');
    assert.equal(unserved('## Goals', marked, ...work('Z1', 'Z1, Z3')), 1);
    const lettered = [
      '| | Goal | Target |',
      '|---|---|---|',
      ...goals.map((goal, at) => `| ${'ABC'[at] ?? ''} | ${goal} | 9 |`),
    ];
    const serving = ['| Work | Serves |', '|---|---|', '| Desk | A, B |'];
    assert.equal(unserved('## Goals', lettered.join('\n'), '## Work', serving.join('\n')), 1);
  });

  it('is told by headings and labels in bold too', () => {
    const goals = '- G1: Margin 34 %\n- G2: Waste 4 %\n- G3: Complaints under 12';
    assert.equal(unserved('## Goals', goals, '## G1: Prices', 'New list.', '## Kitchen (G2)', 'New stove.'), 1);
    assert.equal(unserved('## Goals', goals, '## How', '**Prices (goals 1 and 2).** New list.'), 1);
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

describe('Attention', () => {
  const counted = (...blocks: readonly string[]): number =>
    attentionMetricsOf(documentOf('# Plan 2027', ...blocks)).length;

  it('is what a part on success counts, people in a channel too', () => {
    assert.equal(
      counted(
        '## Что будем считать успехом',
        '- 6 000 человек в телеграм-канале\n- один ролик с сотней тысяч просмотров',
      ),
      2,
    );
  });

  it('is not who comes through the door', () => {
    assert.equal(counted('## Цели', '- Число посещений довести до 620 тыс. в год'), 0);
    assert.equal(counted('## Цели', '- Число посещений сайта довести до 620 тыс. в год'), 1);
  });
});

describe('A part with nothing below', () => {
  const empty = (...blocks: readonly string[]): number => emptySectionsOf(documentOf('# Plan 2027', ...blocks)).length;

  it('stands before the next label, or before the mark of a page', () => {
    assert.equal(
      empty('**Goal.** Waste 6 % by May.', '**Idea.** Bags by name.', '**Risks**', '**Who decides.** The family.'),
      1,
    );
    assert.equal(
      empty('**Goal.** Waste 6 % by May.', '**Idea.** Bags by name.', '**Risks**', '**Frost.** We insure.'),
      0,
    );
    assert.equal(empty('Риски:', 'Ответственные:'), 1);
    assert.equal(empty('Риски:', 'мороз и град, застрахованы.'), 0);
  });
});

describe('A look at the plan', () => {
  it('is told by a heading that asks when, or by a verb with the plan in the middle', () => {
    assert.ok(isReviewed(documentOf('# Plan', '## When we look at it again', 'Ann and Ben, every second Friday.')));
    assert.ok(isReviewed(documentOf('# Plan', 'We turn the plan over every second Friday.')));
    assert.ok(!isReviewed(documentOf('# Plan', 'We turn the mattress over every second Friday.')));
  });

  it('is told by a rhythm and by what is decided to change', () => {
    for (const line of [
      'Practice support reports to the partners every quarter, who then keep, change or stop each item.',
      'First Thursday of each month we go through this and cross out what is silly.',
      'Каждую четверть приношу совету цифры, и мы решаем, что в плане поменять.',
      'Каждые две недели в пятницу смотрим повторных по врачам и подкручиваем.',
      'Итоги смотрим первого числа каждого месяца, меры при необходимости меняем.',
    ])
      assert.ok(isReviewed(documentOf('# Plan', line)), line);
    for (const line of [
      'До 20 апреля переписываем сценарий заезда.',
      'Каждую пятницу меняем бельё.',
      'Every Monday we change the oil.',
    ])
      assert.ok(!isReviewed(documentOf('# Plan', line)), line);
    assert.ok(
      !isReviewed(
        documentOf(
          '# Plan',
          '## Как следим',
          'Главный конструктор ведёт журнал испытаний, такелажники аттестуются каждые полгода.',
        ),
      ),
    );
  });
});

describe('A row that is empty under two heads', () => {
  const missing = (heads: string): (string | undefined)[] =>
    unknownsOf(
      documentOf('# Plan 2027', '## Milestones', `| Milestone | ${heads} |\n|---|---|---|\n| Cut-over | | |`),
    ).map(({ columnRole }) => columnRole);

  it('owes its owner, whichever stands first; the date is asked for as that of a milestone', () => {
    assert.deepEqual(missing('Owner | Date'), ['owner']);
    assert.deepEqual(missing('Date | Owner'), ['owner']);
  });
});
