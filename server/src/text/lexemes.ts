import {
  adjectiveEndings,
  doubtfulMonths,
  doubtfulSeasons,
  endOfUnits,
  months,
  nearStems,
  nearWords,
  openers,
  partWords,
  rhythms,
  seasons,
  unitStems,
  units,
  weekdayRhythms,
  weekdays,
} from './data-calendar.js';
import { currencies, dollarPrefixes } from './data-money.js';
import { cardinals, fractions, gluedScales, ordinals, romans, scales, thirdForms } from './data-numbers.js';
import { doubtfulMultiples, halves, multipleWords } from './data-phrases.js';
import type { Grain } from './dates.js';

/** All that a word may mean to the readers of dates and quantities. */
export interface Lexeme {
  /** 1 to 12. */
  readonly month: number | undefined;
  /** 1 spring, 2 summer, 3 autumn, 4 winter. */
  readonly season: number | undefined;
  readonly doubtful: boolean;
  readonly weekday: boolean;
  readonly rhythm: Grain | undefined;
  readonly unit: Grain | undefined;
  /** Length of the unit in days. */
  readonly days: number | undefined;
  readonly near: boolean;
  readonly part: 'start' | 'middle' | 'end' | undefined;
  readonly endOf: Grain | undefined;
  readonly cardinal: number | undefined;
  readonly ordinal: number | undefined;
  readonly roman: number | undefined;
  readonly scale: number | undefined;
  /** A part of a whole: "half", «треть». */
  readonly fraction: boolean;
  /** ISO 4217 code. */
  readonly currency: string | undefined;
}

/** What most words mean. All meanings have the same fields in the same order: they are asked for at every word. */
export const meaningless: Lexeme = {
  month: undefined,
  season: undefined,
  doubtful: false,
  weekday: false,
  rhythm: undefined,
  unit: undefined,
  days: undefined,
  near: false,
  part: undefined,
  endOf: undefined,
  cardinal: undefined,
  ordinal: undefined,
  roman: undefined,
  scale: undefined,
  fraction: false,
  currency: undefined,
};

const lexemes = new Map<string, Lexeme>();

/** What a folded word may mean. */
export const lexeme = (norm: string): Lexeme => lexemes.get(norm) ?? meaningless;

function add(forms: string | readonly string[], meaning: Partial<Lexeme>): void {
  for (const form of typeof forms === 'string' ? forms.split(/\s+/) : forms) {
    if (form) lexemes.set(form, { ...lexeme(form), ...meaning });
  }
}

const inflected = (stem: string): string[] => adjectiveEndings.map((ending) => stem + ending);

months.forEach((forms, i) => add(forms, { month: i + 1 }));
seasons.forEach((forms, i) => add(forms, { season: i + 1 }));
add(`${doubtfulMonths} ${doubtfulSeasons}`, { doubtful: true });
add(weekdays, { weekday: true });
add(weekdayRhythms, { rhythm: 'week' });
for (const { forms, grain, days } of units) add(forms, { unit: grain, days });
for (const { stem, grain, days } of unitStems) add(inflected(stem), { unit: grain, days });
for (const { forms, grain, stem } of rhythms) {
  add(forms, { rhythm: grain });
  if (stem) add(inflected(stem), { rhythm: grain });
}
add(nearWords, { near: true });
for (const stem of nearStems) add(inflected(stem), { near: true });
add(partWords.start, { part: 'start' });
add(partWords.middle, { part: 'middle' });
add(partWords.end, { part: 'end' });
for (const [word, grain] of Object.entries(endOfUnits)) add(word, { endOf: grain });
for (const [value, forms] of cardinals) add(forms, { cardinal: value });
ordinals.forEach(([english, stem], i) => {
  add(english, { ordinal: i + 1 });
  add(inflected(stem), { ordinal: i + 1 });
});
add(thirdForms, { ordinal: 3 });
for (const [word, value] of Object.entries(romans)) add(word, { roman: value });
for (const [value, forms] of scales) add(forms, { scale: value });
for (const [code, forms] of Object.entries(currencies)) add(forms, { currency: code });
// These open a date by their place rather than their sense: "within", «раз», "per".
add(openers, {});
for (const [, forms] of fractions) add(forms, { fraction: true });

/** What may be part of a quantity's sign: "NZ$", "k€", "x2", "$N". */
const signs = new Set(['+', '×', 'x', 'х', 'n', ...Object.keys(dollarPrefixes), ...Object.keys(gluedScales)]);

/** Most words open no date. */
export const opensDate = (norm: string): boolean => lexemes.has(norm);

/** A multiple in one word begins with one of these: "doubled", "twice as", «вдвое». */
export const opensMultiple = (norm: string): boolean =>
  multipleWords.has(norm) || halves.has(norm) || doubtfulMultiples.has(norm);

/** Most words and marks open no quantity, nor do those of the calendar. */
export function opensQuantity(norm: string): boolean {
  const { cardinal, ordinal, currency, fraction } = lexeme(norm);
  return cardinal !== undefined || ordinal !== undefined || currency !== undefined || fraction || signs.has(norm);
}
