import type { Atoms } from './atoms.js';
import {
  readFiscal,
  readHalfCode,
  readPartOfYear,
  readQuarterCode,
  readYear,
  readYears,
  readYearTail,
  yearAt,
  type Found,
} from './date-years.js';

const halfWords = new Set('half половина половине половину половины'.split(' '));
/** "The first semester" begins in autumn. */
const noHalfOfYear = new Set('полгода полугода semester семестр семестра семестре'.split(' '));
const ordinalEndings = new Set('st nd rd th й го му'.split(' '));
const hyphenedEndings = new Set('й го м му я ю ой е ый ом ая ое'.split(' '));

/** Reads a point or period of the calendar that begins at atom `i`. `expected`: a date is due here, so less will do. */
export function readPoint(atoms: Atoms, i: number, expected = false): Found | undefined {
  const atom = atoms.at(i);
  if (atom.kind === 'number') return readFromNumber(atoms, i, expected);
  if (atom.kind !== 'word') return undefined;
  return (
    readMonthFirst(atoms, i, expected) ??
    readFiscal(atoms, i) ??
    withYear(atoms, readQuarterCode(atoms, i) ?? readHalfCode(atoms, i)) ??
    readNamedPart(atoms, i) ??
    readSeason(atoms, i, expected)
  );
}

function readFromNumber(atoms: Atoms, i: number, expected: boolean): Found | undefined {
  return (
    readIso(atoms, i) ??
    readDotted(atoms, i, expected) ??
    readSlashed(atoms, i) ??
    readDayMonth(atoms, i) ??
    readYearFirst(atoms, i) ??
    withYear(atoms, readQuarterCode(atoms, i) ?? readHalfCode(atoms, i)) ??
    readNamedPart(atoms, i) ??
    readYears(atoms, i) ??
    readYear(atoms, i, expected)
  );
}

function withYear(atoms: Atoms, found: Found | undefined): Found | undefined {
  if (!found) return undefined;
  const tail = readYearTail(atoms, found.next, found.period.grain);
  return tail ? { period: { ...found.period, year: tail.year }, next: tail.next } : found;
}

const isDay = (value: number): boolean => Number.isInteger(value) && value >= 1 && value <= 31;
const isMonth = (value: number): boolean => Number.isInteger(value) && value >= 1 && value <= 12;

/** "2026-03-01", "2026-03", "2026/03/01". */
function readIso(atoms: Atoms, i: number): Found | undefined {
  const year = yearAt(atoms, i);
  const month = atoms.at(i + 2);
  if (year === undefined || !atoms.touches(i + 1, '-', '/') || !month.glued) return undefined;
  if (month.norm.length !== 2 || !isMonth(month.value)) return undefined;
  const day = atoms.at(i + 4);
  if (atoms.touches(i + 3, '-', '/') && day.glued && day.norm.length === 2 && isDay(day.value)) {
    return { period: { grain: 'day', year, index: month.value, day: day.value }, next: i + 5 };
  }
  if (month.value === (year % 100) + 1 || atoms.is(i + 1, '/')) return undefined;
  return { period: { grain: 'month', year, index: month.value }, next: i + 3 };
}

const dayPrepositions = new Set('до к с по на от by until due from before после позднее'.split(' '));

/** "31.12.2026", "24.10.25", and «30.04» where a day is due. */
function readDotted(atoms: Atoms, i: number, expected: boolean): Found | undefined {
  const { norm, glued } = atoms.at(i);
  const [, day = '', month = '', year] = /^(\d\d?)\.(\d\d)(?:\.(\d{4}|\d\d))?$/.exec(norm) ?? [];
  if ((glued && !endsRange(atoms, i)) || !isDay(Number(day)) || !isMonth(Number(month))) return undefined;
  if (year === undefined && !(day.length === 2 && isDayDue(atoms, i, expected, month))) return undefined;
  const full = year === undefined ? {} : { year: Number(year) + (year.length === 2 ? 2000 : 0) };
  return { period: { grain: 'day', index: Number(month), day: Number(day), ...full }, next: afterG(atoms, i + 1) };
}

const dotted = /^\d\d?\.\d\d(?:\.\d{4}|\.\d\d)?$/;
const dated = /^\d\d?\.\d\d\.\d{4}$/;

/** «18.01–30.09.2027»: right behind the dash of another day. */
const endsRange = (atoms: Atoms, i: number): boolean =>
  atoms.is(i - 1, '–', '—', '-') && dotted.test(atoms.norm(i - 2));

