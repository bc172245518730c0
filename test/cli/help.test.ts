import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { helpText } from '../../server/src/cli/help.js';
import { optionNames, optionOf } from '../../server/src/cli/options.js';
import { fromRoot } from '../../server/scripts/part.js';

describe('The options', () => {
  for (const page of ['docs/cli.md', 'docs/cli.ru.md']) {
    it(`all stand on the page ${page}, as they are written`, () => {
      const rows = readFileSync(fromRoot(page), 'utf8')
        .split('\n')
        .filter((line) => line.startsWith('| `'));
      const missing = optionNames.filter(
        (name) => !rows.some((row) => new RegExp(`\`[^|]*--${name}[\` =[]`).test(row)),
      );
      assert.deepEqual(missing, []);
    });
  }

  for (const locale of ['en', 'ru'] as const) {
    const help = helpText(locale);
    it(`are all in the help, each with a value where it takes one (${locale})`, () => {
      for (const name of optionNames) {
        const [, value] = new RegExp(`^  (?:-\\w, )?--${name}(.*?)(?:  |$)`, 'm').exec(help) ?? [];
        assert.ok(value !== undefined, name);
        assert.equal(value !== '', optionOf(name).takes !== 'nothing', `--${name}${value}`);
      }
    });

    it(`fit a terminal of a hundred columns there (${locale})`, () => {
      const long = help.split('\n').filter((line) => line.length > 110);
      assert.deepEqual(long, []);
    });
  }
});
