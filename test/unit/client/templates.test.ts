import assert from 'node:assert/strict';
import { languageOf } from '../../../client/src/language-of.js';
import { templatesIn } from '../../../client/src/snippet-file.js';

describe('The snippets of a file', () => {
  it('are read in their order, with one or several prefixes and lines', () => {
    const file = {
      'Goal with measure': { prefix: 'goal', body: 'Goal: $1', description: 'A goal' },
      OKR: { prefix: ['okr', 'objective'], body: ['# $1', '', '- $2'] },
    };
    assert.deepEqual(templatesIn(JSON.stringify(file), 'en'), [
      { language: 'en', name: 'Goal with measure', prefix: 'goal', body: 'Goal: $1', description: 'A goal' },
      { language: 'en', name: 'OKR', prefix: 'okr, objective', body: '# $1\n\n- $2', description: '' },
    ]);
  });

  it('are only those that insert something', () => {
    assert.deepEqual(templatesIn('{"a": 1, "b": {"prefix": "b"}, "c": null, "d": {"body": [1]}}', 'ru'), []);
    assert.deepEqual(templatesIn('[]', 'ru'), []);
  });
});

describe('The language of a document', () => {
  it('is that of its letters', () => {
    assert.equal(languageOf('# Стратегия CRM и ERP на 2026 год', 'en'), 'ru');
    assert.equal(languageOf('# Strategy 2026', 'ru'), 'en');
  });

  it("is the editor's while there are none", () => {
    assert.equal(languageOf('', 'ru-RU'), 'ru');
    assert.equal(languageOf('## 2026\n', 'de'), 'en');
  });
});
