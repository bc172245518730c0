/** A line of the document as its reader sees it. */
export interface ReadableLine {
  /** Where the line starts in the document. */
  readonly start: number;
  /** The line with code spans, link targets, tags and comments blanked, offset for offset. */
  readonly plain: string;
}

/** A line longer than this is no prose; only what stands near the offset is looked at. */
const widest = 2000;

const unread = /`[^`]*`|\]\([^)]*\)|<[^>]*>|https?:\/\/\S+/g;

/**
 * The line around `offset`; nothing in a fenced block. Bounded by the line, but for the search for an open fence, which
 * only counts fences above.
 */
export function readableLine(text: string, offset: number): ReadableLine | undefined {
  if (isFenced(text, offset)) return undefined;
  const from = Math.max(text.lastIndexOf('\n', offset - 1) + 1, offset - widest);
  const newline = text.indexOf('\n', offset);
  const to = Math.min(newline === -1 ? text.length : newline, offset + widest);
  const plain = text.slice(from, to).replaceAll(unread, (part) => ' '.repeat(part.length));
  return { start: from, plain };
}

function isFenced(text: string, offset: number): boolean {
  let open = false;
  for (let at = text.indexOf('```'); at !== -1 && at < offset; at = text.indexOf('```', at + 3)) {
    if (at === 0 || text[at - 1] === '\n') open = !open;
  }
  return open;
}
