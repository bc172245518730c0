import assert from 'node:assert/strict';
import { defaultSettings, isDay, readSettings } from '../../../server/src/linter/settings.js';

describe('Settings', () => {
  it('have defaults for everything', () => {
    for (const nothing of [undefined, null, {}, { enable: null, today: '', trace: { server: 'off' } }]) {
      assert.deepEqual(readSettings(nothing), { settings: defaultSettings, warnings: [] });
    }
  });

  it('are taken as they are where they make sense', () => {
    const raw = {
      enable: false,
      locale: 'ru',
      kinds: { 'goals/**': 'okr' },
      today: '2026-02-28',
      glossaryHover: 'off',
    };
    assert.deepEqual(readSettings(raw), { settings: { ...raw, rules: {} }, warnings: [] });
  });

  const bad: readonly [unknown, RegExp][] = [
    [{ enable: 'yes' }, /strategyLint\.enable.*"yes"/],
    [{ locale: 'de' }, /strategyLint\.locale.*"de".*auto, en, ru/],
    [{ kinds: { 'a.md': 'novel' } }, /strategyLint\.kinds\["a\.md"\].*"novel"/],
    [{ kinds: [] }, /strategyLint\.kinds.*\[\]/],
    [{ rules: { 'no-such-rule': 'hint' } }, /strategyLint\.rules\["no-such-rule"\]/],
    [{ today: '2026-02-30' }, /strategyLint\.today.*"2026-02-30".*YYYY-MM-DD/],
    [{ today: 20260101 }, /strategyLint\.today.*20260101/],
    [{ glossaryHover: true }, /strategyLint\.glossaryHover.*true/],
    [{ colour: 'red' }, /strategyLint\.colour/],
    ['everything', /strategyLint.*"everything"/],
  ];
  for (const [raw, warning] of bad) {
    it(`${JSON.stringify(raw)}: named in a warning in both languages, the default holds`, () => {
      const { settings, warnings } = readSettings(raw);
      assert.deepEqual(settings, defaultSettings);
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
