import type { Atoms } from './atoms.js';
import { gluedScales } from './data-numbers.js';
import { labels, percentUnits, standards } from './data-phrases.js';
import { afterOrdinal } from './date-points.js';

const chainWords = new Set('- , and и & /'.split(' '));

/** The index after a number that is a name, not an amount; undefined when it may be an amount. */
export function afterIdentifier(atoms: Atoms, i: number): number | undefined {
  const phone = afterPhone(atoms, i);
  if (phone !== undefined) return phone;
  const { kind, value } = atoms.at(i);
  if (kind !== 'number') return undefined;
  if (atoms.touches(i + 1, 'x', 'х', '×') && atoms.at(i + 2).glued && atoms.at(i + 2).kind === 'number') return i + 3;
  if (Number.isNaN(value) || isPartOfName(atoms, i) || isListNumber(atoms, i)) return i + 1;
  if (isGluedToWord(atoms, i)) return i + 1;
  if (afterOrdinal(atoms, i + 1) > i + 1) return afterOrdinal(atoms, i + 1);
  return afterStandard(atoms, i) ?? afterLabel(atoms, i) ?? afterChain(atoms, i);
}

/** "+7 (495) 123-45-67", «8 800 555 35 35»: a chain of numbers with ten to thirteen digits in all. */
function afterPhone(atoms: Atoms, i: number): number | undefined {
  const isPlus = atoms.is(i, '+') && atoms.touches(i + 1, atoms.norm(i + 1));
  if (!isPlus && !/^[78]( \d{3})*$/.test(atoms.norm(i))) return undefined;
  let digits = '';
  let groups = 0;
  let at = isPlus ? i + 1 : i;
  for (; at < atoms.length && (atoms.at(at).kind === 'number' || atoms.is(at, '-', '(', ')')); at += 1) {
    if (atoms.at(at).kind !== 'number') continue;
    digits += atoms.norm(at).replaceAll(' ', '');
    groups += 1;
    if (digits.length >= 11) break;
  }
  const isPhone = groups >= 2 && /^\d{11,13}$/.test(digits);
  return isPhone ? at + 1 : undefined;
}

const nameMarks = new Set(['#', '№', '_', '@', '\\', '=', '&', '.', '/']);

/** "v2", "GPT-4", "#123", "B2B", "O2". */
function isPartOfName(atoms: Atoms, i: number): boolean {
  const before = atoms.at(i - 1);
  if (before.norm === '#' || before.norm === '№') return true;
  if (!atoms.at(i).glued) return false;
  if (before.kind === 'word') return before.norm !== 'x' && before.norm !== 'х' && before.lex.currency === undefined;
  if (nameMarks.has(before.norm)) return true;
  const isHyphen = before.norm === '-' && before.glued && atoms.at(i - 2).kind === 'word';
  return isHyphen && !atoms.is(i - 2, 'top', 'топ') && atoms.at(i - 2).lex.cardinal === undefined;
}

/** "1.", "2)" at the start of a line. */
function isListNumber(atoms: Atoms, i: number): boolean {
  const { start, end, norm } = atoms.at(i);
  if (!/^\d{1,2}(\.\d{1,2})*$/.test(norm)) return false;
  const isFirst = i === 0 || atoms.text.slice(atoms.at(i - 1).end, start).includes('\n');
  if (!isFirst) return false;
  const sign = atoms.at(i + 1);
  const isSign = sign.norm === ')' || sign.norm === '.' || sign.norm === '\\';
  return (
    isSign &&
    sign.start - end <= 1 &&
    i + 2 < atoms.length &&
    !(atoms.at(i + 2).glued && atoms.at(i + 2).kind === 'number')
  );
}

/** «3D», «1С»: letters that are neither scale, unit nor sign make a name of the number. */
function isGluedToWord(atoms: Atoms, i: number): boolean {
  const { glued, kind, lex, norm } = atoms.at(i + 1);
  if (!glued || kind !== 'word') return false;
  const isMeaning = lex.currency ?? lex.scale ?? lex.unit ?? gluedScales[norm];
  if (isMeaning !== undefined || percentUnits.has(norm) || norm === 'x' || norm === 'х') return false;
  return (
    norm.length <= 2 && !['pp', 'пп', 'п', 'gb', 'tb', 'мс', 'ms', 'шт', 'bp', 'кг', 'га', 'мб', 'гб'].includes(norm)
  );
}

/** «ГОСТ Р 59100-2020», "ISO 9001": the index after the number of a norm. */
function afterStandard(atoms: Atoms, i: number): number | undefined {
  const isNamed =
    standards.has(atoms.norm(i - 1)) || (standards.has(atoms.norm(i - 2)) && atoms.at(i - 1).kind === 'word');
  if (!isNamed) return undefined;
  return atoms.touches(i + 1, '-') && atoms.at(i + 2).kind === 'number' ? i + 3 : i + 1;
}

/** "Goal 3", «Этапы 1–3», "Steps 1, 2 and 3", "KR 1.1": the index after the chain. */
function afterLabel(atoms: Atoms, i: number): number | undefined {
  const { norm } = atoms.at(i);
  if (!labels.has(atoms.norm(i - 1)) || !/^\d{1,3}(\.\d{1,2})*$/.test(norm)) return undefined;
  const { lex, norm: after, glued, kind } = atoms.at(i + 1);
  if (
    lex.scale !== undefined ||
    lex.currency !== undefined ||
    after === '%' ||
    lex.unit !== undefined ||
    (glued && kind === 'word')
  )
    return undefined;
  let next = i + 1;
  while (
    atoms.isAny(next, chainWords) &&
    /^\d{1,3}(\.\d{1,2})*$/.test(atoms.norm(next + 1)) &&
    !isUnitAfter(atoms, next + 2)
  )
    next += 2;
  return next;
}

const isUnitAfter = (atoms: Atoms, i: number): boolean => {
  const { lex, norm } = atoms.at(i);
  return lex.unit !== undefined || lex.scale !== undefined || lex.currency !== undefined || norm === '%';
};

/** "123-45-67", "24/7": numbers tied by three or more parts, or round the clock. */
function afterChain(atoms: Atoms, i: number): number | undefined {
  if (atoms.is(i, '24') && atoms.touches(i + 1, '/') && atoms.is(i + 2, '7')) return i + 3;
  let next = i + 1;
  while (
    atoms.touches(next, '-', '/') &&
    atoms.touches(next + 1, atoms.norm(next + 1)) &&
    atoms.at(next + 1).kind === 'number'
  )
    next += 2;
  return next >= i + 5 ? next : undefined;
}
