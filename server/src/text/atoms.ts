import { isCapital } from './letters.js';
import { meaningless, type Lexeme } from './lexemes.js';
import { piecesOf } from './pieces.js';
import { opening, shapeOf, type Shape } from './shapes.js';
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
  lex: meaningless,
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
    this.dateStarts = thatOpen(shapes, opening.date);
    this.quantityStarts = thatOpen(shapes, opening.quantity);
    this.multipleStarts = thatOpen(shapes, opening.multiple);
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

/** The places of the shapes that open something of a kind. */
function thatOpen(shapes: readonly Shape[], kind: number): readonly number[] {
  let places: number[] | undefined;
  for (let at = 0; at < shapes.length; at++) if (((shapes[at]?.opens ?? 0) & kind) !== 0) (places ??= []).push(at);
  return places ?? nowhere;
}

const nowhere: readonly number[] = [];
