import type { Span } from '../text/span.js';

/** A replacement in the text that was linted; `insert` may hold {@link places} to be filled in. */
export interface Edit {
  readonly span: Span;
  readonly insert: string;
}

export const insertAt = (offset: number, insert: string): Edit => ({ span: { start: offset, end: offset }, insert });

/** The text after edits that do not overlap, in whatever order they come; what stands between them stays as it is. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const inOrder = edits.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  let result = '';
  let at = 0;
  for (const { span, insert } of inOrder) {
    result += text.slice(at, span.start) + insert;
    at = span.end;
  }
  return result + text.slice(at);
}

/** True when no two edits touch the same text, so that they can be applied together. */
export function areApart(edits: readonly Edit[]): boolean {
  const inOrder = edits.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return inOrder.every(({ span }, index) => {
    const next = inOrder[index + 1]?.span;
    return !next || span.end < next.start || (span.end === next.start && span.start < next.end);
  });
}
