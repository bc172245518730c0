import assert from 'node:assert/strict';
import { quote } from '../../../server/src/document/evidence.js';
import { parseDocument } from '../../../server/src/document/parse.js';
import { cxFormulaOf } from '../../../server/src/model/cx-formula.js';

const sides = ['money', 'experience', 'processes', 'people'] as const;

/** Each measure as «side: its words», with a star where it is tied to experience. */
function measures(...lines: readonly string[]): string[] {
  const formula = cxFormulaOf(parseDocument(lines.join('\n\n')));
  return sides.flatMap((side) =>
    (formula?.[side] ?? []).map(({ words, tied }) => `${side}: ${quote(words)}${tied ? ' *' : ''}`),
  );
}

describe('The formula of customer experience', () => {
  it('has the four sides of a table that names them', () => {
    const table = [
      '| Уровень | Показатель | Сейчас | Цель |',
      '|---|---|---|---|',
      '| Деньги | комиссии сверх плана | 4 | 7 |',
      '| Опыт | узнают по голосу | 12 | 30 |',
      '| Процессы | окно визита | 71 | 92 |',
      '| Люди | закрытые места | 83 | 95 |',
    ].join('\n');
    const found = measures('# Программа клиентского опыта', table);
    assert.deepEqual(
      found.filter((each) => /: (?:Деньги|Опыт|Процессы|Люди)/.test(each)),
      ['money: Деньги *', 'experience: Опыт *', 'processes: Процессы *', 'people: Люди *'],
    );
  });

  it('takes a wait beside an NPS for the process, and a wait alone for what the customer feels', () => {
    assert.deepEqual(measures('# Customer experience plan', '- NPS from 12 to 30', '- Waiting time of 7 minutes'), [
      'experience: NPS *',
      'processes: Waiting time *',
    ]);
    assert.deepEqual(measures('# Customer experience plan', '- Waiting time of 7 minutes'), [
      'experience: Waiting time *',
    ]);
  });

  it('ties what stands in the part about experience or in one sentence with it, and nothing else', () => {
    const plan = [
      '# Bakery strategy 2028',
      '## Customer experience',
      'CSAT goes from 82% to 90%.',
      '## Results',
      'Revenue of £48m.',
      'Every customer who leaves takes £310 of margin with them.',
    ];
    assert.deepEqual(
      measures(...plan).filter((each) => !each.startsWith('experience')),
      ['money: Revenue', 'money: margin *', 'money: £310 *'],
    );
  });

  it('hears a denial', () => {
    assert.deepEqual(measures('# Программа клиентского опыта', 'NPS мы не считаем.'), []);
    assert.deepEqual(measures('# Программа клиентского опыта', 'NPS не ниже 40.'), ['experience: NPS *']);
  });

  it('is none where experience is no matter of the plan', () => {
    assert.equal(cxFormulaOf(parseDocument('# Warehouse plan\n\nNPS of sellers: 35.')), undefined);
  });
});
