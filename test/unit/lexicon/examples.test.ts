import assert from 'node:assert/strict';
import { readLexicon } from '../../../server/scripts/lexicon-data.js';
import { matchNames, matchSenses } from '../../../server/src/lexicon/match.js';
import { words } from '../../../server/src/text/words.js';

const sensesIn = (text: string): string[] =>
  [...matchSenses(words(text)), ...matchNames(words(text))].map(({ sense }) => sense);

describe('The lexicon', () => {
  for (const { sense, bad, fine, language, file } of readLexicon()) {
    describe(`${file}: ${sense}`, () => {
      for (const text of bad) it(`finds it in: ${text}`, () => assert.ok(sensesIn(text).includes(sense), language));
      for (const text of fine) it(`leaves alone: ${text}`, () => assert.ok(!sensesIn(text).includes(sense), language));
    });
  }
});
