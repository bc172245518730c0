import type { Atoms } from './atoms.js';
import { doubtfulMultiples, halves, movers, multipleWords } from './data-phrases.js';
import type { Change, ScannedQuantity } from './quantities.js';

const objectWords = new Set('the our its their in by'.split(' '));

/** Finds moves: between two quantities, by one, and in one word. In the order of the text. */
export function findChanges(
  atoms: Atoms,
  found: readonly ScannedQuantity[],
  taken: ReadonlySet<number>,
): readonly Change[] {
  const changes: Change[] = [];
  found.forEach((item, i) => {
    const next = found[i + 1];
    if (next && isMove(atoms, item, next))
      changes.push({ ...atoms.span(openerOf(atoms, item), next.next), kind: 'from-to' });
    const single = changeBy(atoms, item);
    if (single) changes.push(single);
  });
  const words = inOneWord(atoms, taken);
  if (changes.length + words.length === 0) return none;
  return [...changes, ...words].sort((a, b) => a.start - b.start || b.end - a.end);
}

const none: readonly Change[] = [];

const openers = new Set(['from', 'с', 'со']);

function openerOf(atoms: Atoms, item: ScannedQuantity): number {
  for (let at = item.first; at >= item.first - 3; at -= 1) if (openers.has(atoms.norm(at))) return at;
  return item.first;
}

/** How many atoms may stand between the two states: "from 12 customers a month (2025) to 30". */
const reach = 8;

function isMove(atoms: Atoms, from: ScannedQuantity, to: ScannedQuantity): boolean {
  const between = to.first - from.next;
  if (between > reach) return false;
  for (let at = from.next; at < to.first; at += 1) if (atoms.is(at, '.', ';', '!', '?')) return false;
  if (isOpeningTime(from, to)) return false;
  if (hasArrow(atoms, from.next, to.number) || isFall(atoms, from, to)) return true;
  const isOpened = openers.has(atoms.norm(openerOf(atoms, from)));
  return (
    isOpened &&
    (atoms.is(to.first - 1, 'to', 'до', 'на') || atoms.is(to.first, 'до') || atoms.is(to.number - 1, 'to', 'до'))
  );
}

/** "2.1% to 0.6%": two of a kind that go down are no range. */
const isFall = (atoms: Atoms, from: ScannedQuantity, to: ScannedQuantity): boolean =>
  from.quantity.kind === to.quantity.kind &&
  from.quantity.kind !== 'plain' &&
  from.quantity.low > to.quantity.high &&
  (atoms.is(from.next, 'to', 'до') || (atoms.is(to.first, 'до') && to.first === from.next));

/** «с 9 до 21», "from 9 to 18": the hours of a day. */
function isOpeningTime(from: ScannedQuantity, to: ScannedQuantity): boolean {
  const isPlain = from.quantity.kind === 'plain' && to.quantity.kind === 'plain' && to.number - from.next <= 1;
  const hours = [from.quantity.low, to.quantity.low] as const;
  return isPlain && hours[0] >= 7 && hours[0] <= 10 && hours[1] >= 17 && hours[1] <= 23 && Number.isInteger(hours[1]);
}

function hasArrow(atoms: Atoms, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (atoms.is(at, '→', '➜', '⇒', '⟶') || (atoms.is(at, '-') && atoms.touches(at + 1, '>'))) return true;
  }
  return false;
}

/** "by 30%", «на 15 п.п.», "+50%", "30% more", «в 2 раза», «×2». */
function changeBy(atoms: Atoms, item: ScannedQuantity): Change | undefined {
  const { quantity, first, number, next } = item;
  if (quantity.kind === 'multiplier') return changeByTimes(atoms, item);
  const isShare = quantity.kind === 'percent' || quantity.kind === 'points';
  const isMoneyBy = quantity.kind === 'money' && isLed(atoms, item, sumLeads);
  if (isMoneyBy || (isShare && isLed(atoms, item, shareLeads))) return { ...atoms.span(first - 1, next), kind: 'by' };
  const isSigned = atoms.is(first, '+', '-') && first < number && quantity.kind !== 'plain';
  if (isSigned) return { ...atoms.span(first, next), kind: 'by' };
  return isShare && movers.has(atoms.norm(next)) ? { ...atoms.span(first, next + 1), kind: 'by' } : undefined;
}

function changeByTimes(atoms: Atoms, item: ScannedQuantity): Change | undefined {
  const { first, number, next } = item;
  if (isLed(atoms, item, timesLeads)) return { ...atoms.span(first - 1, next), kind: 'times' };
  return atoms.is(number, '×', 'x', 'х') ? { ...atoms.span(first, next), kind: 'times' } : undefined;
}

const sumLeads = new Set(['by']);
const shareLeads = new Set(['by', 'на']);
const timesLeads = new Set(['by', 'на', 'в']);

/** True when one of the words stands right before the quantity or between its bound and its number. */
const isLed = (atoms: Atoms, { first, number }: ScannedQuantity, leads: ReadonlySet<string>): boolean =>
  atoms.isAny(first - 1, leads) || atoms.isAny(number - 1, leads);

/** "double the revenue", «вдвое», «удвоить». */
function inOneWord(atoms: Atoms, taken: ReadonlySet<number>): Change[] {
  const changes: Change[] = [];
  for (const i of atoms.multipleStarts) {
    if (taken.has(i)) continue;
    if (multipleWords.has(atoms.norm(i)) || isDoubling(atoms, i))
      changes.push({ ...atoms.span(i, i + 1), kind: 'times' });
  }
  return changes;
}

function isDoubling(atoms: Atoms, i: number): boolean {
  if (halves.has(atoms.norm(i))) return atoms.is(i + 1, 'as');
  if (!doubtfulMultiples.has(atoms.norm(i)) || atoms.at(i + 1).glued) return false;
  return atoms.is(i - 1, 'to', 'will', 'must', 'should') || atoms.isAny(i + 1, objectWords);
}
