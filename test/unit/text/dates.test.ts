import assert from 'node:assert/strict';
import { findDates, type DateMention } from '../../../server/src/text/dates.js';

const shown = (text: string, { start, end, kind, grain, from, to, days, yearOnly, impossible }: DateMention): string =>
  [
    text.slice(start, end),
    `${kind} ${grain}`,
    ...(from ? [from === to ? from : `${from}..${String(to)}`] : []),
    ...(days ? [days[0] === days[1] ? `${days[0]} d` : `${days[0]}–${days[1]} d`] : []),
    ...(yearOnly ? ['year only'] : []),
    ...(impossible ? ['impossible'] : []),
  ].join(' | ');

const read = (text: string, year?: number): string[] =>
  findDates(text, year === undefined ? {} : { year }).map((date) => shown(text, date));

/** Text, then what is found in it; the year of dates without one is 2026. */
function finds(cases: readonly (readonly [string, ...string[]])[]): void {
  for (const [text, ...expected] of cases) it(text, () => assert.deepEqual(read(text, 2026), expected));
}

describe('dates: days', () => {
  finds([
    ['start 2026-03-01', '2026-03-01 | calendar day | 2026-03-01'],
    ['до 31.12.2026', '31.12.2026 | calendar day | 2026-12-31'],
    ['01.10.2027–29.02.2028', '01.10.2027–29.02.2028 | calendar day | 2027-10-01..2028-02-29'],
    ['монтаж 01.03–15.04.2028', '01.03–15.04.2028 | calendar day | 2028-03-01..2028-04-15'],
    ['до 30.04', '30.04 | calendar day | 2026-04-30'],
    ['30.11 решение', '30.11 | calendar day | 2026-11-30'],
    ['18.01–30.09.2027', '18.01–30.09.2027 | calendar day | 2027-01-18..2027-09-30'],
    ['on 5/14/2020', '5/14/2020 | calendar day | 2020-05-14'],
    ['on 3/4/2026', '3/4/2026 | calendar day | 2026-03-04..2026-04-03'],
    ['by July 1', 'July 1 | calendar day | 2026-07-01'],
    ['September 30, 2020', 'September 30, 2020 | calendar day | 2020-09-30'],
    ['30 April 2026', '30 April 2026 | calendar day | 2026-04-30'],
    ['the 12th of May', '12th of May | calendar day | 2026-05-12'],
    ['12 Sept', '12 Sept | calendar day | 2026-09-12'],
    ['16 января 2026', '16 января 2026 | calendar day | 2026-01-16'],
    ['к 1 марта 2027 г.', '1 марта 2027 г. | calendar day | 2027-03-01'],
    ['31 июня', '31 июня | calendar day | 2026-06-30 | impossible'],
    ['29 февраля 2028', '29 февраля 2028 | calendar day | 2028-02-29'],
    ['2–27 марта 2026', '2–27 марта 2026 | calendar day | 2026-03-02..2026-03-27'],
    ['March 2–27, 2026', 'March 2–27, 2026 | calendar day | 2026-03-02..2026-03-27'],
    ['с 10 ноября по 5 декабря', '10 ноября по 5 декабря | calendar day | 2026-11-10..2026-12-05'],
    ['12.01.2026 – 30.10.2026', '12.01.2026 – 30.10.2026 | calendar day | 2026-01-12..2026-10-30'],
  ]);
});

describe('dates: months, quarters, halves, seasons', () => {
  finds([
    ['January 2026', 'January 2026 | calendar month | 2026-01-01..2026-01-31'],
    ['October', 'October | calendar month | 2026-10-01..2026-10-31'],
    ['by May', 'May | calendar month | 2026-05-01..2026-05-31'],
    ['в марте', 'марте | calendar month | 2026-03-01..2026-03-31'],
    ['апрель–май 2027', 'апрель–май 2027 | calendar month | 2027-04-01..2027-05-31'],
    ['Начнём в июле. Потом отдых', 'июле | calendar month | 2026-07-01..2026-07-31'],
    ['Aug-Oct', 'Aug-Oct | calendar month | 2026-08-01..2026-10-31'],
    ['декабрь–февраль 2026', 'декабрь–февраль 2026 | calendar month | 2025-12-01..2026-02-28'],
    ['с января по март 2026', 'января по март 2026 | calendar month | 2026-01-01..2026-03-31'],
    ['in Q3', 'Q3 | calendar quarter | 2026-07-01..2026-09-30'],
    ['[Q3-2024]', 'Q3-2024 | calendar quarter | 2024-07-01..2024-09-30'],
    ['2025 Q4', '2025 Q4 | calendar quarter | 2025-10-01..2025-12-31'],
    ['FY22Q3', 'FY22Q3 | calendar quarter | 2022-07-01..2022-09-30'],
    ['CY19-Q3', 'CY19-Q3 | calendar quarter | 2019-07-01..2019-09-30'],
    ['FY26 Q3 (Aug-Oct)', 'FY26 Q3 (Aug-Oct) | calendar quarter | 2026-07-01..2026-09-30'],
    ['III квартал 2026', 'III квартал 2026 | calendar quarter | 2026-07-01..2026-09-30'],
    ['1 кв. 2026 г.', '1 кв. 2026 г. | calendar quarter | 2026-01-01..2026-03-31'],
    ['второй квартал', 'второй квартал | calendar quarter | 2026-04-01..2026-06-30'],
    ['Q1–Q3 2027', 'Q1–Q3 2027 | calendar quarter | 2027-01-01..2027-09-30'],
    ['by end of Q1', 'end of Q1 | calendar quarter | 2026-03-01..2026-03-31'],
    ['2025h1', '2025h1 | calendar half | 2025-01-01..2025-06-30'],
    ['I полугодие', 'I полугодие | calendar half | 2026-01-01..2026-06-30'],
    ['вторая половина 2026 года', 'вторая половина 2026 года | calendar half | 2026-07-01..2026-12-31'],
    ['Fall 2025', 'Fall 2025 | calendar season | 2025-09-01..2025-11-30'],
    ['летом', 'летом | calendar season | 2026-06-01..2026-08-31'],
  ]);
});

