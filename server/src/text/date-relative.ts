import type { Atoms } from './atoms.js';
import { readNumberedUnit, readOneUnit, readSpell, unitAt, type Spell } from './date-spells.js';
import type { DateMention, Grain } from './dates.js';
import type { Mentioned } from './date-calendar.js';

const rangeWords = new Set('- / to and и &'.split(' '));
const unitLabels = new Set('w week month day неделя месяц день'.split(' '));

type Reader = (atoms: Atoms, i: number) => Mentioned | undefined;

/** Reads a place in the plan's own time or near now: "week 3", "this quarter", «через 4 недели», "by EOY". */
export const readRelative: Reader = (atoms, i) => {
  for (const reader of atoms.at(i).kind === 'number' ? readersOfNumbers : readers) {
    const found = reader(atoms, i);
    if (found) return found;
  }
  return undefined;
};

function relative(atoms: Atoms, i: number, next: number, grain: Grain, days?: DateMention['days']): Mentioned {
  return { mention: { ...atoms.span(i, next), kind: 'relative', grain, ...(days ? { days } : {}) }, next };
}

const fromSpell = (atoms: Atoms, i: number, spell: Spell | undefined): Mentioned | undefined =>
  spell && relative(atoms, i, spell.next, spell.grain, spell.days);

/** "by EOY". */
const readEnd: Reader = (atoms, i) => {
  const { endOf } = atoms.at(i).lex;
  return endOf && relative(atoms, i, i + 1, endOf);
};

/** «через 4 недели», «в течение года», "within two years", "in six weeks". */
const readAhead: Reader = (atoms, i) => {
  const start = afterAhead(atoms, i);
  if (start === undefined) return undefined;
  const spell = readSpell(atoms, start) ?? readOneUnit(atoms, start);
  return spell?.grain === 'hour' ? undefined : fromSpell(atoms, i, spell);
};

function afterAhead(atoms: Atoms, i: number): number | undefined {
  if (atoms.is(i, 'через', 'спустя', 'within')) return afterNear(atoms, i + 1);
  if (atoms.is(i, 'в') && atoms.is(i + 1, 'течение', 'течении')) return afterNear(atoms, i + 2);
  const isIn = atoms.is(i, 'in') && (atoms.is(i + 1, 'a', 'one') || !atoms.at(i + 1).lex.unit);
  return isIn ? i + 1 : undefined;
}

function afterNear(atoms: Atoms, i: number): number {
  let at = i;
  while (atoms.at(at).lex.near || atoms.is(at, 'the', 'первых', 'первого', 'first')) at += 1;
  return at;
}

/** "this quarter", «следующий год», "the next 6 months", "next Monday", «первые 90 дней», "first semester". */
const readNear: Reader = (atoms, i) => {
  const isFirst = atoms.is(i, 'first', 'первые', 'первых');
  if (atoms.at(i).lex.ordinal !== undefined && atoms.at(i + 1).lex.unit === 'half')
    return relative(atoms, i, i + 2, 'half');
  if (!atoms.at(i).lex.near && !isFirst) return undefined;
  const spell = readSpell(atoms, i + 1);
  if (spell && spell.grain !== 'hour') return fromSpell(atoms, i, spell);
  const { lex } = atoms.at(i + 1);
  if (isFirst) return undefined;
  const grain = lex.weekday ? 'day' : lex.season ? 'season' : lex.month && !lex.doubtful ? 'month' : lex.unit;
  return grain && grain !== 'hour' ? relative(atoms, i, i + 2, grain) : undefined;
};

/** "end of the year", «конца квартала», "year-end". */
const readPartOfUnit: Reader = (atoms, i) => {
  if (atoms.at(i).lex.part) return readAfterPart(atoms, i);
  const isEnd = atoms.is(i, 'year', 'quarter', 'month', 'week') && atoms.is(i + (atoms.is(i + 1, '-') ? 2 : 1), 'end');
  const unit = unitAt(atoms, i);
  return isEnd && unit ? relative(atoms, i, i + (atoms.is(i + 1, '-') ? 3 : 2), unit.grain) : undefined;
};

