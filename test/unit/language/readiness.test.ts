import assert from 'node:assert/strict';
import { parseDocument } from '../../../server/src/document/parse.js';
import { dimensionOf, dimensions, readinessOf } from '../../../server/src/language/readiness.js';
import { lint } from '../../../server/src/linter/lint.js';
import { families } from '../../../server/src/rules/families.js';
import { rules } from '../../../server/src/rules/index.js';

function readiness(...lines: string[]): string[] {
  const document = parseDocument(lines.join('\n'));
  return readinessOf(document, lint(document)).map(
    ({ dimension, state, findings }) => `${dimension}: ${findings > 0 ? findings : state}`,
  );
}

describe('How ready a plan is', () => {
  it('counts the gaps of each dimension, and tells what is there from what is not spoken of', () => {
    assert.deepEqual(
      readiness(
        '# План сервиса на 2027 год',
        '',
        '## Цели',
        '',
        '- Модернизировать работу с заявками',
        '- Снизить потери заявок с 23% до 8% к 31 декабря 2027 года',
        '',
        '## Почему так',
        '',
        'Колл-центр обошёлся бы в 4 млн рублей в год, журнал — в 300 тыс. рублей.',
        '',
        '## Вехи',
        '',
        '- Журнал работает у всех бригад',
        '',
        'Раз в квартал пересматриваем план по итогам.',
      ),
      ['goals: 1', 'path: ready', 'milestones: 1', 'unknowns: silent', 'money: ready', 'review: ready'],
    );
  });

  it('takes an open question that somebody answers for a ready one, and a plan without a review for one with a gap', () => {
    const states = readiness(
      '# CRM plan 2027',
      '',
      '## Goals',
      '',
      '- Lost requests from 23% to 8% by 31 December 2027',
      '',
      '## Milestones',
      '',
      '- 1 March 2027: one page on how we work, signed by sales',
      '',
      '## Open questions',
      '',
      '- Do we keep the old order numbers? Finance answers by 27 March 2027.',
    );
    assert.ok(states.includes('unknowns: ready'), states.join());
    assert.ok(states.includes('review: 1'), states.join());
  });

  it('says nothing of a recipe, nor of a form that is meant to be empty', () => {
    assert.deepEqual(readiness('# Omelette', '', 'Beat two eggs.'), []);
    assert.deepEqual(readiness('---', 'strategy: template', '---', '', '# Plan', '', '## Goals', '', '- …'), []);
  });

  it('has a place for every rule that reads the plan, and for none that looks after the file', () => {
    const placeless = rules.filter(({ id }) => dimensionOf(id) === undefined).map(({ id }) => id);
    const about = (family: string): readonly string[] => families.find(({ id }) => id === family)?.rules ?? [];
    assert.deepEqual(new Set(placeless), new Set([...about('page'), ...about('housekeeping')]));
  });

  it('has rules for every dimension', () => {
    const reached = new Set(rules.map(({ id }) => dimensionOf(id)));
    assert.deepEqual(
      dimensions.filter((dimension) => !reached.has(dimension)),
      [],
    );
  });
});
