import assert from 'node:assert/strict';
import { parseDocument, updateDocument } from '../../../server/src/document/parse.js';
import type { StrategyDocument } from '../../../server/src/document/strategy-document.js';
import { lint } from '../../../server/src/linter/lint.js';

const found = (doc: StrategyDocument): string[] =>
  lint(doc, { preset: 'strict' }).map(({ rule, span }) => `${rule.id}: ${doc.text.slice(span.start, span.end)}`);

/** What is found after `from` was replaced by `to`, by reading the change and by reading all. */
function afterChange(text: string, from: string, to: string): { updated: string[]; anew: string[] } {
  const before = parseDocument(text);
  found(before);
  const start = text.indexOf(from);
  const after = text.replace(from, to);
  const updated = updateDocument(before, after, [{ start, end: start + from.length, insert: to }]);
  return { updated: found(updated), anew: found(parseDocument(after)) };
}

const undatedStage = 'milestone-date-missing: Склад принимает первые заказы';

describe('A document after an edit', () => {
  const plan = [
    '# План запуска склада',
    'Цель: отгружать 400 заказов в день к 1 ноября 2027 года.',
    '## Q3 2027',
    '### Этап 1. Склад принимает первые заказы',
    'Смена из четырёх человек собирает по 60 заказов.',
    '## Команда',
    'Начальник склада, четыре кладовщика.',
    '',
  ].join('\n\n');

  it('judges a part by the heading above it, though only that heading changed', () => {
    const { updated, anew } = afterChange(plan, '## Q3 2027', '## Открытие');
    assert.ok(!found(parseDocument(plan)).includes(undatedStage));
    assert.ok(updated.includes(undatedStage), updated.join('\n'));
    assert.deepEqual(updated, anew);
  });

  it('finds the same places in parts that moved', () => {
    const { updated, anew } = afterChange(
      plan,
      'отгружать 400 заказов в день',
      'заметно улучшить работу и стать удобнее',
    );
    assert.ok(
      updated.some((line) => line.startsWith('goal-unmeasurable')),
      updated.join('\n'),
    );
    assert.deepEqual(updated, anew);
  });

  it('reads a heading again that was indented code as long as a tab stood before it', () => {
    const { updated, anew } = afterChange(`\t${plan}`, '\t', '');
    assert.deepEqual(updated, anew);
  });

  it('knows a section again whose level makes it a part of another one', () => {
    const { updated, anew } = afterChange(plan, '## Команда', '### Команда');
    assert.deepEqual(updated, anew);
  });

  it('reads the last block of a section again when a section follows it', () => {
    const { updated, anew } = afterChange(plan, 'четыре кладовщика.\n', 'четыре кладовщика.\n\nРиски\n\n## Деньги\n');
    assert.deepEqual(updated, anew);
  });
});
