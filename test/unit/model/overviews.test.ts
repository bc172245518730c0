import assert from 'node:assert/strict';
import { parseDocument } from '../../../server/src/document/parse.js';
import { milestonesOf } from '../../../server/src/model/milestones.js';
import { hasPartOfItsOwn } from '../../../server/src/model/stage-parts.js';

const documentOf = (...blocks: readonly string[]) => parseDocument(blocks.join('\n\n'));
const stages = (...blocks: readonly string[]) => milestonesOf(documentOf('# Plan', ...blocks));

describe('Below the steps of a plan', () => {
  const steps = '- 3 March: stall hired\n- 10 May: shop opened';

  it('a line across the page begins something else', () => {
    for (const foot of ['Source: the audit of 2026', '**One last word**: courage.', '*Обновлено 3 марта, правление*']) {
      const ended = stages('## Money', '**Milestones:**', steps, '---', foot);
      assert.equal(ended.length, 2, foot);
    }
  });

  it('stands what is done if it comes otherwise', () => {
    for (const label of ['**If the hall is taken:**', 'Unless it rains:', '**Если зал занят:**'])
      assert.equal(stages('## Next steps', steps, label, '- stall hired').length, 2, label);
  });

  it('a sentence on the list is no step, and neither is the day on which the text was made', () => {
    for (const line of [
      '**Patience** is all.',
      'Документ создан: 2026-05-20',
      'Дата обновления: 20.05.2026',
      'Document updated: 20 May 2026',
      'Plan written: 20 May 2026',
    ])
      assert.equal(stages('## Milestones', steps, line).length, 2, line);
    assert.equal(stages('## Milestones', '3 March: stall hired', '10 May: shop opened', 'Opening party').length, 3);
  });
});

describe('The stages that customers go through', () => {
  it('are none of the plan', () => {
    const table = '| Этап | Событие |\n|---|---|\n| Заявка | форма |\n| Договор | подпись |';
    const list = '1. Visit\n2. Trial\n3. Purchase';
    assert.equal(stages('## Воронка (уже считаем)', table).length, 0);
    assert.equal(stages('## Работы', table).length, 2);
    for (const heading of ['## Sales funnel', '## Customer journey', '## Путь клиента'])
      assert.equal(stages(heading, 'Stages:', list).length, 0, heading);
    assert.equal(stages('## Work', 'Stages:', list).length, 3);
  });
});

describe('What a stage shows', () => {
  const missing = (...blocks: readonly string[]): number => {
    const doc = documentOf('# Roadmap', ...blocks);
    return milestonesOf(doc).filter((each) => each.deliverable === 'missing' && !hasPartOfItsOwn(doc, each)).length;
  };

  it('is told by the tasks that it ticks off', () => {
    assert.equal(missing('## Phase 3: Later', '- [ ] Alerts\n- [ ] Admin desk'), 0);
    assert.equal(missing('## Этап 3: Потом', '- [ ] Оповещения\n- [x] Кабинет'), 0);
    assert.equal(missing('## Phase 3: Later'), 1);
  });

  it('is told in a part of its own, where the line only lists it', () => {
    const table = '| Phase | State | Date |\n|---|---|---|\n| **Phase 2** complete | in work | June |';
    assert.equal(missing(table), 1);
    assert.equal(missing(table, '### Phase 2 — Site', '- Shop is on the air'), 0);
    assert.equal(missing(table, '### Phase 3 — Site', '- Shop is on the air'), 1);
  });
});
