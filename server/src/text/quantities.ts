import { readAmount, type Amount } from './amounts.js';
import type { Atoms } from './atoms.js';
import { boundAfter, boundBefore, type Bound } from './bounds.js';
import { findChanges } from './changes.js';
import { labels, noUnits, pointNames, ratingWords } from './data-phrases.js';
import { afterFillers, unitAt } from './date-spells.js';
import { afterIdentifier } from './identifiers.js';
import { afterRangeSign } from './numbers.js';
import { readRatio } from './ratios.js';
import type { Span } from './span.js';

/**
 * What a figure counts. `plain` is a bare number with nothing said of what it counts; `redacted` a value that
 * the author blanked out on purpose (`$N`, `[_N<sub>3</sub>_][n3]`), which still is a value.
 */
export type QuantityKind =
  'money' | 'percent' | 'points' | 'multiplier' | 'ratio' | 'score' | 'duration' | 'count' | 'plain' | 'redacted';

/** A figure in running text, with its unit; the span covers both («1,5–2 млн ₽», "at least 300 ratings"). */
export interface Quantity extends Span {
  readonly kind: QuantityKind;
  /** Lowest and highest value, scaled («2 млн» is 2 000 000); `NaN` when redacted. */
  readonly low: number;
  readonly high: number;
  /** ISO 4217 code for money. */
  readonly currency?: string;
  /** Folded word that says what is counted («клиентов», "ratings", «нед»), when one follows. */
  readonly unit?: string;
  /** A bound that the text puts on it: at least, at most, more than, `≥`, «не больше», "under". */
  readonly bound?: 'min' | 'max';
}

/** A move between two states: «с 12 до 30», "19 → 7", "from 7.4% to under 2%", «×2», «в 2 раза», "+50%", "by 30%". */
export interface Change extends Span {
  readonly kind: 'from-to' | 'times' | 'by';
}

/** A quantity and the atoms it covers, `first` to before `next`; `number` is where its number or sign begins. */
export interface ScannedQuantity {
  readonly quantity: Quantity;
  readonly first: number;
  readonly number: number;
  readonly next: number;
}

/** Finds the quantities and changes among the atoms that no date has taken. */
export function scanQuantities(
  atoms: Atoms,
  taken: ReadonlySet<number>,
): { readonly quantities: readonly Quantity[]; readonly changes: readonly Change[] } {
  const found: ScannedQuantity[] = [];
  let free = 0;
  let next = 0;
  for (const i of atoms.quantityStarts) {
    if (i < next || taken.has(i)) continue;
    const after = afterIdentifier(atoms, i);
    const scanned = after === undefined ? readQuantity(atoms, i, free, taken) : undefined;
    if (scanned) found.push(scanned);
    if (scanned) free = scanned.next;
    next = scanned?.next ?? after ?? 0;
  }
  const changes = findChanges(atoms, found, taken);
  return { quantities: found.map((item) => asTarget(atoms, item, changes)), changes };
}

/** In «с 12 до 30» the second «до» leads to a target; it is no bound. */
function asTarget(atoms: Atoms, { quantity, first, number }: ScannedQuantity, changes: readonly Change[]): Quantity {
  if (!quantity.bound || atoms.norm(first) !== 'до') return quantity;
  if (!changes.some(({ kind, end }) => kind === 'from-to' && end === quantity.end)) return quantity;
  const target: Writable<Quantity> = { ...quantity, start: atoms.at(number).start };
  delete target.bound;
  return target;
}

