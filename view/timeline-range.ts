const year = 365;

/** First and last day of a timeline. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * The range that holds nearly all of the days. A few that lie so far off that they would push the others into a corner
 * («к 9999 году») are left out: they are drawn at the edge.
 */
export function nearRange(days: readonly number[]): Range | undefined {
  const sorted = [...new Set(days)].sort((a, b) => a - b);
  let [low, high] = [0, sorted.length - 1];
  const at = (index: number): number => sorted[index] ?? 0;
  for (let spare = Math.max(2, Math.floor(sorted.length / 5)); spare > 0 && high > low; spare--) {
    const below = at(low + 1) - at(low);
    const above = at(high) - at(high - 1);
    const rest = above >= below ? at(high - 1) - at(low) : at(high) - at(low + 1);
    if (Math.max(above, below) <= farFrom(rest, high - low)) break;
    if (above >= below) high--;
    else low++;
  }
  return sorted.length === 0 ? undefined : { from: at(low), to: at(high) };
}

/** Days beyond which one is far from the rest; two or three days alone may well be decades apart. */
const farFrom = (extent: number, others: number): number => (others < 3 ? 50 * year : Math.max(5 * year, 3 * extent));

const shortest = 60;

/** The range with some air at its ends, and with today in it where that is not far off. */
export function aired({ from, to }: Range, today: number): Range {
  const reach = Math.max(to - from, year / 2);
  const [first, last] =
    today >= from - reach && today <= to + reach ? [Math.min(from, today), Math.max(to, today)] : [from, to];
  const air = Math.max((last - first) * 0.04, (shortest - (last - first)) / 2, 4);
  return { from: first - air, to: last + air };
}
