import { datesIn, saysWhen, wordCount, type Passage } from '../../document/evidence.js';
import type { Span } from '../../text/span.js';
import { codesOf } from './codes.js';

/** Marks behind which a line tells more of what it has named. */
const closing = /[:;(—–]|\s-\s|\.\s/u;
const opening = /^[\s:;,.()—–\]-]+/u;

/** Characters before a date that only lead up to it: «до 15 мая — …», "By 15 May: …". */
const leadUp = 8;

/**
 * The name that a line or a cell gives to a milestone: what stands before its date, or behind one that opens it, as far
 * as the first colon, dash or bracket.
 */
export function nameOfMilestone(words: Passage): Passage {
  const start = behindOpeningDate(behindNumber(words));
  const end = endOfName(words, start);
  const name = { ...words, within: { start, end } };
  return wordCount(name) > 0 ? name : words;
}

/** «1. …», «Ц1: …», "M2 — …": numbers of the line itself and of the goal it serves. */
const numbering = /^\s*(?:\d+(?:\.\d+)*[.)]\s+)?/;

function behindNumber(words: Passage): Passage {
  const { facts, within } = words;
  const numbered = within.start + (numbering.exec(facts.plain.slice(within.start))?.[0].length ?? 0);
  const code = codesOf(facts).find(({ start, leads }) => leads && start >= within.start);
  const behind = code && code.end < within.end ? code.end : numbered;
  const start = behind + (opening.exec(facts.plain.slice(behind, within.end))?.[0].length ?? 0);
  return start < within.end ? { ...words, within: { ...within, start } } : words;
}

function behindOpeningDate(words: Passage): number {
  let { start } = words.within;
  for (const date of datesIn(words)) {
    if (!saysWhen(date) || date.start - start > leadUp) break;
    start = date.end + (opening.exec(words.facts.plain.slice(date.end, words.within.end))?.[0].length ?? 0);
  }
  return start;
}

function endOfName(words: Passage, start: number): number {
  const date = datesIn(words).find((each: Span) => each.start > start);
  const text = words.facts.plain.slice(start, date?.start ?? words.within.end);
  const mark = closing.exec(text)?.index ?? -1;
  return start + (mark > 0 ? mark : text.length);
}
