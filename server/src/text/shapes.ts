import { lexeme, meaningless, opensDate, opensMultiple, opensQuantity, type Lexeme } from './lexemes.js';
import { numeral } from './numeral.js';
import { hasPieces } from './pieces.js';
import type { Word, WordKind } from './words.js';

/** What can begin with a piece, each a bit. */
export const opening = { date: 1, quantity: 2, multiple: 4 } as const;

/** What holds of a piece wherever it stands. */
export interface Shape {
  readonly norm: string;
  /** The value of a number; NaN for all else and for versions such as 3.10.1. */
  readonly value: number;
  readonly lex: Lexeme;
  /** What can begin with it: bits of {@link opening}. */
  readonly opens: number;
  /** True for a word of several pieces. */
  readonly cut: boolean;
}

const shapes = new Map<string, Shape>();
const mostShapes = 50_000;

/** The same words meet again and again: each is looked at once. */
export function shapeOf({ norm, kind }: Word): Shape {
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
  lex: meaningless,
  opens: opening.date | opening.quantity,
  cut: false,
});

function ofWord(norm: string, kind: WordKind): Shape {
  const plain = norm.endsWith("'s") ? norm.slice(0, -2) : norm;
  const opens =
    (canOpenDate(plain, kind) ? opening.date : 0) |
    (opensQuantity(plain) ? opening.quantity : 0) |
    (kind === 'word' && opensMultiple(plain) ? opening.multiple : 0);
  return { norm: plain, value: Number.NaN, lex: lexeme(plain), opens, cut: kind === 'word' && hasPieces(norm) };
}

/** Marks open no date but for `/` ("/month"). */
const canOpenDate = (norm: string, kind: WordKind): boolean => (kind === 'mark' ? norm === '/' : opensDate(norm));
