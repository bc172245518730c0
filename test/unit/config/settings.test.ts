import assert from 'node:assert/strict';
import { isDay } from '../../../server/src/text/iso-day.js';
import { lintConfigFor, resolveConfig } from '../../../server/src/config/resolve.js';
import { defaultSettings, readSettings } from '../../../server/src/config/settings.js';

describe('Settings', () => {
  it('have defaults for everything', () => {
    for (const nothing of [undefined, null, {}, { enable: null, today: '', trace: { server: 'off' } }]) {
      assert.deepEqual(readSettings(nothing), { settings: defaultSettings, warnings: [] });
    }
  });

  it('are taken as they are where they make sense', () => {
    const editor = {
      enable: false,
      run: 'workspace',
      locale: 'ru',
      glossaryHover: 'off',
      codeLens: false,
      glossary: 'docs/glossary.md',
    };
    const choices = {
      preset: 'strict',
      rules: { goals: 'hint', 'metric-vanity': 'off', 'review-missing': 'on' },
      thresholds: { assumptionCount: 4, immaterialShare: 0.5 },
      today: '2026-02-28',
    };
    assert.deepEqual(readSettings({ ...editor, ...choices, kinds: { 'goals/**': 'okr' } }), {
      settings: { ...editor, config: { ...choices, kinds: [['goals/**', 'okr']] } },
      warnings: [],
    });
  });

  const bad: readonly [unknown, RegExp][] = [
    [{ enable: 'yes' }, /strategyLint\.enable.*"yes"/],
    [{ locale: 'de' }, /strategyLint\.locale.*"de".*auto, en, ru/],
    [{ kinds: { 'a.md': 'novel' } }, /strategyLint\.kinds\["a\.md"\].*"novel"/],
    [{ kinds: [] }, /strategyLint\.kinds.*\[\]/],
    [{ rules: { 'no-such-rule': 'hint' } }, /strategyLint\.rules\["no-such-rule"\]/],
    [{ today: '2026-02-30' }, /strategyLint\.today.*"2026-02-30".*YYYY-MM-DD/],
    [{ preset: 'strickt' }, /strategyLint\.preset.*"strickt".*essential, recommended, strict.*strict\?/],
    [{ thresholds: { detailMonths: 0.5 } }, /strategyLint\.thresholds\["detailMonths"\].*0\.5/],
    [{ overrides: [] }, /strategyLint\.overrides/],
    [{ today: 20260101 }, /strategyLint\.today.*20260101/],
    [{ run: 'always' }, /strategyLint\.run.*"always"/],
    [{ codeLens: 'on' }, /strategyLint\.codeLens.*"on"/],
    [{ glossaryHover: true }, /strategyLint\.glossaryHover.*true/],
    [{ glossary: ['a.md', 'b.md'] }, /strategyLint\.glossary.*docs\/glossary\.md/],
    [{ colour: 'red' }, /strategyLint\.colour/],
    ['everything', /strategyLint.*"everything"/],
  ];
  for (const [raw, warning] of bad) {
    it(`${JSON.stringify(raw)}: named in a warning in both languages, the default holds`, () => {
      const { settings, warnings } = readSettings(raw);
      const { config, ...editor } = settings;
      assert.deepEqual({ ...editor, config: {} }, defaultSettings);
      const file = resolveConfig([{ config, path: 'a.md' }]);
      assert.equal(file.treatAs, undefined);
      const { rules = {}, thresholds = {}, ...rest } = lintConfigFor(file, new Set(['plan']));
      assert.deepEqual({ ...rules, ...thresholds, ...rest }, {});
      assert.equal(warnings.length, 1);
      assert.match(warnings[0]?.en ?? '', warning);
      assert.match(warnings[0]?.ru ?? '', warning);
      assert.match(warnings[0]?.ru ?? '', /[а-я]/);
    });
  }

  it('know the days of the calendar', () => {
    assert.deepEqual(['2028-02-29', '2026-12-31'].map(isDay), [true, true]);
    assert.deepEqual(['2026-02-29', '2026-13-01', '2026-1-1', '26-01-01', ''].map(isDay), [
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});
