import assert from 'node:assert/strict';
import { parseGlossary } from '../../../server/src/language/glossary-file.js';
import { stepsIn } from '../steps.js';
import { TeamGlossary } from '../../../server/src/language/team-glossary.js';

const glossaryOf = (...texts: string[]): TeamGlossary =>
  new TeamGlossary(texts.map((text, distance) => ({ file: `${distance}.md`, distance, ...parseGlossary(text) })));

const team = glossaryOf(`# Словарь

## CSAT (индекс удовлетворённости)

Доля довольных.

## ПО

Программы, за которые мы платим.

## Ключевой клиент

Даёт больше 10 % выручки.

## Клиент

Тот, кто платил за год.

## NPS

Готовность рекомендовать.

## Cohort

Customers who came in one month.
`);

/** The places of terms, each as it stands in the text; those that stand word for word as in the glossary with `=`. */
const uses = (text: string, glossary = team): string[] =>
  glossary.usesIn(text).map(({ start, end, isExact }) => `${isExact ? '=' : ''}${text.slice(start, end)}`);

describe('Terms of a team', () => {
  it('are found in any form, in either language', () => {
    assert.deepEqual(uses('Индексом удовлетворённости меряем csat; два ключевых клиента и cohorts.'), [
      'Индексом удовлетворённости',
      '=csat',
      'ключевых клиента',
      'cohorts',
    ]);
  });

  it('are told from longer ones and from words that only look like them', () => {
    assert.deepEqual(uses('Ключевым клиентам — по скидке, клиентам — ПО и клиентский портал.'), [
      'Ключевым клиентам',
      'клиентам',
      '=ПО',
    ]);
  });

  it('are found within a word with a hyphen, and across the end of a line', () => {
    assert.deepEqual(uses('NPS-опрос у ключевых\nклиентов'), ['=NPS', 'ключевых\nклиентов']);
  });

  it('are found in headings, lists, tables and under marks, not in code, addresses and HTML', () => {
    const text = `---
title: CSAT
---

# CSAT

- **CSAT** and \`CSAT\` at [CSAT](https://example.org/CSAT)

| CSAT | x |
|---|---|
| <b class="CSAT">CSAT</b> | https://example.org/CSAT |

\`\`\`
CSAT
\`\`\`

<!-- CSAT -->
`;
    assert.equal(uses(text).length, 5);
  });

  it('do not run from one block into the next', () => {
    assert.deepEqual(uses('- ключевой\n- клиент\n'), ['=клиент']);
  });

  it('of the nearest glossary count; others stay', () => {
    const both = glossaryOf('# NPS\n\nНаш счёт.\n', '# Словарь\n\n## NPS\n\nОбщий счёт.\n\n## CES\n\nУсилия.\n');
    assert.deepEqual(
      both.termsNamed('nps').map(({ definition }) => definition),
      ['Наш счёт.'],
    );
    assert.deepEqual(
      both.terms.map(({ names }) => names[0].text),
      ['NPS', 'CES'],
    );
  });

  it('are found in a hostile text in few steps', () => {
    const many = glossaryOf(`# G\n\n${Array.from({ length: 4000 }, (_, i) => `## а б${i}\n\nв\n`).join('\n')}`);
    const steps = stepsIn(() => many.usesIn('а '.repeat(5000)));
    assert.ok(steps > 0 && steps < 5_000_000, `${steps} steps`);
  });
});
