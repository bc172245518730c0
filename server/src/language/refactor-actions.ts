import type { StrategyDocument } from '../document/strategy-document.js';
import type { Edit } from '../fixes/edit.js';
import { fixText, type FixTextId } from '../fixes/fix.js';
import { milestonesToList, milestonesToTable } from '../fixes/milestone-table.js';
import type { Span } from '../text/span.js';
import { rewriteKind, type CodeAction } from './code-action.js';

/** Other ways to write the same, offered whether or not anything is found. */
const refactors: readonly {
  readonly text: FixTextId;
  readonly edits: (document: StrategyDocument, span: Span) => readonly Edit[];
}[] = [
  { text: 'milestones-to-table', edits: milestonesToTable },
  { text: 'milestones-to-list', edits: milestonesToList },
];

/** The other ways to write what stands at a place of a strategy. */
export const refactorsAt = (document: StrategyDocument, span: Span): CodeAction[] =>
  document.isStrategy
    ? refactors.flatMap(({ text, edits: editsFor }) => {
        const edits = editsFor(document, span);
        return edits.length > 0 ? [{ title: fixText(text).title, kind: rewriteKind, edits, preferred: false }] : [];
      })
    : [];