describe('dates: years', () => {
  finds([
    ['Goals 2026', '2026 | calendar year | 2026-01-01..2026-12-31 | year only'],
    ['FY22', 'FY22 | calendar year | 2022-01-01..2022-12-31 | year only'],
    ['до 2028-го', '2028-го | calendar year | 2028-01-01..2028-12-31 | year only'],
    ['2018-2019', '2018-2019 | calendar years | 2018-01-01..2019-12-31 | year only'],
    ['26-27', '26-27 | calendar years | 2026-01-01..2027-12-31 | year only'],
    ['2026–2028 гг.', '2026–2028 гг. | calendar years | 2026-01-01..2028-12-31 | year only'],
    ['the 2030s', '2030s | calendar years | 2030-01-01..2039-12-31 | year only'],
    ['by early 2013', 'early 2013 | calendar year | 2013-01-01..2013-04-30'],
    ['к концу 2028 года', 'концу 2028 года | calendar year | 2028-09-01..2028-12-31'],
  ]);
});

describe('dates: lengths of time', () => {
  finds([
    ['6–12 weeks', '6–12 weeks | duration week | 42–84 d'],
    ['3-6 месяцев', '3-6 месяцев | duration month | 90–180 d'],
    ['six weeks', 'six weeks | duration week | 42 d'],
    ['две недели', 'две недели | duration week | 14 d'],
    ['полгода', 'полгода | duration half | 182 d'],
    ['12-month plan', '12-month | duration month | 360 d'],
    ['за квартал', 'квартал | duration quarter | 91 d'],
  ]);
});

describe('dates: places in the plan and near now', () => {
  finds([
    ['this quarter', 'this quarter | relative quarter'],
    ['over the next 6 months', 'next 6 months | relative month | 180 d'],
    ['within two years', 'within two years | relative year | 730 d'],
    ['через 4 недели', 'через 4 недели | relative week | 28 d'],
    ['к 4-му месяцу', '4-му месяцу | relative month'],
    ['до конца года', 'конца года | relative year'],
    ['by EOY', 'EOY | relative year'],
    ['Week 2-3', 'Week 2-3 | relative week'],
    ['Месяцы 1–3', 'Месяцы 1–3 | relative month'],
    ['Preparation (Weeks -6 to -2)', 'Weeks -6 to -2 | relative week'],
    ['(19+ месяцев)', '19+ месяцев | duration month | 570 d'],
    ['Год 1', 'Год 1 | relative year'],
    ['8 weeks from 2 March', '8 weeks from | relative week | 56 d', '2 March | calendar day | 2026-03-02'],
  ]);
});

describe('dates: rhythms', () => {
  finds([
    ['Every other month', 'Every other month | recurring month'],
    ['weekly', 'weekly | recurring week'],
    ['per quarter', 'per quarter | recurring quarter'],
    ['every second Monday', 'every second Monday | recurring week'],
    ['first Monday of the month', 'first Monday of the month | recurring month'],
    ['раз в две недели', 'раз в две недели | recurring week'],
    ['2-3 раза в неделю', '2-3 раза в неделю | recurring week'],
    ['ежеквартальная сверка', 'ежеквартальная | recurring quarter'],
    ['каждое воскресенье', 'каждое воскресенье | recurring week'],
    ['по понедельникам', 'понедельникам | recurring week'],
  ]);
});

describe('dates: what is none', () => {
  const texts = [
    'You may do it. May be.',
    'version 3.10.1 and v2',
    '+7 495 123-45-67',
    'section 5.1.',
    '1/2 of it',
    'майский маяк',
    'to march on',
    '$2026 and 2000 customers',
    '40 кв. м',
    'fall behind',
    'second to none',
    'next steps',
  ];
  for (const text of texts) it(text, () => assert.deepEqual(read(text, 2026), []));

  it('leaves days open while the year is unknown', () => {
    assert.deepEqual(read('31 декабря и Q3'), ['31 декабря | calendar day', 'Q3 | calendar quarter']);
  });
});
