import assert from 'node:assert/strict';
import { readPhrase } from '../../../server/scripts/lexicon-phrases.js';

describe('A phrase as the author of the lexicon writes it', () => {
  it('stands for two where a word may be missing', () => {
    assert.deepEqual(
      readPhrase('do not ?yet know').map(({ optional }) => optional),
      [false, false, true, false],
    );
  });

  for (const phrase of ["we haven't|have not decided", "=it|=it's is fair", "we|they'll will pay"]) {
    it(`is refused where two words were meant as one alternative: ${phrase}`, () => {
      assert.throws(() => readPhrase(phrase), /a space ends the alternatives/);
    });
  }

  it('may hold a contraction before any other word', () => {
    assert.doesNotThrow(() => readPhrase("haven't|hasn't ?yet decided"));
  });
});
