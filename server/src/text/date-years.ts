import type { Atoms } from './atoms.js';
import type { Period } from './calendar.js';
import type { Grain } from './dates.js';

const yearMarks = new Set('- , _ / :'.split(' '));

/** What a reader found: the calendar period and the index of the atom after it. */
export interface Found {
  readonly period: Period;
  readonly next: number;
}

const yearWords = new Set(['г', 'гг', 'год', 'года', 'году', 'годом', 'годы', 'годах', 'годов', 'годам']);
const endings = new Set(['й', 'м', 'го', 'е', 'му', 'ом', 'ый', 'ого', 'х', 'ми']);

/** A year of four digits, or undefined. */
export function yearAt(atoms: Atoms, i: number): number | undefined {
  const { norm, value } = atoms.at(i);
  return norm.length === 4 && value >= 1900 && value <= 2100 && Number.isInteger(value) ? value : undefined;
}

/** The index after «-м», «г.», «года», which may follow a year. */
export function afterYear(atoms: Atoms, from: number): number {
  let next = from;
  if (atoms.touches(next, '-') && atoms.at(next + 1).glued && endings.has(atoms.norm(next + 1))) next += 2;
  if (!yearWords.has(atoms.norm(next))) return next;
  const isShort = atoms.is(next, 'г', 'гг');
  next += 1;
  return isShort && atoms.touches(next, '.') ? next + 1 : next;
}

/** A year that closes another period: "July 1, 2026", «марта 2026 г.», "Q3'25", "of 2026", "Q3 FY26". */
export function readYearTail(atoms: Atoms, i: number, grain: Grain): { year: number; next: number } | undefined {
  let at = i;
  if (atoms.is(at, ',', 'of', "'", '/')) at += 1;
  else if (atoms.touches(at, '-') && atoms.at(at + 1).glued) at += 1;
  if (atoms.is(at, 'fy', 'cy')) at += 1;
  const year = yearAt(atoms, at) ?? shortYearAt(atoms, at, grain);
  if (year === undefined || isCounted(atoms, at + 1)) return undefined;
  return { year, next: afterYear(atoms, at + 1) };
}

/** «26» in "Q3'26", "Q3-26", "FY26"; after a day or month a dash leads to another day. */
function shortYearAt(atoms: Atoms, i: number, grain: Grain): number | undefined {
  const { norm, glued, value } = atoms.at(i);
  const isDash = atoms.is(i - 1, '-') && (grain === 'quarter' || grain === 'half');
  return (isDash || atoms.is(i - 1, "'", 'fy', 'cy')) && glued && norm.length === 2 && value >= 10 && value <= 60
    ? 2000 + value
    : undefined;
}

/** True when what follows makes an amount of a number that looks like a year: «2026 ₽», "2000 %". */
export function isCounted(atoms: Atoms, i: number): boolean {
  const { lex, norm, glued, kind } = atoms.at(i);
  return (
    lex.currency !== undefined ||
    lex.scale !== undefined ||
    norm === '%' ||
    (glued && kind === 'word' && !yearWords.has(norm) && norm !== 's')
  );
}

/** "2018-2019", "26-27", "2025/26", «2026–2028 гг.», "2030s". */
export function readYears(atoms: Atoms, i: number): Found | undefined {
  const year = yearAt(atoms, i);
  if (year === undefined) return readShortYears(atoms, i);
  if (atoms.touches(i + 1, 's') || (atoms.touches(i + 1, '-') && atoms.touches(i + 2, 'х', 'е') && year % 10 === 0)) {
    return {
      period: { grain: 'years', year, lastYear: year + 9 },
      next: afterYear(atoms, i + (atoms.is(i + 1, 's') ? 2 : 1)),
    };
  }
  if (!atoms.is(i + 1, '-', '/')) return undefined;
  const last = yearAt(atoms, i + 2) ?? nextShortYear(atoms, i + 2, year);
  if (last === undefined || last <= year || isCounted(atoms, i + 3)) return undefined;
  return { period: { grain: 'years', year, lastYear: last }, next: afterYear(atoms, i + 3) };
}

function nextShortYear(atoms: Atoms, i: number, year: number): number | undefined {
  const { value, norm, glued } = atoms.at(i);
  const isNear = glued && norm.length === 2 && value > year % 100 && value <= (year % 100) + 10;
  // «2026-03» is a month unless it is the year after: "2025-26".
  return isNear && (value > 12 || value === (year % 100) + 1) ? year - (year % 100) + value : undefined;
}

/** "26-27" with nothing around that would make it an amount. */
/** "The 26-27 academic year", «26/27 учебный год». */
const schoolYear = new Set('academic school season учебный учебного учебном сезон сезона сезоне'.split(' '));

