import assert from 'node:assert/strict';
import { parseDocument } from '../../../server/src/document/parse.js';
import { planModelOf, withPlaces, type PlanModel } from '../../../server/src/language/plan-model.js';
import type { Span } from '../../../server/src/text/span.js';

const today = '2027-05-10';

const text = [
  '# Бюджет и план сервиса на 2027 год',
  '## Цели',
  '- Снизить долю потерянных заявок с 23 % до 8 % к 31 декабря 2027 года',
  '## Вехи',
  '- 1 марта 2027: журнал заявок ведут все бригады',
  '- 1 сентября 2027: новый график смен подписан',
  '## Открытые вопросы',
  '- Кто платит за телефоны?',
  '## Допущения',
  '- На объектах есть связь',
  '## Показатели',
  '| Показатель | Как считаем |\n| --- | --- |\n| Доля потерянных заявок | заявки без ответа за сутки / все заявки |',
  '',
].join('\n\n');

const modelOf = (source: string): PlanModel => planModelOf(parseDocument(source), today);

/** Every place in a value. */
function placesIn(value: unknown): Span[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(placesIn);
  return 'place' in value ? [value.place as Span, ...inner] : inner;
}

describe('The model of a plan', () => {
  const model = modelOf(text);

  it('says what the document is', () => {
    assert.deepEqual(
      [model.isStrategy, model.language, model.title.text],
      [true, 'ru', 'Бюджет и план сервиса на 2027 год'],
    );
    assert.ok(model.kinds.includes('plan'));
  });

  it('numbers milestones and actions in lists of their own, which goals refer to', () => {
    assert.deepEqual(
      model.milestones.map(({ when, state }) => [when?.to, state]),
      [
        ['2027-03-01', 'overdue'],
        ['2027-09-01', 'ahead'],
      ],
    );
    for (const way of [...model.goals, model.shared]) {
      for (const index of way.milestones) assert.equal(model.milestones[index]?.kind, 'milestone');
      for (const index of way.actions) assert.equal(model.actions[index]?.kind, 'action');
    }
  });

  it('has what is open and what is taken for granted', () => {
    assert.deepEqual(
      model.unknowns.map((unknown) => unknown.text),
      ['Кто платит за телефоны?'],
    );
    assert.deepEqual(
      model.assumptions.map(({ text: words, checked }) => [words, checked]),
      [['На объектах есть связь', false]],
    );
  });

  it('has the metrics that are defined, with their definitions', () => {
    assert.deepEqual(
      model.metrics.map(({ text: name, definition }) => [name, definition]),
      [['Доля потерянных заявок', 'заявки без ответа за сутки / все заявки']],
    );
  });

  it('has every date at its words', () => {
    const dates = model.dates.map(({ place, from, to }) => [text.slice(place.start, place.end), from, to]);
    assert.deepEqual(dates[0], ['2027 год', '2027-01-01', '2027-12-31']);
    assert.ok(dates.some(([words]) => words === '1 сентября 2027'));
  });

  it('tells each place otherwise where it is asked to, and nothing else', () => {
    const told = placesIn(model).length;
    assert.ok(told > 10);
    const lengths = withPlaces(model, ({ start, end }) => end - start);
    assert.equal(placesIn(lengths).length, told);
    assert.ok(placesIn(lengths).every((length) => typeof length === 'number'));
    assert.deepEqual(
      withPlaces(model, (span) => span),
      model,
    );
  });

  it('is empty of what is no strategy, and of nothing at all', () => {
    for (const source of ['', '# How we met\n\nOn 1 May 2027 there was a cat.\n']) {
      const { isStrategy, goals, milestones, actions, unknowns, dates, assumptions } = modelOf(source);
      assert.equal(isStrategy, false);
      assert.deepEqual([goals, milestones, actions, unknowns, dates, assumptions].flat(), []);
    }
  });
});
