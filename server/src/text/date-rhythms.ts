import type { Atoms } from './atoms.js';
import type { Mentioned } from './date-calendar.js';
import { afterUnit, unitAt } from './date-spells.js';
import type { Grain } from './dates.js';
import { readNumber, readNumbers } from './numbers.js';

const perWords = new Set('a an per every each in в за'.split(' '));
const rhythmUnits = new Set('день неделю месяц квартал год час сутки полугодие'.split(' '));

const each = new Set(
  'every each каждый каждая каждое каждые каждого каждому каждой каждую каждом каждым каждых'.split(' '),
);
const once = new Set('once twice thrice раз раза'.split(' '));

/** Reads a rhythm: "weekly", "every second Monday", «раз в квартал», «по понедельникам», "per quarter". */
export function readRhythm(atoms: Atoms, i: number): Mentioned | undefined {
  if (atoms.at(i).kind === 'number') return readTimes(atoms, i);
  return (
    readAdverb(atoms, i) ?? readEach(atoms, i) ?? readTimes(atoms, i) ?? readPer(atoms, i) ?? readNthWeekday(atoms, i)
  );
}

function recurring(atoms: Atoms, i: number, next: number, grain: Grain): Mentioned {
  return { mention: { ...atoms.span(i, next), kind: 'recurring', grain }, next };
}

function readAdverb(atoms: Atoms, i: number): Mentioned | undefined {
  const start = atoms.is(i, 'bi', 'semi') && atoms.touches(i + 1, '-') ? i + 2 : i;
  const { rhythm } = atoms.at(start).lex;
  return rhythm && recurring(atoms, i, start + 1, rhythm);
}

/** "every other month", «каждые две недели», «каждое воскресенье». */
function readEach(atoms: Atoms, i: number): Mentioned | undefined {
  if (!each.has(atoms.norm(i))) return undefined;
  const period = readPeriod(atoms, i + 1);
  return period && recurring(atoms, i, period.next, period.grain);
}

/** A unit or weekday that repeats, with what may stand before it: "other", "second", «две», "1-го". */
function readPeriod(atoms: Atoms, i: number): { grain: Grain; next: number } | undefined {
  let at = readNumber(atoms, i)?.next ?? i;
  if (atoms.at(at).lex.ordinal !== undefined || atoms.is(at, 'other', 'few', 'single', 'рабочий')) at += 1;
  const { lex } = atoms.at(at);
  if (lex.weekday) return { grain: 'week', next: at + 1 };
  if (lex.season || (lex.month && !lex.doubtful)) return { grain: 'year', next: at + 1 };
  if (atoms.is(at, 'half') && atoms.is(at + 1, '-') && atoms.is(at + 2, 'term', 'year'))
    return { grain: 'half', next: at + 3 };
  const unit = unitAt(atoms, at);
  return unit && { grain: unit.grain, next: afterUnit(atoms, at) };
}

/** "once a week", "three times per year", «2 раза в неделю», «раз в две недели». */
function readTimes(atoms: Atoms, i: number): Mentioned | undefined {
  const number = readNumbers(atoms, i);
  const at = number?.next ?? i;
  const isTimes = number ? atoms.is(at, 'times', 'раз', 'раза', 'x') : once.has(atoms.norm(at));
  if (!isTimes || !atoms.isAny(at + 1, perWords)) return undefined;
  const period = readPeriod(atoms, at + 2);
  return period && recurring(atoms, i, period.next, period.grain);
}

/** "per quarter", "/month", «в месяц». */
function readPer(atoms: Atoms, i: number): Mentioned | undefined {
  const isPer = atoms.is(i, 'per') || (atoms.is(i, '/') && atoms.at(i + 1).glued && atoms.at(i).glued);
  const isIn = atoms.is(i, 'в') && atoms.isAny(i + 1, rhythmUnits);
  if (!isPer && !(isIn && atoms.at(i + 2).kind !== 'number')) return undefined;
  const unit = unitAt(atoms, i + 1);
  return unit && !atoms.is(i + 1, 'h', 'second') ? recurring(atoms, i, afterUnit(atoms, i + 1), unit.grain) : undefined;
}

/** "first Monday of the month", «последняя пятница месяца». */
function readNthWeekday(atoms: Atoms, i: number): Mentioned | undefined {
  const { lex, norm } = atoms.at(i);
  const isLast = norm === 'last' || norm.startsWith('последн');
  if (lex.ordinal === undefined && !isLast) return undefined;
  if (!atoms.at(i + 1).lex.weekday) return undefined;
  let at = i + 2;
  while (atoms.is(at, 'of', 'the', 'in') || each.has(atoms.norm(at))) at += 1;
  const unit = unitAt(atoms, at);
  if (unit) return recurring(atoms, i, at + 1, unit.grain);
  return atoms.is(i, 'last') ? undefined : recurring(atoms, i, i + 2, 'month');
}
