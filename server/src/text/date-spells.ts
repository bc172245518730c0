import type { Atoms } from './atoms.js';
import { afterOrdinal } from './date-points.js';
import type { Grain } from './dates.js';
import { readNumbers } from './numbers.js';

const shortUnits = new Set('мес нед дн ч мин сек кв mo wk hrs'.split(' '));
const oneWords = new Set('a an one the один одного одну одной'.split(' '));

/** A length of time: "6–12 weeks", «полтора года», «30-дневный». */
export interface Spell {
  readonly grain: Grain;
  readonly days: readonly [number, number];
  readonly next: number;
}

const fillers = new Set(
  'full business working calendar consecutive more полных рабочих рабочий рабочего рабочими календарных календарный календарного следующих ближайших first next последних'.split(
    ' ',
  ),
);

/** The index after «рабочих», "calendar" and their kin, which may stand between a number and its unit. */
export function afterFillers(atoms: Atoms, i: number): number {
  let at = i;
  while (fillers.has(atoms.norm(at))) at += 1;
  return at;
}

/** Reads a length of time with its number. */
export function readSpell(atoms: Atoms, i: number): Spell | undefined {
  if (atoms.is(i, 'полгода')) return { grain: 'half', days: [182, 182], next: i + 1 };
  const numbers = readNumbers(atoms, i);
  if (!numbers) return undefined;
  const { low, high, next: after } = numbers;
  // «19+ месяцев»
  let at = atoms.touches(after, '+') ? after + 1 : after;
  if (atoms.touches(at, '-') && atoms.at(at + 1).glued) at += 1;
  at = afterFillers(atoms, at);
  // "4,000 second visits" counts visits.
  if (atoms.is(at, 'second') && low > 1 && !atoms.is(at - 1, '-')) return undefined;
  const unit = unitAt(atoms, at);
  return unit && { grain: unit.grain, days: [low * unit.days, high * unit.days], next: afterUnit(atoms, at) };
}

/** The unit of time at `i`, if the word there is one. */
export function unitAt(atoms: Atoms, i: number): { grain: Grain; days: number } | undefined {
  const { lex } = atoms.at(i);
  if (lex.unit === undefined || lex.days === undefined) return undefined;
  return atoms.is(i, 'кв') ? undefined : { grain: lex.unit, days: lex.days };
}

/** The index after a unit, with the full stop of «мес.» when the text goes on. */
export function afterUnit(atoms: Atoms, i: number): number {
  const isShort = atoms.isAny(i, shortUnits);
  return isShort && atoms.touches(i + 1, '.') && i + 2 < atoms.length ? i + 2 : i + 1;
}

/** «в течение месяца», «через год», "within a year": a unit that stands for one. */
export function readOneUnit(atoms: Atoms, i: number): Spell | undefined {
  const at = atoms.isAny(i, oneWords) ? i + 1 : i;
  const unit = unitAt(atoms, at);
  return unit && { grain: unit.grain, days: [unit.days, unit.days], next: afterUnit(atoms, at) };
}

/** «4-му месяцу», "first week", «третий год»: a numbered unit. */
export function readNumberedUnit(atoms: Atoms, i: number): { grain: Grain; next: number } | undefined {
  const isWord = atoms.at(i).lex.ordinal !== undefined;
  const at = isWord ? i + 1 : afterOrdinal(atoms, i + 1);
  if (!isWord && (atoms.at(i).kind !== 'number' || at === i + 1)) return undefined;
  const unit = unitAt(atoms, at);
  return unit && unit.grain !== 'hour' ? { grain: unit.grain, next: afterUnit(atoms, at) } : undefined;
}