/** «до 30.04», «18.01–30.09.2027», the figure alone in its cell, or first in a line: «30.11 решение». */
function isDayDue(atoms: Atoms, i: number, expected: boolean, month: string): boolean {
  if (isMeasured(atoms, i + 1)) return false;
  if (expected || dayPrepositions.has(atoms.norm(i - 1)) || (atoms.length <= 3 && month.startsWith('0'))) return true;
  return (
    (i === 0 && atoms.at(1).kind === 'word' && !atoms.at(1).glued) ||
    (atoms.is(i + 1, '–', '—', '-') && dated.test(atoms.norm(i + 2)))
  );
}

const isMeasured = (atoms: Atoms, i: number): boolean => {
  const { lex, norm } = atoms.at(i);
  return lex.scale !== undefined || lex.currency !== undefined || lex.unit !== undefined || norm === '%';
};

/** «г.» after a full date. */
function afterG(atoms: Atoms, i: number): number {
  if (!atoms.is(i, 'г', 'года')) return i;
  return atoms.touches(i + 1, '.') ? i + 2 : i + 1;
}

/** "5/14/2020", "14/05/2020". */
function readSlashed(atoms: Atoms, i: number): Found | undefined {
  const first = atoms.at(i).value;
  const second = atoms.at(i + 2).value;
  const year = yearAt(atoms, i + 4);
  if (year === undefined || !atoms.touches(i + 1, '/') || !atoms.touches(i + 3, '/')) return undefined;
  if (!isDay(first) || !isDay(second) || (first > 12 && second > 12)) return undefined;
  const [month, day] = first > 12 ? [second, first] : [first, second];
  const isEither = first <= 12 && second <= 12 && first !== second;
  const other = isEither ? { other: { month: second, day: first } } : {};
  return { period: { grain: 'day', year, index: month, day, ...other }, next: i + 5 };
}

const dayEndings = new Set(['st', 'nd', 'rd', 'th', 'е', 'го', 'му', 'ое', 'ого', 'ому']);

/** The index after a day's ending: "1st", «1-го». */
function afterDay(atoms: Atoms, i: number): number {
  if (atoms.at(i).glued && dayEndings.has(atoms.norm(i))) return i + 1;
  return atoms.touches(i, '-') && atoms.at(i + 1).glued && dayEndings.has(atoms.norm(i + 1)) ? i + 2 : i;
}

/** "30 April 2026", "12th of May", «31 декабря», «2–27 марта»: the range comes as its last day, see `readDayRange`. */
function readDayMonth(atoms: Atoms, i: number): Found | undefined {
  const { value, glued } = atoms.at(i);
  if (!isDay(value) || (glued && atoms.at(i - 1).kind === 'word')) return undefined;
  let at = afterDay(atoms, i + 1);
  if (atoms.is(at, 'of')) at += 1;
  const { lex, capital, norm } = atoms.at(at);
  if (lex.month === undefined || (lex.doubtful && !capital && norm !== 'мар')) return undefined;
  return withYear(atoms, {
    period: { grain: 'day', index: lex.month, day: value },
    next: afterAbbreviation(atoms, at),
  });
}

const shortMonths = new Set(
  'jan feb mar apr jun jul aug sep sept oct nov dec янв фев февр мар апр июн июл авг сен сент окт ноя нояб дек'.split(
    ' ',
  ),
);

/** The index after a month, with the full stop of «сент.» or "Sept." in the middle of a text. */
function afterAbbreviation(atoms: Atoms, i: number): number {
  const isShort = shortMonths.has(atoms.norm(i)) && atoms.touches(i + 1, '.');
  return isShort && atoms.at(i + 2).kind !== 'mark' && i + 2 < atoms.length ? i + 2 : i + 1;
}

/** "July 1", "September 30, 2020", "January 2026", «в марте», "October". */
function readMonthFirst(atoms: Atoms, i: number, expected: boolean): Found | undefined {
  const { lex, glued } = atoms.at(i);
  if (lex.month === undefined || (glued && atoms.at(i - 1).kind === 'number')) return undefined;
  const at = afterAbbreviation(atoms, i);
  const month: Found = { period: { grain: 'month', index: lex.month }, next: at };
  const tail = readYearTail(atoms, at, 'month');
  if (tail)
    return isMonthHere(atoms, i, true) ? { period: { ...month.period, year: tail.year }, next: tail.next } : undefined;
  const day = readDayAfterMonth(atoms, i, at, lex.month);
  if (day && isMonthHere(atoms, i, true)) return withYear(atoms, day);
  return expected || isMonthHere(atoms, i, false) ? month : undefined;
}

function readDayAfterMonth(atoms: Atoms, i: number, at: number, month: number): Found | undefined {
  const { value, norm } = atoms.at(at);
  const isEnglish = atoms.norm(i).charCodeAt(0) < 128;
  if (!isEnglish || !isDay(value) || norm.length > 2 || isMeasured(atoms, at + 1)) return undefined;
  return { period: { grain: 'day', index: month, day: value }, next: afterDay(atoms, at + 1) };
}

