import assert from 'node:assert/strict';
import { parseDocument } from '../../../server/src/document/parse.js';
import { consultantsOf } from '../../../server/src/model/consultants.js';

const untasked = (...blocks: readonly string[]): number =>
  consultantsOf(parseDocument(['# Plan 2027', ...blocks].join('\n\n'))).filter(({ tasked }) => !tasked).length;

describe('Somebody who is paid in the budget', () => {
  const budget = '| Item | Cost | Note |\n|---|---|---|\n| Freelance designers | $1,500 | $200 per month |';
  const бюджет = '| Статья | Стоимость | Как |\n|---|---|---|\n| Агентство | 150 000 ₽ | 3000 ₽ в месяц |';

  it('has a task where a part of its own says what comes of it', () => {
    assert.equal(untasked('## Budget', budget), 1);
    assert.equal(untasked('## Designers', '- $500 a month', '## Budget', budget), 1);
    for (const line of ['- **Goal:** 3 posters a month', '**Deliverable:** 3 posters a month'])
      assert.equal(untasked('## 2. Freelance designers', line, '## Budget', budget), 0, line);
    assert.equal(untasked('## Бюджет', бюджет), 1);
    assert.equal(untasked('## Агентство', '**Цель:** 30 заявок в месяц', '## Бюджет', бюджет), 0);
  });
});
