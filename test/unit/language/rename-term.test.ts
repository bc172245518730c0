import assert from 'node:assert/strict';
import { parseGlossary } from '../../../server/src/language/glossary-file.js';
import { renamed, renamingFault } from '../../../server/src/language/rename-term.js';
import { TeamGlossary } from '../../../server/src/language/team-glossary.js';

const glossaryOf = (...names: string[]): TeamGlossary => {
  const text = `# G\n\n${names.map((name) => `## ${name}\n\nWhat it is.\n`).join('\n')}`;
  return new TeamGlossary([{ file: '/work/glossary.md', distance: 0, ...parseGlossary(text) }]);
};

/** The text with a term renamed; what somebody has to look at stands in braces. */
function rename(from: string, to: string, text: string): string {
  const edits = renamed(text, glossaryOf(from).usesIn(text), { from, to });
  return edits
    .reverse()
    .reduce(
      (changed, { start, end, insert, isCertain }) =>
        changed.slice(0, start) + (isCertain ? insert : `{${insert}}`) + changed.slice(end),
      text,
    );
}

describe('A renamed term', () => {
  it('changes where it stands as in the glossary, with the capitals of the place', () => {
    assert.equal(
      rename('Отток', 'Уход клиентов', 'Отток, отток и ОТТОК.'),
      'Уход клиентов, уход клиентов и УХОД КЛИЕНТОВ.',
    );
    assert.equal(rename('churn', 'attrition', 'Churn, churn'), 'Attrition, attrition');
    assert.equal(rename('CSAT', 'CSI', 'CSAT, csat'), 'CSI, CSI');
    assert.equal(rename('Оценка', 'NPS', 'Наша оценка'), 'Наша NPS');
  });

  it('in another form gets a likely ending, to be looked at', () => {
    assert.equal(rename('Отток', 'Уход', 'Из-за оттока, оттоком'), 'Из-за {ухода}, {уходом}');
    assert.equal(rename('Метрика', 'Оценка', 'Метрики и метрикой'), '{Оценки} и {оценкой}');
    assert.equal(rename('ключевой клиент', 'якорный заказчик', 'ключевых клиентов'), '{якорных заказчиков}');
    assert.equal(rename('индекс', 'график', 'индексы'), '{графики}');
    assert.equal(rename('cohort', 'company', 'cohorts'), '{companies}');
  });

  it('stays in its own form where no ending can be told', () => {
    assert.equal(rename('Отток', 'Потеря', 'из-за оттока'), 'из-за {потеря}');
    assert.equal(rename('Метрика', 'Оценка', 'пять метрик'), 'пять {оценка}');
    assert.equal(rename('индекс', 'рынок', 'индекса'), '{рынок}');
    assert.equal(rename('Отток', 'Уход клиентов', 'оттока'), '{уход клиентов}');
  });

  it('cannot be what is no name, or the name of another', () => {
    const glossary = glossaryOf('Отток', 'Churn');
    const own = glossary.termsNamed('отток');
    for (const name of ['', 'a | b', 'a\nb', '**a**', 'a (b)', 'a — b', '[a](b)', '!', 'a b c d e f g h i'])
      assert.match(renamingFault(name, own, glossary)?.ru ?? '', /не может быть названием/, name);
    assert.match(renamingFault('CHURN', own, glossary)?.en ?? '', /another term already, “Churn” in glossary\.md/);
    assert.equal(renamingFault('отток', own, glossary), undefined);
    assert.equal(renamingFault('Уход', own, glossary), undefined);
  });
});
