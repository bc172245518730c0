import type { Atoms } from './atoms.js';

const rangeSigns = new Set('- ~ … to or или'.split(' '));

/** A number or a range of them, with the index of the atom after it. */
export interface Numbers {
  readonly low: number;
  readonly high: number;
  readonly next: number;
}

/** One number in digits or words: "12", «двадцать пять», "two hundred", «полтора». */
export function readNumber(atoms: Atoms, i: number): { value: number; next: number } | undefined {
  const { kind, value } = atoms.at(i);
  if (kind === 'number') return Number.isNaN(value) ? undefined : { value, next: afterCase(atoms, i + 1) };
  return kind === 'word' ? readNumberWords(atoms, i) : undefined;
}

/** «3-х», «5-ти»: the case ending of a number that counts. */
const afterCase = (atoms: Atoms, i: number): number =>
  atoms.touches(i, '-') && atoms.touches(i + 1, 'х', 'ти', 'ми', 'мя') ? i + 2 : i;

function readNumberWords(atoms: Atoms, i: number): { value: number; next: number } | undefined {
  let { cardinal: value } = atoms.at(i).lex;
  if (value === undefined) return undefined;
  let next = i + 1;
  for (; ; next += 1) {
    const at = atoms.is(next, '-') && atoms.at(next).glued ? next + 1 : next;
    const { cardinal = 0, scale } = atoms.at(at).lex;
    if (scale === 100) value *= 100;
    else if (completes(value, cardinal)) value += cardinal;
    else return { value, next };
    next = at;
  }
}

/** «двадцать» + «пять», «сто» + «двадцать»: the part must fit into the zeros of the whole. */
const completes = (whole: number, part: number): boolean =>
  (part >= 1 && part < 10 && whole >= 20 && whole % 10 === 0) ||
  (part >= 10 && part < 100 && whole >= 100 && whole % 100 === 0);

/** "6–12", "two to three", «от 3 до 6», "3 or 4", or one number. */
export function readNumbers(atoms: Atoms, i: number): Numbers | undefined {
  const first = readNumber(atoms, i);
  if (!first) return undefined;
  const at = afterRangeSign(atoms, i, first.next);
  const second = at === undefined ? undefined : readNumber(atoms, at);
  if (!second || second.value < first.value) return { low: first.value, high: first.value, next: first.next };
  return { low: first.value, high: second.value, next: second.next };
}

/** A long dash with spaces parts two cells of a plain-text table («выручка — 5 400 — 9 800») or two clauses. */
const isDashBetweenParts = (atoms: Atoms, i: number): boolean =>
  atoms.text.charAt(atoms.at(i).start) === '—' && !atoms.at(i).glued;

/** The index after a sign or word that makes a range of the numbers around it. */
export function afterRangeSign(atoms: Atoms, i: number, at: number): number | undefined {
  if (isDashBetweenParts(atoms, at)) return undefined;
  if (atoms.isAny(at, rangeSigns)) return at + 1;
  if (atoms.is(at, '.') && atoms.touches(at + 1, '.')) return atoms.touches(at + 2, '.') ? at + 3 : at + 2;
  if (atoms.is(at, 'до') && atoms.is(i - 1, 'от')) return at + 1;
  if (atoms.is(at, 'and', 'и') && atoms.is(i - 1, 'between', 'между')) return at + 1;
  return undefined;
}
