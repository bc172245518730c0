import type { Word } from '../text/words.js';
import type { Span } from '../text/span.js';
import { entryOf, leadsOn, waysFrom, type Entry, type Opening } from './entries.js';
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
  readonly found: Match[];
}

function match(tokens: readonly Word[], asked: PhraseKind): Match[] {
  const entries = tokens.map(({ kind, norm }) => (kind === 'mark' ? undefined : entryOf(norm)));
  const reading: Reading = { tokens, entries, found: [] };
  for (let at = 0; at < entries.length; at++) open(reading, at, entries[at]?.openingOf(asked));
  return reading.found.length > 1 ? withoutOverlaps(reading.found) : reading.found;
}

/** All phrases that begin at a word. */
function open(reading: Reading, at: number, opening: Opening | undefined): void {
  const token = reading.tokens[at];
  if (!opening || !token) return;
  const { ends, ways, afterGap } = opening;
  if (leadsOn(ways)) goOn(reading, following(reading.tokens, at), ways, token.start);
  if (leadsOn(afterGap)) skip(reading, following(reading.tokens, at), afterGap, token.start);
  for (const { sense, number } of ends) reading.found.push({ sense, number, start: token.start, end: token.end });
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
  if (leadsOn(ways)) goOn(reading, following(reading.tokens, at), ways, from);
  if (node.gap) skip(reading, following(reading.tokens, at), waysFrom(node.gap), from);
  for (const { sense, number } of node.ends) reading.found.push({ sense, number, start: from, end: token.end });
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

/** Phrases that touch stand in clusters, and most clusters are one word. */
function withoutOverlaps(found: Match[]): Match[] {
  // Longer phrases are found first, so most texts are in order already.
  if (!found.every((match, at) => at === 0 || inOrder(found[at - 1] ?? match, match) <= 0)) found.sort(inOrder);
  const kept: Match[] = [];
  let cluster = 0;
  let reached = 0;
  for (const match of found) {
    if (match.start >= reached) cluster = kept.length;
    if (isCovered(match, kept, cluster)) continue;
    kept.push(match);
    reached = Math.max(reached, match.end);
  }
  return kept.length === found.length ? found : kept;
}

const inOrder = (a: Match, b: Match): number => a.start - b.start || b.end - a.end;

function isCovered({ number, start }: Match, kept: readonly Match[], cluster: number): boolean {
  for (let at = cluster; at < kept.length; at++) {
    const before = kept[at];
    if (before && before.end > start && before.number === number) return true;
  }
  return false;
}
