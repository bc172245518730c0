/** Written by `npm run generate` from `server/data/lexicon`; see `server/scripts/lexicon.ts`. */
declare const compiled: {
  /** Lines `slot slot:form form …`. */
  readonly forms: string;
  /** Lines `slot slot:prefix prefix …`. */
  readonly prefixes: string;
  /** Lines `sense:phrase,phrase …`; a phrase is slots parted by spaces, `_` any word, `.` a gap. */
  readonly phrases: string;
};
export default compiled;
