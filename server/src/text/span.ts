/** A half-open range of UTF-16 code units in the original text: `[start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const span = (start: number, end: number): Span => ({ start, end });

export const shift = (range: Span, by: number): Span => ({ start: range.start + by, end: range.end + by });

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** The index of the first of ascending spans that starts at `at` or behind; their number when none does. Bisects them. */
export function firstFrom(spans: readonly Span[], at: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle]?.start ?? at) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Those of ascending spans that lie inside another; the rest is not looked at. */
export function spansIn<T extends Span>(spans: readonly T[], { start, end }: Span): readonly T[] {
  if (spans.length === 0) return spans;
  return spans.slice(firstFrom(spans, start), firstFrom(spans, end)).filter((each) => each.end <= end);
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
