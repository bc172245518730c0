import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fold } from '../../../server/src/text/fold.js';
import { words } from '../../../server/src/text/words.js';

const norms = (text: string): string[] => words(text).map((word) => word.norm);

describe('words', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['Веб-версия к go-live', ['веб-версия', 'к', 'go-live']],
    ['We don’t', ['we', "don't"]],
    ['«Ёлка» — “tree”', ['"', 'елка', '"', '-', '"', 'tree', '"']],
    ['1,400 и 4.8', ['1,400', 'и', '4.8']],
    ['11\u00a0400 ₽, 1\u2009000\u2009000', ['11 400', '₽', ',', '1 000 000']],
    ['в 2026 100 заявок', ['в', '2026', '100', 'заявок']],
    ['12 3000', ['12', '3000']],
    ['5k, 45М₽', ['5', 'k', ',', '45', 'м', '₽']],
    ['Q3-2024', ['q3-2024']],
    ['март–апрель', ['март', '-', 'апрель']],
    ['Итого: 5.', ['итого', ':', '5', '.']],
    ['цель 👍 да', ['цель', '👍', 'да']],
    ['стра\u00adтегия', ['стратегия']],
    ['\u200bслово\u200e', ['слово']],
    ['', []],
  ];
  for (const [text, expected] of cases) it(text || 'nothing', () => assert.deepEqual(norms(text), expected));

  it('gives й the same norm as one or two code points', () => {
    assert.deepEqual(norms('мой пилотный'.normalize('NFD')), ['мой', 'пилотный']);
  });

  it('keeps offsets of the text as written', () => {
    const text = 'Мой план'.normalize('NFD');
    assert.deepEqual(
      words(text).map(({ start, end }) => text.slice(start, end).normalize('NFC')),
      ['Мой', 'план'],
    );
  });

  it('reads any text in order and leaves out nothing but space and invisible characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        let at = 0;
        let rest = '';
        for (const { start, end } of words(text)) {
          assert.ok(at <= start && start < end && end <= text.length);
          rest += text.slice(at, start);
          at = end;
        }
        assert.match(rest + text.slice(at), /^[\s\p{M}\p{Cf}]*$/u);
      }),
    );
  });

  it('survives lone surrogates', () => {
    assert.deepEqual(
      words('а \ud800 б \udc00').map((word) => word.kind),
      ['word', 'mark', 'word', 'mark'],
    );
  });
});

describe('fold', () => {
  it('makes headings comparable', () => {
    assert.equal(fold('Ключевые  «РИСКИ» – всё'), 'ключевые " риски " - все');
    assert.equal(fold('Go‑Live'), fold('go-live'));
  });
});
