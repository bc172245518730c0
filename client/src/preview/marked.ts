/** What is needed of a token of markdown-it. */
export interface Token {
  type: string;
  content: string;
  children: Token[] | null;
  map: [number, number] | null;
}

/** A note in the text: the line that it belongs to and, in a table, the cell of its row; both counted from 0. */
export interface Note {
  readonly line: number;
  readonly cell: number;
  readonly html: string;
}

/** The type of the tokens that hold notes, as HTML; within a text and between blocks. */
export const noteType = 'strategy_lint_note';

/**
 * The tokens of a document with notes among them: at the end of the line or the cell each belongs to, behind a block
 * without text of its own, else at the top. VS Code keeps the tokens it hands out, so none of them is changed.
 */
export function marked(tokens: readonly Token[], notes: readonly Note[]): Token[] {
  const places = notes.map((note) => ({ note, at: placeOf(tokens, note) }));
  const at = (index: number): Note[] => places.filter((place) => place.at === index).map(({ note }) => note);
  const example = tokens[0];
  if (!example) return [];
  const blocks = tokens.flatMap((token, index) => {
    const here = at(index);
    if (here.length === 0) return [token];
    return token.type === 'inline' ? [withNotes(token, here)] : [token, ...here.map((note) => asToken(token, note))];
  });
  return [...at(nowhere).map((note) => asToken(example, note)), ...blocks];
}

const nowhere = -1;

/** Index of the token that a note goes into or behind. */
function placeOf(tokens: readonly Token[], { line, cell }: Note): number {
  let row: [number, number] | null = null;
  let passed = 0;
  let place = nowhere;
  for (const [index, token] of tokens.entries()) {
    if (token.type === 'tr_open') [row, passed] = [token.map, 0];
    if (token.type === 'tr_close') row = null;
    const lines: [number, number] | null = token.map ?? (token.type === 'inline' ? row : null);
    if (!lines || line < lines[0] || line >= lines[1] || !isLeaf(token)) continue;
    if (row && passed > cell) break;
    place = index;
    passed += 1;
  }
  return place;
}

/** A text, or a block that holds no others. */
const isLeaf = ({ type }: Token): boolean => type === 'inline' || !/_(?:open|close)$/.test(type);

/** Notes at the ends of the lines within a text; a cell has but one. */
function withNotes(token: Token, notes: readonly Note[]): Token {
  const children = token.children ?? [];
  const breaks = children.flatMap(({ type }, index) => (/^(?:soft|hard)break$/.test(type) ? [index] : []));
  const endOf = ({ line }: Note): number => (token.map ? breaks[line - token.map[0]] : undefined) ?? children.length;
  const at = (index: number): Token[] =>
    notes.filter((note) => endOf(note) === index).map((note) => asToken(token, note));
  const within = [...children.flatMap((child, index) => [...at(index), child]), ...at(children.length)];
  return copyOf(token, { children: within });
}

/** A token of the same make, since other extensions may call its methods. */
const asToken = (like: Token, { html }: Note): Token =>
  copyOf(like, { type: noteType, content: html, children: null, map: null });

const copyOf = (token: Token, changes: Partial<Token>): Token =>
  Object.assign(Object.create(Object.getPrototypeOf(token) as object) as Token, token, changes);
