import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fromRoot } from '../../../server/scripts/part.js';
import { directiveNames, directivesOf, directivePrefix } from '../../../server/src/document/directives.js';
import { parseDocument } from '../../../server/src/document/parse.js';
import { lint } from '../../../server/src/linter/lint.js';

describe('The page on suppressions', () => {
  for (const name of ['docs/suppressions.md', 'docs/suppressions.ru.md', 'README.md', 'README.ru.md']) {
    const page = readFileSync(fromRoot(name), 'utf8');
    const examples = [...page.matchAll(/```markdown\n(.*?)```/gs)].map(([, example = '']) => example);

    it(`${name} has examples whose every comment hides something`, () => {
      assert.notDeepEqual(examples, []);
      for (const example of examples) {
        // The README's example is the line alone.
        const text = example.includes('# ') ? example : `# Plan\n\n## Goals\n\n${example}`;
        const document = parseDocument(text);
        assert.notDeepEqual(directivesOf(document).directives, []);
        const idle = lint(document, { today: '2026-06-01' }).filter(({ rule }) => rule.houseKeeping);
        assert.deepEqual(
          idle.map(({ rule, slots }) => [rule.id, slots]),
          [],
          example,
        );
      }
    });

    if (name.startsWith('docs/'))
      it(`${name} tells of every command`, () => {
        for (const directive of directiveNames) assert.ok(page.includes(`${directivePrefix}${directive} `), directive);
      });
  }
});
