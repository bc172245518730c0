import { whole, wordCount, type Passage } from '../document/evidence.js';
import { descendants } from '../document/node.js';
import type { Unknown } from './unknowns.js';

/** The words that say how an unknown is found out, or what was found; those of its heading where no others do. */
export function answerOf({ node, words, answered }: Unknown): Passage | undefined {
  if (!answered) return undefined;
  const asked = node.facts.plain.lastIndexOf('?');
  const behind = { start: asked === -1 ? words.within.end : asked + 1, end: node.facts.raw.length };
  const told = [{ ...whole(node), within: behind }, ...descendants(node).map(whole)].find(
    (passage) => wordCount(passage) > 0,
  );
  const above = node.parent?.kind === 'section' && node.parent.role !== 'unknown' ? whole(node.parent) : undefined;
  return told ?? above;
}

/** The question without the answer behind it. */
export function questionOf({ node, words }: Unknown): Passage {
  const { start, end } = words.within;
  const asked = node.facts.plain.slice(start, end).lastIndexOf('?');
  return asked === -1 ? words : { ...words, within: { start, end: start + asked + 1 } };
}