/** Values of a figure before its bound and unit are looked at. */
interface Figure extends Pick<Quantity, 'kind' | 'low' | 'high' | 'currency'> {
  readonly next: number;
  readonly plus: boolean;
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

function readQuantity(atoms: Atoms, i: number, free: number, taken: ReadonlySet<number>): ScannedQuantity | undefined {
  const figure = readFigure(atoms, i, taken);
  if (!figure || isPronoun(atoms, i, figure)) return undefined;
  const before = boundBefore(atoms, i, free);
  const unit = readUnit(atoms, figure, taken);
  const after = boundAfter(atoms, unit.next);
  const first = before?.at ?? signBefore(atoms, i, free);
  const next = after?.at ?? unit.next;
  const { low, high, currency } = figure;
  const kind = kindOf(atoms, figure, unit, first);
  const isSpan = low < high && atoms.is(first, 'от', 'до');
  const bound = isSpan ? undefined : boundOf(figure, before, after);
  const { start, end } = atoms.span(first, next);
  const quantity: Writable<Quantity> = { start, end, kind, low, high };
  if (currency) quantity.currency = currency;
  if (unit.word) quantity.unit = unit.word;
  if (bound) quantity.bound = bound;
  return { quantity, first, number: i, next };
}

function readFigure(atoms: Atoms, i: number, taken: ReadonlySet<number>): Figure | undefined {
  const first = readAmount(atoms, i);
  const ratio = readRatio(atoms, i, first);
  if (ratio && !isTaken(taken, i, ratio.next)) {
    return { kind: ratio.kind, low: ratio.value, high: ratio.value, next: ratio.next, plus: false };
  }
  return first && !isTaken(taken, i, first.next)
    ? (readRange(atoms, i, first, taken) ?? figureOf(first, first, first.next))
    : undefined;
}

function isTaken(taken: ReadonlySet<number>, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (taken.has(i)) return true;
  return false;
}

/** «20–50 тыс. ₽», "10%–15%", "$5-10k", "5 to 10". */
function readRange(atoms: Atoms, i: number, first: Amount, taken: ReadonlySet<number>): Figure | undefined {
  // "from 5 to 10" is a change, not a range.
  if (atoms.is(first.next, 'to') && atoms.is(i - 1, 'from')) return undefined;
  const at = afterRangeSign(atoms, i, first.next);
  if (at === undefined || atoms.touches(at, '>')) return undefined;
  const second = readAmount(atoms, at);
  if (!second || isTaken(taken, at, second.next) || second.kind === 'redacted') return undefined;
  const lower = first.scaled ? first : { ...first, value: first.value * second.scale };
  const isOneKind = first.kind === second.kind || first.kind === 'plain' || second.kind === 'plain';
  return isOneKind && lower.value <= second.value ? figureOf(lower, second, second.next) : undefined;
}

function figureOf(first: Amount, last: Amount, next: number): Figure {
  const kind = last.kind === 'plain' ? first.kind : last.kind;
  const currency = last.currency ?? first.currency;
  return { kind, low: first.value, high: last.value, next, plus: last.plus, ...(currency ? { currency } : {}) };
}

interface Unit {
  readonly next: number;
  readonly word?: string;
  readonly isTime?: boolean;
}

/** The word after a number, when it can be what is counted. */
function readUnit(atoms: Atoms, { kind, next }: Figure, taken: ReadonlySet<number>): Unit {
  if (kind !== 'plain') return { next };
  const isHyphened = atoms.touches(next, '-') && atoms.at(next + 1).glued && atoms.at(next + 1).kind === 'word';
  const at = isHyphened ? next + 1 : next;
  const { norm, kind: atomKind, lex } = atoms.at(at);
  if (atomKind !== 'word' || noUnits.has(norm) || taken.has(at) || lex.cardinal !== undefined) return { next };
  const time = afterFillers(atoms, at);
  if (unitAt(atoms, time) && !taken.has(time)) return { next: time + 1, word: atoms.norm(time), isTime: true };
  return { next: at + 1, word: norm };
}

function kindOf(atoms: Atoms, figure: Figure, unit: Unit, first: number): QuantityKind {
  if (figure.kind !== 'plain') return figure.kind;
  if (unit.word?.startsWith('раз') && unit.word.length <= 4 && atoms.is(first - 1, 'в')) return 'multiplier';
  if (unit.word && pointNames.has(unit.word) && atoms.is(first - 1, 'на', 'by')) return 'points';
  if (unit.isTime) return 'duration';
  if (unit.word) return 'count';
  return isRated(atoms, first) ? 'score' : 'plain';
}

/** "rating of 4.8", «оценка не ниже 4,5». */
const isRated = (atoms: Atoms, first: number): boolean =>
  ratingWords.has(atoms.norm(first - 1)) ||
  (atoms.is(first - 1, 'of', ':', '-', '(') && ratingWords.has(atoms.norm(first - 2)));

function boundOf({ plus }: Figure, before: Bound | undefined, after: Bound | undefined): Quantity['bound'] {
  return before?.bound ?? after?.bound ?? (plus ? 'min' : undefined);
}

/** A minus or plus that touches the number. */
function signBefore(atoms: Atoms, i: number, free: number): number {
  const isSign = i > free && atoms.is(i - 1, '+', '-') && atoms.at(i).glued && !atoms.at(i - 1).glued;
  return isSign ? i - 1 : i;
}

/** "one" and «один» are mostly pronouns: they count only under a bound or in a ratio. */
function isPronoun(atoms: Atoms, i: number, { kind, low }: Figure): boolean {
  if (kind !== 'plain' || atoms.at(i).kind !== 'word' || atoms.at(i).lex.cardinal === undefined) return false;
  if (labels.has(atoms.norm(i - 1)) && atoms.norm(i).charCodeAt(0) < 128 && low < 20) return true;
  if (low === 0 && atoms.is(i - 1, 'в')) return true;
  return low === 1 && !boundBefore(atoms, i, 0);
}
