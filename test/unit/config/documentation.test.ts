import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parseConfig } from '../../../server/src/config/parse.js';
import { thresholdFields } from '../../../server/src/config/vocabulary.js';
import { families } from '../../../server/src/rules/families.js';
import { fromRoot } from '../../../server/scripts/part.js';

for (const name of ['docs/configuration.md', 'docs/configuration.ru.md']) {
  const text = readFileSync(fromRoot(name), 'utf8');

  describe(name, () => {
    it('shows configurations that are understood', () => {
      const examples = [...text.matchAll(/^```(json|yaml)\n([^]*?)^```$/gm)];
      assert.ok(examples.length >= 4);
      for (const [, language = '', example = ''] of examples)
        assert.deepEqual(parseConfig(example, `x.${language}`).problems, [], example);
    });

    it('names every family, and every threshold with its default', () => {
      for (const { id } of families) assert.ok(text.includes(`\`${id}\``), id);
      for (const [id, { byDefault }] of Object.entries(thresholdFields))
        assert.ok(text.includes(`| \`${id}\` | ${byDefault ?? ''} |`), id);
    });
  });
}
