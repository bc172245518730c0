import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import fc from 'fast-check';
import { documentKinds } from '../../server/src/document/kinds.js';
import { isDay } from '../../server/src/text/iso-day.js';
import { parseConfig } from '../../server/src/config/parse.js';
import { ruleFields, ruleSettings, thresholdFields } from '../../server/src/config/vocabulary.js';
import { presets } from '../../server/src/rules/rule.js';
import { schemaPath } from '../../server/scripts/config-schema.js';
import { fromRoot } from '../../server/scripts/part.js';
import { trials } from './texts.js';

const schemaIn = (locale: 'en' | 'ru'): object =>
  JSON.parse(readFileSync(fromRoot(schemaPath(locale)), 'utf8')) as object;

const accepts = new Ajv({ strict: false }).compile(schemaIn('en'));

const problemsOf = (value: unknown): string[] =>
  parseConfig(JSON.stringify(value), '.strategy-lint.json').problems.map(({ message }) => message.en);

/** The schema and the reader, asked of one value, have to be of one mind. */
function agree(value: unknown): boolean {
  const problems = problemsOf(value);
  const isFine = accepts(value);
  assert.equal(
    isFine,
    problems.length === 0,
    `${JSON.stringify(value)}\nschema: ${JSON.stringify(accepts.errors)}\nreader: ${problems.join(' ')}`,
  );
  return isFine;
}

/** Configurations of known words; with some share of others strewn in. */
function configsWith(strange: number): fc.Arbitrary<unknown> {
  const mostly = (value: fc.Arbitrary<unknown>, other: fc.Arbitrary<unknown> = fc.jsonValue({ maxDepth: 1 })) =>
    fc.oneof({ weight: 20, arbitrary: value }, { weight: strange, arbitrary: other });
  const words = (known: readonly string[], unknown: readonly string[]) =>
    mostly(mostly(fc.constantFrom(...known), fc.constantFrom(...unknown)));
  const named = (names: readonly string[], unknown: readonly string[], value: fc.Arbitrary<unknown>) =>
    fc
      .array(fc.tuple(mostly(fc.constantFrom(...names), fc.constantFrom(...unknown)), value), { maxLength: 4 })
      .map((entries) => Object.fromEntries(entries as [string, unknown][]));
  const some = (fields: Record<string, fc.Arbitrary<unknown>>) => fc.record(fields, { requiredKeys: [] });
  const oneOrMore = (value: fc.Arbitrary<unknown>) => mostly(fc.oneof(value, fc.array(value, { maxLength: 3 })));
  const day = fc.date({ min: new Date('1999-01-01'), max: new Date('2101-01-01'), noInvalidDate: true });
  const globs = ['**', 'drafts/**', '*.md', 'план.md', '[', '__proto__'];
  const choices = {
    preset: words(presets, ['all', '']),
    rules: mostly(named(Object.keys(ruleFields), ['goal-mising', '__proto__'], words(ruleSettings, ['error', 'Off']))),
    thresholds: mostly(
      named(
        Object.keys(thresholdFields),
        ['months'],
        mostly(fc.integer({ min: 1, max: 100 }), fc.constantFrom(-1, 0.5)),
      ),
    ),
    today: mostly(
      day.map((date) => date.toISOString().slice(0, 10)),
      fc.constantFrom('2026-02-30', '2026-2-3', ''),
    ),
  };
  const override = fc.record(
    { ...choices, files: oneOrMore(words(globs, [''])), kinds: oneOrMore(words(documentKinds, ['novel'])) },
    { requiredKeys: strange > 0 ? [] : ['files', 'preset'] },
  );
  const config = some({
    ...choices,
    $schema: mostly(fc.string()),
    extends: oneOrMore(words([...presets, './base.json', '../x.YAML', 'a.yml'], ['a.js', 'strickt', ''])),
    kinds: mostly(named(globs, [''], words(documentKinds, ['novel']))),
    overrides: mostly(fc.array(mostly(override), { maxLength: 3 })),
  });
  const extra = some({ files: fc.constant('**'), presets: fc.constant('strict') });
  return mostly(
    strange > 0
      ? fc.tuple(config, mostly(fc.constant({}), extra)).map((parts) => Object.assign({}, ...parts) as object)
      : config,
  );
}

describe('The schema of configuration files', () => {
  it('and the reader accept and refuse the same', () => {
    const minds = { accepted: 0, refused: 0 };
    fc.assert(
      fc.property(fc.oneof(configsWith(0), configsWith(1)), (value) => {
        minds[agree(value) ? 'accepted' : 'refused']++;
      }),
      trials(1500),
    );
    const runs = minds.accepted + minds.refused;
    assert.ok(minds.accepted > runs / 3 && minds.refused > runs / 15, JSON.stringify(minds));
  });

  it('knows every rule, family, setting and threshold that the reader knows', () => {
    for (const id of Object.keys(ruleFields)) {
      for (const setting of ruleSettings) agree({ rules: { [id]: setting } });
      assert.deepEqual(problemsOf({ rules: { [id]: 'off' } }), []);
    }
    for (const name of Object.keys(thresholdFields)) assert.deepEqual(problemsOf({ thresholds: { [name]: 3 } }), []);
    for (const preset of presets) assert.deepEqual(problemsOf({ preset, extends: preset }), []);
  });

  it('knows the calendar, leap years included', () => {
    for (const year of ['0000', '1900', '2000', '2026', '2028']) {
      for (let month = 0; month <= 13; month++) {
        for (let day = 0; day <= 32; day++) {
          const today = [year, ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-');
          assert.equal(accepts({ today }), isDay(today), today);
        }
      }
    }
  });

  it('describes every key, in English and in Russian', () => {
    const describing = (schema: object): string[] =>
      [...JSON.stringify(schema).matchAll(/"description":"([^"]+)/g)].map(([, words = '']) => words);
    const [english, russian] = [describing(schemaIn('en')), describing(schemaIn('ru'))];
    assert.ok(english.length >= Object.keys(ruleFields).length + Object.keys(thresholdFields).length);
    assert.equal(russian.length, english.length);
    for (const words of english) assert.doesNotMatch(words.replace(/[“”].*?[“”]/g, ''), /[а-я]/, words);
    for (const words of russian) assert.match(words, /[а-я]/);
  });
});
