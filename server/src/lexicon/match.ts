import type { Word } from '../text/words.js';
import type { Span } from '../text/span.js';
import { entryOf, waysFrom, type Entry, type Opening } from './entries.js';
import type { NameMatch, SenseMatch } from './lexicon.js';
import type { End, PhraseKind, TrieNode, Ways } from './trie.js';

/** A gap spans at most so many words. */
const longestGap = 3;

/**
 * Every phrase of the lexicon in a text, of either language, in order; of overlapping matches of one sense the longest.
 * Marks between words end a phrase, but for hyphens and quotes. Linear in the text: the work at one word is bounded by
 * the longest phrase.
 */
export const matchSenses = (tokens: readonly Word[]): SenseMatch[] => match(tokens, 'phrases') as SenseMatch[];

/** The same for what titles and names alone are asked for. */
export const matchNames = (tokens: readonly Word[]): NameMatch[] => match(tokens, 'names') as NameMatch[];

/** Every name of a glossary term in a text, likewise; the sense is the term's id. */
export const matchTerms = (tokens: readonly Word[]): TermMatch[] =>
  match(tokens, 'terms').map(({ sense, start: from, end }) => ({
    sense: sense.slice('term.'.length),
    start: from,
    end,
  }));

interface TermMatch extends Span {
  readonly sense: string;
}

interface Match extends Span, End {}

/** A text while it is looked through: what the lexicon knows of each of its words; of marks it knows nothing. */
interface Reading {
  readonly tokens: readonly Word[];
  readonly entries: readonly (Entry | undefined)[];
  /** Phrases of several words that begin at the word at hand. */
  readonly longer: Match[];
}

function match(tokens: readonly Word[], asked: PhraseKind): Match[] {
  const entries = tokens.map(({ kind, norm }) => (kind === 'mark' ? undefined : entryOf(norm)));
  const reading: Reading = { tokens, entries, longer: [] };
  const kept = new Kept();
  for (let at = 0; at < entries.length; at++) {
    const opening = entries[at]?.openingOf(asked);
    const token = tokens[at];
    if (!token || !opening?.begins) continue;
    open(reading, at, opening, token.start);
    kept.add(reading.longer, opening.ends, token);
  }
  return kept.matches;
}

/** All phrases of several words that begin at a word. */
function open(reading: Reading, at: number, { ways, afterGap }: Opening, from: number): void {
  if (reading.longer.length > 0) reading.longer.length = 0;
  if (!ways.leadsOn && !afterGap.leadsOn) return;
  const next = following(reading.tokens, at);
  if (ways.leadsOn) goOn(reading, next, ways, from);
  if (afterGap.leadsOn) skip(reading, next, afterGap, from);
}

/** The phrases that the word at `at` carries on. */
function goOn(reading: Reading, at: number, ways: Ways, from: number): void {
  const entry = reading.entries[at];
  if (!entry) return;
  for (const node of entry.nextOf(ways)) arrive(reading, at, node, from);
  for (const node of ways.anys) arrive(reading, at, node, from);
}

function arrive(reading: Reading, at: number, node: TrieNode, from: number): void {
  const token = reading.tokens[at];
  if (!token) return;
  const ways = waysFrom(node);
  if (ways.leadsOn) goOn(reading, following(reading.tokens, at), ways, from);
  if (node.gap) skip(reading, following(reading.tokens, at), waysFrom(node.gap), from);
  for (const { sense, number } of node.ends) reading.longer.push({ sense, number, start: from, end: token.end });
}

/** Past a few words, up to the next mark. */
function skip(reading: Reading, first: number, afterGap: Ways, from: number): void {
  const { tokens } = reading;
  let next = first;
  for (let skipped = 0; skipped <= longestGap; skipped++) {
    if (tokens[next]?.kind === 'mark') return;
    goOn(reading, next, afterGap, from);
    next = following(tokens, next);
  }
}

/** The next word, past hyphens and quotes, which do not part a phrase. */
function following(tokens: readonly Word[], at: number): number {
  let next = at + 1;
  for (let token = tokens[next]; token?.kind === 'mark' && joins(token.norm); token = tokens[next]) next++;
  return next;
}

const joins = (mark: string): boolean => mark === '-' || mark === '"' || mark === "'";

/**
 * The phrases found so far, without those that a longer one of their sense covers. Phrases that touch stand in clusters,
 * and most clusters are one word: nothing has to be looked through there.
 */
class Kept {
  readonly matches: Match[] = [];
  /** Where the cluster at hand begins in `matches`, and the offset up to which its phrases reach. */
  #cluster = 0;
  #reached = 0;

  /** What begins at a word, further on than all before: the phrases of several words, and what the word says alone. */
  add(longer: Match[], ends: readonly End[], { start, end }: Span): void {
    const isApart = start >= this.#reached;
    if (isApart) this.#cluster = this.matches.length;
    if (!isOrdered(longer)) longer.sort(fromLongest);
    for (const match of longer) this.#addUncovered(match);
    if (isApart && longer.length === 0) this.#addWord(ends, start, end);
    else for (const { sense, number } of ends) this.#addUncovered({ sense, number, start, end });
  }

  #addWord(ends: readonly End[], start: number, end: number): void {
    for (const { sense, number } of ends) this.matches.push({ sense, number, start, end });
    if (ends.length > 0) this.#reached = end;
  }

  #addUncovered(match: Match): void {
    if (this.#isCovered(match)) return;
    this.matches.push(match);
    if (match.end > this.#reached) this.#reached = match.end;
  }

  #isCovered({ number, start }: Match): boolean {
    for (let at = this.#cluster; at < this.matches.length; at++) {
      const before = this.matches[at];
      if (before && before.end > start && before.number === number) return true;
    }
    return false;
  }
}

/** Longer phrases are found first, so they mostly are. */
function isOrdered(longer: readonly Match[]): boolean {
  for (let at = 1; at < longer.length; at++) if ((longer[at]?.end ?? 0) > (longer[at - 1]?.end ?? 0)) return false;
  return true;
}

const fromLongest = (a: Match, b: Match): number => b.end - a.end;
