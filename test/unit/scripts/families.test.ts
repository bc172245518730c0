import assert from 'node:assert/strict';
import { checkFamilies, rulesOf } from '../../../server/scripts/families.js';

const goals = { id: 'goals', name: { en: 'Goals', ru: 'Цели' } };
const presets = ['essential', 'recommended', 'strict'] as const;

describe('The families of rules', () => {
  it('hold the rules that name them, first those that no plan should fail', () => {
    const rules = [
      { id: 'goal-bare', family: 'goals', preset: 'strict' },
      { id: 'goal-late', family: 'goals' },
      { id: 'goal-missing', family: 'goals', preset: 'essential' },
      { id: 'metric-vanity', family: 'metrics' },
    ] as const;
    assert.deepEqual(
      rulesOf(goals, rules, presets).map(({ id }) => id),
      ['goal-missing', 'goal-late', 'goal-bare'],
    );
  });

  it('refuse a rule that names none of them, and say which there are', () => {
    assert.throws(
      () => checkFamilies([{ id: 'goal-lost', family: 'gaols' }], [goals]),
      /goal-lost names the family 'gaols'; server\/data\/rule-families\.yaml has goals\./,
    );
  });
});
