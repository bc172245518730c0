import assert from 'node:assert/strict';
import { entryLike } from '../../../client/src/entry-like.js';
import { documentPage } from '../../../client/src/document-page.js';
import { mapOf } from '../webview/maps.js';

describe('A link of a map that was drawn before the last edit', () => {
  const now = mapOf(
    '# Plan 2027',
    'A new paragraph moves all below it.',
    '## Milestones',
    '- 1 March 2027: journal live\n- 1 June 2027: reports\n- 1 June 2027: reports',
  );

  const lineOf = (text: string, line: number): number | undefined => {
    const place = { start: { line, character: 2 }, end: { line, character: 9 } };
    return entryLike({ map: now }, { text, place })?.place.start.line;
  };

  it('leads to its words where they stand now, of equal ones to the nearest', () => {
    assert.equal(lineOf('1 March 2027: journal live', 4), 6);
    assert.equal(lineOf('1 June 2027: reports', 5), 7);
    assert.equal(lineOf('1 June 2027: reports', 9), 8);
  });

  it('leads nowhere when its words are gone', () => {
    assert.equal(lineOf('1 May 2027: party', 4), undefined);
  });
});

describe('The page of the map', () => {
  const html = documentPage({
    kind: 'map',
    script: 'draw("</script><script>alert(1)</script><!--")',
    style: 'https://example/plan-map.css',
    cspSource: 'https://example',
    nonce: 'once',
    language: 'ru"><script>alert(1)</script>',
    title: 'Plan & map',
  });

  it('runs one script, loads one style sheet, and forbids all else', () => {
    assert.match(html, /content="default-src 'none'; style-src https:\/\/example; script-src 'nonce-once'"/);
    assert.equal(html.match(/<script/g)?.length, 2);
    assert.equal(html.match(/<\/script>/g)?.length, 1);
    assert.doesNotMatch(html, /unsafe-|\sstyle="|\son\w+="/);
  });

  it('takes what it is given for text', () => {
    assert.match(html, /<title>Plan &#38; map<\/title>/);
    assert.match(html, /<html lang="ru&#34;&#62;/);
  });
});
