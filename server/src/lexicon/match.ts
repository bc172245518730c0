import type { Word } from '../text/words.js';
import type { Span } from '../text/span.js';
import { entryOf, start, startOfTerms, type Entry, type TrieNode } from './compiled-lexicon.js';
import type { SenseMatch } from './lexicon.js';

/** A gap spans at most so many words. */
const longestGap = 3;

/**
 * Every phrase of the lexicon in a text, of either language, in order; of overlapping matches of one sense the longest.
 * Marks between words end a phrase, but for hyphens and quotes. Linear in the text: the work at one word is bounded by
 * the longest phrase.
 */
export const matchSenses = (tokens: readonly Word[]): SenseMatch[] => match(tokens, start()) as SenseMatch[];

/** Every name of a glossary term in a text, likewise; the sense is the term's id. */
export const matchTerms = (tokens: readonly Word[]): Match[] =>
  match(tokens, startOfTerms()).map(({ sense, start: from, end }) => ({
    sense: sense.slice('term.'.length),
    start: from,
    end,
  }));

interface Match extends Span {
  readonly sense: string;
}

/** A text while it is looked through: what the lexicon knows of each of its words; of marks it knows nothing. */
interface Reading {
  readonly tokens: readonly Word[];
  readonly entries: readonly (Entry | undefined)[];
  readonly found: Match[];
}

function match(tokens: readonly Word[], root: TrieNode): Match[] {
  const entries = tokens.map(({ kind, norm }) => (kind === 'mark' ? undefined : entryOf(norm)));
  const reading: Reading = { tokens, entries, found: [] };
  for (const [at, entry] of entries.entries()) {
    if (!entry) continue;
    const from = tokens[at]?.start ?? 0;
    for (const next of entry.startsOf(root)) arrive(reading, at, next, from);
    if (root.any) arrive(reading, at, root.any, from);
  }
  return reading.found.length > 1 ? withoutOverlaps(reading.found) : reading.found;
}

function walk(reading: Reading, at: number, node: TrieNode, from: number): void {
  const entry = reading.entries[at];
  if (!entry) return;
  for (const next of entry.nextOf(node)) arrive(reading, at, next, from);
  if (node.any) arrive(reading, at, node.any, from);
}

function arrive(reading: Reading, at: number, node: TrieNode, from: number): void {
  const { tokens, found } = reading;
  for (const sense of node.senses) found.push({ sense, start: from, end: tokens[at]?.end ?? from });
  if (node.slots.size > 0 || node.any) walk(reading, following(tokens, at), node, from);
  if (!node.gap) return;
  let next = following(tokens, at);
  for (let skipped = 0; skipped <= longestGap; skipped++) {
    if (tokens[next]?.kind === 'mark') return;
    walk(reading, next, node.gap, from);
    next = following(tokens, next);
  }
}

/** The next word, past hyphens and quotes, which do not part a phrase. */
function following(tokens: readonly Word[], at: number): number {
  let next = at + 1;
  while (tokens[next]?.kind === 'mark' && /^[-"']$/.test(tokens[next]?.norm ?? '')) next++;
  return next;
}

function withoutOverlaps(found: Match[]): Match[] {
  const lastEnd = new Map<string, number>();
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ sense, start, end }) => {
      if (start < (lastEnd.get(sense) ?? 0)) return false;
      lastEnd.set(sense, end);
      return true;
    });
}
