import { place } from '../document/evidence.js';
import { assumptionsOf } from '../model/assumptions.js';
import { fillRow, openColumns, rowAt } from './cells.js';
import type { Fixer, FixTextId } from './fix.js';
import { remarkAt } from './remark.js';

/** Adds a check to each assumption that has none: behind its words, or in an empty cell of its row. */
export const checkEach = (text: FixTextId): Fixer => ({
  text,
  edits: (doc, _, words) =>
    assumptionsOf(doc)
      .filter(({ checked }) => !checked)
      .flatMap((assumption) => {
        const span = place(assumption.words);
        const row = rowAt(doc, span);
        if (!row) return remarkAt(doc, span, words.text, 'words');
        const [column] = openColumns(row);
        return column === undefined ? [] : fillRow(doc, row, new Map([[column, words.text]]));
      }),
});
