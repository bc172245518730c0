import type { Word } from '../text/words.js';
import type { Span } from '../text/span.js';
import { entryOf, start, startOfTerms, type TrieNode } from './compiled-lexicon.js';
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

function match(tokens: readonly Word[], root: TrieNode): Match[] {
  const found: Match[] = [];
  for (const [at, token] of tokens.entries()) {
    if (token.kind === 'mark') continue;
    for (const next of entryOf(token.norm).startsOf(root)) arrive(tokens, at, next, found, token.start);
    if (root.any) arrive(tokens, at, root.any, found, token.start);
  }
  return withoutOverlaps(found);
}

function walk(tokens: readonly Word[], at: number, node: TrieNode, found: Match[], from: number): void {
  const token = tokens[at];
  if (!token || token.kind === 'mark') return;
  if (node.slots.size > 0) for (const next of entryOf(token.norm).nextOf(node)) arrive(tokens, at, next, found, from);
  if (node.any) arrive(tokens, at, node.any, found, from);
}

function arrive(tokens: readonly Word[], at: number, node: TrieNode, found: Match[], from: number): void {
  for (const sense of node.senses) found.push({ sense, start: from, end: tokens[at]?.end ?? from });
  if (node.slots.size > 0 || node.any) walk(tokens, following(tokens, at), node, found, from);
  if (!node.gap) return;
  let next = following(tokens, at);
  for (let skipped = 0; skipped <= longestGap; skipped++) {
    if (tokens[next]?.kind === 'mark') return;
    walk(tokens, next, node.gap, found, from);
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
