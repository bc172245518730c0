import { place, saysWhen } from '../document/evidence.js';
import type { Node } from '../document/node.js';
import type { StrategyDocument } from '../document/strategy-document.js';
import { isCalendar, resolvedDates } from '../model/dated.js';
import { contradictionsOf } from '../model/order.js';
import { planYear } from '../model/plan-date.js';
import { stepsOf } from '../model/schedule.js';
import { findDates, type DateMention } from '../text/dates.js';
import type { Span } from '../text/span.js';
import { blankColumns, columnsOf, fillRow, rowAt } from './cells.js';
import { insertAt, type Edit } from './edit.js';
import type { Fixer, FixTextId } from './fix.js';
import { appended, nodeAt } from './here.js';

/** Says when: behind the words of a line, or in the date column of a row that says something else than a date there. */
export const sayWhen = (text: FixTextId): Fixer => ({
  text,
  edits: (doc, span, words) => {
    const row = rowAt(doc, span);
    if (!row || !columnsOf(row).some(({ role }) => role === 'date')) return [appended(doc.text, span, words.text)];
    if (blankColumns(row, ['date']).length > 0) return [];
    const last = row.cells.findLast(({ role }) => role === 'date');
    return last ? [insertAt(last.span.end, words.text)] : [];
  },
});

/** Fills the date columns of a row that say nothing: the first and the last day, or the last one where a day is known. */
export const fillDates = (text: FixTextId): Fixer => ({
  text,
  edits: (doc, span, words) => {
    const row = rowAt(doc, span);
    const blanks = row ? blankColumns(row, ['date']) : [];
    const days = words.text.trimEnd().split('\n').slice(-blanks.length);
    return row && blanks.length > 0
      ? fillRow(doc, row, new Map(blanks.map((column, at) => [column, days[at] ?? ''])))
      : [];
  },
});

/** A date and where it stands in the document. */
interface Placed {
  readonly date: DateMention;
  readonly span: Span;
}

/** The dates of a line or a row; where a row has columns for them, only those. */
function datesOf(doc: StrategyDocument, span: Span): Placed[] {
  const node = nodeAt(doc, span);
  const columns = node?.cells.filter(({ role }) => role === 'date') ?? [];
  const holders = columns.length > 0 ? columns : node ? [node, ...node.cells] : [];
  return holders.flatMap((holder) =>
    resolvedDates(holder.facts, planYear(doc))
      .filter((date) => isCalendar(date) && saysWhen(date))
      .map((date) => ({ date, span: { start: holder.span.start + date.start, end: holder.span.start + date.end } })),
  );
}

/** Puts each of two dates in the other's place. */
export const swapDates = (text: FixTextId): Fixer => ({
  text,
  edits: (doc, span) => {
    const [first, second, ...others] = datesOf(doc, span);
    return first && second && others.length === 0 ? swapped(doc.text, first.span, second.span) : [];
  },
});

const swapped = (text: string, a: Span, b: Span): Edit[] => [
  { span: a, insert: text.slice(b.start, b.end) },
  { span: b, insert: text.slice(a.start, a.end) },
];

/** Writes the last day that the month has where a later one stands («31 июня» → «30 июня»). */
export const lastDayOfMonth = (text: FixTextId): Fixer => ({
  text,
  edits: (doc, span) => {
    const wrong = datesOf(doc, span).find(({ date }) => date.impossible);
    const insert = wrong && possible(doc.text.slice(wrong.span.start, wrong.span.end), planYear(doc));
    return wrong && insert !== undefined ? [{ span: wrong.span, insert }] : [];
  },
});

/** Leaves a place for another day where the first one stands. */
export const giveDay = (text: FixTextId): Fixer => ({
  text,
  edits: (doc, span, words) => {
    const [first] = datesOf(doc, span);
    return first ? [{ span: first.span, insert: words.text }] : [];
  },
});

const latestDay = /(?<!\d)(?:29|3\d)(?!\d)/;

function possible(date: string, year: number | undefined): string | undefined {
  const days = ['30', '29', '28'].map((day) => date.replace(latestDay, day));
  return days.find((each) => {
    const [read] = findDates(each, year === undefined ? {} : { year });
    return read?.kind === 'calendar' && read.impossible !== true;
  });
}

/** Puts a step in the place of the one above that begins after it is over. */
export const swapSteps = (text: FixTextId): Fixer => ({
  text,
  edits: (doc, span) => {
    const found = contradictionsOf(doc).find(
      ({ kind, words }) => kind === 'disorder' && place(words).start === span.start,
    );
    if (found?.kind !== 'disorder') return [];
    const [above, below] = [found.earlier.node, found.words.node];
    return above.kind === 'cell'
      ? swappedRows(doc, place(found.earlier), span)
      : swappedLines(doc, above, below, found);
  },
});

const swappedLines = (
  { text }: StrategyDocument,
  above: Node,
  below: Node,
  found: { readonly earlier: Parameters<typeof place>[0]; readonly words: Parameters<typeof place>[0] },
): Edit[] =>
  above.kind === 'section' || above.children.length > 0 || below.children.length > 0
    ? []
    : swapped(text, place(found.earlier), place(found.words));

/** All but the numbers that count the rows. */
function swappedRows(doc: StrategyDocument, above: Span, below: Span): Edit[] {
  const [first, second] = [rowAt(doc, above), rowAt(doc, below)];
  if (first?.cells.length !== second?.cells.length) return [];
  return (first?.cells ?? []).flatMap((cell, at) => {
    const other = second?.cells[at];
    return !other || /^\s*\d+\.?\s*$/.test(cell.facts.plain) ? [] : swapped(doc.text, cell.span, other.span);
  });
}

/** Says of a step that it is done: its box is ticked, its state is filled in, or the words stand behind it. */
export const markDone = (text: FixTextId): Fixer => ({
  text,
  edits: (doc, span, words) => doneAt(doc, span, words.text),
});

/** The same for all steps of the plan. */
export const markAllDone = (text: FixTextId): Fixer => ({
  text,
  edits: (doc, _, words) =>
    stepsOf(doc)
      .filter(({ milestone: { node }, start, end }) => !node.quoted && (start ?? end) !== undefined)
      .flatMap(({ milestone }) => doneAt(doc, place(milestone.words), words.text)),
});

const openBox = /^\[[ ]\](?=\s)/;

function doneAt(doc: StrategyDocument, span: Span, words: string): readonly Edit[] {
  const node = nodeAt(doc, span);
  if (!node) return [];
  if (openBox.test(node.facts.raw))
    return [{ span: { start: node.span.start + 1, end: node.span.start + 2 }, insert: 'x' }];
  const status = node.kind === 'row' ? columnsOf(node).findIndex(({ role }) => role === 'status') : -1;
  if (status > -1) return fillRow(doc, node, new Map([[status, words]]));
  return [appended(doc.text, span, ` — ${words}`)];
}
