import type { Atom, Atoms } from './atoms.js';
import { dollarPrefixes } from './data-money.js';
import { gluedScales } from './data-numbers.js';
import { percentUnits, pointNames, pointUnits, scoreUnits } from './data-phrases.js';
import { readNumber } from './numbers.js';
import type { QuantityKind } from './quantities.js';

const foldEndings = new Set('fold кратный кратное кратного кратно'.split(' '));
const pointLeads = new Set('percentage процентных процентный процентного процентные базисных basis nps'.split(' '));

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
  const prefix = readPrefix(atoms, i) ?? { next: i };
  if (isRedacted(atoms, prefix)) return readRedacted(atoms, prefix);
  const number = readNumber(atoms, prefix.next);
  if (!number) return undefined;
  const scale = readScale(atoms, number.next, prefix.currency !== undefined) ?? {
    factor: prefix.factor ?? 1,
    next: number.next,
  };
  const plus = atoms.touches(scale.next, '+');
  const next = plus ? scale.next + 1 : scale.next;
  return {
    value: number.value * scale.factor,
    scale: scale.factor,
    scaled: scale.factor !== 1,
    plus,
    ...(prefix.next > i ? asPrefixed(atoms, next, prefix) : readSuffix(atoms, next)),
  };
}

type Meaning = Pick<Amount, 'next' | 'kind' | 'currency'>;

function asPrefixed(atoms: Atoms, next: number, { currency }: Prefix): Meaning {
  return currency === undefined
    ? { next, kind: 'multiplier' }
    : { next: afterCurrency(atoms, next, currency), kind: 'money', currency };
}

interface Prefix {
  readonly next: number;
  /** Absent after `×`. */
  readonly currency?: string;
  readonly factor?: number;
}

/** `$`, `NZ$`, `CAD`, `k€`, `×`. */
function readPrefix(atoms: Atoms, i: number): Prefix | undefined {
  const second = atoms.at(i + 1);
  if (second.glued && second.kind === 'number' && isTimesSign(atoms.at(i))) return { next: i + 1 };
  const isSigned = second.glued && second.kind === 'mark' && second.lex.currency !== undefined;
  return (isSigned ? readLetteredSign(atoms, i, second) : undefined) ?? readSign(atoms, i);
}

/** "NZ$", `k€`. */
function readLetteredSign(atoms: Atoms, i: number, sign: Atom): Prefix | undefined {
  const { norm } = atoms.at(i);
  const currency = sign.norm === '$' ? dollarPrefixes[norm] : undefined;
  if (currency) return { next: i + 2, currency };
  const factor = gluedScales[norm];
  return factor !== undefined && sign.lex.currency ? { next: i + 2, currency: sign.lex.currency, factor } : undefined;
}

/** `$`, `CAD`; a rouble sign stands before its number only when it touches it. */
function readSign(atoms: Atoms, i: number): Prefix | undefined {
  const { kind, norm, capital, lex } = atoms.at(i);
  if (!lex.currency) return undefined;
  const isCode = kind === 'word' && capital && /^[a-z]{3}$/.test(norm);
  const isSign = kind === 'mark' && (atoms.at(i + 1).glued || /[$€£¥]/.test(norm));
  return isCode || isSign ? { next: i + 1, currency: lex.currency } : undefined;
}

const isTimesSign = ({ norm, glued }: Atom): boolean => norm === '×' || ((norm === 'x' || norm === 'х') && !glued);

/** `$N`, `N%`: a value blanked out on purpose. */
function isRedacted(atoms: Atoms, { next, currency }: Prefix): boolean {
  return atoms.is(next, 'n') && atoms.at(next).capital && (currency !== undefined || atoms.touches(next + 1, '%'));
}

function readRedacted(atoms: Atoms, { next: at, currency }: Prefix): Amount {
  const next = at + (atoms.touches(at + 1, '%') ? 2 : 1);
  return {
    value: Number.NaN,
    plus: false,
    scaled: false,
    scale: 1,
    next,
    kind: 'redacted',
    ...(currency ? { currency } : {}),
  };
}

interface Scale {
  readonly factor: number;
  readonly next: number;
}

/** «тыс.», "million", and the letters of "5k" when they touch the number. */
function readScale(atoms: Atoms, i: number, hasCurrency: boolean): Scale | undefined {
  const { scale } = atoms.at(i).lex;
  return scale === undefined
    ? readLetterScale(atoms, i, hasCurrency)
    : { factor: scale, next: afterShort(atoms, i, shortScales) };
}

const shortScales = new Set(['тыс', 'млн', 'млрд', 'трлн', 'mln', 'bn']);
const shortCurrencies = new Set(['руб', 'р', 'долл']);

/** The index after a word, and after its full stop when it is an abbreviation in the middle of a text. */
function afterShort(atoms: Atoms, i: number, abbreviations: ReadonlySet<string>): number {
  const isShort = abbreviations.has(atoms.norm(i)) && atoms.touches(i + 1, '.');
  return isShort && i + 2 < atoms.length ? i + 2 : i + 1;
}

/** Metres and bytes are written small, millions and billions with a capital unless money is meant. */
const needsCapital = new Set(['м', 'mm', 'b']);

function readLetterScale(atoms: Atoms, i: number, hasCurrency: boolean): Scale | undefined {
  const { norm, glued, capital } = atoms.at(i);
  const factor = gluedScales[norm];
  const after = atoms.at(i + 1);
  if (factor === undefined || (after.glued && after.kind === 'number')) return undefined;
  const currencyFollows = after.lex.currency !== undefined;
  if (!glued) return norm !== 'к' && hasCurrency !== currencyFollows ? { factor, next: i + 1 } : undefined;
  return hasCurrency || currencyFollows || capital || !needsCapital.has(norm) ? { factor, next: i + 1 } : undefined;
}

/** "$5 USD" says its currency twice. */
const afterCurrency = (atoms: Atoms, i: number, currency: string): number =>
  atoms.at(i).lex.currency === currency && atoms.at(i).kind === 'word' && !atoms.is(i, 'р') ? i + 1 : i;

function readSuffix(atoms: Atoms, i: number): Meaning {
  const { lex, norm } = atoms.at(i);
  if (lex.currency !== undefined && isCurrencyHere(atoms, i)) {
    return { next: afterShort(atoms, i, shortCurrencies), kind: 'money', currency: lex.currency };
  }
  if (percentUnits.has(norm)) return { next: i + 1, kind: 'percent' };
  if (norm === 'per' && atoms.is(i + 1, 'cent')) return { next: i + 2, kind: 'percent' };
  if (scoreUnits.has(norm)) return { next: i + 1, kind: 'score' };
  const points = afterPoints(atoms, i);
  if (points !== undefined) return { next: points, kind: 'points' };
  const times = afterTimes(atoms, i);
  return times === undefined ? { next: i, kind: 'plain' } : { next: times, kind: 'multiplier' };
}

/** "3x", "2-fold", «2-кратный». */
function afterTimes(atoms: Atoms, i: number): number | undefined {
  if (atoms.is(i, '×', 'fold') || atoms.touches(i, 'x', 'х')) return i + 1;
  return atoms.touches(i, '-') && atoms.touchesAny(i + 1, foldEndings) ? i + 2 : undefined;
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
  const isNamed = atoms.isAny(i, pointLeads);
  if (isNamed && pointNames.has(atoms.norm(i + 1))) return i + 2;
  if (atoms.is(i, '%') && atoms.is(i + 1, 'points')) return i + 2;
  return pointUnits.has(atoms.norm(i)) ? i + 1 : undefined;
}
