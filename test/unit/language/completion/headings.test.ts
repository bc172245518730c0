import assert from 'node:assert/strict';
import { parseDocument } from '../../../../server/src/document/parse.js';
import { sectionIds } from '../../../../server/src/language/completion/headings.js';
import words from '../../../../server/src/language/completion/words.json' with { type: 'json' };
import { accepted, labels, offered } from './ask.js';

const plan = '# Plan 2026\n\n## Goals\n\n- NPS from 20 to 40 by May 2026\n\n';
const русский = '# План 2026\n\n## Цели\n\n- Лояльность с 20 до 40 к маю 2026\n\n';

describe('A heading that is begun', () => {
  it('can become any part that the plan lacks, the next ones first, in the language of the plan', () => {
    const here = labels(`${русский}#¦`, { trigger: '#' });
    assert.deepEqual(here.slice(0, 3), ['Почему этот путь', 'Что делаем', 'Вехи']);
    assert.ok(here.includes('Пересмотр плана') && here.includes('Где мы сейчас'));
    assert.ok(!here.includes('Цели'), 'the plan has goals');
  });

  for (const [style, before, part, after] of [
    ['level', `${plan}#¦`, 'Risks', `${plan}## Risks`],
    ['level, a deeper one that is meant left alone', `${plan}###¦`, 'Risks', `${plan}### Risks`],
    ['level with a part of the words typed', `${plan}## Ri¦`, 'Risks', `${plan}## Risks`],
    [
      'numbers',
      '# Plan\n\n## 1. Goals\n\n- 5 shops by May\n\n## 2. Milestones\n\n- June: lease\n\n##¦',
      'Risks',
      '# Plan\n\n## 1. Goals\n\n- 5 shops by May\n\n## 2. Milestones\n\n- June: lease\n\n## 3. Risks',
    ],
    [
      'bold lines',
      '# Plan\n\n**Goals**\n\n- 5 shops by May\n\n**Budget**\n\n$5k\n\n**¦',
      'Risks',
      '# Plan\n\n**Goals**\n\n- 5 shops by May\n\n**Budget**\n\n$5k\n\n**Risks**',
    ],
    [
      'bold lines, whose closing the editor has put there',
      '# Plan\n\n**Goals**\n\n- 5 shops by May\n\n**Budget**\n\n$5k\n\n**¦**',
      'Risks',
      '# Plan\n\n**Goals**\n\n- 5 shops by May\n\n**Budget**\n\n$5k\n\n**Risks**',
    ],
    [
      'bold lines even when number signs are typed',
      '# Plan\n\n**Goals**\n\n- 5 shops by May\n\n**Budget**\n\n$5k\n\n#¦',
      'Risks',
      '# Plan\n\n**Goals**\n\n- 5 shops by May\n\n**Budget**\n\n$5k\n\n**Risks**',
    ],
    ['CRLF', `${plan.replaceAll('\n', '\r\n')}#¦\r\n`, 'Risks', `${plan.replaceAll('\n', '\r\n')}## Risks\r\n`],
  ] as const) {
    it(`takes the document's style: ${style}`, () => assert.equal(accepted(before, part), after));
  }

  it('is written at another cursor too, which makes it no part yet', () => {
    assert.equal(accepted(`${plan}#¦\n\n#\n`, 'Risks'), `${plan}## Risks\n\n#\n`);
  });

  it('between others is what comes next there', () => {
    const [first] = labels(`${plan}#¦\n\n## Budget\n\n$5k\n`, { trigger: '#' });
    assert.equal(first, 'Why this way');
  });

  it('is held against what was typed so far', () => {
    for (const { filter } of offered(`${plan}##¦`)) assert.match(filter ?? '', /^## \S/);
  });

  it('of a plan without a title is its title, which only its author knows', () => {
    assert.deepEqual(labels('- **Goal:** 5 shops by May\n- **Owner:** Ann\n- **Budget:** $5k\n\n#¦'), []);
  });

  it('of a plan for a channel may be its channels, of any other not', () => {
    const channel = labels(`---\nstrategy: channel\n---\n${plan}##¦`);
    assert.ok(channel.includes('Channels'));
    assert.ok(!labels(`${plan}##¦`).includes('Channels'));
  });

  it('is none in prose, in a list, in a quotation, in code, nor before words that stand there', () => {
    for (const text of ['see #¦', '- #¦', '> #¦', '```\n#¦\n```', '```\n#¦', '    #¦', '##¦ Team', '#hash¦'])
      assert.deepEqual(labels(`${plan}${text}`, { trigger: '#' }), [], text);
  });

  it('is none in what is no strategy', () => {
    assert.deepEqual(labels('# Soup\n\n## Ingredients\n\n- Beets\n\n##¦', { trigger: '#' }), []);
  });
});

describe('Every part that is offered', () => {
  for (const language of ['en', 'ru'] as const) {
    for (const id of sectionIds) {
      it(`is read as what it is, and offered no more: ${language} ${id}`, () => {
        const { heading } = words[language].sections[id];
        const [, section] = parseDocument(`# ${language === 'en' ? 'Plan' : 'План'}\n\n## ${heading}\n\n- …\n`).nodes;
        assert.equal(section?.role, id);
      });
    }
  }
});
