import { authorsWord, kindWords, type KindWord } from '../document/authors-word.js';
import { documentKinds, isDocumentKind, type DocumentKind } from '../document/kinds.js';
import { query, type StrategyDocument } from '../document/strategy-document.js';
import { isDay } from '../text/iso-day.js';
import { nearest } from '../text/nearest.js';
import type { Span } from '../text/span.js';
import { dateKeys } from './plan-date.js';
import { reviewKeys } from './review.js';

/** Something in the front matter that the author meant for the linter and that it cannot use. */
export interface FrontMatterFault extends Span {
  readonly kind: 'kind' | 'empty' | 'key' | 'date';
  readonly written: string;
  readonly key: string;
  /** What was probably meant. */
  readonly nearest?: string;
}

export const frontMatterFaultsOf = query((doc: StrategyDocument): readonly FrontMatterFault[] =>
  [...faultyKinds(doc), ...misspeltKeys(doc), ...impossibleDays(doc)].sort((a, b) => a.start - b.start),
);

/** Words for a kind that authors take for its name. */
const otherWords = new Map<string, DocumentKind>(
  (
    [
      ['plan', 'plans strategy roadmap true yes on стратегия план планы да'],
      ['crisis', 'emergency кризис антикризис антикризисный антикризисная'],
      ['cx', 'ux customer customers клиент клиенты'],
      ['channel', 'channels smm marketing sales social канал каналы маркетинг продажи соцсети'],
      ['system', 'systems crm erp it rollout система системы внедрение'],
      ['innovation', 'innovations innovative breakthrough инновация инновации прорыв'],
      ['okr', 'okrs окр'],
      ['template', 'templates form шаблон бланк форма'],
      ['none', 'no false off ignore skip нет'],
    ] as const
  ).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)),
);

const kindMeant = (word: string): string | undefined => otherWords.get(word) ?? nearest(word, documentKinds);

/** Words behind `strategy:` that name no kind, where its author meant to name one. */
function faultyKinds(doc: StrategyDocument): FrontMatterFault[] {
  const said = authorsWord(doc);
  if (!said) return [];
  // What stands there may be a map or a text of another tool's own.
  if (/^\s*[{|>&*!]/.test(doc.text.slice(said.start, said.end))) return [];
  const words = kindWords(doc.text, said);
  if (words.length === 0) return said.by === 'key' ? emptyKind(doc) : [];
  if (!areMeantForUs(said.by, doc.text, words)) return [];
  return words
    .filter(({ text }) => !isDocumentKind(text))
    .map((word) => fault('kind', 'strategy', doc.text.slice(word.start, word.end), word, kindMeant(word.text)));
}

/** A single word behind the key always is; of several one at least is a kind or like one, of a sentence every one. */
function areMeantForUs(by: 'key' | 'comment', text: string, words: readonly KindWord[]): boolean {
  if (words.length === 1 && by === 'key') return true;
  const isKind = (word: KindWord): boolean => isDocumentKind(word.text) || kindMeant(word.text) !== undefined;
  return by === 'comment' || isSentence(text, words) ? words.every(isKind) : words.some(isKind);
}

/** Nothing but a space between two words. */
const isSentence = (text: string, words: readonly KindWord[]): boolean =>
  words.some(({ end }, index) => {
    const next = words[index + 1];
    return next !== undefined && /^[ \t]+$/.test(text.slice(end, next.start));
  });

/** The key stands alone, and no map of another tool stands below it. */
function emptyKind(doc: StrategyDocument): FrontMatterFault[] {
  const field = doc.frontMatter.fields.get('strategy');
  if (!field || /^[^\n]*\r?\n[ \t]+\S/.test(doc.text.slice(field.key.start, doc.frontMatter.end))) return [];
  return [fault('empty', 'strategy', 'strategy', field.key)];
}

/** `startegy: crisis`: a key like ours, and behind it nothing but kinds. */
function misspeltKeys(doc: StrategyDocument): FrontMatterFault[] {
  const { fields } = doc.frontMatter;
  if (fields.has('strategy')) return [];
  return [...fields]
    .filter(([key, { valueSpan }]) => {
      const words = kindWords(doc.text, valueSpan);
      return isLikeOurs(key) && words.length > 0 && words.every(({ text }) => isDocumentKind(text));
    })
    .map(([key, field]) => fault('key', key, doc.text.slice(field.key.start, field.key.end), field.key, 'strategy'));
}

const isLikeOurs = (key: string): boolean =>
  key === 'стратегия' ||
  (/^(?!strategic)s\p{L}{5,9}$/u.test(key) && nearest(key, ['strategy', 'status', 'state']) === 'strategy');

const isoLike = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g;
const dotted = /(?<!\d)(\d{2})\.(\d{2})\.(\d{4})(?!\d)/g;

/** Days that no calendar has, behind the keys that tell the plan's dates. */
function impossibleDays(doc: StrategyDocument): FrontMatterFault[] {
  return [...dateKeys, ...reviewKeys].flatMap((key) => {
    const span = doc.frontMatter.fields.get(key)?.valueSpan;
    if (!span) return [];
    const value = doc.text.slice(span.start, span.end);
    return [
      ...[...value.matchAll(isoLike)].flatMap((match) => {
        const [written, year, month, day] = match;
        return isDay(written) ? [] : [dayFault(key, span.start, match, `${year}-${day}-${month}`)];
      }),
      ...[...value.matchAll(dotted)].flatMap((match) => {
        const [, day, month, year] = match;
        return isDay(`${year}-${month}-${day}`) ? [] : [dayFault(key, span.start, match, `${year}-${day}-${month}`)];
      }),
    ];
  });
}

/** Month and day in each other's place are the likeliest slip. */
function dayFault(key: string, at: number, { 0: written, index }: RegExpExecArray, swapped: string): FrontMatterFault {
  const place = { start: at + index, end: at + index + written.length };
  return fault('date', key, written, place, isDay(swapped) ? swapped : undefined);
}

const fault = (
  kind: FrontMatterFault['kind'],
  key: string,
  written: string,
  { start, end }: Span,
  meant?: string,
): FrontMatterFault => ({ kind, key, written, start, end, ...(meant !== undefined && { nearest: meant }) });
