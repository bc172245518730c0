import { isDigit } from './letters.js';
import type { Word, WordKind } from './words.js';

/** A word cut at hyphens and between letters and digits; where folding changed its length, its pieces have no places. */
export function piecesOf(word: Word): readonly Word[] {
  const { start, end, norm, kind } = word;
  if (kind !== 'word' || norm.length !== end - start) return [word];
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

/** True for a word that {@link piecesOf} would cut. */
export function hasPieces(norm: string): boolean {
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
