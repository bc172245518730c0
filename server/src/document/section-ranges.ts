import type { Span } from '../text/span.js';
import { lineStart } from '../text/line.js';
import type { Node } from './node.js';
import { labelHeading } from './outline.js';
import { query, type StrategyDocument } from './strategy-document.js';

/** A section together with all that stands below its heading, by whole lines. */
export interface SectionRange extends Span {
  readonly section: Node;
}

/** The sections that the page itself has, in its order: none inside a list or a quotation. */
export const sectionRangesOf = query((doc: StrategyDocument): readonly SectionRange[] => {
  const found: SectionRange[] = [];
  addSections(doc, doc.root, doc.text.length, found);
  return found;
});

function addSections(doc: StrategyDocument, parent: Node, end: number, found: SectionRange[]): void {
  for (const [index, child] of parent.children.entries()) {
    if (child.kind !== 'section' || child.quoted) continue;
    const next = parent.children[index + 1];
    const until = next ? lineStart(doc.text, next.span.start) : end;
    found.push({ section: child, start: lineStart(doc.text, child.span.start), end: until });
    addSections(doc, child, until, found);
  }
}

const byNode = query(
  (doc: StrategyDocument): ReadonlyMap<Node, SectionRange> =>
    new Map(sectionRangesOf(doc).map((range) => [range.section, range])),
);

/** The section that a place stands in: the innermost but for those of label lines («Цели:»), which head a list alone. */
export function sectionAround(doc: StrategyDocument, offset: number): SectionRange | undefined {
  let range = lastBefore(sectionRangesOf(doc), offset);
  while (range && (range.end <= offset || range.section.level >= labelHeading)) {
    const { parent } = range.section;
    range = parent && byNode(doc).get(parent);
  }
  return range;
}

/** The section whose heading stands on the line that begins at a place. */
export function sectionHeadedAt(doc: StrategyDocument, offset: number): SectionRange | undefined {
  const range = lastBefore(sectionRangesOf(doc), offset);
  return range?.start === offset ? range : undefined;
}

/** The last range that begins at a place or before it. */
function lastBefore(all: readonly SectionRange[], offset: number): SectionRange | undefined {
  let from = 0;
  for (let to = all.length; from < to;) {
    const middle = (from + to) >> 1;
    if ((all[middle]?.start ?? 0) <= offset) from = middle + 1;
    else to = middle;
  }
  return all[from - 1];
}
