/** UTF-16 code units above which a document is refused: a thousand pages, more than anybody plans. */
export const maxCharacters = 5_000_000;
