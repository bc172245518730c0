import assert from 'node:assert/strict';
import fc from 'fast-check';
import { matchSenses } from '../../../server/src/lexicon/match.js';
import type { Sense } from '../../../server/src/lexicon/senses.js';
import { words } from '../../../server/src/text/words.js';

/** The words of a text that carry a sense, as written. */
const found = (text: string, sense: Sense): string[] =>
  matchSenses(words(text))
    .filter((match) => match.sense === sense)
    .map(({ start, end }) => text.slice(start, end));

describe('Phrases of the lexicon', () => {
  const cases: readonly (readonly [string, Sense, readonly string[]])[] = [
    ['Наши цели и вехи', 'role.goal', ['цели']],
    ['с вехами на год', 'role.milestone', ['вехами']],
    ['целый год в целом и целиком', 'role.goal', []],
    ['издержки, издержек, издержками', 'effect.business', ['издержки', 'издержек', 'издержками']],
    ['Ещё попробуем', 'pilot.another', ['Ещё попробуем']],
    ['еще попробуем', 'pilot.another', ['еще попробуем']],
    ['чат-бот и телеграм-бот', 'initiative.technology', ['чат-бот', 'телеграм-бот']],
    ['go-live is near', 'goal.making', ['go-live']],
    ['planets and planetary motion', 'nature.plan', []],
    ['goalkeepers', 'role.goal', []],
    ['open questions', 'role.unknown', ['open questions']],
    ['open, questions', 'role.unknown', ['questions']],
    ['Наши goals на год', 'role.goal', ['goals']],
    ['контрольных\u00A0точек', 'role.milestone', ['контрольных\u00A0точек']],
  ];
  for (const [text, sense, expected] of cases) {
    it(`${JSON.stringify(text)}: ${sense}`, () => assert.deepEqual(found(text, sense), expected));
  }

  it('are found where й is two code points', () => {
    const text = 'инновационный'.normalize('NFD');
    assert.deepEqual(found(text, 'nature.innovation'), [text]);
  });

  it('lie in the text, in order, whatever the text is', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.constantFrom('цель', 'open', 'question', '—', 'не', 'goal', '\uD800'))),
        (parts) => {
          const text = parts.join(' ');
          const matches = matchSenses(words(text));
          for (const { start, end } of matches) assert.ok(start >= 0 && start < end && end <= text.length);
          const starts = matches.map(({ start }) => start);
          assert.deepEqual(
            starts,
            [...starts].sort((a, b) => a - b),
          );
        },
      ),
    );
  });
});
