import type { Span } from '../text/span.js';

/** A range and whose it is. */
export interface Claim<T> {
  readonly range: Span;
  readonly owner: T;
}

interface Segment<T> {
  readonly start: number;
  readonly owner: T | undefined;
}

/**
 * Says whose a place is, where ranges may overlap in any way: of several, that of the one that begins last, which is the
 * narrowest where they nest. Built in n log n, asked in log n.
 */
export class Cover<T> {
  readonly #segments: readonly Segment<T>[];

  constructor(claims: readonly Claim<T>[]) {
    this.#segments = segmentsOf(claims);
  }

  /** The owner at a place, or else at the last character of the span: a finding may begin in a line above. */
  ownerOf({ start, end }: Span): T | undefined {
    return this.#at(start) ?? this.#at(end - 1);
  }

  #at(offset: number): T | undefined {
    let from = 0;
    for (let to = this.#segments.length; from < to;) {
      const middle = (from + to) >> 1;
      if ((this.#segments[middle]?.start ?? 0) <= offset) from = middle + 1;
      else to = middle;
    }
    return this.#segments[from - 1]?.owner;
  }
}

/** Cuts the text where a range begins or ends, and gives each piece to the last range begun that has not ended. */
function segmentsOf<T>(claims: readonly Claim<T>[]): Segment<T>[] {
  const sorted = claims.filter(({ range }) => range.start < range.end).sort((a, b) => a.range.start - b.range.start);
  const cuts = [...new Set(sorted.flatMap(({ range }) => [range.start, range.end]))].sort((a, b) => a - b);
  const begun: Claim<T>[] = [];
  let next = 0;
  return cuts.map((start) => {
    for (let claim = sorted[next]; claim && claim.range.start <= start; claim = sorted[++next]) begun.push(claim);
    while ((begun.at(-1)?.range.end ?? Infinity) <= start) begun.pop();
    return { start, owner: begun.at(-1)?.owner };
  });
}
