import { Atoms } from './atoms.js';
import { readCalendar, type Mentioned } from './date-calendar.js';
import { readRelative } from './date-relative.js';
import { readRhythm } from './date-rhythms.js';
import { readOneUnit, readSpell } from './date-spells.js';
import type { Span } from './span.js';
import { words } from './words.js';

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
  /**
   * First and last day of a `calendar` mention, when the year is written or known from the context. A fiscal year is
   * taken for the calendar year of its number.
   */
  readonly from?: Day;
  readonly to?: Day;
  /** A year alone («2026», "2018-2019"): enough for a horizon, hardly for a milestone. */
  readonly yearOnly?: boolean;
  /** A day that no calendar has («31 июня»). */
  readonly impossible?: boolean;
  /** Length of a `duration`, or of the time that a `relative` mention spans, in days, shortest and longest. */
  readonly days?: readonly [number, number];
}

/** What is known about a text from elsewhere. */
export interface DateContext {
  /** The year of dates that name none. */
  readonly year?: number;
}

/** Finds the mentions of time in a text, in order and without overlaps. Linear in the text. */
export function findDates(text: string, context: DateContext = {}): DateMention[] {
  return scanDates(new Atoms(text, words(text)), context).map(({ mention }) => mention);
}

/** A mention and the atoms it covers, `first` to before `next`. */
export interface ScannedDate extends Mentioned {
  readonly first: number;
}

export function scanDates(atoms: Atoms, context: DateContext): ScannedDate[] {
  const found: ScannedDate[] = [];
  let next = 0;
  for (const i of atoms.dateStarts) {
    const date = i < next || isAmount(atoms, i) ? undefined : readDate(atoms, i, context);
    if (!date) continue;
    found.push({ ...date, first: i });
    next = date.next;
  }
  return found;
}

/** "30%", "$5", «20 тыс.»: most numbers are seen at once to be no date. */
function isAmount(atoms: Atoms, i: number): boolean {
  if (atoms.at(i).kind !== 'number') return false;
  const { norm, lex } = atoms.at(i + 1);
  return norm === '%' || lex.currency !== undefined || (lex.scale !== undefined && lex.scale !== 100);
}

function readDate(atoms: Atoms, i: number, context: DateContext): Mentioned | undefined {
  return (
    readTime(atoms, i) ??
    readRhythm(atoms, i) ??
    readCalendar(atoms, i, context.year) ??
    readRelative(atoms, i) ??
    readDuration(atoms, i)
  );
}

/** "9:30–11:00". */
function readTime(atoms: Atoms, i: number): Mentioned | undefined {
  let next = afterTime(atoms, i);
  if (next === undefined) return undefined;
  if (atoms.is(next, '-')) next = afterTime(atoms, next + 1) ?? next;
  return { mention: { ...atoms.span(i, next), kind: 'calendar', grain: 'hour' }, next };
}

function afterTime(atoms: Atoms, i: number): number | undefined {
  if (!atoms.touches(i + 1, ':')) return undefined;
  const { norm, value } = atoms.at(i);
  const minutes = atoms.at(i + 2);
  const isTime = /^\d\d?$/.test(norm) && value < 24 && minutes.glued;
  return isTime && /^[0-5]\d$/.test(minutes.norm) ? i + 3 : undefined;
}

/** "six weeks", «за квартал». */
function readDuration(atoms: Atoms, i: number): Mentioned | undefined {
  if (atoms.at(i).glued && (atoms.at(i - 1).kind === 'word' || atoms.is(i - 1, '.', '#'))) return undefined;
  const spell = readSpell(atoms, i) ?? readBareSpell(atoms, i);
  if (!spell) return undefined;
  const { next, grain, days } = spell;
  return { mention: { ...atoms.span(i, next), kind: 'duration', grain, days }, next };
}

function readBareSpell(atoms: Atoms, i: number): ReturnType<typeof readOneUnit> {
  const isLed = atoms.is(i - 1, 'за', 'на', 'for') && (atoms.is(i, 'a', 'one') || atoms.norm(i).charCodeAt(0) > 127);
  return isLed ? readOneUnit(atoms, i) : undefined;
}
