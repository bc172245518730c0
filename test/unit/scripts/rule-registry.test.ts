import assert from 'node:assert/strict';
import { camelCase, declaresRule } from '../../../server/scripts/rule-registry.js';

const rule = (name: string, id: string): string => `export const ${name} = defineRule({\n  id: '${id}',\n});\n`;

describe('The registry of rules', () => {
  it('takes a file whose rule bears its name', () => {
    assert.equal(camelCase('goal-is-means'), 'goalIsMeans');
    assert.ok(declaresRule('goal-missing', rule('goalMissing', 'goal-missing')));
  });

  it('passes a helper by', () => {
    assert.ok(!declaresRule('words', 'export const words = [];\n'));
  });

  it('refuses a rule whose constant or id is not its file’s', () => {
    assert.throws(
      () => declaresRule('goal-missing', rule('missingGoal', 'goal-missing')),
      /goal-missing\.ts: expected "export const goalMissing/,
    );
    assert.throws(
      () => declaresRule('goal-missing', rule('goalMissing', 'goal-lost')),
      /goal-missing\.ts: expected the rule's id to be 'goal-missing'/,
    );
  });
});
