import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findFigures, findQuantities } from '../../../server/src/text/figures.js';
import type { Quantity } from '../../../server/src/text/quantities.js';

const signs = { min: '≥', max: '≤' } as const;

function shown(text: string, { start, end, kind, low, high, currency, unit, bound }: Quantity): string {
  const value = low === high || Number.isNaN(low) ? String(low) : `${low}..${high}`;
  const parts = [
    kind,
    ...(bound ? [signs[bound]] : []),
    value,
    ...(currency ? [currency] : []),
    ...(unit ? [unit] : []),
  ];
  return `${text.slice(start, end)} | ${parts.join(' ')}`;
}

const read = (text: string): string[] => findQuantities(text).quantities.map((one) => shown(text, one));

const moves = (text: string): string[] =>
  findQuantities(text).changes.map(({ start, end, kind }) => `${text.slice(start, end)} | ${kind}`);

function finds(reader: (text: string) => string[], cases: readonly (readonly [string, ...string[]])[]): void {
  for (const [text, ...expected] of cases) it(text, () => assert.deepEqual(reader(text), expected));
}

describe('quantities: money', () => {
  finds(read, [
    ['$172K', '$172K | money 172000 USD'],
    ['£0.6 billion', '£0.6 billion | money 600000000 GBP'],
    ['NZ$100', 'NZ$100 | money 100 NZD'],
    ['CAD 35', 'CAD 35 | money 35 CAD'],
    ['k€ 58', 'k€ 58 | money 58000 EUR'],
    ['70 000 ₽', '70 000 ₽ | money 70000 RUB'],
    ['20–50 тыс. ₽', '20–50 тыс. ₽ | money 20000..50000 RUB'],
    ['45М₽', '45М₽ | money 45000000 RUB'],
    ['2 млн.рублей', '2 млн.рублей | money 2000000 RUB'],
    ['4 000 $', '4 000 $ | money 4000 USD'],
    ['CAC < 1 500 ₽', '< 1 500 ₽ | money ≤ 1500 RUB'],
    ['$5k–$10k', '$5k–$10k | money 5000..10000 USD'],
    ['$N', '$N | redacted NaN USD'],
  ]);
});

describe('quantities: shares, scores, multiples', () => {
  finds(read, [
    ['≥ 90%', '≥ 90% | percent ≥ 90'],
    ['under 2 per cent', 'under 2 per cent | percent ≤ 2'],
    ['на 15 п.п.', '15 п.п. | points 15'],
    ['3x', '3x | multiplier 3'],
    ['в 10–15 раз', '10–15 раз | multiplier 10..15 раз'],
    ['1 in 5', '1 in 5 | ratio 0.2'],
    ['один к пятидесяти', 'один к пятидесяти | ratio 0.02'],
    ['не больше 3 на 10 тысяч', 'не больше 3 на 10 тысяч | ratio ≤ 0.0003'],
    ['половина клиентов', 'половина | ratio 0.5'],
    ['оценка 4,8', '4,8 | score 4.8'],
    ['4,8 из 5', '4,8 из 5 | score 4.8'],
    ['N% of them', 'N% | redacted NaN'],
  ]);
});

describe('quantities: counts and bare numbers', () => {
  finds(read, [
    ['at least 300 ratings', 'at least 300 ratings | count ≥ 300 ratings'],
    ['10+ customers', '10+ customers | count ≥ 10 customers'],
    ['1,400 users', '1,400 users | count 1400 users'],
    ['от 5 до 10 клиентов', 'от 5 до 10 клиентов | count 5..10 клиентов'],
    ['две команды', 'две команды | count 2 команды'],
    ['at least one test', 'at least one test | count ≥ 1 test'],
    ['3-х станков', '3-х станков | count 3 станков'],
    ['12–15 часов', '12–15 часов | duration 12..15 часов'],
    ['5 рабочих дней', '5 рабочих дней | duration 5 дней'],
    ['5k', '5k | plain 5000'],
    ['LTV/CAC > 3', '> 3 | plain ≥ 3'],
    ['4.6 or better', '4.6 or better | plain ≥ 4.6'],
    ['top 5 pages', '5 pages | count 5 pages'],
  ]);
});

describe('quantities: what is none', () => {
  const texts = [
    'Goals 2026, by 1 March',
    'Q4 and week 3',
    'version 3.10.1, v2, GPT-4, B2B, 1С, 3D',
    'Goal 3, Этап 2, Phase 1, KR 1.1, O2, A4, site 7',
    '#123 и №418',
    '+7 (495) 123-45-67',
    '1. First',
    'one of us, no one',
    'X% and [X]',
    '24/7',
    'ГОСТ Р 59100-2020',
    'профиль 30x30',
  ];
  for (const text of texts) it(text, () => assert.deepEqual(read(text), []));
});

describe('changes', () => {
  finds(moves, [
    ['19 → 7', '19 → 7 | from-to'],
    ['с 12 до 30', 'с 12 до 30 | from-to'],
    ['from 7.4% to under 2%', 'from 7.4% to under 2% | from-to'],
    ['с 12 дней (2025) до 5 дней', 'с 12 дней (2025) до 5 дней | from-to'],
    ['×2', '×2 | times'],
    ['в 2 раза', 'в 2 раза | times'],
    ['to double sales', 'double | times'],
    ['вдвое', 'вдвое | times'],
    ['twice as many cards as in June', 'twice | times'],
    ['twice a week'],
    ['cut by 30%', 'by 30% | by'],
    ['+50%', '+50% | by'],
    ['рост на 15 п.п.', 'на 15 п.п. | by'],
    ['30% fewer complaints', '30% fewer | by'],
    ['работаем с 9 до 21'],
    ['double-check the list'],
    ['от 5 до 10 клиентов'],
  ]);
});

describe('figures', () => {
  it('gives a length of time as a date and as a quantity', () => {
    const { dates, quantities } = findFigures('answer in 30 days or 2 hours, by Q3');
    assert.deepEqual(
      dates.map(({ kind }) => kind),
      ['relative', 'duration', 'calendar'],
    );
    assert.deepEqual(
      quantities.map(({ kind }) => kind),
      ['duration'],
    );
  });

  it('stays in order and in range on any text made of the words it knows', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ...'1 2026 12.05 30 % $ ₽ тыс. млн to до с от - – → Q3 FY26 May марта week неделя x ( ) / . ,'.split(' '),
      ),
      fc.constantFrom('every', 'раз в', 'half of', 'at least', 'N', '+', '\ud800', '\n', 'конец', 'первый', 'двадцать'),
      fc.string({ unit: 'binary', maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.constantFrom('', ' '), (pieces, gap) => {
        const text = pieces.join(gap);
        const { dates, quantities } = findFigures(text, { year: 2026 });
        for (const spans of [dates, quantities]) {
          spans.reduce((before, { start, end }) => {
            assert.ok(before <= start && start < end && end <= text.length, text);
            return end;
          }, 0);
        }
        for (const { from, to } of dates)
          assert.ok(from === undefined || to === undefined || from.length === to.length);
      }),
      { numRuns: 500 },
    );
  });
});
