import assert from 'node:assert/strict';
import type { Node } from '../../../server/src/document/node.js';
import { parseDocument, updateDocument } from '../../../server/src/document/parse.js';

/** The outline as an indented list: kind, role, words. */
function drawn(text: string): string[] {
  const lines: string[] = [];
  const draw = (node: Node, depth: number): void => {
    const words = text.slice(node.span.start, node.span.end).replaceAll(/\s+/g, ' ');
    lines.push(`${'  '.repeat(depth)}${node.kind}${node.role ? ` (${node.role})` : ''}: ${words}`);
    for (const child of node.children) draw(child, depth + 1);
  };
  for (const node of parseDocument(text).root.children) draw(node, 0);
  return lines;
}

describe('A heading in any disguise opens a section', () => {
  for (const [disguise, heading] of [
    ['number signs', '## Risks'],
    ['number signs without a space', '##Risks'],
    ['an underline', 'Risks\n-----'],
    ['a bold line', '**Risks**'],
    ['a bold line with an escaped number', '**13\\. Risks**'],
    ['a numbered line', '10. Risks'],
    ['a line with an escaped number', '13\\. Risks'],
    ['a bold line with a remark in brackets', '**Risks** (Ann redraws the table)'],
    ['emoji', '## ⚠️ Risks'],
    ['a colon', '## Risks:'],
    ['a label line before a list', 'Risks:'],
  ] as const) {
    it(disguise, () => {
      const outline = drawn(`# Plan 2026\n\n${heading}\n\n- a server may fail\n\nIt is looked at daily.\n`);
      const at = outline.findIndex((line) => line.includes('(risk)'));
      assert.notEqual(at, -1, outline.join('\n'));
      assert.match(outline[at + 1] ?? '', /item: a server may fail/);
    });
  }

  it('but not bold words in a sentence', () => {
    assert.deepEqual(
      drawn('We **measure** it.\n\nDaily.\n'),
      ['paragraph: We measure it.', 'paragraph: Daily.'].map((line) => line.replace('measure', '**measure**')),
    );
  });
});

describe('Lines of a paragraph', () => {
  it('are the author’s where they were broken off early', () => {
    assert.deepEqual(drawn('февраль — лендинг\nмарт — срезы в школах\n'), [
      'paragraph: февраль — лендинг',
      'paragraph: март — срезы в школах',
    ]);
  });

  it('are one text where they were wrapped at a column', () => {
    const wrapped =
      'Of the nineteen accounts that left in spring eleven named slow\nanswers and six named failed imports; nobody named the price.\n';
    assert.equal(drawn(wrapped).length, 1);
  });
});

describe('A table', () => {
  const table = '| Goal | By |\n|---|:-:|\n| Open a shop | May |\n';
  for (const [what, text] of [
    ['is one with CR LF', table.replaceAll('\n', '\r\n')],
    ['is one with spaces behind the line below its head', table.replace(':-:|', ':-:|  ')],
    ['is one with spaces behind its rows', table.replaceAll('|\n', '|  \n')],
    ['is one without a bar there, in a quotation', table.replace(':-:|', ':-: ').replaceAll(/^/gm, '> ')],
  ] as const) {
    it(what, () => {
      assert.equal(drawn(text)[1], '  row: Open a shop | May');
      const [row] = parseDocument(text).nodes.filter(({ kind }) => kind === 'row');
      assert.equal(row?.cells.length, 2);
    });
  }
});

describe('A line with a mark that Markdown does not know is an item', () => {
  it('behind a bullet or a dash', () => {
    assert.deepEqual(drawn('Aims\n\n• fewer visits\n• a full van\n— no night calls\n').slice(1), [
      '  item: fewer visits',
      '  item: a full van',
      '  item: no night calls',
    ]);
  });

  it('behind a number of its part, with the lines that were wrapped below it', () => {
    const outline = drawn('2. Цели\n\n2.1 Вернуть клиентов.\n2.2. Убрать очередь у второй кассы,\nдо трёх человек.\n');
    assert.deepEqual(outline.slice(0, 3), [
      'section (goal): Цели',
      '  item: Вернуть клиентов.',
      '  item: Убрать очередь у второй кассы,',
    ]);
  });

  it('behind the letter and number of its part', () => {
    assert.deepEqual(drawn('## C. Risks\n\nC.1 A server may fail.\n\nC.2 A driver may leave.\n').slice(1), [
      '  item: A server may fail.',
      '  item: A driver may leave.',
    ]);
  });

  it('letters in their order are marks, and an initial is none', () => {
    assert.deepEqual(
      drawn('A. Consultation corner.\n\nB. CRM. The till asks.\n\nD. Shop windows.\n\nА. Петров\nБ. Скидки\n'),
      [
        'item: Consultation corner.',
        'item (system): CRM. The till asks.',
        'paragraph: D. Shop windows.',
        'item: Петров',
        'item: Скидки',
      ],
    );
    assert.deepEqual(drawn('A. Brandt leads.\n\nP. Osei pays.\n'), [
      'paragraph: A. Brandt leads.',
      'paragraph: P. Osei pays.',
    ]);
  });

  it('but not behind a decimal number or a day', () => {
    assert.deepEqual(drawn('2.5 million riders\n15.10 Report\n'), [
      'paragraph: 2.5 million riders',
      'paragraph: 15.10 Report',
    ]);
  });
});

