import assert from 'node:assert/strict';
import { parseDocument } from '../../../server/src/document/parse.js';
import { fingerprintsOf } from '../../../server/src/linter/fingerprint.js';
import { lint } from '../../../server/src/linter/lint.js';
import { rules } from '../../../server/src/rules/index.js';

const asked = ['goal-unmeasurable', 'milestone-date-missing'];

/** Fingerprints of what two rules find, by the rule and the words of the place. */
function fingerprints(text: string): Map<string, string> {
  const document = parseDocument(text, { path: 'plan.md' });
  const found = lint(document, { today: '2026-06-01' }).filter(({ rule }) => asked.includes(rule.id));
  assert.notEqual(found.length, 0, text);
  const marks = fingerprintsOf(document, found);
  return new Map(marks.map((mark, at) => [mark, document.text.slice(found[at]?.span.start, found[at]?.span.end)]));
}

const marksOf = (text: string): string[] => [...fingerprints(text).keys()].sort();

/** What is found in `after` and was not in `before`, by the words of its place. */
function added(before: string, after: string): string[] {
  const known = fingerprints(before);
  return [...fingerprints(after)].filter(([mark]) => !known.has(mark)).map(([, words]) => words);
}

const plan = `# План на 2026 год

## 1. Цели

- **Цель:** довольный клиент
- **Цель:** меньше жалоб

## 2. Вехи

| Веха | Срок |
|---|---|
| Пилот в двух магазинах | |
`;

describe('A fingerprint', () => {
  it('is one for each finding, and the same each time', () => {
    assert.equal(new Set(marksOf(plan)).size, marksOf(plan).length);
    assert.ok(marksOf(plan).length >= 3);
    assert.deepEqual(marksOf(plan), marksOf(plan));
  });

  const unchanged: readonly (readonly [string, (text: string) => string])[] = [
    ['lines move', (text) => text.replace('## 1.', 'Это введение.\n\nИ ещё абзац.\n\n## 1.')],
    [
      'a section comes before, and the numbers of the others grow',
      (text) => text.replace('## 2.', '## 3.').replace('## 1. Цели', '## 1. Контекст\n\nРынок растёт.\n\n## 2. Цели'),
    ],
    ['list marks change', (text) => text.replaceAll('- **', '* **')],
    ['the list gets numbers', (text) => text.replace('- **Ц', '1. **Ц').replace('- **Ц', '2. **Ц')],
    ['emphasis changes', (text) => text.replaceAll('**Цель:**', '__Цель:__').replace('довольный', '*довольный*')],
    ['lines end otherwise', (text) => text.replaceAll('\n', '\r\n')],
    ['spaces and case change', (text) => text.replace('довольный клиент', 'Довольный   КЛИЕНТ')],
    ['letters are put together otherwise', (text) => text.normalize('NFD')],
    [
      'the table is laid out anew',
      (text) =>
        text.replace(
          '| Веха | Срок |\n|---|---|',
          '| Веха                   | Срок |\n| :--------------------- | ---- |',
        ),
    ],
    [
      'another finding is hidden by a comment',
      (text) => text.replace('жалоб', 'жалоб <!-- strategy-lint-disable-line owner-missing -->'),
    ],
  ];
  for (const [what, edit] of unchanged) {
    it(`stays when ${what}`, () => {
      assert.notEqual(edit(plan), plan);
      assert.deepEqual(marksOf(edit(plan)), marksOf(plan));
    });
  }

  it('is new for a new fault, and for it alone', () => {
    const after = plan.replace('- **Цель:** меньше', '- **Цель:** счастливые сотрудники\n- **Цель:** меньше');
    assert.deepEqual(added(plan, after), ['счастливые сотрудники']);
  });

  it('is new when the words of its place change, or a heading above it', () => {
    assert.deepEqual(added(plan, plan.replace('меньше жалоб', 'больше похвал')), ['больше похвал']);
    const renamed = added(plan, plan.replace('1. Цели', '1. Цели отдела'));
    assert.deepEqual(renamed, ['довольный клиент', 'меньше жалоб']);
  });

  it('tells a number or a unit apart, whatever else is alike', () => {
    const marks = ['1.5', '15', '15 %', '$15'].map((value) => {
      const document = parseDocument(`# Plan 2026\n\n## Goals\n\n- **Goal:** cheaper: ${value}, soon\n`);
      const rule = rules.find(({ id }) => id === 'goal-unmeasurable');
      const at = document.text.indexOf('cheaper');
      assert.ok(rule);
      return fingerprintsOf(document, [{ rule, span: { start: at, end: document.text.length } }])[0];
    });
    assert.equal(new Set(marks).size, 4);
  });

  it('counts twins, so that one more of them is one finding more', () => {
    const twin = '- **Цель:** меньше жалоб\n';
    assert.deepEqual(added(plan, plan.replace(twin, twin + twin)), ['меньше жалоб']);
    assert.deepEqual(added(plan.replace(twin, twin + twin), plan), []);
  });

  it('knows a place in the text before all headings, and in a document without any', () => {
    const bare = 'Цель: довольные клиенты.\nВеха: пилот в мае 2026 года.\n';
    const text = `---\nstrategy: plan\n---\n\n${bare}`;
    assert.deepEqual(marksOf(text.replace('plan\n', 'plan\ntitle: x\n')), marksOf(text));
  });
});
