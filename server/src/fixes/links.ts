import { slotText, type Fixer } from './fix.js';

/** Characters that would end an address, or mean something else in it. */
const reserved = /[\s()<>%#?]/g;

const encoded = (character: string): string =>
  `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;

/** Writes the file or the heading that was probably meant, as an address may hold it. */
export const writeNearestLink: Fixer = {
  text: 'link-nearest',
  edits: ({ text }, span, _, said) => {
    const nearest = slotText(said, 'nearest');
    if (nearest === '') return [];
    const bare = /<[^<>\n]*$/.test(text.slice(Math.max(0, span.start - longest), span.start));
    return [{ span, insert: bare ? nearest : nearest.replaceAll(reserved, encoded) }];
  },
};

/** Characters before a heading's address among which the mark that opens the whole is looked for. */
const longest = 400;
