import assert from 'node:assert/strict';
import { KindGuesses } from '../../../server/src/lexicon/kind-guesses.js';

/** Stems with what they take: 0 like «план», 1 like «цель», 2 like «задача». */
const words: readonly (readonly [stem: string, kind: number])[] = [
  ['план', 0],
  ['цел', 1],
  ['клан', 0],
  ['задач', 2],
  ['удач', 2],
  ['цел', 0],
  ['дел', 1],
  ['', 2],
  ['к', 1],
];

describe('Guesses at how a word is inflected', () => {
  it('lead the reader to the kinds that the writer had', () => {
    const [writer, reader] = [new KindGuesses(), new KindGuesses()];
    for (const [stem, kind] of words) assert.equal(reader.kindOf(stem, writer.guessOf(stem, kind)), kind, stem);
  });

  it('are right at once for a word that ends as one before, and right in the end for any', () => {
    const writer = new KindGuesses();
    assert.deepEqual(
      words.slice(0, 6).map(([stem, kind]) => writer.guessOf(stem, kind)),
      [0, 1, 0, 2, 0, 1],
    );
  });
});
