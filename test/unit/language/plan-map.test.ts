import assert from 'node:assert/strict';
import { parseDocument } from '../../../server/src/document/parse.js';
import {
  planMapOf,
  type MapGoal,
  type MapStep,
  type PlanMap,
  type Way,
} from '../../../server/src/language/plan-map.js';

const today = '2027-05-10';
const mapOf = (...blocks: string[]): PlanMap => planMapOf(parseDocument(`${blocks.join('\n\n')}\n`), today);

const whenOf = ({ when, said }: Pick<MapStep, 'when' | 'said'>): string => {
  if (!when) return said ?? 'no date';
  return when.from === when.to ? when.to : `${when.from} to ${when.to}`;
};

const goalLine = (goal: MapGoal): string => `${goal.text} | ${whenOf(goal)} | ${goal.state}`;
const stepLine = (step: MapStep): string => `${step.kind}: ${step.text} | ${whenOf(step)} | ${step.state}`;

const texts = (map: PlanMap, way: Way) => ({
  measures: way.measures.map(({ text }) => text),
  actions: way.actions.map((index) => map.steps[index]?.text),
  milestones: way.milestones.map((index) => map.steps[index]?.text),
});

describe('The map of a plan', () => {
  const plan = mapOf(
    '# Service plan 2027',
    '## Goals',
    '- Lost requests from 23% to 8% by 31 December 2027\n  - Owner: head of service\n- Be closer to the customer',
    '## Milestones',
    '| Milestone | Date | Result |\n| --- | --- | --- |\n| ✅ Journal live | 1 March 2027 | all crews write in it |\n| Reports | 20 April 2027 | |\n| New rota | Q3 2027 | signed |\n| Move | month 4 | |\n| Party | | |',
    '## Open questions',
    '- Do crews fill in a report on site? Two crews try it until 1 June.\n- Who pays for the phones?',
  );

  it('has the goals with their deadlines, one that the title gives as well', () => {
    assert.deepEqual(plan.goals.map(goalLine), [
      'Lost requests from 23% to 8% by 31 December 2027 | 2027-12-31 | ahead',
      'Be closer to the customer | 2027-01-01 to 2027-12-31 | ahead',
    ]);
    assert.deepEqual(
      plan.goals.map(({ measured, dated, owned }) => ({ measured, dated, owned })),
      [
        { measured: true, dated: true, owned: true },
        { measured: false, dated: true, owned: false },
      ],
    );
  });

  it('has the milestones done, overdue, ahead, and those that no calendar holds', () => {
    assert.deepEqual(plan.steps.map(stepLine), [
      'milestone: Journal live | 2027-03-01 | done',
      'milestone: Reports | 2027-04-20 | overdue',
      'milestone: New rota | 2027-07-01 to 2027-09-30 | ahead',
      'milestone: Move | month 4 | undated',
      'milestone: Party | no date | undated',
    ]);
  });

  it('tells a question from its answer, and leaves open what is open', () => {
    assert.deepEqual(
      plan.unknowns.map(({ text, answered, answer }) => [text, answered, answer?.text]),
      [
        ['Do crews fill in a report on site?', true, 'Two crews try it until 1 June'],
        ['Who pays for the phones?', false, undefined],
      ],
    );
  });

  it('takes a day that a paragraph beside the goal names for its own', () => {
    const { goals } = mapOf('# CRM plan', '## Objective', 'Go live by 1 September 2027.', 'Modernise the way we work.');
    assert.deepEqual(goals.map(whenOf), ['2027-09-01', '2027-09-01']);
  });

  it('says nothing of a formula where customers’ experience is no matter of the plan', () => {
    assert.equal(plan.formula, undefined);
  });

  it('is empty, not broken, for a text that plans nothing', () => {
    const { goals, steps, shared, unknowns } = mapOf('# Стратегия');
    assert.deepEqual([goals, steps, unknowns], [[], [], []]);
    assert.deepEqual(shared, { measures: [], actions: [], milestones: [] });
  });

  it('points into the text', () => {
    const text = '# План\n\n## Цели\n\n- Доля возвратов с 9 до 4 % к маю 2027\n';
    const [goal] = planMapOf(parseDocument(text), today).goals;
    assert.equal(text.slice(goal?.place.start, goal?.place.end), 'Доля возвратов с 9 до 4 % к маю 2027');
    const [measure] = goal?.measures ?? [];
    assert.equal(text.slice(measure?.place.start, measure?.place.end), 'с 9 до 4 %');
  });
});

