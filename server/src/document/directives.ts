import { isDay } from '../text/iso-day.js';
import type { Day } from '../text/dates.js';
import type { Span } from '../text/span.js';
import type { Comment } from './comments.js';
import { query, type StrategyDocument } from './strategy-document.js';

/** What a comment may ask of the linter, behind `strategy-lint-`. */
export const directiveNames = [
  'disable-line',
  'disable-next-line',
  'disable',
  'enable',
  'disable-section',
  'disable-file',
] as const;

export type DirectiveName = (typeof directiveNames)[number];

/** Every directive begins with this. */
export const directivePrefix = 'strategy-lint-';

/** A word of a directive and where it stands. */
export interface DirectiveWord extends Span {
  readonly text: string;
}

/** `<!-- strategy-lint-disable-line rule, rule until 2027-03-01 -- reason -->`, read. */
export interface Directive {
  readonly name: DirectiveName;
  readonly comment: Span;
  /** Ids as written, each once; empty when all rules are meant. */
  readonly rules: readonly DirectiveWord[];
  /** The last day on which it hides anything. */
  readonly until?: Day;
}

/** Why a comment that begins like a directive is none, and the word that shows it. */
export interface DirectiveFault {
  readonly kind: 'name' | 'date' | 'unclosed';
  readonly word: DirectiveWord;
}

export interface Directives {
  readonly directives: readonly Directive[];
  readonly faults: readonly DirectiveFault[];
}

/** The comments that speak to the linter. */
export const directivesOf = query((doc: StrategyDocument): Directives => {
  const directives: Directive[] = [];
  const faults: DirectiveFault[] = [];
  for (const { index } of doc.text.matchAll(begin)) {
    const comment = doc.comments.at(index);
    const read = comment && readDirective(doc.text, comment);
    if (read && 'kind' in read) faults.push(read);
    else if (read) directives.push(read);
  }
  return { directives, faults };
});

/** What can only be meant for the linter: its name and a hyphen, or its name and a word that sets it going. */
const begin = /<!--\s{0,9}strategy[-_ ]?lint(?:-|[:_ ]\s{0,9}(?:disable|enable))/gi;
const head = /^\s*(strategy[-_ ]?lint(?:[-:_ ]\s*[\p{L}\p{N}_-]+|-))/iu;
const reason = /(?:^|\s)(?:--|—|–)(?:\s|$)/;
const opening = '<!--'.length;
const closing = '-->'.length;

function readDirective(text: string, comment: Comment): Directive | DirectiveFault | undefined {
  const at = comment.start + opening;
  const content = text.slice(at, comment.closed ? comment.end - closing : comment.end);
  const called = head.exec(content)?.[1];
  if (called === undefined) return undefined;
  const start = at + content.indexOf(called);
  const word = { text: called, start, end: start + called.length };
  if (!comment.closed) return { kind: 'unclosed', word };
  const name = directiveNames.find((each) => called.toLowerCase() === directivePrefix + each);
  if (!name) return { kind: 'name', word };
  const rest = content.slice(word.end - at);
  const words = wordsIn(rest.slice(0, reason.exec(rest)?.index), word.end);
  return readArguments({ name, comment: { start: comment.start, end: comment.end } }, words);
}

/** Behind the name: ids with commas or spaces between them, and perhaps `until` with a day. */
function readArguments(
  directive: Pick<Directive, 'name' | 'comment'>,
  words: readonly DirectiveWord[],
): Directive | DirectiveFault {
  const at = words.findIndex(({ text }) => text === 'until');
  const until = words[at];
  if (!until) return { ...directive, rules: distinct(words) };
  const date = words[at + 1];
  if (!date || !isDay(date.text)) return { kind: 'date', word: date ?? until };
  return { ...directive, rules: distinct(words.toSpliced(at, 2)), until: date.text };
}

const distinct = (words: readonly DirectiveWord[]): DirectiveWord[] => [
  ...new Map(words.map((word) => [word.text, word])).values(),
];

const wordsIn = (text: string, at: number): DirectiveWord[] =>
  [...text.matchAll(/[^\s,]+/g)].map(({ 0: word, index }) => ({
    text: word.toLowerCase(),
    start: at + index,
    end: at + index + word.length,
  }));
