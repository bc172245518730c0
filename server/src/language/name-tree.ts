import { formKeys } from '../text/inflection.js';
import type { Span } from '../text/span.js';
import { words, type Word } from '../text/words.js';

/** A name that stands in a text in some form. */
export interface NameMatch<T> extends Span {
  readonly value: T;
}

/** A word of names, and the words that may follow it. */
interface Step<T> {
  readonly word: string;
  /** A short acronym is one only in capitals: «ПО» is no «по». */
  readonly inCapitals: boolean;
  /** By each key of their forms. */
  readonly next: Map<string, Step<T>[]>;
  value?: T;
}

interface Found<T> {
  readonly step: Step<T>;
  readonly last: number;
}

/** Finds names of one or several words in any form. The work at a word does not grow with the number of names. */
export class NameTree<T extends object> {
  readonly #root = newStep<T>('', false);

  add(name: string, value: T): void {
    let step = this.#root;
    for (const { norm, start, end } of wordsOf(name)) step = follow(step, norm, isAcronym(name.slice(start, end)));
    if (step !== this.#root) step.value ??= value;
  }

  /** The names in a text, in order; of those that overlap the longest, of equally long ones that which stands there word for word. */
  matches(text: string): NameMatch<T>[] {
    const found: NameMatch<T>[] = [];
    const tokens = words(text);
    for (let at = 0; at < tokens.length; at++) {
      const match = this.#matchAt(tokens, at, text) ?? this.#matchWithin(tokens[at], text);
      if (!match) continue;
      found.push(match);
      while (tokens[at + 1] && (tokens[at + 1]?.end ?? 0) <= match.end) at++;
    }
    return found;
  }

  #matchAt(tokens: readonly Word[], at: number, text: string): NameMatch<T> | undefined {
    const [longest] = walk(this.#root, tokens, at, text).sort((a, b) => b.last - a.last);
    const [start, end] = [tokens[at]?.start, longest && tokens[longest.last]?.end];
    if (longest?.step.value === undefined || start === undefined || end === undefined) return undefined;
    return { value: longest.step.value, start, end };
  }

  /** A name of one word in a word with a hyphen: «NPS-опрос». */
  #matchWithin(token: Word | undefined, text: string): NameMatch<T> | undefined {
    if (token?.kind !== 'word' || !token.norm.includes('-')) return undefined;
    const parts = words(text.slice(token.start, token.end).replaceAll(/[-\u2010\u2011]/g, ' '));
    for (const part of parts) {
      const placed = { ...part, start: token.start + part.start, end: token.start + part.end };
      const match = this.#matchAt([placed], 0, text);
      if (match) return match;
    }
    return undefined;
  }
}

const newStep = <T>(word: string, inCapitals: boolean): Step<T> => ({ word, inCapitals, next: new Map() });

const wordsOf = (name: string): Word[] => words(name).filter(({ kind }) => kind !== 'mark');

const longestInCapitals = 3;

const isAcronym = (written: string): boolean =>
  written.length > 1 && written.length <= longestInCapitals && isUpper(written) && /\p{L}/u.test(written);

const isUpper = (written: string): boolean => written === written.toUpperCase();

function follow<T>(step: Step<T>, word: string, inCapitals: boolean): Step<T> {
  const known = step.next.get(word)?.find((other) => other.word === word && other.inCapitals === inCapitals);
  if (known) return known;
  const added = newStep<T>(word, inCapitals);
  for (const key of formKeys(word)) {
    const others = step.next.get(key);
    if (others) others.push(added);
    else step.next.set(key, [added]);
  }
  return added;
}

/** The names that begin with the token at `at`, with where they end. */
function walk<T>(from: Step<T>, tokens: readonly Word[], at: number, text: string): Found<T>[] {
  const token = tokens[at];
  if (!token || token.kind === 'mark') return [];
  return stepsAt(from, token, text).flatMap((step) => {
    const longer = step.next.size > 0 ? walk(step, tokens, following(tokens, at), text) : [];
    return step.value === undefined ? longer : [...longer, { step, last: at }];
  });
}

/** A word is a form of so many others at most: names made to be forms of one another cannot keep the search busy. */
const mostMeanings = 3;

/** The steps that a token may be, the word as it is written first. */
function stepsAt<T>({ next }: Step<T>, token: Word, text: string): Step<T>[] {
  const steps = new Set(formKeys(token.norm).flatMap((key) => next.get(key) ?? []));
  return [...steps]
    .filter(({ word, inCapitals }) => !inCapitals || isUpper(text.slice(token.start, token.start + word.length)))
    .sort((a, b) => Number(b.word === token.norm) - Number(a.word === token.norm))
    .slice(0, mostMeanings);
}

/** The next word, past hyphens, quotes and the signs within names, which do not part them. */
function following(tokens: readonly Word[], at: number): number {
  let next = at + 1;
  while (tokens[next]?.kind === 'mark' && /^[-"'/&]$/.test(tokens[next]?.norm ?? '')) next++;
  return next;
}
