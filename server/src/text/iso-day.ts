import { daysIn } from './calendar.js';
import type { Day } from './dates.js';

const written = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether a text is a day that the calendar has, written `YYYY-MM-DD`. */
export function isDay(text: string): text is Day {
  const [year, month, day] = (written.exec(text) ?? []).slice(1).map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(month, year);
}
