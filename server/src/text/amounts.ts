import type { Atom, Atoms } from './atoms.js';
import { dollarPrefixes } from './data-money.js';
import { gluedScales } from './data-numbers.js';
import { percentUnits, pointNames, pointUnits, scoreUnits } from './data-phrases.js';
import { readNumber } from './numbers.js';
import type { QuantityKind } from './quantities.js';

/** One number with what is written against it: sign, scale, currency, percent. */
export interface Amount {
  readonly value: number;
  readonly next: number;
  readonly kind: QuantityKind;
  readonly currency?: string;
  /** True when the number carries its own scale: «2 млн». */
  readonly scaled: boolean;
  readonly scale: number;
  /** "10+". */
  readonly plus: boolean;
}

/** Reads an amount that begins with its currency, its sign `×` or its number. */
export function readAmount(atoms: Atoms, i: number): Amount | undefined {
  const prefix = readPrefix(atoms, i);
  const at = prefix?.next ?? i;
  if (isRedacted(atoms, at, prefix !== undefined)) return readRedacted(atoms, at, prefix?.currency);
  const number = readNumber(atoms, at);
  if (!number) return undefined;
  const scale = readScale(atoms, number.next, prefix !== undefined);
  const value = number.value * (scale?.factor ?? prefix?.factor ?? 1);
  const plus = atoms.touches(scale?.next ?? number.next, '+');
  const next = (scale?.next ?? number.next) + (plus ? 1 : 0);
  const base = {
    value,
    plus,
    scaled: scale !== undefined || (prefix?.factor ?? 1) !== 1,
    scale: scale?.factor ?? prefix?.factor ?? 1,
  };
  if (prefix?.times) return { ...base, next, kind: 'multiplier' };
  if (prefix?.currency)
    return { ...base, next: afterCurrency(atoms, next, prefix.currency), kind: 'money', currency: prefix.currency };
  return { ...base, ...readSuffix(atoms, next) };
}

interface Prefix {
  readonly next: number;
  readonly currency?: string;
  readonly factor?: number;
  readonly times?: boolean;
}

/** `$`, `NZ$`, `CAD`, `k€`, `×`. */
function readPrefix(atoms: Atoms, i: number): Prefix | undefined {
  const atom = atoms.at(i);
  const second = atoms.at(i + 1);
  if (isTimesSign(atom) && second.kind === 'number' && second.glued) return { next: i + 1, times: true };
  if (second.glued && second.kind === 'mark' && second.lex.currency && atom.kind === 'word') {
    const currency = second.norm === '$' ? dollarPrefixes[atom.norm] : undefined;
    const factor = gluedScales[atom.norm];
    if (currency) return { next: i + 2, currency };
    if (factor !== undefined) return { next: i + 2, currency: second.lex.currency, factor };
  }
  const { currency } = atom.lex;
  if (!currency) return undefined;
  const isSign =
    (atom.kind === 'mark' && (second.glued || /[$€£¥]/.test(atom.norm))) ||
    (/^[a-z]{3}$/.test(atom.norm) && atom.capital);
  return isSign ? { next: i + 1, currency } : undefined;
}

const isTimesSign = ({ norm, glued }: Atom): boolean => norm === '×' || ((norm === 'x' || norm === 'х') && !glued);

/** `$N`, `N%`: a value blanked out on purpose. */
function isRedacted(atoms: Atoms, i: number, hasCurrency: boolean): boolean {
  const isN = atoms.is(i, 'n') && atoms.at(i).capital;
  return (
    isN && (hasCurrency || atoms.touches(i + 1, '%') || (atoms.touches(i + 1, '<') && atoms.touches(i + 2, 'sub')))
  );
}

function readRedacted(atoms: Atoms, i: number, currency: string | undefined): Amount {
  const next = i + (atoms.touches(i + 1, '%') ? 2 : 1);
  const base = { value: Number.NaN, plus: false, scaled: false, scale: 1, next, kind: 'redacted' as const };
  return currency ? { ...base, currency } : base;
}

