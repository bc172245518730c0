import { hardAbbreviations, softAbbreviations } from './data-abbreviations.js';
import { isCapital } from './letters.js';
import { span, type Span } from './span.js';
import type { Word } from './words.js';

const enders = new Set(['.', '!', '?', '…', '。']);
const closers = new Set(['"', "'", ')', ']', '}']);

/**
 * The sentences of a text, in order, each from its first to its last token. A full stop after an abbreviation, an
 * initial or a list number ends nothing; a blank line does, a single line break does not.
 */
export function sentences(text: string, tokens: readonly Word[]): Span[] {
  const found: Span[] = [];
  let first = 0;
  for (let i = 0; i < tokens.length; i += 1) {
    const end = endsAt(text, tokens, first, i);
    if (end === undefined) continue;
    found.push(span(tokens[first]?.start ?? 0, tokens[end]?.end ?? 0));
    first = end + 1;
    i = end;
  }
  return found;
}

/** The index of the sentence's last token when the sentence that began at `first` ends with token `i`. */
function endsAt(text: string, tokens: readonly Word[], first: number, i: number): number | undefined {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (!token) return undefined;
  if (!next || hasBlankLine(text, token.end, next.start)) return i;
  if (token.kind !== 'mark' || !enders.has(token.norm)) return undefined;
  const last = lastCloser(tokens, i);
  const after = tokens[last + 1];
  if (!after) return last;
  if (after.start === tokens[last]?.end || !startsSentence(text, after)) return undefined;
  return token.norm === '.' && isHeldOpen(text, tokens, first, i, after) ? undefined : last;
}

function lastCloser(tokens: readonly Word[], i: number): number {
  let last = i;
  for (let next = tokens[last + 1]; next; next = tokens[last + 1]) {
    const touches = next.start === tokens[last]?.end;
    if (!touches || !(closers.has(next.norm) || enders.has(next.norm))) break;
    last += 1;
  }
  return last;
}

/** Nothing or one character lies between most tokens: neither holds two line breaks. */
const hasBlankLine = (text: string, from: number, to: number): boolean =>
  to - from > 1 && text.slice(from, to).split('\n').length > 2;

const startsSentence = (text: string, token: Word): boolean => token.kind !== 'word' || isCapital(text, token.start);

/** A number, a currency, a bracket or a dash behind an abbreviation goes on with it: «900 тыс. ₽», «2027 г. — план». */
const goesOn = ({ kind, norm }: Word): boolean => kind === 'number' || /^[₽₸€$£¥%(—–-]$/.test(norm);

/** True when the full stop at `i` belongs to the token before it. */
function isHeldOpen(text: string, tokens: readonly Word[], first: number, i: number, after: Word): boolean {
  const before = tokens[i - 1];
  if (!before || before.end !== tokens[i]?.start) return false;
  if (before.kind === 'number') return i - 1 === first;
  if (before.kind !== 'word') return false;
  const endsPair = before.norm === 'п' && tokens[i - 2]?.norm === '.' && tokens[i - 2]?.end === before.start;
  // "No. 5" is a number; "the regulator says no." is an answer.
  if (before.norm === 'no') return after.kind === 'number';
  if (hardAbbreviations.has(before.norm) && !endsPair) return true;
  if (softAbbreviations.has(before.norm)) return goesOn(after);
  return before.norm.length === 1 && isCapital(text, before.start);
}
