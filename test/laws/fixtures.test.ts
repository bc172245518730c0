import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { rules } from '../../server/src/rules/index.js';
import { readFixture } from '../../server/scripts/fixture.js';
import { compare, fixedTextOf, problemsOf } from '../fixtures/run.js';
import { fromRoot } from '../../server/scripts/part.js';

const folder = 'test/fixtures/rules';
const names = readdirSync(fromRoot(folder)).filter((name) => name.endsWith('.md'));

describe('Fixtures', () => {
  for (const { id } of rules) {
    for (const language of ['en', 'ru']) {
      const name = `${id}.${language}.md`;
      describe(name, () => {
        const cases = names.includes(name)
          ? readFixture(readFileSync(fromRoot(`${folder}/${name}`), 'utf8'), name)
          : [];

        it('shows something that is reported and something that is left alone', () => {
          assert.ok(names.includes(name), `${folder}/${name} is missing`);
          assert.ok(
            cases.some((each) => each.reports),
            'no "=== reports:" case',
          );
          assert.ok(
            cases.some((each) => !each.reports),
            'no "=== leaves alone:" case',
          );
        });

        for (const fixture of cases) {
          it(`${fixture.reports ? 'reports' : 'leaves alone'} ${fixture.title}`, () => {
            const { actual, expected } = compare(fixture, problemsOf(id)(fixture));
            assert.equal(actual, expected, `${folder}/${name}:${fixture.line}`);
          });

          if (fixture.fixed !== undefined) {
            it(`mends ${fixture.title} as shown`, () => assert.equal(fixedTextOf(id)(fixture), fixture.fixed));
          }
        }
      });
    }
  }

  it('belong to a rule, each of them', () => {
    const known = new Set(rules.flatMap(({ id }) => [`${id}.en.md`, `${id}.ru.md`]));
    assert.deepEqual(
      names.filter((name) => !known.has(name)),
      [],
    );
  });
});
