import { isCapital, isDigit } from './letters.js';
import { lexeme, type Lexeme } from './lexemes.js';
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

/** The atoms of one text; reading past either end gives an atom that is equal to nothing. */
export class Atoms {
  readonly #list: Atom[] = [];

  constructor(
    readonly text: string,
    tokens: readonly Word[],
  ) {
    for (const token of tokens) {
      if (token.kind === 'word' && token.norm.length === token.end - token.start) this.#cut(token);
      else this.#push(token.start, token.end, token.norm, token.kind);
    }
  }

  get length(): number {
    return this.#list.length;
  }

  at(index: number): Atom {
    return this.#list[index] ?? nothing;
  }

  norm(index: number): string {
    return this.at(index).norm;
  }

  is(index: number, ...norms: readonly string[]): boolean {
    return norms.includes(this.at(index).norm);
  }

  /** True when the atom is one of `norms` and touches the one before. */
  touches(index: number, ...norms: readonly string[]): boolean {
    return this.at(index).glued && this.is(index, ...norms);
  }

  /** From the start of atom `first` to the end of the atom before `next`. */
  span(first: number, next: number): Span {
    return { start: this.at(first).start, end: this.at(next - 1).end };
  }

  #cut({ start, norm }: Word): void {
    let from = 0;
    for (let at = 1; at <= norm.length; at += 1) {
      if (at < norm.length && !partsAt(norm, at)) continue;
      this.#push(start + from, start + at, norm.slice(from, at), kindOf(norm.charCodeAt(from)));
      from = at;
    }
  }

  #push(start: number, end: number, norm: string, kind: WordKind): void {
    const plain = norm.endsWith("'s") ? norm.slice(0, -2) : norm;
    this.#list.push({
      start,
      end,
      norm: plain,
      kind,
      glued: this.#list.at(-1)?.end === start,
      capital: kind === 'word' && isCapital(this.text, start),
      value: kind === 'number' ? numeral(norm) : Number.NaN,
      lex: kind === 'number' ? {} : lexeme(plain),
    });
  }
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
