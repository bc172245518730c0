import type { Tree } from '@lezer/common';
import type { Span } from '../text/span.js';

/** An HTML comment that Markdown takes for one: not in code, not escaped. */
export interface Comment extends Span {
  /** False for one that runs to the end of its block, or of the text, because nothing closes it. */
  readonly closed: boolean;
}

/** Contents of these are no markup: what looks like a comment in them is a script's or a form's own text. */
const rawText = /^<(?:script|style|textarea)(?![a-z])/i;

/** The comments of a parsed text in its order. Linear in the text. */
export function commentsIn(text: string, tree: Tree): Comment[] {
  const found: Comment[] = [];
  tree.iterate({
    enter({ name, from, to }) {
      const block = name === 'CommentBlock' || (name === 'HTMLBlock' && !rawText.test(text.slice(from, from + 12)));
      if (block) addFrom(text, from, to, found);
      else if (name === 'Comment') found.push({ start: from, end: to, closed: true });
      return !block;
    },
  });
  return found;
}

const opening = '<!--';
const closing = '-->';

/** One block of HTML may hold several comments, and text between them. */
function addFrom(text: string, from: number, to: number, found: Comment[]): void {
  for (let start = text.indexOf(opening, from); start !== -1 && start < to;) {
    const close = text.indexOf(closing, start + opening.length);
    const closed = close !== -1 && close < to;
    const end = closed ? close + closing.length : to;
    found.push({ start, end, closed });
    start = text.indexOf(opening, end);
  }
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
