import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fits } from '../../../server/src/config/globs.js';
import { stepsIn } from '../steps.js';
import { trials } from '../../laws/texts.js';

const cases: readonly (readonly [glob: string, fitting: readonly string[], others: readonly string[]])[] = [
  ['*.md', ['plan.md', 'a/b/план.md', '.md'], ['plan.mdx', 'plan.md/x']],
  ['plan.md', ['plan.md', 'a/plan.md'], ['my-plan.md']],
  ['goals/**', ['goals/a.md', 'goals/2026/q1/a.md'], ['my/goals/a.md', 'goal/a.md']],
  ['goals/', ['goals/a.md', 'goals/2026/a.md'], ['a/goals/b.md']],
  ['/goals/*.md', ['goals/a.md'], ['goals/x/a.md', 'x/goals/a.md']],
  ['./*.md', ['a.md'], ['x/a.md']],
  ['**/цели/*.md', ['цели/год.md', 'отдел/2026/цели/год.md'], ['цели/2026/год.md', 'отдел/мои-цели/год.md']],
  ['a/**/b.md', ['a/b.md', 'a/x/y/b.md'], ['a/xb.md', 'ab.md']],
  ['**', ['a.md', 'x/y/z.md'], []],
  ['x/**', ['x/y.md'], ['xy.md']],
  ['a**b.md', ['ab.md', 'axxb.md', 'q/axb.md'], ['a/b.md']],
  ['q?.md', ['q1.md', 'x/q4.md', 'q🚀.md'], ['q.md', 'q10.md']],
  ['q[1-3].md', ['q1.md', 'q3.md'], ['q4.md', 'q-.md']],
  ['[!а-я]*.md', ['plan.md'], ['план.md']],
  ['[a-].md', ['a.md', '-.md'], ['b.md']],
  ['{drafts,archive/**}/x.md', ['drafts/x.md', 'archive/2020/x.md'], ['x.md', 'draft/x.md']],
  ['plan.{md,{mark,}down}', ['plan.md', 'plan.markdown', 'plan.down'], ['plan.mark']],
  ['a\\*.md', ['a*.md'], ['ab.md']],
  ['{a', ['{a'], ['a']],
  ['a}', ['a}'], ['a']],
  ['a,b.md', ['a,b.md'], ['a']],
  ['[', ['['], ['a']],
  ['[]', ['[]'], ['a']],
];

describe('A glob', () => {
  for (const [glob, fitting, others] of cases) {
    it(glob, () => {
      for (const path of fitting) assert.ok(fits(glob, path), `should fit ${path}`);
      for (const path of others) assert.ok(!fits(glob, path), `should not fit ${path}`);
    });
  }

  it('answers in few steps, however it is made', () => {
    const path = `plans/${'a'.repeat(200)}.md`;
    for (const glob of [
      '*a'.repeat(400),
      '**/'.repeat(300),
      '{a,a*}'.repeat(150),
      '{'.repeat(900),
      `${'{a,'.repeat(250)}b`,
    ]) {
      const steps = stepsIn(() => assert.ok(!fits(`${glob}!`, path)));
      assert.ok(steps > 0 && steps < 5_000_000, `${steps} steps for ${glob.slice(0, 20)}…`);
    }
  });

  it('of any characters at all fits itself when they are escaped, and does no harm when not', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 50 }), (name) => {
        const file = name.replaceAll('/', '_');
        assert.ok(
          fits(
            Array.from(file)
              .map((character) => `\\${character}`)
              .join(''),
            file,
          ),
        );
        fits(name, 'plans/план.md');
      }),
      trials(300),
    );
  });
});
