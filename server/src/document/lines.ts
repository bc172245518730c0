import type { SyntaxNode } from '@lezer/common';
import { withoutComments } from './comments.js';
import type { Block, FactsReader } from './facts-reader.js';
import type { Facts } from './facts.js';

/**
 * The lines of a paragraph as its author meant them: one block when the breaks come from wrapping at a column, else
 * one a line. Wrapped text shows in that no line had room for the first word of the next.
 */
export function authorLines(read: FactsReader, paragraph: SyntaxNode): Block[] {
  const block = read.block(paragraph);
  const starts = block.facts.once(lineStarts);
  if (starts.length === 1) return [block];
  const { start, end } = block.span;
  return starts.map((at, index) =>
    read.range(start + at, index + 1 < starts.length ? start + (starts[index + 1] ?? 0) : end, paragraph),
  );
}

/** Where the author's lines begin, relative to the block; only its start when the text is wrapped. */
function lineStarts({ raw }: Facts): number[] {
  const starts = [0];
  for (let at = raw.indexOf('\n'); at !== -1 && at + 1 < raw.length; at = raw.indexOf('\n', at + 1))
    starts.push(at + 1);
  return isWrapped(raw, starts) ? [0] : starts;
}

/** Lines shorter than this are the author's own even where the next word would not have fitted. */
const narrowestColumn = 50;

/** A line that begins with a label («Период: …», "**Owner** …") was begun by the author. */
const startsLabel = /^(?:\*\*|\p{Lu}[\p{L} ]{1,24}:\s)/u;

function isWrapped(text: string, starts: readonly number[]): boolean {
  const lines = starts.map((start, index) =>
    withoutComments(text.slice(start, starts[index + 1] ?? text.length)).trim(),
  );
  if (
    lines.some((line, index) => index > 0 && startsLabel.test(line)) ||
    lines.slice(0, -1).some((line) => /(?:\*\*|__|:|\\)$/.test(line))
  )
    return false;
  const column = Math.max(...lines.map((line) => line.length));
  if (column < narrowestColumn) return false;
  return lines.every((line, index) => {
    const next = lines[index + 1];
    return next === undefined || line.length + 1 + (next.split(/\s/, 1)[0] ?? '').length > column - 8;
  });
}
