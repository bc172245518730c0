import type { Sense } from '../../lexicon/senses.js';
import type { Facts } from '../../document/facts.js';
import type { Span } from '../../text/span.js';

export type Clause = Span;

const contrast: ReadonlySet<Sense> = new Set<Sense>(['crisis.contrast']);

const weakMark = /^[,:()[\]—–]$/;
const strongMark = /^[;!?…]$/;

/** Where clauses end: at commas and the like («weak»), at the ends of sentences and before words of contrast («strong»). */
interface Borders {
  readonly strong: readonly number[];
  readonly weak: readonly number[];
}

function readBorders(facts: Facts): Borders {
  const marks = facts.words.filter(({ kind }) => kind === 'mark');
  const but = facts.senses.filter(({ sense }) => contrast.has(sense)).map(({ start }) => start);
  const strong = [
    0,
    ...marks.filter(({ norm }) => strongMark.test(norm)).map(({ end }) => end),
    ...facts.sentences.map(({ start }) => start),
    ...but,
    facts.raw.length,
  ].sort((a, b) => a - b);
  const weak = [...strong, ...marks.filter(({ norm }) => weakMark.test(norm)).map(({ end }) => end)];
  return { strong, weak: weak.sort((a, b) => a - b) };
}

/** The shortest stretch between two borders that holds `at`. */
function between(borders: readonly number[], at: Span): Clause {
  let start = 0;
  for (const border of borders) {
    if (border >= at.end) return { start, end: border };
    if (border <= at.start) start = border;
  }
  return { start, end: at.end };
}

/** From mark to mark. */
export const clauseAround = (facts: Facts, at: Span): Clause => between(facts.once(readBorders).weak, at);

/** From the end of a sentence or a word of contrast to the next: within it a verb serves a whole list. */
export const stretchAround = (facts: Facts, at: Span): Clause => between(facts.once(readBorders).strong, at);
