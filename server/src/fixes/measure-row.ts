import type { Node } from '../document/node.js';
import type { Role } from '../document/roles.js';
import type { StrategyDocument } from '../document/strategy-document.js';
import { lineEnd } from '../text/line.js';
import { insertAt, type Edit } from './edit.js';
import type { Fixer, FixTextId } from './fix.js';
import { nodeAt } from './here.js';
import { indentOf, lineBreak } from './layout.js';
import { tell } from './tell.js';

/** What a row about a measure says: its name, the value now and the one wanted. */
export interface MeasureWords {
  readonly name: string;
  readonly now: string;
  readonly target: string;
}

const others: ReadonlySet<Role> = new Set<Role>(['date', 'owner', 'budget', 'team']);

const nameColumn = ({ cells }: Node): number => cells.findIndex(({ facts }) => /\p{L}/u.test(facts.plain));

/** The columns of a row that hold its values. */
function valueColumns(row: Node): number[] {
  const name = nameColumn(row);
  return row.cells.flatMap(({ facts, role }, at) =>
    at > name && /\d/.test(facts.plain) && !(role && others.has(role)) ? [at] : [],
  );
}

const valuesIn = (columns: readonly number[], { now, target }: MeasureWords): Map<number, string> =>
  new Map(columns.map((column, at) => [column, at === 0 && columns.length > 1 ? now : target]));

/** Makes a row speak of another measure: its name and its values are exchanged, the rest stays. */
export function otherMeasure(row: Node, named: Node, words: MeasureWords): Edit[] {
  const values = valuesIn(valueColumns(row), words);
  return row.cells.flatMap((cell, at) => {
    const insert = cell === named ? words.name : values.get(at);
    return insert === undefined ? [] : [{ span: cell.span, insert }];
  });
}

/** One more measure where the others are told: a row of their table, an item, or a sentence; the words are the name, both values, and the sentence. */
export const addMeasure = (text: FixTextId): Fixer => ({
  text,
  edits: (doc, span, words, said) => {
    const [name = '', now = '', target = '', sentence = ''] = words.text.split('\n');
    const node = nodeAt(doc, span);
    const last = node?.kind === 'section' ? node.children.findLast(({ kind }) => kind !== 'section') : node?.parent;
    if (last?.kind === 'table') return addedRow(doc, last, { name, now, target });
    return tell(text).edits(doc, span, { ...words, text: sentence }, said);
  },
});

/** One more row below the last one, filled in as that one is. */
function addedRow(doc: StrategyDocument, table: Node, words: MeasureWords): Edit[] {
  const last = table.children.at(-1);
  if (!last) return [];
  const values = valuesIn(valueColumns(last), words);
  const name = Math.max(0, nameColumn(last));
  const cells = table.cells.map((_, at) => (at === name ? words.name : (values.get(at) ?? '')));
  const row = `${lineBreak(doc)}${indentOf(doc.text, last.span.start)}| ${cells.join(' | ')} |`;
  return [insertAt(lineEnd(doc.text, last.span.start), row)];
}
