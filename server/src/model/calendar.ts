import type { Day } from '../text/dates.js';

const day = 86_400_000;

/** First and last day and the length in days, both ends counted; `undefined` where an end is unknown. Negative lengths come from ends before starts. */
export function dayRange({
  from,
  to,
}: {
  readonly from?: Day;
  readonly to?: Day;
}): { readonly from: Day; readonly to: Day; readonly days: number } | undefined {
  if (from === undefined || to === undefined) return undefined;
  return { from, to, days: daysBetween(from, to) + 1 };
}

/** Days from one day to another; negative when the second comes first. */
export const daysBetween = (from: Day, to: Day): number => Math.round((Date.parse(to) - Date.parse(from)) / day);
