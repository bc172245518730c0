import assert from 'node:assert/strict';
import { readClaims } from '../../server/scripts/claims.js';
import { rules } from '../../server/src/rules/index.js';
import type { Bilingual, Locale, Rule } from '../../server/src/rules/rule.js';

const texts = ['summary', 'why', 'advice', 'question'] as const;
const locales: readonly Locale[] = ['en', 'ru'];

/** Everything a rule can say, with a name for the failure. */
const sayings = (rule: Rule): (readonly [string, Bilingual])[] => [
  ...texts.map((name) => [`${rule.id} ${name}`, rule[name]] as const),
  ...Object.entries(rule.messages).map(([id, message]) => [`${rule.id} message ${id}`, message] as const),
];

const all = rules.flatMap(sayings);

/** Terms that Russian strategists write in Latin letters. */
const borrowed = new Set(
  'ROI KPI OKR NPS CSAT CSI CES CRM ERP SMM CX LTV CAC EBITDA B2B B2C SLA CPA CPL CTR Agile TBD TODO'.split(' '),
);

const slotsIn = (text: string): string[] => [...text.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name).sort();

/** The author's words: without slots and what is quoted as code. */
const prose = (text: string): string => text.replaceAll(/`[^`]*`|\{[^{}]*\}/g, '');

const sentencesOf = (text: string): string[] => text.split(/(?<=[.?]) /);

describe('Every rule', () => {
  it('bears an id of its own', () => {
    assert.equal(new Set(rules.map(({ id }) => id)).size, rules.length);
  });

  it('rests on claims that exist, but for house-keeping, which rests on none', async () => {
    const claims = await readClaims();
    for (const { id, claims: numbers, houseKeeping } of rules) {
      assert.equal(numbers.length > 0, !houseKeeping, id);
      for (const number of numbers) assert.ok(claims.has(number), `${id} rests on ${number}, which does not exist`);
    }
  });

  it('says what it reports, why and what to write, each in words of its own', () => {
    for (const name of texts) {
      for (const locale of locales) {
        const said = rules.map((rule) => rule[name][locale]);
        assert.equal(new Set(said).size, said.length, `two rules share one ${name} in ${locale}`);
      }
    }
  });

  it('asks the author a question that stands beside words of any place it reports', () => {
    for (const { id, question } of rules) {
      for (const locale of locales) {
        assert.match(question[locale], /\?$/, `${id} (${locale}) does not end in a question`);
        assert.deepEqual(slotsIn(question[locale]), [], `${id} (${locale})`);
        assert.ok(question[locale].length <= 130, `${id} (${locale}) is too long to be asked in a meeting`);
      }
    }
  });

  it('asks otherwise than its messages do', () => {
    for (const { id, question, messages } of rules) {
      for (const locale of locales) {
        const said = new Set(Object.values(messages).flatMap((message) => sentencesOf(message[locale])));
        for (const asked of sentencesOf(question[locale])) assert.ok(!said.has(asked), `${id} (${locale}): ${asked}`);
      }
    }
  });

  it('has a message to give', () => {
    for (const { id, messages } of rules) assert.ok(Object.keys(messages).length > 0, id);
  });
});

describe('Every text of a rule', () => {
  it('has the same slots in both languages', () => {
    for (const [name, { en, ru }] of all) assert.deepEqual(slotsIn(ru), slotsIn(en), name);
  });

  it('has words, single spaces and an end', () => {
    for (const [name, text] of all) {
      for (const locale of locales) {
        assert.ok(prose(text[locale]).length > 10, `${name} (${locale}) says nothing`);
        assert.doesNotMatch(text[locale], / {2}|^\s|\s$|\s[.,;:?!]/, `${name} (${locale}) has a space too many`);
        assert.match(text[locale], /[.?]»?$/, `${name} (${locale}) does not end as a sentence`);
      }
    }
  });

  it('is in its language: no Cyrillic in English, none but borrowed terms in Latin letters in Russian', () => {
    for (const [name, { en, ru }] of all) {
      assert.doesNotMatch(prose(en), /\p{Script=Cyrillic}/u, name);
      const foreign = (prose(ru).match(/[A-Za-z][A-Za-z0-9]+/g) ?? []).filter((word) => !borrowed.has(word));
      assert.deepEqual(foreign, [], name);
    }
  });
});

describe('Every claim', () => {
  it('is a sentence in both languages', async () => {
    for (const [number, { en, ru }] of await readClaims()) {
      assert.doesNotMatch(en, /\p{Script=Cyrillic}/u, number);
      assert.match(ru, /\p{Script=Cyrillic}/u, number);
      if (number.includes('.')) for (const text of [en, ru]) assert.match(text, /\.$/, number);
    }
  });
});
