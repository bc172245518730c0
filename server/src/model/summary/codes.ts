import type { Facts } from '../../document/facts.js';
import type { Span } from '../../text/span.js';

/** A goal's number as an author writes it: "G1", "Objective 2", «Ц1», "KR1.2". Offsets are relative to the block. */
export interface Code extends Span {
  /** As written. */
  readonly text: string;
  /** The same for every way to write it: `o2` for "Objective 2", "O2" and «О2» in Cyrillic. */
  readonly id: string;
  /** What stands before the number, `o`. */
  readonly scheme: string;
  /** It opens the text. */
  readonly leads: boolean;
}

const number = String.raw`(\d{1,2}(?:\.\d{1,2}){0,2})(?![\p{L}\p{N}%]|[.,]\d)`;
const lettered = String.raw`(\p{Lu}{1,4})-?`;
const worded = String.raw`(objectives?|goals?|key results?|kr|кр|цел(?:ь|и|ью|ям|ями|ях|ей)|ключев(?:ой|ого|ому|ым|ом) результат(?:а|у|ом|е)?)\s?(?:№\s?|#)?`;
const code = new RegExp(`(?<![\\p{L}\\p{N}.-])(?:${lettered}${number})`, 'gu');
const word = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${worded}${number})`, 'giu');

/** Letters that stand for a time, a version or a place in the text rather than for a goal. */
const others = new Set(['q', 'h', 'fy', 'cy', 'кв', 'v', 'w', 'в', 'с', 'к', 'о']);

/** Letters of either alphabet that look alike, and words that letters stand for. */
const schemes = new Map([
  ['о', 'o'],
  ['кр', 'kr'],
]);

function schemeOf(written: string): string {
  const lower = written.toLowerCase();
  if (lower.startsWith('obj')) return 'o';
  if (lower.startsWith('goal')) return 'g';
  if (lower.startsWith('key') || lower.startsWith('ключ')) return 'kr';
  if (lower.startsWith('цел')) return 'ц';
  return schemes.get(lower) ?? lower;
}

/** The codes in a text, in its order. */
export const codesOf = (facts: Facts): readonly Code[] => facts.once(readCodes);

const none: readonly Code[] = [];

function readCodes({ plain }: Facts): readonly Code[] {
  if (!/\d/.test(plain)) return none;
  const found = [...codesBy(code, plain), ...codesBy(word, plain)].sort((a, b) => a.start - b.start);
  return found.filter((each, index) => index === 0 || each.start >= (found[index - 1]?.end ?? 0));
}

const codesBy = (pattern: RegExp, plain: string): Code[] =>
  [...plain.matchAll(pattern)].flatMap(({ index, 0: text, 1: letters = '', 2: digits = '' }) => {
    const scheme = schemeOf(letters);
    if (others.has(scheme)) return [];
    const leads = !/[\p{L}\d]/u.test(plain.slice(0, index));
    return [{ start: index, end: index + text.length, text, id: scheme + digits, scheme, leads }];
  });
