import { isCapital, isDigit } from './letters.js';
import { lexeme, opensDate, opensMultiple, opensQuantity, type Lexeme } from './lexemes.js';
import type { Span } from './span.js';
import type { Word, WordKind } from './words.js';

/** A piece of a token: words are cut at hyphens and between letters and digits («q3-2024» is `q 3 - 2024`). */
export interface Atom extends Span {
  readonly norm: string;
  readonly kind: WordKind;
  /** True when nothing stands between it and the atom before. */
  readonly glued: boolean;
  readonly capital: boolean;
  /** The value of a number; NaN for all else and for versions such as 3.10.1. */
  readonly value: number;
  readonly lex: Lexeme;
}

const nothing: Atom = {
  start: -1,
  end: -1,
  norm: '',
  kind: 'mark',
  glued: false,
  capital: false,
  value: Number.NaN,
  lex: {},
};

/**
 * The atoms of one text; reading past either end gives an atom that is equal to nothing. Few of them are ever looked at:
 * each is made when it is.
 */
export class Atoms {
  readonly #pieces: readonly Word[];
  readonly #shapes: readonly Shape[];
  readonly #known: (Atom | undefined)[] = [];
  /** The atoms with which a date can begin, in order. */
  readonly dateStarts: readonly number[];
  /** The atoms with which a quantity can begin, in order. */
  readonly quantityStarts: readonly number[];
  /** The atoms with which a multiple in one word can begin, in order. */
  readonly multipleStarts: readonly number[];

  constructor(
    readonly text: string,
    tokens: readonly Word[],
  ) {
    let shapes = tokens.map(shapeOf);
    this.#pieces = tokens;
    if (shapes.some(({ cut }) => cut)) {
      this.#pieces = tokens.flatMap(piecesOf);
      shapes = this.#pieces.map(shapeOf);
    }
    this.#shapes = shapes;
    this.dateStarts = thatOpen(shapes, date);
    this.quantityStarts = thatOpen(shapes, quantity);
    this.multipleStarts = thatOpen(shapes, multiple);
  }

  get length(): number {
    return this.#pieces.length;
  }

  at(index: number): Atom {
    return this.#known[index] ?? this.#make(index);
  }

  norm(index: number): string {
    return this.#shapes[index]?.norm ?? nothing.norm;
  }

  /** True when the atom is one of a few words or marks; more of them make a set, see {@link isAny}. */
  is(index: number, one: string, two?: string, three?: string, four?: string): boolean {
    const norm = this.norm(index);
    return norm === one || norm === two || norm === three || norm === four;
  }

  isAny(index: number, norms: ReadonlySet<string>): boolean {
    return norms.has(this.norm(index));
  }

  /** True when the atom is one of a few words or marks and touches the one before. */
  touches(index: number, one: string, two?: string, three?: string, four?: string): boolean {
    return this.is(index, one, two, three, four) && this.#isGlued(index);
  }

  touchesAny(index: number, norms: ReadonlySet<string>): boolean {
    return this.isAny(index, norms) && this.#isGlued(index);
  }

  /** From the start of atom `first` to the end of the atom before `next`. */
  span(first: number, next: number): Span {
    return { start: this.at(first).start, end: this.at(next - 1).end };
  }

  #isGlued(index: number): boolean {
    return this.#pieces[index - 1]?.end === this.#pieces[index]?.start;
  }

  #make(index: number): Atom {
    const piece = this.#pieces[index];
    if (!piece) return nothing;
    const { start, end, kind } = piece;
    const { norm, value, lex } = this.#shapes[index] ?? shapeOf(piece);
    const glued = this.#isGlued(index);
    const capital = kind === 'word' && isCapital(this.text, start);
    const atom: Atom = { start, end, norm, kind, glued, capital, value, lex };
    this.#known[index] = atom;
    return atom;
  }
}

const date = 1;
const quantity = 2;
const multiple = 4;

/** What holds of a piece wherever it stands. */
interface Shape extends Pick<Atom, 'norm' | 'value' | 'lex'> {
  /** What can begin with it: {@link date}, {@link quantity} and {@link multiple}, added up. */
  readonly opens: number;
  /** True for a word of several pieces. */
  readonly cut: boolean;
}

