import { lineEnd, lineStart, nextLine } from '../text/line.js';

import { slotText, type Fixer } from './fix.js';

/** Writes the word or the day that was probably meant; a look is due, for the document is read otherwise afterwards. */
export const writeNearest: Fixer = {
  text: 'front-matter-nearest',
  edits: (_, span, __, said) => [{ span, insert: slotText(said, 'nearest') }],
};

/** A place for the kind, behind an empty key or for a word that is none. */
export const nameKind: Fixer = {
  text: 'front-matter-kind',
  edits: ({ text }, span, words) => {
    if (text.slice(span.start, span.end) !== 'strategy') return [{ span, insert: words.text }];
    const colon = text.indexOf(':', span.end) + 1;
    const end = lineEnd(text, colon);
    return colon > 0 && text.slice(colon, end).trim() === ''
      ? [{ span: { start: colon, end }, insert: ` ${words.text}` }]
      : [];
  },
};

/** A place for the day where one stands that no calendar has. */
export const giveDay: Fixer = { text: 'front-matter-day', edits: (_, span, { text }) => [{ span, insert: text }] };

/** Takes a line away that was not meant for the linter: `key: word`, an empty key, one item of a list. */
export const removeLine: Fixer = {
  text: 'front-matter-remove',
  edits: ({ text }, span) => {
    const line = { start: lineStart(text, span.start), end: nextLine(text, span.start) };
    const before = text.slice(line.start, span.start);
    const behind = text.slice(span.end, lineEnd(text, span.end));
    const isAll = /^(?:[\p{L}]+:|[ \t]*-)?[ \t]*$/u.test(before) && /^:?[ \t]*(?:#.*)?$/.test(behind);
    return isAll ? [{ span: line, insert: '' }] : [];
  },
};
