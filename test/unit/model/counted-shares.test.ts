import assert from 'node:assert/strict';
import { quote } from '../../../server/src/document/evidence.js';
import { parseDocument } from '../../../server/src/document/parse.js';
import { attentionMetricsOf } from '../../../server/src/model/attention.js';
import { immaterialShares } from '../../../server/src/model/channel-judgement.js';

const documentOf = (...blocks: readonly string[]) => parseDocument(blocks.join('\n\n'));

describe('A few of many', () => {
  const small = (title: string, line: string): string[] =>
    immaterialShares(documentOf(title, line), 0.2).map(({ words }) => quote(words));

  it('are a share, whatever they are called', () => {
    for (const [line, words] of [
      ['We count on about 9 of our 8,200 dentists.', '9 of our 8,200 dentists'],
      ['It brings 3 new members out of 2,400.', '3 new members out of 2,400'],
      ['One or two of the 3,900 farms ask back.', 'two of the 3,900 farms'],
    ] as const)
      assert.deepEqual(small('# Podcast plan 2027', line), [words]);
    for (const [line, words] of [
      ['Рассчитываем на пять мастерских из нашей базы в 6 100.', 'пять мастерских из нашей базы в 6 100'],
      ['Ответят 7 агрономов из 5 200.', '7 агрономов из 5 200'],
      ['Канал даёт 0,1 % покупательского потока.', '0,1 %'],
    ] as const)
      assert.deepEqual(small('# План телеграм-канала', line), [words]);
  });

  it('matter where they are not so few, or where views are what is counted', () => {
    for (const line of [
      '110 of 260 dealers use it by June.',
      'It leads to 12 orders of 30,000 views.',
      'Unsubscribes: at most 3 of 2,400 customers.',
      'Four of us write, 2,400 customers read.',
    ])
      assert.deepEqual(small('# Newsletter plan 2027', line), [], line);
  });

  it('are those of a list of media under a heading for channels', () => {
    const listed = '**Группа в соцсети.** Советы родителям. Придут два ученика из 1 900.';
    assert.equal(immaterialShares(documentOf('# План школы', '## Каналы', listed), 0.2).length, 1);
    assert.equal(immaterialShares(documentOf('# План школы', '## Каналы', 'Дилеры: 2 из 1 900.'), 0.2).length, 0);
  });
});

describe('Attention by a day', () => {
  const vain = (line: string): string[] =>
    attentionMetricsOf(documentOf('# Instagram plan 2027', '## Instagram', line)).map(({ words }) => quote(words));

  it('is an aim, though what there is now stands beside it', () => {
    for (const line of ['6,000 followers by May (1,900 today)', 'Followers: 1,900 today, 6,000 by May'])
      assert.equal(vain(`- ${line}`).length, 1, line);
    assert.equal(vain('- 4 000 подписчиков к маю, сейчас 1 200').length, 1);
    assert.equal(vain('- 1,900 followers today').length, 0);
  });

  it('is an aim, too, where success is said to be so much of it', () => {
    assert.equal(vain('Успех эфира — охват ролика 30 тысяч.').length, 1);
  });
});
