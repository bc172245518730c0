import type { StrategyDocument } from '../document/strategy-document.js';
import type { Span } from '../text/span.js';
import type { Fixer, FixTextId, Words } from './fix.js';
import { nodeAt } from './here.js';
import { lowerFirst, withoutStop } from './tell.js';

/** Puts other words in the place of the reported ones, as a sentence where they are one. */
export const reword = (text: FixTextId): Fixer => rewordBy(text, ({ text: words }) => words);

/** The same, keeping the author's own date where the words have a place for when something is to be. */
export const rewordKeepingDate = (text: FixTextId): Fixer =>
  rewordBy(text, (words, doc, span) => {
    const date = dateIn(doc, span);
    return date === undefined ? words.text : words.text.replace(/\[\[(?:when|когда): [^\]]+\]\]/u, date);
  });

/** The first date of a span, with the preposition before it. */
function dateIn(doc: StrategyDocument, span: Span): string | undefined {
  const node = nodeAt(doc, span);
  const start = span.start - (node?.span.start ?? 0);
  const date = node?.facts.figures.dates.find(
    (each) => start <= each.start && each.end <= start + span.end - span.start,
  );
  if (!node || !date) return undefined;
  const before = node.facts.plain.slice(0, date.start);
  const preposition = /(?:^|[\s(])((?:к|ко|до|в|во|через|за|by|in|on|within|until|before) )$/iu.exec(before)?.[1] ?? '';
  return preposition + node.facts.plain.slice(date.start, date.end);
}

const rewordBy = (text: FixTextId, say: (words: Words, doc: StrategyDocument, span: Span) => string): Fixer => ({
  text,
  edits: (doc, span, words) => {
    const { text: source } = doc;
    const said = say(words, doc, span).trim();
    const isStopped = /[.!?…]$/.test(source.slice(span.start, span.end));
    const isFirst = /(?:^|[.!?…:\n|>*_\])-]\s*)$/.test(source.slice(Math.max(0, span.start - 8), span.start));
    const insert = isStopped ? said : withoutStop(said);
    return [{ span, insert: isFirst ? insert : lowerFirst(insert) }];
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
