import type { SyntaxNode, Tree } from '@lezer/common';
import type { Span } from '../text/span.js';

/** An HTML comment that Markdown takes for one: not in code, not escaped. */
export interface Comment extends Span {
  /** False for one that runs to the end of its block, or of the text, because nothing closes it. */
  readonly closed: boolean;
}

/** Contents of these are no markup: what looks like a comment in them is a script's or a form's own text. */
const rawText = /^<(?:script|style|textarea)(?![a-z])/i;

const opening = '<!--';
const closing = '-->';

/** The comments of a parsed text, looked up where they begin: a text with thousands is not searched for the one asked of. */
export class Comments {
  /** Those of a block of HTML, which may hold several, by the block's place. */
  readonly #inBlock = new Map<number, ReadonlyMap<number, Comment>>();

  constructor(
    private readonly text: string,
    private readonly tree: Tree,
  ) {}

  /** The comment that begins at `offset`. */
  at(offset: number): Comment | undefined {
    for (let node: SyntaxNode | null = this.tree.resolveInner(offset, 1); node; node = node.parent) {
      const { name, from, to } = node;
      if (name === 'Comment') return from === offset ? { start: from, end: to, closed: true } : undefined;
      if (name === 'CommentBlock' || name === 'HTMLBlock') return this.#blockAt(from, to).get(offset);
    }
    return undefined;
  }

  #blockAt(from: number, to: number): ReadonlyMap<number, Comment> {
    const known = this.#inBlock.get(from);
    if (known) return known;
    const raw = rawText.test(this.text.slice(from, from + 12));
    const found = new Map(raw ? [] : commentsIn(this.text, from, to).map((comment) => [comment.start, comment]));
    this.#inBlock.set(from, found);
    return found;
  }
}

function commentsIn(text: string, from: number, to: number): Comment[] {
  const found: Comment[] = [];
  for (let start = text.indexOf(opening, from); start !== -1 && start < to;) {
    const close = text.indexOf(closing, start + opening.length);
    const closed = close !== -1 && close < to;
    const end = closed ? close + closing.length : to;
    found.push({ start, end, closed });
    start = text.indexOf(opening, end);
  }
  return found;
}

/** A text as its reader sees it, but for the marks. */
export function withoutComments(text: string): string {
  let seen = '';
  let at = 0;
  for (let start = text.indexOf(opening); start !== -1; start = text.indexOf(opening, at)) {
    const close = text.indexOf(closing, start + opening.length);
    if (close === -1) break;
    seen += text.slice(at, start);
    at = close + closing.length;
  }
  return seen + text.slice(at);
}