/** The places of the shapes that open something of a kind. */
function thatOpen(shapes: readonly Shape[], kind: number): readonly number[] {
  let places: number[] | undefined;
  for (let at = 0; at < shapes.length; at++) if (((shapes[at]?.opens ?? 0) & kind) !== 0) (places ??= []).push(at);
  return places ?? nowhere;
}

const nowhere: readonly number[] = [];

const shapes = new Map<string, Shape>();
const mostShapes = 50_000;

/** The same words meet again and again: each is looked at once. */
function shapeOf({ norm, kind }: Word): Shape {
  const before = shapes.get(norm);
  if (before) return before;
  if (shapes.size > mostShapes) shapes.clear();
  const shape = kind === 'number' ? ofNumber(norm) : ofWord(norm, kind);
  shapes.set(norm, shape);
  return shape;
}

const ofNumber = (norm: string): Shape => ({
  norm,
  value: numeral(norm),
  lex: {},
  opens: date | quantity,
  cut: false,
});

function ofWord(norm: string, kind: WordKind): Shape {
  const plain = norm.endsWith("'s") ? norm.slice(0, -2) : norm;
  const opens =
    (canOpenDate(plain, kind) ? date : 0) |
    (opensQuantity(plain) ? quantity : 0) |
    (kind === 'word' && opensMultiple(plain) ? multiple : 0);
  return { norm: plain, value: Number.NaN, lex: lexeme(plain), opens, cut: kind === 'word' && isOfPieces(norm) };
}

/** Marks open no date but for `/` ("/month"). */
const canOpenDate = (norm: string, kind: WordKind): boolean => (kind === 'mark' ? norm === '/' : opensDate(norm));

/** Where folding changed the length of a word, its pieces have no places in the text. */
const isCut = (word: Word): boolean => shapeOf(word).cut && word.norm.length === word.end - word.start;

function piecesOf(word: Word): readonly Word[] {
  if (!isCut(word)) return [word];
  const { start, norm } = word;
  const pieces: Word[] = [];
  let from = 0;
  for (let at = 1; at <= norm.length; at += 1) {
    if (at < norm.length && !partsAt(norm, at)) continue;
    pieces.push({
      start: start + from,
      end: start + at,
      norm: norm.slice(from, at),
      kind: kindOf(norm.charCodeAt(from)),
    });
    from = at;
  }
  return pieces;
}

function isOfPieces(norm: string): boolean {
  for (let at = 1; at < norm.length; at += 1) if (partsAt(norm, at)) return true;
  return false;
}

const hyphen = 45;

const kindOf = (code: number): WordKind => (isDigit(code) ? 'number' : code === hyphen ? 'mark' : 'word');

function partsAt(norm: string, at: number): boolean {
  const before = norm.charCodeAt(at - 1);
  const after = norm.charCodeAt(at);
  return before === hyphen || after === hyphen || isDigit(before) !== isDigit(after);
}

/** The value of digits with separators: "1,400", «11 400,5», "4.8"; NaN when they make no number. */
export function numeral(norm: string): number {
  const digits = norm.replaceAll(' ', '');
  const [whole = '', second, ...rest] = digits.split(/[.,]/);
  if (second === undefined) return Number(whole);
  if (rest.length > 0) return grouped(digits, [second, ...rest]);
  if (digits.includes(',') && second.length === 3 && /^[1-9]\d{0,2}$/.test(whole)) return Number(whole + second);
  return Number(`${whole}.${second}`);
}

/** "1,400,000" and "1,400.50" are numbers, "3.10.1" is not. */
function grouped(digits: string, groups: readonly string[]): number {
  const separator = digits.charAt(digits.search(/[.,]/));
  const last = groups.at(-1) ?? '';
  const beforeLast = digits.charAt(digits.length - last.length - 1);
  const thousands = beforeLast === separator ? groups : groups.slice(0, -1);
  if (thousands.some((group) => group.length !== 3)) return Number.NaN;
  const whole = digits.slice(0, beforeLast === separator ? undefined : -last.length - 1).replaceAll(separator, '');
  return Number(beforeLast === separator ? whole : `${whole}.${last}`);
}
