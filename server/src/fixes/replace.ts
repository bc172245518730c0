import type { Fixer, FixTextId } from './fix.js';
import { capitalised } from './remark.js';

/** Puts other words in the place of those that are reported; the mark that closes them stays. */
export const replaceWith = (text: FixTextId): Fixer => ({
  text,
  edits: (doc, span, words) => {
    const said = doc.text.slice(span.start, span.end);
    const mark = /[.!?;:,…]*$/.exec(said)?.[0] ?? '';
    const begins = /^\p{Lu}/u.test(said);
    const insert = words.text.trim();
    return [{ span, insert: (begins ? capitalised(insert) : insert) + mark }];
  },
});
