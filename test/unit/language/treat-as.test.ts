import assert from 'node:assert/strict';
import type { DocumentKind } from '../../../server/src/document/kinds.js';
import { parseDocument } from '../../../server/src/document/parse.js';
import { applyEdits } from '../../../server/src/fixes/edit.js';
import { kindChoices } from '../../../server/src/language/kinds.js';
import { treatAsEdits } from '../../../server/src/language/treat-as.js';

const treated = (text: string, ...kinds: DocumentKind[]): string =>
  applyEdits(text, treatAsEdits(parseDocument(text), kinds));

const chosen = (text: string, treatAs?: DocumentKind): DocumentKind[] =>
  kindChoices(parseDocument(text, treatAs ? { treatAs } : {}), 'en')
    .filter((choice) => choice.chosen)
    .map(({ kind }) => kind);

describe('Treating a document as another kind', () => {
  it('makes a front matter where there is none, with the line breaks of the text', () => {
    assert.equal(treated('# План\n', 'crisis'), '---\nstrategy: crisis\n---\n\n# План\n');
    assert.equal(treated('# Plan\r\n', 'plan', 'cx'), '---\r\nstrategy: plan, cx\r\n---\r\n\r\n# Plan\r\n');
    assert.equal(treated('\uFEFF# Plan\n', 'okr'), '\uFEFF---\nstrategy: okr\n---\n\n# Plan\n');
  });

  it('adds a line to the front matter that is there', () => {
    assert.equal(
      treated('---\ntitle: План\n---\n\nТекст\n', 'plan'),
      '---\nstrategy: plan\ntitle: План\n---\n\nТекст\n',
    );
    assert.equal(treated('---\n---\nText\n', 'plan'), '---\nstrategy: plan\n---\nText\n');
  });

  it('replaces what was said, be it one kind, several or a list, and keeps the remark behind it', () => {
    assert.equal(treated('---\nstrategy: plan # agreed\n---\n', 'cx'), '---\nstrategy: cx # agreed\n---\n');
    assert.equal(treated('---\nstrategy: "plan, cx"\n---\n', 'okr'), '---\nstrategy: okr\n---\n');
    assert.equal(treated('---\nstrategy:\n  - plan\n  - cx\na: b\n---\n', 'okr'), '---\nstrategy: okr\na: b\n---\n');
    assert.equal(treated('---\nstrategy:\n---\n', 'okr'), '---\nstrategy: okr\n---\n');
  });

  it('replaces a comment near the top', () => {
    assert.equal(treated('<!-- strategy: plan -->\n# Plan\n', 'none'), '<!-- strategy: none -->\n# Plan\n');
  });

  it('takes out what was said when no kind is chosen', () => {
    assert.equal(treated('---\nstrategy: plan # agreed\ntitle: X\n---\n\nText\n'), '---\ntitle: X\n---\n\nText\n');
    assert.equal(treated('---\nstrategy: plan\n---\n\n# Plan\n'), '# Plan\n');
    assert.equal(treated('<!-- strategy: plan -->\n# Plan\n'), '# Plan\n');
    assert.equal(treated('# Plan <!-- strategy: plan -->\n'), '# Plan \n');
    assert.equal(treated('# Plan\n'), '# Plan\n');
  });

  it('is believed: the document is then read as what was chosen', () => {
    const texts = ['# Заметки\n\nТекст.\n', '---\ntitle: X\n---\n\nТекст.\n', '<!-- strategy: none -->\n\nТекст.\n'];
    for (const text of texts) assert.deepEqual(chosen(treated(text, 'crisis', 'cx')), ['crisis', 'cx'], text);
  });
});

describe('What a document is taken for', () => {
  it('is what it or its settings say, else what is in it', () => {
    assert.deepEqual(chosen('---\nstrategy: plan, cx\n---\n\n# План\n'), ['plan', 'cx']);
    assert.deepEqual(chosen('# План\n', 'okr'), ['okr']);
    assert.deepEqual(
      chosen('# Strategy 2027\n\n## Goals\n\n- Grow to 12 shops by May 2027\n\n## Milestones\n\n- May: 3\n'),
      ['plan'],
    );
    assert.deepEqual(chosen('# Omelette\n\nBeat two eggs.\n'), ['none']);
  });

  it('says who said so', () => {
    assert.equal(parseDocument('<!-- strategy: plan -->\n', { treatAs: 'okr' }).saidBy, 'author');
    assert.equal(parseDocument('# План\n', { treatAs: 'okr' }).saidBy, 'settings');
    assert.equal(parseDocument('# План\n').saidBy, 'content');
  });
});
