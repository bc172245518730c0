import type { Day } from '../text/dates.js';

/** The calendar's present day where this program runs. */
export function today(): Day {
  const now = new Date();
  const twoDigits = (n: number): string => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}
