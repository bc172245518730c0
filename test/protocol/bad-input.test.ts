import assert from 'node:assert/strict';
import { Editor, messageOf } from './editor.js';
import { englishPlan, offsetAt, russianPlan } from './texts.js';

const badTexts: Readonly<Record<string, string>> = {
  'an empty file': '',
  'a binary': String.fromCharCode(...Array.from({ length: 4096 }, (_, i) => (i * 7919) % 256)),
  'zero characters': `# Plan\0\n\n## Goals\0\n\n- \0`,
  'lone surrogates': `# Стратегия \ud83d\n\n## Цели\n\n- \udc00 меньше жалоб \ud83d`,
  CRLF: russianPlan.replaceAll('\n', '\r\n'),
  'lone carriage returns': englishPlan.replaceAll('\n', '\r'),
  'a byte order mark': `\ufeff${russianPlan}`,
  'unclosed fences': `${englishPlan}\n\`\`\`\n${englishPlan}\n~~~~\n`,
  'broken front matter': `---\nstrategy: [plan\n\t: :\n${englishPlan}`,
  'front matter without an end': `---\nstrategy: plan\n`,
  'decomposed letters': russianPlan.normalize('NFD'),
  'right-to-left marks': russianPlan.replaceAll(' ', ' \u200f\u202e'),
  'deep nesting': `${'> '.repeat(2000)}цель\n\n${'- '.repeat(500)}goal\n\n${'['.repeat(3000)}`,
  'emphasis without end': `${'*a '.repeat(20000)}${' a*'.repeat(20000)}`,
  'a table of nothing': `${'|'.repeat(3000)}\n${'|-'.repeat(3000)}\n${'|'.repeat(3000)}\n`,
};

describe('Bad input', () => {
  let editor: Editor;
  before(async () => (editor = await Editor.start({ locale: 'en' })));
  after(() => editor.stop());

  for (const [name, text] of Object.entries(badTexts)) {
    it(`${name}: an answer, and every position inside the text`, async () => {
      const uri = `file:///work/${encodeURIComponent(name)}.md`;
      await editor.open(uri, text);
      for (const { range } of await editor.diagnostics(uri)) {
        assert.ok(offsetAt(text, range.start) <= offsetAt(text, range.end));
        assert.ok(offsetAt(text, range.end) <= text.length);
      }
      await editor.hover(uri, { line: 0, character: 1 });
      await editor.close(uri);
    });
  }

  it('ten million characters in one line: refused, in words, until the text is shorter', async () => {
    const uri = 'file:///work/huge.md';
    await editor.open(uri, 'цель '.repeat(2_000_000));
    const refused = await editor.diagnostics(uri);
    assert.equal(refused.length, 1);
    assert.equal(refused[0]?.severity, 3);
    assert.match(messageOf(refused[0]), /10000000 characters.*5000000/);
    assert.equal(await editor.hover(uri, { line: 0, character: 2 }), null);
    await editor.change(uri, { text: englishPlan });
    const [first] = await editor.diagnostics(uri);
    assert.ok(first?.code);
    await editor.close(uri);
  });

  it('a request without sense: an error in answer, and the server lives on', async () => {
    const uri = 'file:///work/plan.md';
    await editor.open(uri, englishPlan);
    await assert.rejects(editor.connection.sendRequest('textDocument/hover', { textDocument: { uri } }), {
      code: -32603,
    });
    await assert.rejects(editor.connection.sendRequest('textDocument/diagnostic', {}), { code: -32603 });
    assert.ok(editor.logged.some((line) => /textDocument\/hover: TypeError[^]*\n\s+at /.test(line)));
    await editor.change(uri, {
      range: { start: { line: -4, character: 9e9 }, end: { line: 9e9, character: -1 } },
      text: '🚀',
    });
    assert.deepEqual(await editor.diagnostics(uri), []);
    await editor.close(uri);
  });
});
