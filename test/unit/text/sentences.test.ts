import assert from 'node:assert/strict';
import fc from 'fast-check';
import { sentences } from '../../../server/src/text/sentences.js';
import { words } from '../../../server/src/text/words.js';

const split = (text: string): string[] => sentences(text, words(text)).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  const cases: readonly (readonly string[])[] = [
    ['We grow.', 'We sell!', 'Do we?'],
    ['Бюджет 5 млн. руб. на год.', 'Срок — июнь.'],
    ['Студия получит 900 тыс. ₽ до осени.', 'Приёмка в мае.'],
    ['Действует до 2027 г. — потом пересмотрим.', 'Точка.'],
    ['Рост на 4.8 % и 1,5 п.п.', 'Дальше стоп.'],
    ['Use a tool, e.g. Jira or others, i.e. GitHub.', 'Then ship.'],
    ['См. рис. 2 и Goal No. 5 vs. Goal 6.', 'Ещё.'],
    ['А. С. Пушкин согласен.', 'Мы тоже.'],
    ['1. Первый пункт.', 'Он важен.'],
    ['Он сказал: «Готово.»', 'Мы рады.'],
    ['Отчёт за 2026 г. Мы готовы.'.slice(0, 16), 'Мы готовы.'],
    ['wait... and see'],
    ['Сделаем к Q3.', 'Потом отдых.'],
  ];
  for (const parts of cases) it(parts.join(' | '), () => assert.deepEqual(split(parts.join(' ')), parts));

  it('runs on over a line break and ends at a blank line', () => {
    assert.deepEqual(split('one\ntwo\n\nthree'), ['one\ntwo', 'three']);
  });

  it('covers every token once, in order, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const tokens = words(text);
        const spans = sentences(text, tokens);
        const covered = tokens.filter(({ start, end }) => spans.some((one) => one.start <= start && end <= one.end));
        assert.equal(covered.length, tokens.length);
        spans.reduce((before, { start, end }) => {
          assert.ok(before <= start && start < end);
          return end;
        }, 0);
      }),
    );
  });
});
