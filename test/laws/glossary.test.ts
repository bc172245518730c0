import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { glossaryFaults, readGlossary } from '../../server/scripts/glossary.js';
import { fromRoot } from '../../server/scripts/part.js';

const posts = fromRoot('../shared/guidance/posts.ru.md');

describe('Every term of the glossary', () => {
  it('stands in both languages, and what it names exists', async () => {
    assert.deepEqual(await glossaryFaults(), []);
    assert.ok(readGlossary('en').length >= 45);
  });

  for (const language of ['en', 'ru'] as const) {
    for (const term of readGlossary(language)) {
      it(`${language}: ${term.title} says three different things and rests on a claim`, () => {
        const parts = [term.definition, term.inPlan, term.example];
        assert.equal(new Set(parts).size, 3);
        for (const part of parts) assert.match(part, /[.!?]$/);
        assert.ok(term.claims.length > 0, 'no claim');
      });
    }
  }

  // The posts are the author's; the product says what they mean in words of its own.
  if (existsSync(posts)) {
    it('copies no six words of the posts', () => {
      const source = wordsOf(readFileSync(posts, 'utf8'));
      const known = new Set(source.map((_, at) => source.slice(at, at + 6).join(' ')));
      for (const term of readGlossary('ru')) {
        const own = wordsOf(`${term.definition} ${term.inPlan} ${term.example}`);
        const copied = own
          .map((_, at) => own.slice(at, at + 6))
          .filter((run) => run.length === 6 && known.has(run.join(' ')));
        assert.deepEqual(copied, [], term.id);
      }
    });
  }
});

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