/** «тыс.», "million", and the letters of "5k" when they touch the number. */
function readScale(atoms: Atoms, i: number, hasCurrency: boolean): { factor: number; next: number } | undefined {
  const { lex, norm, glued, capital } = atoms.at(i);
  if (lex.scale !== undefined) {
    const isShort = atoms.is(i, 'тыс', 'млн', 'млрд', 'трлн', 'mln', 'bn');
    return { factor: lex.scale, next: isShort && atoms.touches(i + 1, '.') && i + 2 < atoms.length ? i + 2 : i + 1 };
  }
  const factor = gluedScales[norm];
  if (factor === undefined || (atoms.at(i + 1).glued && atoms.at(i + 1).kind === 'number')) return undefined;
  const isMoney = hasCurrency || atoms.at(i + 1).lex.currency !== undefined;
  const isMetres = norm === 'м' || norm === 'mm';
  const isSpaced = norm !== 'к' && hasCurrency !== (atoms.at(i + 1).lex.currency !== undefined);
  const counts = glued ? isMoney || (norm === 'b' || isMetres ? capital : true) : isSpaced;
  return counts ? { factor, next: i + 1 } : undefined;
}

/** "$5 USD" says its currency twice. */
const afterCurrency = (atoms: Atoms, i: number, currency: string): number =>
  atoms.at(i).lex.currency === currency && atoms.at(i).kind === 'word' && !atoms.is(i, 'р') ? i + 1 : i;

function readSuffix(atoms: Atoms, i: number): { next: number; kind: QuantityKind; currency?: string } {
  const { lex, norm, glued, kind } = atoms.at(i);
  if (lex.currency !== undefined && isCurrencyHere(atoms, i)) {
    const isShort = atoms.is(i, 'руб', 'р', 'долл') && atoms.touches(i + 1, '.') && i + 2 < atoms.length;
    return { next: isShort ? i + 2 : i + 1, kind: 'money', currency: lex.currency };
  }
  if (percentUnits.has(norm)) return { next: i + 1, kind: 'percent' };
  if (norm === 'per' && atoms.is(i + 1, 'cent')) return { next: i + 2, kind: 'percent' };
  const points = afterPoints(atoms, i);
  if (points !== undefined) return { next: points, kind: 'points' };
  if (scoreUnits.has(norm)) return { next: i + 1, kind: 'score' };
  if (norm === '×' || (glued && (norm === 'x' || norm === 'х'))) return { next: i + 1, kind: 'multiplier' };
  const isFold =
    norm === 'fold' ||
    (norm === '-' && glued && atoms.touches(i + 1, 'fold', 'кратный', 'кратное', 'кратного', 'кратно'));
  if (isFold && kind !== 'number') return { next: norm === '-' ? i + 2 : i + 1, kind: 'multiplier' };
  return { next: i, kind: 'plain' };
}

/** A sign before a number belongs to that number: "5 $10 vouchers". */
function isCurrencyHere(atoms: Atoms, i: number): boolean {
  const { kind, glued } = atoms.at(i);
  const after = atoms.at(i + 1);
  return kind === 'word' || glued || !(after.kind === 'number' && after.glued);
}

/** «п.п.», "pp", "percentage points", «процентных пункта». */
function afterPoints(atoms: Atoms, i: number): number | undefined {
  if (atoms.is(i, 'п', 'p') && atoms.is(i + 1, '.') && atoms.is(i + 2, 'п', 'p'))
    return i + (atoms.touches(i + 3, '.') ? 4 : 3);
  if (atoms.is(i, 'пп') && !atoms.touches(i, 'пп')) return i + 1;
  const isNamed = atoms.is(
    i,
    'percentage',
    'процентных',
    'процентный',
    'процентного',
    'процентные',
    'базисных',
    'basis',
    'nps',
  );
  if (isNamed && pointNames.has(atoms.norm(i + 1))) return i + 2;
  if (atoms.is(i, '%') && atoms.is(i + 1, 'points')) return i + 2;
  return pointUnits.has(atoms.norm(i)) ? i + 1 : undefined;
}
