import assert from 'node:assert/strict';
import { documentKinds } from '../../../../server/src/document/kinds.js';
import { frontMatterFaultsOf } from '../../../../server/src/model/front-matter.js';
import { parseDocument } from '../../../../server/src/document/parse.js';
import { rules } from '../../../../server/src/rules/index.js';
import { accepted, findings, labels, offered } from './ask.js';

const plan = '# Plan 2026\n\n## Goals\n\n- Goal: delight our customers\n- NPS from 20 to 40 by May 2026\n\n';
const русский = '# План 2026\n\n## Цели\n\n- Цель: порадовать клиентов\n\n';

describe('Front matter', () => {
  it('offers the keys that it lacks, in the language of the plan', () => {
    assert.deepEqual(labels(`---\n¦\n---\n${plan}`).slice(0, 2), ['strategy', 'title']);
    assert.deepEqual(labels(`---\nstrategy: plan\n¦\n---\n${русский}`).slice(0, 2), ['название', 'дата']);
  });

  it('offers them in a document that holds nothing else yet, in the reader’s language', () => {
    assert.ok(labels('---\n¦', { locale: 'ru' }).includes('пересмотр'));
    assert.ok(labels('---\n¦').includes('next review'));
  });

  it('offers the kinds of documents for a value, by a colon too', () => {
    assert.deepEqual(labels('---\nstrategy:¦', { trigger: ':' }), [...documentKinds]);
    assert.equal(accepted('---\nstrategy:¦\n---\n', 'crisis'), '---\nstrategy: crisis\n---\n');
    assert.equal(accepted('---\r\nstrategy: pl¦\r\n---\r\n', 'plan'), '---\r\nstrategy: plan\r\n---\r\n');
  });

  it('offers for a list the kinds that it does not name', () => {
    assert.deepEqual(
      labels('---\nstrategy: plan, ¦'),
      documentKinds.filter((kind) => kind !== 'plan'),
    );
    assert.equal(accepted('---\nstrategy:\n  - c¦', 'cx'), '---\nstrategy:\n  - cx');
  });

  it('offers only what the linter understands', () => {
    for (const { insert } of offered('---\n¦', { locale: 'ru' })) {
      const value = insert.startsWith('strategy') ? 'plan' : '2026-05-01';
      assert.deepEqual(frontMatterFaultsOf(parseDocument(`---\n${insert}${value}\n---\n${русский}`)), []);
    }
  });

  it('offers nothing behind a value of somebody else’s key, nor between two rules', () => {
    assert.deepEqual(labels('---\nlayout: ¦\n---\n'), []);
    assert.deepEqual(labels('---\nWe will see. Until then nothing.\n¦\n---\n'), []);
    assert.deepEqual(labels(`${plan}---\n¦\n---\n`), []);
  });
});

describe('A comment for the linter', () => {
  it('offers what it may ask', () => {
    assert.ok(labels(`${plan}<!-- strategy-lint-¦`, { trigger: '-' }).includes('strategy-lint-disable-next-line'));
    assert.equal(
      accepted(`${plan}<!-- strat¦ -->`, 'strategy-lint-disable-line'),
      `${plan}<!-- strategy-lint-disable-line  -->`,
    );
  });

  it('offers rules by name, those with something to hide first', () => {
    const asked = `${plan}<!-- strategy-lint-disable-file ¦ -->`;
    const reported = new Set(findings(parseDocument(plan)).map(({ rule }) => rule.id));
    assert.ok(reported.has('goal-unmeasurable'));
    assert.deepEqual(new Set(labels(asked).slice(0, reported.size)), reported);
    assert.equal(labels(asked).length, rules.length);
  });

  it('offers no rule twice, and completes the one that is begun', () => {
    const text = `${plan}<!-- strategy-lint-disable-file goal-unmeasurable, goal-d¦ -->`;
    assert.ok(!labels(text).includes('goal-unmeasurable'));
    assert.equal(
      accepted(text, 'goal-deadline-missing'),
      `${plan}<!-- strategy-lint-disable-file goal-unmeasurable, goal-deadline-missing -->`,
    );
  });

  it('is left alone in its reason, and where it is none of the linter’s', () => {
    assert.deepEqual(labels(`${plan}<!-- strategy-lint-disable-line goal-missing -- because ¦ -->`), []);
    assert.deepEqual(labels(`${plan}<!-- TODO: ask ¦ -->`), []);
    assert.deepEqual(labels(`${plan}<!--¦`, { trigger: '-' }), []);
  });
});

