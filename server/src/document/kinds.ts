/** What an author may call a document in its front matter (`strategy: crisis`), and what the model recognises by itself. */
export const documentKinds = [
  'plan',
  'crisis',
  'cx',
  'channel',
  'system',
  'innovation',
  'okr',
  'template',
  'none',
] as const;

export type DocumentKind = (typeof documentKinds)[number];

export const isDocumentKind = (word: string): word is DocumentKind =>
  (documentKinds as readonly string[]).includes(word);