describe('The way to a goal', () => {
  it('holds all the work of a plan with one goal', () => {
    const map = mapOf(
      '# План сервиса на 2027 год',
      '**Цель:** доля потерянных заявок — с 23 до 8 % к декабрю 2027 года.',
      '## Действия',
      '- Завести журнал заявок\n- Обучить девять бригад',
      '## Вехи',
      '- 1 марта 2027: журнал работает',
    );
    assert.deepEqual(
      map.goals.map((goal) => texts(map, goal)),
      [
        {
          measures: ['с 23 до 8 %'],
          actions: ['Завести журнал заявок', 'Обучить девять бригад'],
          milestones: ['1 марта 2027: журнал работает'],
        },
      ],
    );
  });

  it('does not take the number of a row for a measure', () => {
    const map = mapOf(
      '# План сервиса на 2027 год',
      '## Цели',
      '| № | Цель | Оценка | Срок |\n| --- | --- | --- | --- |\n| 1 | Клиенты возвращаются | 35 % вместо 22 % | 1 июня 2027 |\n| 2 | Снизить отток до 4 % | | 1 мая 2027 |',
    );
    assert.deepEqual(
      map.goals.map((goal) => texts(map, goal).measures),
      [['Оценка: 35 % вместо 22 %'], ['до 4 %']],
    );
  });

  it('follows numbers of goals, headings over a goal and its work, and columns that quote a goal', () => {
    const map = mapOf(
      '# Strategy 2027',
      '## Lost requests',
      '**Goal 1:** lost requests from 23% to 8% by June 2027.',
      '### Actions',
      '- Keep a journal',
      '## Prices',
      '**Goal 2:** margin from 11% to 15% by June 2027.',
      '## Milestones',
      '| Milestone | Date | Goal |\n| --- | --- | --- |\n| Price list | 1 March 2027 | Goal 2 |\n| Nine crews | 1 April 2027 | lost requests |\n| Office moved | 1 May 2027 | |',
    );
    assert.deepEqual(
      map.goals.map((goal) => texts(map, goal)),
      [
        { measures: ['from 23% to 8%'], actions: ['Keep a journal'], milestones: ['Nine crews'] },
        { measures: ['from 11% to 15%'], actions: [], milestones: ['Price list'] },
      ],
    );
    assert.deepEqual(texts(map, map.shared).milestones, ['Office moved']);
  });

  it('names the measures by the heads of their columns', () => {
    const map = mapOf(
      '# План на 2027 год',
      '## Цели',
      '| Цель | Показатель | Сейчас | Станет | Срок |\n| --- | --- | --- | --- | --- |\n| Меньше потерь | доля потерянных заявок | 23 % | 8 % | декабрь 2027 |',
    );
    assert.deepEqual(texts(map, map.goals[0] ?? map.shared).measures, [
      'Показатель: доля потерянных заявок',
      'Сейчас: 23 %',
      'Станет: 8 %',
    ]);
    assert.equal(map.goals[0] && whenOf(map.goals[0]), '2027-12-01 to 2027-12-31');
  });
});

describe('The formula of a plan for customers’ experience', () => {
  it('has its four sides, each in the plan’s words', () => {
    const { formula } = mapOf(
      '# Клиентский опыт: план на 2027 год',
      '## Показатели',
      '- NPS с 31 до 45 к декабрю\n- Маржа с 11 до 15 %\n- Ответ на жалобу за 4 часа вместо 20',
    );
    assert.deepEqual(
      formula?.experience.map(({ text }) => text),
      ['NPS с 31 до 45 к декабрю'],
    );
    assert.deepEqual(
      formula.money.map(({ text }) => text),
      ['Маржа с 11 до 15 %'],
    );
    assert.deepEqual(
      formula.processes.map(({ text }) => text),
      ['Ответ на жалобу за 4 часа вместо 20'],
    );
    assert.deepEqual(formula.people, []);
  });
});