function readAfterPart(atoms: Atoms, i: number): Mentioned | undefined {
  let at = i + 1;
  while (atoms.is(at, 'of', 'the', '-') || atoms.at(at).lex.near) at += 1;
  const numbered = readNumberedUnit(atoms, at);
  if (numbered) return relative(atoms, i, numbered.next, numbered.grain);
  const labelled = readUnitNumber(atoms, at);
  if (labelled) return relative(atoms, i, labelled.next, labelled.mention.grain);
  const unit = unitAt(atoms, at);
  return unit && unit.grain !== 'hour' ? relative(atoms, i, at + 1, unit.grain) : undefined;
}

const numberedForms = new Set(
  'week weeks wk w month months day days year years quarter неделя недели неделе неделю неделям месяц месяцы месяца месяце месяцу месяцам день дни дня дню дням год годы году'.split(
    ' ',
  ),
);
const noLabelAfter = new Set('за в на через каждый раз per a each every one один одну'.split(' '));

/** "Week 2-3", "Month 12", «Месяцы 1–3», "W1". */
const readUnitNumber: Reader = (atoms, i) => {
  const unit = atoms.is(i, 'w') ? { grain: 'week' as const } : unitAt(atoms, i);
  if (!unit || !numberedForms.has(atoms.norm(i)) || noLabelAfter.has(atoms.norm(i - 1))) return undefined;
  if (atoms.at(i - 1).kind === 'number' || atoms.at(i - 1).lex.cardinal !== undefined) return undefined;
  let at = i + 1;
  if (atoms.is(at, '#', '№')) at += 1;
  const minus = afterMinus(atoms, at);
  if (minus !== at) at = minus;
  else if (atoms.at(at).glued !== atoms.is(i, 'w')) return undefined;
  if (!isLabelNumber(atoms, at)) return undefined;
  const next = afterLabelRange(atoms, at + 1);
  const after = atoms.at(next);
  const isAmount = after.norm === '%' || after.lex.currency !== undefined || after.lex.scale !== undefined;
  return isAmount ? undefined : relative(atoms, i, next, unit.grain);
};

/** "Weeks -6 to -2": counted back from the start. */
const afterMinus = (atoms: Atoms, i: number): number =>
  atoms.is(i, '-') && !atoms.at(i).glued && atoms.at(i + 1).glued && isLabelNumber(atoms, i + 1) ? i + 1 : i;

function isLabelNumber(atoms: Atoms, i: number): boolean {
  const { value, norm } = atoms.at(i);
  return Number.isInteger(value) && value >= 0 && norm.length <= 3;
}

function afterLabelRange(atoms: Atoms, i: number): number {
  if (!atoms.isAny(i, rangeWords)) return i;
  let at = i + 1;
  while (atoms.isAny(at, unitLabels)) at += 1;
  at = afterMinus(atoms, at);
  return isLabelNumber(atoms, at) && !atoms.at(at + 1).lex.unit ? at + 1 : i;
}

/** «к 4-му месяцу», "first week", «третий год». */
const readOrdinalUnit: Reader = (atoms, i) => {
  const found = readNumberedUnit(atoms, i);
  return found && relative(atoms, i, found.next, found.grain);
};

const afterwards = new Set('after later ago from before назад спустя после до'.split(' '));

/** "eight weeks from 2 March", "30 days after launch". */
const readAfterwards: Reader = (atoms, i) => {
  const spell = readSpell(atoms, i);
  if (!spell || spell.grain === 'hour' || !afterwards.has(atoms.norm(spell.next)) || atoms.is(i - 1, 'от', 'from', 'с'))
    return undefined;
  return relative(atoms, i, spell.next + (atoms.is(spell.next, 'до') ? 0 : 1), spell.grain, spell.days);
};

/** "Monday", «в пятницу». */
const readWeekday: Reader = (atoms, i) => (atoms.at(i).lex.weekday ? relative(atoms, i, i + 1, 'day') : undefined);

const readers: readonly Reader[] = [
  readEnd,
  readAhead,
  readNear,
  readPartOfUnit,
  readUnitNumber,
  readOrdinalUnit,
  readAfterwards,
  readWeekday,
];

const readersOfNumbers: readonly Reader[] = [readOrdinalUnit, readAfterwards];