const monthPrepositions = new Set(
  'in by until till since from of late early mid end through before after this next last and to during'.split(' '),
);

/** Tells "May" from "may", "March" from "march", «мар» from nothing at all. */
function isMonthHere(atoms: Atoms, i: number, hasNumber: boolean): boolean {
  const { lex, capital, norm } = atoms.at(i);
  if (!lex.doubtful) return capital || hasNumber || norm.length > 4 || norm.charCodeAt(0) > 127;
  if (!capital) return hasNumber && norm === 'мар';
  const opensLine = i === 0 && atoms.is(1, '-', ':');
  return (
    hasNumber || opensLine || atoms.length === 1 || monthPrepositions.has(atoms.norm(i - 1)) || joinsMonth(atoms, i)
  );
}

const joinsMonth = (atoms: Atoms, i: number): boolean =>
  (atoms.is(i + 1, '-') && atoms.at(i + 2).lex.month !== undefined) ||
  (atoms.is(i - 1, '-') && atoms.at(i - 2).lex.month !== undefined);

/** "2025 Q4", "2025h1", «2026 г., I полугодие». */
function readYearFirst(atoms: Atoms, i: number): Found | undefined {
  const year = yearAt(atoms, i);
  return year === undefined ? undefined : readPartOfYear(atoms, i + 1, year);
}

/** «III квартал 2026», «1 кв. 2026 г.», «второй квартал», "first half of 2026", «I полугодие». */
function readNamedPart(atoms: Atoms, i: number): Found | undefined {
  const { lex, value } = atoms.at(i);
  const index = lex.ordinal ?? lex.roman ?? value;
  if (!(index >= 1 && index <= 4) || !Number.isInteger(index)) return undefined;
  const at = lex.ordinal === undefined && lex.roman === undefined ? afterOrdinal(atoms, i + 1) : i + 1;
  if (atoms.at(at).lex.unit === 'quarter' && !atoms.is(at, 'quarters')) return readQuarterName(atoms, i, at, index);
  const isHalf = atoms.at(at).lex.unit === 'half' && !atoms.isAny(at, noHalfOfYear);
  if (isHalf && index <= 2) return withYear(atoms, { period: { grain: 'half', index }, next: at + 1 });
  if (atoms.isAny(at, halfWords) && index <= 2) return readHalfOf(atoms, at + 1, index);
  return undefined;
}

/** The index after «-й», "rd" and their kin. */
export function afterOrdinal(atoms: Atoms, i: number): number {
  if (atoms.touchesAny(i, ordinalEndings)) return i + 1;
  const isEnding = atoms.touches(i, '-') && atoms.touchesAny(i + 1, hyphenedEndings);
  return isEnding ? i + 2 : i;
}

/** «кв.» before «м» is an area; «3 квартала» is a duration. */
function readQuarterName(atoms: Atoms, i: number, at: number, index: number): Found | undefined {
  const isBare = at === i + 1 && atoms.at(i).kind === 'number';
  if (isBare && atoms.is(at, 'квартала', 'кварталов', 'quarter')) return undefined;
  let next = at + 1;
  if (atoms.is(at, 'кв') && atoms.touches(next, '.')) next += 1;
  if (atoms.is(at, 'кв') && atoms.is(next, 'м', 'метр', 'метров', 'км')) return undefined;
  return withYear(atoms, { period: { grain: 'quarter', index }, next });
}

function readHalfOf(atoms: Atoms, i: number, index: number): Found | undefined {
  if (atoms.is(i, 'года')) return { period: { grain: 'half', index }, next: i + 1 };
  if (atoms.is(i, 'of') && atoms.is(i + 1, 'the') && atoms.is(i + 2, 'year'))
    return { period: { grain: 'half', index }, next: i + 3 };
  const tail = readYearTail(atoms, i, 'half');
  return tail ? { period: { grain: 'half', index, year: tail.year }, next: tail.next } : undefined;
}

/** "Fall 2025", «осенью», "by summer", and where it is all that is said: "Spring". */
function readSeason(atoms: Atoms, i: number, expected: boolean): Found | undefined {
  const { lex } = atoms.at(i);
  if (lex.season === undefined) return undefined;
  const found = withYear(atoms, { period: { grain: 'season', index: lex.season }, next: i + 1 });
  const isKnown = !lex.doubtful || expected || found?.period.year !== undefined;
  const isLed =
    (i === 0 && (atoms.length === 1 || atoms.is(1, ':'))) ||
    atoms.is(i - 1, 'by', 'until', 'late', 'early') ||
    atoms.is(i - 1, 'in', 'from', 'during', 'mid') ||
    (atoms.is(i - 1, 'the') && atoms.is(i - 2, 'in', 'by'));
  return isKnown || isLed ? found : undefined;
}
