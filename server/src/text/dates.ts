import type { Span } from './span.js';

/** A calendar day as `YYYY-MM-DD`; such strings compare in time order. */
export type Day = string;

/**
 * `calendar`: a point or period on the calendar (31 декабря 2026, Q3 2026, FY27, by end of June).
 * `duration`: a length of time (6–12 weeks, 3–6 месяцев, 30 дней).
 * `relative`: a place in the plan's own time or near now (week 3, Месяц 4, this quarter, через 4 недели, by EOY).
 * `recurring`: a rhythm (weekly, every other month, раз в квартал, по понедельникам).
 */
export type DateKind = 'calendar' | 'duration' | 'relative' | 'recurring';

export type Grain = 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'half' | 'season' | 'year' | 'years';

/** A mention of time in running text. */
export interface DateMention extends Span {
  readonly kind: DateKind;
  readonly grain: Grain;
  /** First and last day of a `calendar` mention, when the year is written or known from the context. */
  readonly from?: Day;
  readonly to?: Day;
  /** A year alone («2026», "2018-2019"): enough for a horizon, hardly for a milestone. */
  readonly yearOnly?: boolean;
  /** A day that no calendar has («31 июня»). */
  readonly impossible?: boolean;
  /** Length of a `duration`, in days, shortest and longest. */
  readonly days?: readonly [number, number];
}
