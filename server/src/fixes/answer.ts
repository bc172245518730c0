import type { Fixer, FixTextId } from './fix.js';
import { nodeAt } from './here.js';

/** Fills in what stands behind a label: in the next cell of its row, or on its line. */
export const answerLabel = (text: FixTextId): Fixer => ({
  text,
  edits: (doc, span, words) => {
    const node = nodeAt(doc, span);
    if (node?.kind === 'row') {
      const label = node.cells.findIndex((cell) => cell.span.start <= span.start && span.start < cell.span.end);
      const value = node.cells[label + 1];
      return value && label === 0
        ? [{ span: value.span, insert: padded(doc.text, value.span, words.text.trim()) }]
        : [];
    }
    const lead = node?.facts.lead;
    if (!node || !lead || node.kind === 'section') return [];
    return [{ span: { start: node.span.start + lead.body, end: node.span.end }, insert: words.text.trim() }];
  },
});

const padded = (
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  words: string,
): string => `${text[start - 1] === '|' ? ' ' : ''}${words}${text[end] === '|' ? ' ' : ''}`;
