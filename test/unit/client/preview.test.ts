import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { marked, type Note, type Token } from '../../../client/src/preview/marked.js';
import { cellAt, noteHtml } from '../../../client/src/preview/note-html.js';
import { withNotes, type MarkdownIt as Extended } from '../../../client/src/preview/plugin.js';

/** The library that VS Code's own preview is drawn with; it brings no types. */
interface Library extends Extended {
  readonly options: unknown;
  parse(text: string, env: object): Token[];
  render(text: string): string;
}
const MarkdownIt = createRequire(import.meta.url)('markdown-it') as new (options?: object) => Library;

/** A document as the preview shows it, with a note for each `line` or `line:cell`, named so. */
function shown(places: readonly string[], ...lines: readonly string[]): string {
  const notes = places.map((place): Note => {
    const [line = 0, cell = 0] = place.split(':').map(Number);
    return { line, cell, html: `(${place})` };
  });
  const md = withNotes(new MarkdownIt({ html: true }), (document) => (document === 'plan' ? notes : []));
  const env = { currentDocument: 'plan' };
  return md.renderer.render(md.parse(lines.join('\n'), {}), md.options, env);
}

describe('Notes in the preview', () => {
  it('stand at the end of the heading, the line or the item that they belong to', () => {
    const html = shown(['0', '2', '3', '5', '6'], '# Plan', '', 'One', 'two', '', '- a', '  - b', '- c');
    assert.match(html, /<h1>Plan\(0\)<\/h1>/);
    assert.match(html, /One\(2\)\ntwo\(3\)<\/p>/);
    assert.match(html, /<li>a\(5\)\s*<ul>\s*<li>b\(6\)<\/li>/);
  });

  it('stand in their cell of a table, head and ragged rows included', () => {
    const html = shown(['0:1', '2:0', '3:7'], '| a | b |', '|---|---|', '| c | d |', '| e | f |');
    assert.match(html, /<th>b\(0:1\)<\/th>/);
    assert.match(html, /<td>c\(2:0\)<\/td>/);
    assert.match(html, /<td>f\(3:7\)<\/td>/);
  });

  it('stand within a quotation, and behind a block that has no text of its own', () => {
    const html = shown(['0', '2', '6'], '> quoted', '', '```', 'code', '```', '', '<div>raw</div>');
    assert.match(html, /quoted\(0\)<\/p>/);
    assert.match(html, /<\/pre>\s*\(2\)/);
    assert.match(html, /raw<\/div>\s*\(6\)/);
  });

  it('come at the top when nothing is shown of their line', () => {
    assert.match(shown(['40'], 'Text'), /^\(40\)<p>Text/);
  });

  it('come several to a line, each once', () => {
    assert.equal(shown(['0', '0'], 'Text').match(/\(0\)/g)?.length, 2);
  });

  it('leave the tokens as they were: the preview draws from them again', () => {
    const tokens = new MarkdownIt().parse('# Plan\n\nText\n', {});
    const before = JSON.stringify(tokens);
    marked(tokens, [
      { line: 0, cell: 0, html: 'x' },
      { line: 2, cell: 0, html: 'y' },
    ]);
    assert.equal(JSON.stringify(tokens), before);
  });

  it('are not put into any other document', () => {
    const md = withNotes(new MarkdownIt(), (document) =>
      document === 'plan' ? [{ line: 0, cell: 0, html: '!' }] : [],
    );
    assert.equal(md.render('Text'), '<p>Text</p>\n');
  });
});

describe('A note', () => {
  const told = {
    severity: 1,
    kind: 'Warning',
    message: "The goal “<img src=x onerror=alert(1)>” & 'so on'",
    rule: 'a"b',
  };

  it('says its message to those who hear it, by the keyboard', () => {
    const html = noteHtml({ ...told, message: 'Which figure?', rule: 'goal-unmeasurable' });
    assert.match(html, /role="note" tabindex="0" aria-label="Warning: Which figure\? \(goal-unmeasurable\)"/);
  });

  it('makes no markup of what the author wrote', () => {
    const html = noteHtml(told);
    const tags = [...html.matchAll(/<\/?([a-z]+)/gi)].map(([, name]) => name);
    assert.deepEqual(new Set(tags), new Set(['span', 'small']));
    assert.equal(html.match(/"/g)?.length, noteHtml({ ...told, message: '', rule: '' }).match(/"/g)?.length);
  });
});

describe('The cell of a column', () => {
  it('is counted by the bars before it, less the first and those that stand for themselves', () => {
    assert.equal(cellAt('| a | b | c |', 3), 0);
    assert.equal(cellAt('| a | b | c |', 7), 1);
    assert.equal(cellAt('a | b', 4), 1);
    assert.equal(cellAt('> | a \\| b | c |', 13), 1);
    assert.equal(cellAt('a plain line', 5), 0);
  });
});
