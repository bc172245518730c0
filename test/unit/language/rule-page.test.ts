import assert from 'node:assert/strict';
import { explainRule, ruleLines } from '../../../server/src/language/rule-page.js';
import { rules } from '../../../server/src/rules/index.js';

describe('A rule explained in the editor', () => {
  it('tells what it reports, why, what to write and where to read more, in the reader’s language', () => {
    const russian = explainRule('goal-unmeasurable', 'ru') ?? '';
    for (const heading of [
      '# goal-unmeasurable',
      '## Почему это важно',
      '## Как написать',
      '## О чём спросить автора',
      'goal-unmeasurable.ru.md',
    ])
      assert.ok(russian.includes(heading), heading);
    assert.match(explainRule('goal-unmeasurable', 'en') ?? '', /## Why it matters\n\n\p{Lu}/u);
  });

  it('is told of every rule, without slots, and of nothing else', () => {
    for (const { id } of rules) assert.doesNotMatch(explainRule(id, 'en') ?? '{', /\{/, id);
    assert.equal(explainRule('constructor', 'en'), undefined);
  });

  it('stands in the list of rules, each once', () => {
    const listed = ruleLines('ru').map(({ rule }) => rule);
    assert.deepEqual(listed.toSorted(), rules.map(({ id }) => id).toSorted());
  });
});
