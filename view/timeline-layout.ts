import { utcTicks } from 'd3-time';
import { dateOf, dayNumber, written } from './days.js';
import type { PlanMap, Stretch, Timed } from './messages.js';
import { fitted, widthOf } from './text-width.js';
import { aired, nearRange, type Range } from './timeline-range.js';
import type { Locale } from './words.js';

export type Kind = 'goal' | 'milestone' | 'action';

export interface Dated extends Timed {
  readonly when: Stretch;
}

export interface Label {
  readonly x: number;
  /** It ends at `x`, else it begins there. */
  readonly end: boolean;
  /** It stands over the bar, not beside the mark. */
  readonly over: boolean;
  readonly text: string;
}

/** A goal, a milestone or an action in its place. */
export interface Mark {
  readonly kind: Kind;
  readonly entry: Dated;
  /** Where it begins and where it is due; one place for a day. */
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly label: Label;
  /** Its time lies off the timeline: it stands at the edge. */
  readonly beyond?: 'before' | 'after';
}

/** The marks of one kind, in lanes. */
export interface Band {
  readonly kind: Kind;
  readonly y: number;
  readonly marks: readonly Mark[];
}

export interface Tick {
  readonly x: number;
  /** The middle of its words, which stay on the drawing; empty where they would touch those before. */
  readonly words: number;
  readonly text: string;
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly range: Range;
  readonly ticks: readonly Tick[];
  readonly bands: readonly Band[];
  readonly today: { readonly x: number; readonly beyond?: 'before' | 'after' };
}

const margin = 14;
const top = 52;
const heading = 26;
const lane = 28;
const gap = 14;

/** Everything in its place on a timeline of a width; undefined where nothing has a date. */
export function layOut(map: PlanMap, width: number, locale: Locale): Layout | undefined {
  const dated = datedIn(map);
  const near = nearRange(dated.flatMap(({ entry: { when } }) => [dayNumber(when.from), dayNumber(when.to)]));
  if (!near) return undefined;
  const today = dayNumber(map.today);
  const range = aired(near, today);
  const scale = new Scale(range, width);
  const bands: Band[] = [];
  let y = top;
  for (const kind of ['goal', 'milestone', 'action'] as const) {
    const some = dated.filter((each) => each.kind === kind);
    if (some.length === 0) continue;
    const marks = inLanes(some, scale, y + heading);
    bands.push({ kind, y, marks });
    y = Math.max(...marks.map((mark) => mark.y)) + lane / 2 + gap;
  }
  return { width, height: y, top, range, ticks: ticksOf(range, scale, locale), bands, today: scale.place(today) };
}

type Timeable = Pick<Mark, 'kind' | 'entry'>;

function datedIn({ goals, steps }: PlanMap): Timeable[] {
  const all = [
    ...goals.map((entry) => ({ kind: 'goal' as const, entry })),
    ...steps.map((entry) => ({ kind: entry.kind, entry })),
  ];
  return all
    .flatMap(({ kind, entry }) => (entry.when ? [{ kind, entry: { ...entry, when: entry.when } }] : []))
    .sort((a, b) => (a.entry.when.to < b.entry.when.to ? -1 : 1));
}

class Scale {
  constructor(
    readonly range: Range,
    readonly width: number,
  ) {}

  x(day: number): number {
    const share = (day - this.range.from) / (this.range.to - this.range.from);
    return Math.round((margin + share * (this.width - 2 * margin)) * 10) / 10;
  }

  place(day: number): Layout['today'] {
    if (day < this.range.from) return { x: margin, beyond: 'before' };
    if (day > this.range.to) return { x: this.width - margin, beyond: 'after' };
    return { x: this.x(day) };
  }
}

/** Pixels that the drawing of a mark takes beside its middle. */
const radius = 8;
const widest = 340;
const narrowest = 70;

/** Each mark in the first lane where it and its label touch no other. */
function inLanes(some: readonly Timeable[], scale: Scale, y: number): Mark[] {
  const ends: { from: number; to: number }[][] = [];
  return some.map((each) => {
    const mark = placed(each, scale);
    const box = boxOf(mark);
    let index = ends.findIndex((lane) => lane.every(({ from, to }) => box.to < from || to < box.from));
    if (index === -1) index = ends.push([]) - 1;
    ends[index]?.push(box);
    return { ...mark, y: y + index * lane + lane / 2 };
  });
}

function placed({ kind, entry }: Timeable, scale: Scale): Omit<Mark, 'y'> {
  const due = scale.place(dayNumber(entry.when.to));
  const start = scale.place(dayNumber(entry.when.from));
  const from = kind === 'goal' ? due.x : Math.min(start.x, due.x);
  return {
    kind,
    entry,
    from,
    to: due.x,
    label: labelFor(entry, from, due, scale.width),
    ...(due.beyond && { beyond: due.beyond }),
  };
}

/** To the right of the mark where there is room, else to the left, else over its bar, cut to the room there is. */
function labelFor({ text, when }: Dated, from: number, { x, beyond }: Layout['today'], width: number): Label {
  const year = when.to.slice(0, 4);
  const words = beyond === undefined ? text : beyond === 'before' ? `← ${year} · ${text}` : `${year} · ${text} →`;
  const right = width - x - radius - 4;
  const left = from - radius - 4;
  const wanted = Math.min(widthOf(words), widest);
  const bar = x - radius - from;
  const over = Math.max(right, left) < Math.min(wanted, 2 * narrowest) && bar > Math.max(right, left);
  const end = !over && right < wanted && left > right && (left >= wanted || right < narrowest);
  return {
    x: over ? from : end ? from - radius : x + radius,
    end,
    over,
    text: fitted(words, Math.min(widest, over ? bar : end ? left : right)),
  };
}

const boxOf = ({ from, to, label }: Omit<Mark, 'y'>): { from: number; to: number } => {
  const width = widthOf(label.text) + 10;
  return {
    from: Math.min(from - radius, label.end ? label.x - width : label.x) - 2,
    to: Math.max(to + radius, label.end ? label.x : label.x + width) + 2,
  };
};

/** Pixels that the words of a tick take. */
const tickWidth = 76;

function ticksOf({ from, to }: Range, scale: Scale, locale: Locale): Tick[] {
  const dates = utcTicks(dateOf(from), dateOf(to), Math.max(2, Math.floor(scale.width / tickWidth)));
  const [first, second] = dates;
  const step = first && second ? (second.getTime() - first.getTime()) / 86_400_000 : 0;
  let free = 0;
  return dates.map((date, index) => {
    const x = scale.x(date.getTime() / 86_400_000);
    const text = tickWords(date, step, index === 0 || isNewYear(date, step), locale);
    const half = widthOf(text) / 2;
    const words = Math.min(Math.max(x, half), scale.width - half);
    if (words - half < free) return { x, words, text: '' };
    free = words + half + 6;
    return { x, words, text };
  });
}

/** The first tick of its year. */
const isNewYear = (date: Date, step: number): boolean => {
  const before = new Date(date.getTime() - step * 86_400_000);
  return before.getUTCFullYear() < date.getUTCFullYear();
};

function tickWords(date: Date, step: number, withYear: boolean, locale: Locale): string {
  if (step >= 300) return String(date.getUTCFullYear());
  const year = withYear ? ({ year: 'numeric' } as const) : {};
  if (step >= 27 || step === 0) return written(date, locale, { month: 'short', ...year });
  return written(date, locale, { day: 'numeric', month: 'short', ...year });
}
