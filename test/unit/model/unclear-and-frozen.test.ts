import assert from 'node:assert/strict';
import { parseDocument } from '../../../server/src/document/parse.js';
import { frozenWordsOf } from '../../../server/src/model/frozen.js';
import { overplannedOf } from '../../../server/src/model/overplanned.js';
import { pilotsOf } from '../../../server/src/model/pilots.js';

const plan = (text: string): ReturnType<typeof parseDocument> => parseDocument(`# Plan 2027\n\n${text}\n`);

describe('What is unclear and planned all the same', () => {
  it('may be planned in the next paragraph, or in the lines behind a colon', () => {
    for (const text of [
      'Who would pay is not known to us.\n\nWork is nevertheless laid down: 3 May 2027, 9:00, kick-off; 10 May, 10:00, model; 12 May, 14:00, talk.',
      'Как считать ставку, мы не понимаем. Работы запланированы так:\n\n2 марта, 9:00–12:00 — классы\n\n2 марта, 13:00–17:30 — надбавки\n\n4 марта, 14:00 — сдача',
    ])
      assert.equal(overplannedOf(plan(text)).length, 1, text);
  });

  it('is not what the next paragraph leaves alone', () => {
    assert.equal(overplannedOf(plan('Who would pay is not known to us.\n\nThe shop opens on 3 May 2027.')).length, 0);
  });
});

describe('A plan that forbids its own revision', () => {
  it('holds for the whole time', () => {
    assert.equal(frozenWordsOf(plan('The programme above stands until 31 December 2029.')).length, 1);
    assert.equal(frozenWordsOf(plan('The stages are binding through to November 2029.')).length, 1);
  });

  it('is none where something else is fixed, or others look at it again', () => {
    assert.equal(frozenWordsOf(plan('Opening hours are fixed until Easter.')).length, 0);
    assert.equal(frozenWordsOf(plan('No change to the drug register.')).length, 0);
    const reviewed =
      'The measures are carried out as written.\n\nPartners review the plan on the last Monday of each month.';
    assert.equal(frozenWordsOf(plan(reviewed)).length, 0);
  });
});

describe('A list of trials', () => {
  it('has one in each paragraph that begins anew, where one has its bounds', () => {
    const raft = 'Sauna raft: moored from 11 September to 31 October, £3,800. It stays if it takes £5,000.';
    const found = pilotsOf(
      plan(`## Trying out\n\nElectric outboards: guests may have them.\n\n${raft}\n\nIt burns no wood.`),
    );
    assert.equal(found.length, 2);
  });

  it('is no list of what is counted', () => {
    assert.equal(pilotsOf(plan('- We count three things daily: trials, wards live, churn')).length, 0);
  });
});
