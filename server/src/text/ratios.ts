import type { Atoms } from './atoms.js';
import { fractions } from './data-numbers.js';
import { readAmount, type Amount } from './amounts.js';

const partsOfWhole = new Set('thirds quarters third трети четверти -'.split(' '));
const partWords = new Set('часть части частью доля доли долю'.split(' '));

/** A share written as two numbers or as a word. */
export interface Ratio {
  readonly kind: 'ratio' | 'score';
  readonly value: number;
  readonly next: number;
}

const fractionWords = new Map(
  fractions.flatMap(([value, forms]) => forms.split(' ').map((form) => [form, value] as const)),
);

/** "1 in 5", «один к пятидесяти», «3 на 10 тысяч», "9 out of 10", "1:50", "4.8/5"; `part` is the amount at `i`. */
export function readRatio(atoms: Atoms, i: number, part: Amount | undefined): Ratio | undefined {
  if (part?.kind !== 'plain') return readFraction(atoms, i);
  const at = afterRatioSign(atoms, part.next);
  const whole = at === undefined ? undefined : readAmount(atoms, at);
  if (whole?.kind !== 'plain' || !(whole.value > 0)) return readFraction(atoms, i);
  const isRating = [5, 10, 100].includes(whole.value) && !Number.isInteger(part.value);
  if (isRating) return { kind: 'score', value: part.value, next: whole.next };
  if (atoms.is(part.next, '/', 'in', 'на') && !(part.value < whole.value)) return undefined;
  return { kind: 'ratio', value: part.value / whole.value, next: whole.next };
}

function afterRatioSign(atoms: Atoms, i: number): number | undefined {
  if (atoms.is(i, 'in', 'из', 'к', 'на')) return i + 1;
  if (atoms.is(i, 'out') && atoms.is(i + 1, 'of')) return i + 2;
  return atoms.touches(i, ':', '/') && atoms.at(i + 1).glued ? i + 1 : undefined;
}

/** "half of", «треть клиентов», "two thirds". */
function readFraction(atoms: Atoms, i: number): Ratio | undefined {
  const { norm, lex } = atoms.at(i);
  if (lex.cardinal !== undefined && atoms.isAny(i + 1, partsOfWhole)) return readThirds(atoms, i, lex.cardinal);
  const part = partOf(atoms, i);
  if (part) return part;
  const value = fractionWords.get(norm);
  if (value === undefined) return undefined;
  const isEnglish = norm.charCodeAt(0) < 128;
  const isOf = atoms.is(i + 1, 'of') || (norm === 'half' && atoms.is(i + 1, 'the', 'our', 'all'));
  const isPart = norm === 'half' ? atoms.at(i - 1).lex.ordinal === undefined : atoms.is(i - 1, 'a', 'one');
  const isYearPart =
    atoms.is(i + 1, 'года') ||
    atoms.at(i - 1).lex.ordinal !== undefined ||
    atoms.is(i + 2, 'year') ||
    /^20[2-4]\d$/.test(atoms.norm(i + 2));
  if (isYearPart || (isEnglish && !(isOf && isPart))) return undefined;
  return { kind: 'ratio', value, next: i + 1 };
}

function readThirds(atoms: Atoms, i: number, count: number): Ratio | undefined {
  const at = atoms.is(i + 1, '-') ? i + 2 : i + 1;
  const isThird = atoms.is(at, 'third', 'thirds', 'трети');
  if (!isThird && !atoms.is(at, 'quarters', 'четверти')) return undefined;
  return { kind: 'ratio', value: count / (isThird ? 3 : 4), next: at + 1 };
}

/** «десятая часть», "a tenth of". */
function partOf(atoms: Atoms, i: number): Ratio | undefined {
  const { ordinal = 0 } = atoms.at(i).lex;
  if (ordinal < 3) return undefined;
  const isPart = atoms.isAny(i + 1, partWords) || (atoms.is(i + 1, 'of') && atoms.is(i - 1, 'a', 'one'));
  return isPart ? { kind: 'ratio', value: 1 / ordinal, next: i + 2 } : undefined;
}