function readShortYears(atoms: Atoms, i: number): Found | undefined {
  const first = atoms.at(i);
  const second = atoms.at(i + 2);
  if (!atoms.touches(i + 1, '-', '/') || !second.glued || first.norm.length !== 2 || second.norm.length !== 2)
    return undefined;
  if (first.glued || first.value < 19 || first.value > 45 || second.value !== first.value + 1) return undefined;
  const next = afterYear(atoms, i + 3);
  const after = atoms.at(i + 3);
  if (next === i + 3 && ((after.kind === 'word' && !schoolYear.has(after.norm)) || after.glued)) return undefined;
  return { period: { grain: 'years', year: 2000 + first.value, lastYear: 2000 + second.value }, next };
}

const yearPrepositions = new Set(
  'in since during of by until till from for through to year в с к до по на за от год году года'.split(' '),
);

/** A year alone; a number that is hardly one needs a preposition or «год» beside it. */
export function readYear(atoms: Atoms, i: number, expected = false): Found | undefined {
  const year = yearAt(atoms, i);
  if (year === undefined || isCounted(atoms, i + 1) || isAmount(atoms, i)) return undefined;
  const next = afterYear(atoms, i + 1);
  const isCertain = expected || next > i + 1 || (year > 2000 && year <= 2045 && year % 100 > 0);
  if (!isCertain && !(yearPrepositions.has(atoms.norm(i - 1)) && atoms.at(i + 1).kind !== 'word')) return undefined;
  return { period: { grain: 'year', year }, next };
}

function isAmount(atoms: Atoms, i: number): boolean {
  const before = atoms.at(i - 1);
  const isPrefixed =
    atoms.at(i).glued && (before.kind === 'word' || ['#', '№', '.', '_', '/', '+', '\\'].includes(before.norm));
  const isPriced = before.lex.currency !== undefined && (atoms.at(i).glued || /^[a-z$€£]+$/.test(before.norm));
  return isPrefixed || isPriced || atoms.is(i - 1, '#', '№');
}

/** "FY22", "FY 2026", "CY19", "fiscal year 2026", each perhaps with its quarter or half: "FY22Q3", "CY19-Q3". */
export function readFiscal(atoms: Atoms, i: number): Found | undefined {
  const at = fiscalNumberAt(atoms, i);
  if (at === undefined) return undefined;
  const { norm, value } = atoms.at(at);
  const year = yearAt(atoms, at) ?? (norm.length === 2 ? 2000 + value : undefined);
  if (year === undefined || Number.isNaN(year)) return undefined;
  const next = afterYear(atoms, at + 1);
  const last = atoms.touches(next, '-', '/') ? nextShortYear(atoms, next + 1, year) : undefined;
  if (last !== undefined) return { period: { grain: 'years', year, lastYear: last }, next: next + 2 };
  return readPartOfYear(atoms, next, year) ?? { period: { grain: 'year', year }, next };
}

function fiscalNumberAt(atoms: Atoms, i: number): number | undefined {
  let at = i;
  if (atoms.is(at, 'fy', 'cy')) at += 1;
  else if (atoms.is(at, 'fiscal', 'calendar')) at += atoms.is(at + 1, 'year') ? 2 : 1;
  else return undefined;
  if (atoms.is(at, "'", '-') && atoms.at(at).glued) at += 1;
  return atoms.at(at).kind === 'number' ? at : undefined;
}

/** The quarter or half written after its year: "2025 Q4", "2025h1", «2026 г., I квартал». */
export function readPartOfYear(atoms: Atoms, i: number, year: number): Found | undefined {
  let at = i;
  if (atoms.isAny(at, yearMarks)) at += 1;
  const part = readQuarterCode(atoms, at) ?? readHalfCode(atoms, at);
  if (!part) return undefined;
  return { period: { ...part.period, year }, next: part.next };
}

/** "Q3", "3Q", with nothing after it. */
export function readQuarterCode(atoms: Atoms, i: number): Found | undefined {
  return readCode(atoms, i, 'q', 4, 'quarter');
}

/** "H1", "1H": the capital tells it from hours. */
export function readHalfCode(atoms: Atoms, i: number): Found | undefined {
  return readCode(atoms, i, 'h', 2, 'half');
}

function readCode(atoms: Atoms, i: number, letter: string, most: number, grain: 'quarter' | 'half'): Found | undefined {
  const isLed = atoms.is(i, letter);
  const number = atoms.at(isLed ? i + 1 : i);
  const mark = atoms.at(isLed ? i : i + 1);
  const second = atoms.at(i + 1);
  if (mark.norm !== letter || !second.glued || number.norm.length !== 1) return undefined;
  if (!(number.value >= 1 && number.value <= most)) return undefined;
  if (!isLed && (!mark.capital || atoms.at(i).glued)) return undefined;
  if (atoms.at(i + 2).glued && atoms.at(i + 2).kind === 'number') return undefined;
  return { period: { grain, index: number.value }, next: i + 2 };
}
