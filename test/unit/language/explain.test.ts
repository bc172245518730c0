import assert from 'node:assert/strict';
import { explain, namesLike } from '../../../server/src/language/explain.js';
import { allTerms } from '../../../server/src/language/terms.js';
import { rules } from '../../../server/src/rules/index.js';

describe('An explanation', () => {
  it('is there for every rule and every term, by its id and by its name in either language', () => {
    for (const locale of ['en', 'ru'] as const) {
      for (const { id } of rules) assert.equal(explain(id, locale)?.kind, 'rule', id);
      for (const { id, title } of allTerms(locale)) {
        assert.equal(explain(title, 'en')?.id, id, title);
        assert.match(explain(id, locale)?.markdown ?? '', locale === 'ru' ? /[а-я]{4}/ : /[a-z]{4}/);
      }
    }
  });

  it('is found by a name in any form, however it is typed', () => {
    for (const name of ['вехами', ' Вехи ', 'milestones', 'MILESTONE'])
      assert.equal(explain(name, 'ru')?.id, 'milestone', name);
    assert.equal(explain('Goal-Missing', 'en')?.id, 'goal-missing');
  });

  it('is none of what is neither, and what was meant is named', () => {
    for (const name of ['', 'котик', 'goal-mising', 'constructor', '#'.repeat(10_000)])
      assert.equal(explain(name, 'en'), undefined, name.slice(0, 20));
    assert.deepEqual(namesLike('goal-mising'), ['goal-missing']);
    assert.deepEqual(namesLike('котик'), []);
  });
});
