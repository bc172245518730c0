import assert from 'node:assert/strict';
import { familyOf } from '../../../server/scripts/catalogue.js';

const goals = { id: 'goals', name: { en: 'Goals', ru: 'Цели' }, rules: ['goal-missing'] };

describe('The catalogue of rules', () => {
  it('tells the family of a rule', () => {
    assert.equal(familyOf('goal-missing', [goals]), goals);
  });

  it('refuses a rule that stands in none, and says where it belongs', () => {
    assert.throws(() => familyOf('goal-lost', [goals]), /rule-catalogue\.yaml: goal-lost stands in no family/);
  });
});