describe('A term', () => {
  it('is offered to who asks, by the beginning of one of its names', () => {
    assert.deepEqual(labels(`${русский}Считаем окуп¦`), ['окупаемость']);
    assert.equal(accepted(`${русский}Окуп¦ считаем`, 'Окупаемость'), `${русский}Окупаемость считаем`);
    assert.ok(labels(`${русский}| Показатель |\n|---|\n| готовн¦`).includes('готовность рекомендовать'));
  });

  it('may be the team’s own', () => {
    const about = { en: '', ru: '' };
    const teamTerms = [{ name: 'перезвон', about, describe: () => ({ en: 'A call back', ru: 'Звонок клиенту' }) }];
    assert.deepEqual(labels(`${русский}Наш перез¦`, { teamTerms }), ['перезвон']);
  });

  it('begins as what was typed, and keeps capitals of its own', () => {
    const about = { en: '', ru: '' };
    const teamTerms = ['Перезвон', 'ПВЗ'].map((name) => ({ name, about, describe: () => about }));
    assert.deepEqual(labels(`${русский}Наш перез¦`, { teamTerms }), ['перезвон']);
    assert.deepEqual(labels(`${русский}Перез¦`, { teamTerms }), ['Перезвон']);
    assert.deepEqual(labels(`${русский}Наш пв¦`, { teamTerms }), ['ПВЗ']);
  });

  it('of the team wins over the product’s of the same name', () => {
    const about = { en: 'ours', ru: 'наше' };
    const [term, ...others] = offered(`${русский}окупаем¦`, {
      teamTerms: [{ name: 'Окупаемость', about, describe: () => about }],
    });
    assert.equal(term?.about, about);
    assert.deepEqual(others, []);
  });

  it('does not come up by itself, in code, in an address or in the middle of a word', () => {
    assert.deepEqual(labels(`${русский}окуп¦`, { trigger: 'п' }), []);
    for (const text of ['`окуп¦', '`окуп¦`', '[цена](окуп¦', 'https://example.com/окуп¦', 'окуп¦аемость', '<окуп¦'])
      assert.deepEqual(labels(`${русский}${text}`), [], text);
  });
});

describe('A template', () => {
  it('is offered behind a slash at the beginning of a line, in the language of the document', () => {
    const here = labels(`${русский}/¦`, { trigger: '/' });
    assert.ok(here.includes('Цель с показателем') && !here.includes('Goal with a measure'), here.join(', '));
  });

  it('is offered in an empty document in both languages, the reader’s first', () => {
    const here = labels('/¦', { trigger: '/', locale: 'ru' });
    assert.match(here[0] ?? '', /[а-я]/);
    assert.match(here.at(-1) ?? '', /^[\x20-\x7e]+$/);
  });

  it('is a part, not a whole plan, where a plan is begun', () => {
    const whole = (marked: string): boolean => offered(marked).some(({ insert }) => insert.startsWith('# '));
    assert.ok(whole('/¦'));
    assert.ok(!whole(`${plan}/¦`));
  });

  it('is found by its name and by its prefix', () => {
    const goal = offered('/¦', { locale: 'ru' }).find(({ label }) => label === 'Цель с показателем');
    assert.match(goal?.filter ?? '', /^\/Цель с показателем ст-цель$/);
    assert.ok(labels(`${русский}/ст-ц¦`).includes('Цель с показателем'));
  });

  it('takes the place of what was typed, and ends lines as the document does', () => {
    const text = accepted(`${русский.replaceAll('\n', '\r\n')}/ст¦\r\n`, 'Цель с показателем');
    assert.doesNotMatch(text, /\/ст|(?<!\r)\n/);
  });

  it('is offered in what is no plan yet, but not within a line, in code or in a list', () => {
    assert.ok(labels('# Soup\n\nBeets.\n\n/¦', { trigger: '/' }).length > 0);
    for (const text of ['and/¦', ' /¦', '- /¦', '```\n/¦', '/¦ or']) assert.deepEqual(labels(text), [], text);
  });
});

describe('Plain prose', () => {
  it('is left alone whatever is typed', () => {
    for (const text of ['we ship it -¦', 'a * b *¦', 'so:¦', 'Owner:¦', 'and/¦', '- one\n-¦', '|¦', '| a | b |\n|-¦'])
      assert.deepEqual(labels(`${plan}Text.\n\n${text}`, { trigger: text.at(-2) ?? '' }), [], text);
  });

  it('is left alone when its author asks and no term begins so', () => {
    assert.deepEqual(labels(`${plan}We hire people and xy¦`), []);
    assert.deepEqual(labels(`${plan}We hire people. ¦`), []);
  });
});