describe('In a text without headings', () => {
  it('a few words on a line of their own head what follows', () => {
    const outline = drawn(
      'Repair shop, 2027\n\nBehind the counter\n\nA bike comes in at nine.\n\nOwners\n\nRuth keeps the list.\n',
    );
    assert.deepEqual(outline, [
      'paragraph: Repair shop, 2027',
      'section: Behind the counter',
      '  paragraph: A bike comes in at nine.',
      'section (owner): Owners',
      '  paragraph: Ruth keeps the list.',
    ]);
  });

  it('capitals and the numbers of slides and paragraphs head what follows at once', () => {
    const outline = drawn(
      'REPAIR SHOP 2027\n\n[2] КУДА\nМастеров шесть.\n\nSlide 3 - What may go wrong\n- Rain\n\n§ 4 Stages\n\n(1) We open.\n\nMONEY\nSix thousand.\n\n[WHO]\nCRM\n',
    );
    assert.deepEqual(outline, [
      'paragraph: REPAIR SHOP 2027',
      'section (goal): [2] КУДА',
      '  paragraph: Мастеров шесть.',
      'section (risk): Slide 3 - What may go wrong',
      '  item: Rain',
      'section (milestone): § 4 Stages',
      '  item: We open.',
      'section (budget): MONEY',
      '  paragraph: Six thousand.',
      '  paragraph: [WHO]',
      '  paragraph: CRM',
    ]);
  });

  it('the first line of a numbered part does, and the last part’s title heads the table below', () => {
    const outline = drawn(
      '1. Objective\nHeating costs less.\n2. Risks\na) Tenants refuse.\nb) Prices rise.\n3. Who\n\n| What | Owner |\n| --- | --- |\n| Roof | Ann |\n',
    );
    assert.deepEqual(outline.slice(0, 6), [
      'section (objective): Objective',
      '  paragraph: Heating costs less.',
      'section (risk): Risks',
      '  item: Tenants refuse.',
      '  item: Prices rise.',
      'section (owner): Who',
    ]);
  });

  it('and in one with headings only those that name a part', () => {
    assert.equal(
      drawn('# Shop\n\nBehind the counter\n\nA bike comes in at nine.\n').filter((line) => line.includes('section'))
        .length,
      1,
    );
  });

  it('and so do numbers drawn as keys and a part of a few words behind numbered sentences', () => {
    const outline = drawn(
      '1. Risks\n\nThe server fails.\n\n2. The plan is closed until May.\n\n3. Outlook\n\nNobody knows.\n\n1️⃣ A bot answers.\n2️⃣ A person calls.\n',
    );
    assert.deepEqual(outline, [
      'section (risk): Risks',
      '  paragraph: The server fails.',
      'item: The plan is closed until May.',
      'section: Outlook',
      '  paragraph: Nobody knows.',
      '  item: A bot answers.',
      '  item: A person calls.',
    ]);
  });

  it('a numbered sentence behind a numbered part is the next part', () => {
    const outline = drawn('7. Risks\n\n7.1 The server fails.\n\n8. The plan is closed until May.\n');
    assert.deepEqual(outline, [
      'section (risk): Risks',
      '  item: The server fails.',
      'item: The plan is closed until May.',
    ]);
  });
});

describe('A table', () => {
  it('has a cell for every column, also for an empty one', () => {
    const document = parseDocument('| Phase | Date | Result |\n|---|---|---|\n| 1 | | report |\n| 2 |\n');
    const rows = document.nodes.filter(({ kind }) => kind === 'row');
    assert.deepEqual(
      rows.map(({ cells }) => cells.map(({ facts }) => facts.raw)),
      [['1', '', 'report'], ['2']],
    );
    assert.deepEqual(
      rows[0]?.cells.map(({ role }) => role),
      ['milestone', 'date', 'deliverable'],
    );
  });
});

describe('An edited document', () => {
  const text =
    '# Plan 2026\n\n## Goals\n\n- one\n- two\n\n| Phase | Date |\n|---|---|\n| A | May |\n\n## Risks\n\n- three\n';
  for (const [what, start, end, insert] of [
    ['with a letter typed before a list', 2, 2, 'x'],
    ['with a letter typed in an item', text.indexOf('two'), text.indexOf('two'), 'x'],
    ['with a row more', text.indexOf('\n## Risks'), text.indexOf('\n## Risks'), '| B | June |\n'],
    ['with a heading taken away', text.indexOf('## Risks'), text.indexOf('## Risks') + 9, ''],
  ] as const) {
    it(`${what} has the outline of the new text`, () => {
      const edited = text.slice(0, start) + insert + text.slice(end);
      const updated = updateDocument(parseDocument(text), edited, [{ start, end, insert }]);
      const shape = (nodes: readonly Node[]): string[] =>
        nodes.map(
          ({ kind, span, level, role, parent }) =>
            `${kind} ${span.start}-${span.end} ${level} ${role ?? ''} in ${parent?.span.start ?? ''}`,
        );
      assert.deepEqual(shape(updated.nodes), shape(parseDocument(edited).nodes));
    });
  }
});
