import assert from 'node:assert/strict';
import { parseDocument } from '../../../../server/src/document/parse.js';
import words from '../../../../server/src/language/completion/words.json' with { type: 'json' };
import { accepted, labels } from './ask.js';

const plan = '# План роста\n\n## Бюджет\n\n1 млн рублей.\n\n## Цели\n\n- Цель: порадовать клиентов\n';

describe('A line below a goal', () => {
  it('can become a label that the goal lacks', () => {
    const here = labels(`${plan}  -¦`, { trigger: '-' });
    assert.deepEqual(here, ['Показатель', 'Сейчас', 'Целевое значение', 'Срок', 'Ответственный']);
    assert.equal(accepted(`${plan}  - ¦\n- Ещё`, 'Срок'), `${plan}  - Срок: \n- Ещё`);
  });

  it('does not repeat what the goal has', () => {
    const dated = '# План 2026\n\n## Цели\n\n- Поднять лояльность с 20 до 40 к маю 2026 года\n';
    assert.deepEqual(labels(`${dated}  - ¦`), ['Ответственный']);
    assert.ok(!labels(`${plan}  - Показатель: лояльность\n  - ¦`).includes('Показатель'));
  });

  it('narrows to what is typed', () => {
    assert.deepEqual(labels(`${plan}  - от¦`).slice(0, 1), ['Ответственный']);
    assert.equal(accepted(`${plan}  - от¦`, 'Ответственный'), `${plan}  - Ответственный: `);
  });

  it('keeps tabs, CRLF and the mark of the list', () => {
    const windows = plan.replaceAll('\n', '\r\n');
    assert.equal(accepted(`${windows}\t* ¦\r\n`, 'Срок'), `${windows}\t* Срок: \r\n`);
  });

  it('is bold where its neighbours are', () => {
    const bold = `${plan}  - **Показатель:** лояльность\n`;
    assert.equal(accepted(`${bold}  - ¦`, 'Срок'), `${bold}  - **Срок:** `);
  });

  it('may stand in the section of a goal, when its author asks', () => {
    const section = '# Plan 2026\n\n## Goal 1: delight our customers\n\n';
    assert.ok(labels(`${section}- ¦`).includes('Owner'));
    assert.deepEqual(labels(`${section}-¦`, { trigger: '-' }), []);
  });

  it('may follow a goal in a line of its own', () => {
    const line = '# Plan 2026\n\n**Goal:** delight our customers\n';
    assert.equal(accepted(`${line}Ow¦`, 'Owner'), `${line}Owner: `);
  });

  it('is left alone in a list that is not the goal’s, in a neighbour item and in a part of a part', () => {
    for (const text of ['- ¦', '  - Шаги\n    - ¦', '\n## Команда\n\n- Анна\n  - ¦', '\nАбзац.\n  - ¦'])
      assert.deepEqual(labels(`${plan}${text}`), [], text);
  });

  it('is left alone in a row of a table, ragged or not', () => {
    const table = '# План 2026\n\n| Цель | Срок |\n|---|---|\n| порадовать клиентов |\n';
    assert.deepEqual(labels(`${table}| -¦`), []);
  });
});

describe('A line below a milestone', () => {
  const path = '# Plan 2026\n\n## Goals\n\n- 5 shops by May 2026\n\n## Milestones\n\n';

  it('can say what is shown, when, and who answers', () => {
    assert.deepEqual(labels(`${path}- Preparation\n  - ¦`), ['Deliverable', 'Due', 'Owner']);
  });

  it('does not ask for the date that stands there', () => {
    assert.deepEqual(labels(`${path}- 15 March 2026: the signed lease\n  - ¦`), ['Owner']);
  });
});

describe('Every label', () => {
  for (const language of ['en', 'ru'] as const) {
    for (const [id, { label }] of Object.entries(words[language].labels)) {
      it(`is read as what it is: ${language} ${id}`, () => {
        const goal = language === 'en' ? '# Plan\n\n- Goal: grow' : '# План\n\n- Цель: вырасти';
        const nodes = parseDocument(`${goal}\n  - ${label}: 40\n`).nodes;
        assert.equal(nodes.at(-1)?.role, id);
      });
    }
  }
});
