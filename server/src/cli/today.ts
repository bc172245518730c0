import type { Day } from '../text/dates.js';

/** The calendar's present day where this program runs; Swedish writes days as ISO 8601 does. */
export const today = (): Day => new Date().toLocaleDateString('sv-SE');
