import type { StrategyDocument } from '../document/strategy-document.js';
import type { Span } from '../text/span.js';
import type { Fixer, FixTextId, Words } from './fix.js';
import { nodeAt } from './here.js';
import { capitalised } from './remark.js';
import { lowerFirst, withoutStop } from './tell.js';

/** Puts other words in the place of the reported ones, as a sentence where they are one. */
export const reword = (text: FixTextId): Fixer => rewordBy(text, ({ text: words }) => words);

/** The same, keeping the author's own date where the words have a place for when something is to be. */
export const rewordKeepingDate = (text: FixTextId): Fixer =>
  rewordBy(text, (words, doc, span) => {
    const date = dateIn(doc, span);
    return date === undefined ? words.text : words.text.replace(/\[\[(?:when|когда): [^\]]+\]\]/u, date);
  });

/** The first date of a span by which or since when something is to be, with the preposition before it. */
function dateIn(doc: StrategyDocument, { start, end }: Span): string | undefined {
  const node = nodeAt(doc, { start, end });
  if (!node) return undefined;
  const { plain, figures } = node.facts;
  const at = node.span.start;
  for (const date of figures.dates) {
    if (at + date.start < start || at + date.end > end) continue;
    const [, preposition = ''] = leading.exec(plain.slice(0, date.start)) ?? [];
    const said = preposition.toLowerCase() + plain.slice(date.start, date.end);
    if (date.kind === 'calendar' || within.test(said)) return said;
  }
  return undefined;
}

const leading = /(?:^|[\s(])((?:к|ко|до|с|со|в|во|через|за|by|in|on|from|within|until|before) )$/iu;

/** «На пять лет» says how long, not when. */
const within = /^(?:через|за|in|within) /iu;

const rewordBy = (text: FixTextId, say: (words: Words, doc: StrategyDocument, span: Span) => string): Fixer => ({
  text,
  edits: (doc, span, words) => {
    const { text: source } = doc;
    const said = say(words, doc, span).trim();
    const isStopped = /[.!?…]$/.test(source.slice(span.start, span.end));
    const isFirst = /(?:^|[.!?…:\n|>*_\])-]\s*)$/.test(source.slice(Math.max(0, span.start - 8), span.start));
    const insert = isStopped ? said : withoutStop(said);
    return [{ span, insert: isFirst ? capitalised(insert) : lowerFirst(insert) }];
  },
});

/** The same for what stands in a cell, as far as its first semicolon; what follows is another matter. */
export const rewordInCell = (text: FixTextId): Fixer => ({
  text,
  edits: (doc, span, words) => {
    if (nodeAt(doc, span)?.kind !== 'row') return [];
    const semicolon = doc.text.slice(span.start, span.end).indexOf(';');
    const end = semicolon === -1 ? span.end : span.start + semicolon;
    return [{ span: { start: span.start, end }, insert: withoutStop(words.text) }];
  },
});
