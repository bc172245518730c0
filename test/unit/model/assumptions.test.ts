import assert from 'node:assert/strict';
import { parseDocument } from '../../../server/src/document/parse.js';
import { assumptionsOf } from '../../../server/src/model/assumptions.js';

const open = (text: string): number => assumptionsOf(parseDocument(text)).filter(({ checked }) => !checked).length;

describe('Assumptions', () => {
  const unchecked: readonly string[] = [
    '# Plan\n\n## What we rely on\n\n- The landlords will agree to a lower rent.\n- Energy prices hold.\n',
    '# Plan\n\n## Premises\n\n- Growers will not change the variety before 2029.\n- Bakers will pilot the oven unpaid.\n',
    '# Plan\n\n## It works if\n\n- the vet turns up\n- no second practice opens\n',
    '# План\n\n**Исходим из того, что**\n\n— клиенты привыкнут\n— перевозчики подождут\n',
    '# План\n\n## На чём стоит расчёт\n\n| Показатель | Значение | Откуда |\n|---|---|---|\n| Загрузка | 94 % | принято |\n| Срок | 26 мес. | принято по рынку |\n| Переезд | 180 тыс. | акты двух переездов |\n',
    '# План\n\n## Что принимаем на веру\n\n- Сады согласятся на проверку осенью.\n- Спрос на саженцы не упадёт.\n',
  ];
  for (const text of unchecked)
    it(`is not checked by its own words: ${text.split('\n')[4] ?? ''}`, () => assert.equal(open(text), 2));

  it('is carried by what is planned with it', () => {
    assert.equal(open('# Plan\n\nRiders will take the early boat. The second crew is planned around that.\n'), 1);
    assert.equal(open('# План\n\nЛетом все дачники станут нашими. Под этот объём куплен второй катер.\n'), 1);
  });

  it('is each sentence of prose below a heading for them', () => {
    const [one] = assumptionsOf(
      parseDocument(
        '# Plan\n\n## What we rest on\n\nEmployers pay for lessons. The city goes on growing. Teachers are willing to move.\n',
      ),
    );
    assert.equal(one?.count, 3);
  });

  it('is none where the sentence decides, or is checked behind it', () => {
    assert.equal(open('# Plan\n\nIf at least 40% come back we carry on, below 20 we stop.\n'), 0);
    assert.equal(open('# Plan\n\n## Assumptions\n\n- Riders pay by card. Tom asks 50 of them by 3 May.\n'), 0);
    assert.equal(open('# План\n\nКорм и свет не трогаем, на них держится ферма.\n'), 0);
  });
});
