import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Diagnostic } from 'vscode-languageserver-protocol';
import { Editor } from './editor.js';
import { englishPlan, positionAt, russianPlan } from './texts.js';

/** What people and programs type and paste; several of these change how everything below is to be read. */
const pastes = [
  ...['', ' ', '\n', '\r\n', '\r', 'ж', '🚀', 'й'.normalize('NFD'), '#', '|', '*', '`', '-', '\t'],
  ...[
    '## Цели\n',
    '- **Цель:** меньше жалоб.\n',
    '\n\n',
    '```\n',
    '---\n',
    '| Веха | Срок |\n|---|---|\n| Пуск | |\n',
    'TBD',
    '<!--',
    '> ',
  ],
];

interface Edit {
  /** Place in the text, as a share of its length. */
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(400)),
  insert: fc.constantFrom(...pastes),
});

const text = fc.constantFrom(
  russianPlan,
  englishPlan,
  russianPlan.replaceAll('\n', '\r\n'),
  `${russianPlan}\n${englishPlan}`,
  '',
);

/** An editor's cursor stands neither inside a character nor between the two halves of a line break. */
function snap(content: string, offset: number): number {
  const inside = /^(?:\r\n|[\ud800-\udbff][\udc00-\udfff])/.test(content.slice(Math.max(0, offset - 1), offset + 1));
  return inside && offset > 0 ? offset - 1 : offset;
}

async function apply(editor: Editor, uri: string, content: string, { at, remove, insert }: Edit): Promise<string> {
  const start = snap(content, Math.floor(at * content.length));
  const end = Math.max(start, snap(content, Math.min(content.length, start + remove)));
  await editor.change(uri, {
    range: { start: positionAt(content, start), end: positionAt(content, end) },
    text: insert,
  });
  return content.slice(0, start) + insert + content.slice(end);
}

/** What the reader sees of a diagnostic; the version of the text it was made for is not part of it. */
const seen = (diagnostics: readonly Diagnostic[]) =>
  diagnostics.map(({ range, code, message, severity, relatedInformation }) => ({
    code,
    message,
    severity,
    range,
    related: relatedInformation?.map((related) => [related.message, related.location.range]),
  }));

describe('A document edited step by step', () => {
  let editor: Editor;
  before(async () => (editor = await Editor.start()));
  after(() => editor.stop());

  it('is read as the same text opened afresh', async () => {
    let run = 0;
    await fc.assert(
      fc.asyncProperty(text, fc.array(edit, { minLength: 1, maxLength: 12 }), async (original, edits) => {
        const [edited, fresh] = [`file:///work/${++run}/plan.md`, `file:///work/${++run}/plan.md`];
        await editor.open(edited, original);
        let content = original;
        for (const [i, one] of edits.entries()) {
          // Readings between some of the edits, so that both single edits and batches of them are read.
          if (i % 3 === 0) await editor.diagnostics(edited);
          content = await apply(editor, edited, content, one);
        }
        await editor.open(fresh, content);
        assert.deepEqual(seen(await editor.diagnostics(edited)), seen(await editor.diagnostics(fresh)));
        await editor.close(edited);
        await editor.close(fresh);
      }),
      { numRuns: 150 },
    );
  });
});
