import assert from 'node:assert/strict';
import { parseDocument } from '../../../server/src/document/parse.js';
import { breakthroughsOf } from '../../../server/src/model/breakthroughs.js';
import { detailedPartsOf } from '../../../server/src/model/detail.js';
import { initiativesOf } from '../../../server/src/model/initiatives.js';
import { confusionsOf } from '../../../server/src/model/kind-confusion.js';
import { planDate } from '../../../server/src/model/plan-date.js';
import { sharedProcessOf } from '../../../server/src/model/portfolio.js';

const kindsIn = (text: string): string[] => initiativesOf(parseDocument(text)).map(({ kind }) => kind);

describe('A portfolio is found', () => {
  it('under headings with a number and a remark, by names in italics', () => {
    const text = [
      '# Growth plan of a rope maker\n',
      '## Part A. Innovations (decided by the plant manager)\n',
      '*Splicing bench.* EUR 40k, scrap down by 3%.\n',
      '*Drying with waste heat.* EUR 90k, gas down by 12%.\n',
      '## Part B. Breakthroughs\n',
      '*Rope that reports its wear.* EUR 700k.\n',
      '*Online shop for anglers.* EUR 60k.\n',
    ].join('\n');
    assert.deepEqual(kindsIn(text), ['innovation', 'innovation', 'breakthrough', 'innovation']);
    assert.deepEqual(
      confusionsOf(parseDocument(text)).map(({ how }) => how),
      ['oversold'],
    );
  });

  it('in a table of sums and benefits, where a row is the first of its kind', () => {
    const table = [
      '# Register 2027\n',
      'Every entry is judged by its payback.\n',
      '| No. | Content | EUR k | Benefit |',
      '|---|---|---|---|',
      '| R-1 | Cooled vans | 80 | spoilage 4% to 2% |',
      '| R-2 | Bread from algae | 900 | first of its kind |',
    ].join('\n');
    const doc = parseDocument(table);
    assert.deepEqual(
      initiativesOf(doc).map(({ kind, words }) => [kind, words.facts.plain.trim()]),
      [
        ['innovation', 'Cooled vans'],
        ['breakthrough', 'Bread from algae'],
      ],
    );
    assert.notEqual(sharedProcessOf(doc), undefined);
  });

  it('with what is told of a row under its name, in other words too', () => {
    const text = [
      '# Портфель 2027\n',
      '| Проект | Класс | Млн ₽ |',
      '|---|---|---|',
      '| Топливо из водорослевой массы | прорыв | 30 |\n',
      '## Водоросли\n',
      'Готовы потерять все 30 млн ₽.\n',
    ].join('\n');
    assert.deepEqual(
      breakthroughsOf(parseDocument(text)).map(({ lossAccepted }) => lossAccepted),
      [true],
    );
  });
});

describe('A timetable far ahead', () => {
  it('is found among stages with their days, in a plan whose title names the far end', () => {
    const doc = parseDocument(
      [
        '# Стратегия 2031\n',
        'Утверждена 1 марта 2027 года.\n',
        '- Проект — 01.04–30.09.2027',
        '- Пуск 3 мая 2029, 9:00–11:00',
        '- Замер 4 мая 2029, 8:30–9:00',
        '- Сдача 5 мая 2029, 14:00–15:00',
      ].join('\n'),
    );
    assert.equal(planDate(parseDocument('# Стратегия 2031\n\nФевраль 2027 г.\n')), '2027-02-01');
    assert.deepEqual(
      detailedPartsOf(doc).map(({ begins }) => begins),
      ['2029-05-03'],
    );
  });
});
