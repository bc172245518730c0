import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { markdownReport } from '../../../server/src/cli/formats/markdown.js';
import { plain } from '../../../server/src/cli/markdown-text.js';
import type { ReviewedFile } from '../../../view/report/review.js';
import type { Locale } from '../../../view/words.js';
import { fileOf, today } from './reports.js';

interface Token {
  readonly type: string;
  readonly content: string;
  readonly children: readonly Token[] | null;
  readonly attrs: readonly (readonly [string, string])[] | null;
}

const MarkdownIt = createRequire(import.meta.url)('markdown-it') as new (options: object) => {
  parse(text: string, env: object): Token[];
  render(text: string): string;
};

// As sites show it: with HTML, which the report itself uses for line breaks in cells.
const site = new MarkdownIt({ html: true });

const report = (files: readonly ReviewedFile[], locale: Locale = 'en'): string =>
  markdownReport({
    cwd: '/',
    root: '/',
    files: [],
    troubles: [],
    configTroubles: [],
    locale,
    reviews: { files, today },
  });

/** Kinds of tokens of a text, those within lines included. */
const kindsIn = (text: string): Set<string> =>
  new Set(
    site
      .parse(text, {})
      .flatMap((token) => [token, ...(token.children ?? [])])
      .map(({ type }) => type),
  );

const shown = (text: string): string =>
  site
    .parse(text, {})
    .flatMap(({ children }) => children ?? [])
    .map(({ type, content }) => (type === 'softbreak' ? ' ' : content))
    .join('');

const plan = (words: string): string =>
  `# Plan 2027\n\n## Goals\n\n- Better ${words}\n\n## Milestones\n\n| Milestone | Date |\n|---|---|\n| ${words} | |\n`;

describe('A text put into Markdown', () => {
  const texts = [
    '<script>alert(1)</script>',
    '<!-- gone -->',
    '**bold** _em_ ~~old~~ `code`',
    '[go](javascript:alert(1)) ![x](y) [^1]',
    '| a | b |',
    '# title',
    '- item',
    '+ item',
    '1. item',
    '12) item',
    '> quote',
    '&lt;b&gt; &amp;',
    'back\\slash\\',
    '\\`',
    'слово'.repeat(40),
    '\u202Eright\u202C',
    '👩‍👩‍👧',
  ];

  it('is shown as it was written', () => {
    for (const text of texts) assert.equal(shown(plain(text)), text.trim());
  });

  it('becomes one paragraph of nothing but text', () => {
    for (const text of texts) {
      const kinds = kindsIn(`${plain(text)}\n`);
      for (const kind of ['text_special', 'text', 'inline', 'paragraph_open', 'paragraph_close']) kinds.delete(kind);
      assert.deepEqual([...kinds], [], text);
    }
  });

  it('stays on one line, whatever line breaks it holds', () => {
    assert.equal(plain('one\r\n\r\n# two\n- three'), 'one \\# two - three');
  });

  it('mentions nobody, refers to no issue and leads nowhere', () => {
    assert.doesNotMatch(plain('@all #12 https://example.org www.example.org a@example.org'), /@\w|#\d|:\/\/|www\./);
  });
});

describe('The report as Markdown', () => {
  it('has a heading, tables and numbered questions that a Markdown reader understands', () => {
    const text = report([fileOf('plan.md', plan('service'))]);
    const html = site.render(text);
    assert.match(html, /^<h1>Plan 2027<\/h1>/);
    assert.match(html, /<li>\s*(?:<p>)?<strong>[^<]+\?<\/strong> \(<a href="https:[^"]+goal-unmeasurable\.md">/);
    assert.equal(html.match(/<table>/g)?.length, 3);
    assert.match(html, /<ol start="\d">/);
  });

  it('is in the language of the reader', () => {
    const text = report([fileOf('plan.md', plan('service'), 'ru')], 'ru');
    assert.match(text, /^## О чём спросить автора$/m);
    assert.match(text, /10 мая 2027/);
  });

  it('keeps each row of a table to its cells', () => {
    const text = report([fileOf('plan.md', plan('a \\| b `c|d` <br> e'))]);
    const rows = site.render(text).match(/<tr>[\s\S]*?<\/tr>/g) ?? [];
    for (const row of rows) assert.match(String(row.match(/<t[hd]/g)?.length), /^[34]$/, row);
  });

  it('takes no words of an author for markup', () => {
    const text = report([
      fileOf('plan.md', plan('`<img src=x onerror=alert(1)>` \\<b\\> \\[go\\](javascript:alert\\(1\\))')),
    ]);
    const tokens = site.parse(text, {}).flatMap((token) => token.children ?? []);
    assert.deepEqual(
      tokens.filter(({ type, content }) => type === 'html_inline' && content !== '<br>').map(({ content }) => content),
      [],
    );
    for (const { attrs } of tokens.filter(({ type }) => type === 'link_open'))
      assert.match(String(attrs?.[0]?.[1]), /^https:\/\/github\.com\//);
    assert.ok(!tokens.some(({ type }) => type === 'image'));
  });

  it('begins with a table of the strategies and ends with what is none', () => {
    const text = report([
      fileOf('cake.md', '# Cake\n\nBeat two eggs.\n'),
      fileOf('a.md', plan('x')),
      fileOf('b.md', plan('y')),
    ]);
    assert.match(text, /^# Review of strategy documents\n\n10 May 2027\n\n\| Document \|/);
    assert.match(text, /## Not strategies\n\n.*\n\n- cake\.md\n$/);
    assert.match(report([fileOf('a.md', ''), fileOf('b.md', '')]), /None of the files looks like a strategy document/);
  });

  it('tells what has changed', () => {
    const text = report([fileOf('plan.md', plan('service'), 'en', plan('parking'))]);
    assert.match(text, /## What has changed since main\n\nNew: \d+\. Settled: \d+\./);
    assert.match(text, /\*\*Weaker\*\*\n\n- .*“Better service” \(line 5\)/);
    assert.match(text, /\*\*Stronger\*\*\n\n(?:- .*\n)*- .*“Better parking”/);
  });
});
