import assert from 'node:assert/strict';
import { clashesOf } from '../../../server/src/language/glossary-clashes.js';
import { maxGlossaryCharacters, parseGlossary } from '../../../server/src/language/glossary-file.js';

/** Each term as `name | other name: definition`. */
function termsOf(text: string): string[] {
  return parseGlossary(text).entries.map(({ names, definition }) => {
    for (const { text: name, start, end } of names) assert.equal(text.slice(start, end).replaceAll(/\s+/g, ' '), name);
    return `${names.map((name) => name.text).join(' | ')}: ${definition}`;
  });
}

describe('A glossary', () => {
  it('has a term in each heading with text below it', () => {
    const text = `# Словарь команды

Слова, о которых мы договорились.

## CSAT (индекс удовлетворённости)

Доля ответов «хорошо» и «отлично»
среди всех ответов за месяц.

## Отток

Также: churn, уход клиентов

Клиенты без покупки **90 дней** подряд.

- считаем по [карте](https://example.org)
- без возвратов

## Пока пусто
`;
    assert.deepEqual(termsOf(text), [
      'CSAT | индекс удовлетворённости: Доля ответов «хорошо» и «отлично» среди всех ответов за месяц.',
      'Отток | churn | уход клиентов: Клиенты без покупки 90 дней подряд.\n– считаем по карте\n– без возвратов',
    ]);
  });

  it('has a term in each row of a table, its first column', () => {
    const text = `Our words

| Term | Meaning | Formula | Also |
|---|---|---|---|
| **ARR** — annual recurring revenue | What subscriptions bring in a year | MRR × 12 | yearly run rate |
| \`TTV\` | Days to the first value | | |
| Empty | | | |
`;
    assert.deepEqual(termsOf(text), [
      'ARR | annual recurring revenue | yearly run rate: What subscriptions bring in a year\nFormula: MRR × 12',
      'TTV: Days to the first value',
    ]);
  });

  it('may group terms, and a term may have parts', () => {
    const text = `# Glossary

## Money

What we count.

### Margin

Revenue less direct costs.

### Burn

#### How we count it

What leaves the bank in a month.

## People

### Bench

People between projects.
`;
    assert.deepEqual(termsOf(text), [
      'Margin: Revenue less direct costs.',
      'Burn: How we count it\nWhat leaves the bank in a month.',
      'Bench: People between projects.',
    ]);
  });

  it('has a term in bold at the beginning of each line', () => {
    const text = `# Термины

## А

**Аванс (предоплата)** — деньги вперёд.

## О

- **Отток:** клиенты без покупки
  за 90 дней
  - без возвратов
- **ОТК** – контроль качества
`;
    assert.deepEqual(termsOf(text), [
      'Аванс | предоплата: деньги вперёд.',
      'Отток: клиенты без покупки за 90 дней\n– без возвратов',
      'ОТК: контроль качества',
    ]);
    assert.deepEqual(termsOf('## Маржа\n\nВыручка без расходов.\n\n- **Формула** — выручка − расходы\n'), [
      'Маржа: Выручка без расходов.\n– Формула — выручка − расходы',
    ]);
  });

  it('may be one file a term', () => {
    assert.deepEqual(termsOf('# Якорный клиент\n\nДаёт больше 10 % выручки.\n'), [
      'Якорный клиент: Даёт больше 10 % выручки.',
    ]);
  });

  it('that is long is read in time, and one that is too long is refused with a reason', () => {
    const long = `${'# a\n'.repeat(30_000)}# b\n\nc\n`;
    assert.equal(parseGlossary(long).entries.length, 1);
    const rows = parseGlossary(`| Term | Meaning |\n|---|---|\n${'| a | b |\n'.repeat(6000)}`);
    assert.equal(rows.entries.length, 5000);
    assert.match(rows.refusal?.ru ?? '', /первые 5000/);
    const refused = parseGlossary('x'.repeat(maxGlossaryCharacters + 1));
    assert.deepEqual(refused.entries, []);
    assert.match(refused.refusal?.en ?? '', /not read/);
  });

  it('of any text is read without a failure', () => {
    for (const text of [
      '',
      '#',
      '# \n\n#',
      '|',
      '| Term |\n|---|\n|',
      '## ()\n\nx',
      '> # a\n> b',
      `${'- '.repeat(5000)}x`,
    ])
      assert.doesNotThrow(() => parseGlossary(text));
  });
});

describe('A term defined twice', () => {
  const source = (file: string, text: string, distance = 0) => ({ file, distance, ...parseGlossary(text) });
  const here = source(
    'glossary.md',
    '# Словарь\n\n## Отток\n\nУшли.\n\n## NPS\n\nСчёт.\n\n## Churn (ОТТОК)\n\nУшли совсем.\n',
  );
  const english = source('glossary.en.md', '# Glossary\n\n## NPS\n\nA score.\n\n## Churn\n\nThey left.\n');
  const above = source('../glossary.md', '# Словарь\n\n## NPS\n\nДругой счёт.\n', 1);

  const clashes = (file: string, sources: Parameters<typeof clashesOf>[1]): string[] =>
    clashesOf(file, sources).map(
      ({ name, others }) =>
        `${name.text} ${name.start}: ${others.map((other) => `${other.file} ${other.start}`).join()}`,
    );

  it('in one file is told at both places; a translation and a nearer definition are none', () => {
    assert.deepEqual(clashes('glossary.md', [here, english, above]), [
      'Отток 14: glossary.md 53',
      'ОТТОК 53: glossary.md 14',
    ]);
    assert.deepEqual(clashes('glossary.en.md', [here, english, above]), []);
  });

  it('in two files of one place is told in either', () => {
    const more = source('terms/nps.md', '# NPS\n\nЧисло.\n');
    assert.deepEqual(clashes('terms/nps.md', [here, more]), ['NPS 2: glossary.md 31']);
    assert.ok(clashes('glossary.md', [here, more]).includes('NPS 31: terms/nps.md 2'));
  });
});
