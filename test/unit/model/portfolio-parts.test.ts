import assert from 'node:assert/strict';
import { parseDocument } from '../../../server/src/document/parse.js';
import { breakthroughsOf } from '../../../server/src/model/breakthroughs.js';
import { confusionsOf } from '../../../server/src/model/kind-confusion.js';
import { effectlessOf, initiativesOf } from '../../../server/src/model/initiatives.js';

const kindsIn = (text: string): string[] => initiativesOf(parseDocument(text)).map(({ kind }) => kind);

const plan = (parts: string[]): string => ['# Innovation portfolio 2027', '', '## Projects', '', ...parts].join('\n');

const parts = [
  '### 1. Heat from the press\n\nSaves EUR 90k a year for EUR 120k.\n',
  '### 2. Scent shelf\n\nThe shelf smells of the season. EUR 40k.\n',
  '### 3. Orders by text message\n\nA truly revolutionary step. 9 minutes less per order, EUR 12k.\n',
  '### 4. Yarn from moss\n\nNobody has brought it to spinning scale. EUR 800k.\n',
];

describe('The parts of a portfolio', () => {
  it('are initiatives where most have money, and a bet shows by what nobody has done', () => {
    assert.deepEqual(kindsIn(plan(parts)), ['innovation', 'innovation', 'innovation', 'breakthrough']);
  });

  it('owe an effect, and are called by what their lines call them', () => {
    const doc = parseDocument(plan(parts));
    assert.deepEqual(
      effectlessOf(doc).map(({ first }) => first.words.facts.plain),
      ['2. Scent shelf'],
    );
    assert.deepEqual(
      confusionsOf(doc).map(({ how }) => how),
      ['oversold'],
    );
  });

  it('are the numbered parts alone, where a paper without chapters tells what is new', () => {
    const told = (name: string): string => `**${name}**\n\nПросим 3 млн ₽, старт в мае.\n`;
    const text = [
      '# Что нового начинаем в 2027 году\n',
      ...['1. Сушка горячей водой', '2. Приёмка по фото', '3. Упаковка из жмыха', 'Календарь', 'Кто ведёт'].map(told),
    ].join('\n');
    assert.equal(kindsIn(text).length, 3);
  });

  it('are none where all chapters of the paper are numbered, nor where nothing costs money', () => {
    const chapters = ['1. Why', '2. What we try', '3. Who'].map((name) => `## ${name}\n\nEUR 10k.\n`);
    assert.deepEqual(kindsIn(['# New things for 2027\n', ...chapters].join('\n')), []);
    assert.deepEqual(kindsIn(plan(['### A\n\nWords.\n', '### B\n\nWords.\n', '### C\n\nWords.\n'])), []);
  });
});

describe('A paper about one bet', () => {
  const text = (head: string): string =>
    `# The quiet ferry\n\n${head} We would no longer sell crossings, we would sell silence by the month.\n\n## Money\n\nThe investment is EUR 4m over three years.\n\n## Return\n\nThe owners get their money back by the end of 2028, guaranteed.\n`;

  it('is that bet with all it says', () => {
    const [bet, ...others] = breakthroughsOf(parseDocument(text('This is our breakthrough.')));
    assert.equal(others.length, 0);
    assert.equal(bet?.lossAccepted, false);
    assert.equal(bet.promise?.sure, true);
    assert.match(bet.stake?.facts.plain ?? '', /EUR 4m/);
  });

  it('says so in its title or its first lines', () => {
    assert.equal(breakthroughsOf(parseDocument(text('Crossings are few.'))).length, 0);
  });
});
