import assert from 'node:assert/strict';
import type { DocumentKind } from '../../server/src/document/kinds.js';
import { parseDocument } from '../../server/src/document/parse.js';
import { sentenceOf } from '../../server/src/linter/finding.js';
import { lint } from '../../server/src/linter/lint.js';
import { corpusTexts, hasCorpus, type NamedText } from './texts.js';

const saidOn = ({ path, text }: NamedText, treatAs?: DocumentKind): string[] =>
  lint(parseDocument(text, treatAs ? { path, treatAs } : { path }), { today: '2026-06-01' }).map(
    (finding) => `${finding.rule.id}: ${sentenceOf(finding, 'en')}`,
  );

/** What no rule may speak on, whatever the file is called. */
const nothing: readonly (readonly [string, string])[] = [
  ['an empty file', ''],
  ['white space', ' \t\n\n   \r\n'],
  ['a byte order mark', '\uFEFF'],
  ['front matter alone', '---\ntitle: Strategy 2026\nstrategy: plan\n---\n'],
  ['front matter that never ends', '---\ntitle: Strategy 2026\nstrategy: plan\n'],
  ['code alone', '```\nGoal: be the best\nTBD\n```\n'],
  ['indented code alone', '    Goal: be the best\n    TBD\n'],
  ['code that never ends', '```yaml\nGoal: be the best\nowner: TBD\n'],
  ['a comment alone', '<!-- Goal: be the best. TBD -->\n'],
  ['a rule alone', '---\n'],
  ['an empty heading', '#\n'],
];

describe('No rule speaks', () => {
  for (const [name, text] of nothing) {
    it(`on ${name}`, () => assert.deepEqual(saidOn({ path: 'strategy/plan.md', text }), []));

    it(`on ${name}, even where a setting calls it a plan`, () =>
      assert.deepEqual(saidOn({ path: 'plan.md', text }, 'plan'), []));
  }
});

if (hasCorpus) {
  describe('No rule speaks on what is no strategy:', () => {
    for (const named of corpusTexts('other')) it(named.path, () => assert.deepEqual(saidOn(named), []));
  });
} else {
  console.log('No corpus beside the repository: the laws hold for the fixtures alone.');
}
