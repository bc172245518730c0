import type { SyntaxNode } from '@lezer/common';
import type { Span } from '../text/span.js';

/** What the inline marks of a block say about its text; all offsets are relative to the block's start. */
export interface Inline {
  /** The block's text with marks, link targets, tags, comments and struck-out words blanked, offset for offset. */
  readonly plain: string;
  readonly strong: readonly Span[];
  /** The first run in italics. */
  readonly italic?: Span | undefined;
  readonly links: readonly Span[];
  readonly code: readonly Span[];
  readonly struck: readonly Span[];
  /** `- [ ]` is false, `- [x]` is true, no task is undefined. */
  readonly ticked: boolean | undefined;
}

/** «9\\. Риски», as word processors export a number: its mark moves to where the blanked backslash stood. */
const escapedNumber = /^(\s*\d{1,2}) ([.)])(?=\s)/;

interface Collector {
  readonly raw: string;
  readonly from: number;
  readonly blanks: Span[];
  readonly strong: Span[];
  italic: Span | undefined;
  readonly links: Span[];
  readonly code: Span[];
  readonly struck: Span[];
  ticked: boolean | undefined;
}

const marks = new Set([
  'EmphasisMark',
  'CodeMark',
  'LinkMark',
  'URL',
  'LinkTitle',
  'HeaderMark',
  'QuoteMark',
  'StrikethroughMark',
  'LinkLabel',
  'TaskMarker',
]);
const unread = new Set([
  'HTMLTag',
  'Comment',
  'Entity',
  'ProcessingInstruction',
  'Strikethrough',
  'CommentBlock',
  'Image',
]);

/** Reads the inline structure of `raw`, the source of `nodes` from `from` on. */
export function readInline(raw: string, from: number, nodes: readonly SyntaxNode[]): Inline {
  const found: Collector = {
    raw,
    from,
    blanks: [],
    strong: [],
    italic: undefined,
    links: [],
    code: [],
    struck: [],
    ticked: undefined,
  };
  for (const node of nodes) collect(node, found);
  const { strong, italic, links, code, struck, ticked } = found;
  return {
    plain: blank(raw, found.blanks).replace(escapedNumber, '$1$2 '),
    strong,
    italic,
    links,
    code,
    struck,
    ticked,
  };
}

/** Emphasis within emphasis at most; deeper marks stay in the text, and no input exhausts the stack. */
const deepest = 100;

function collect(node: SyntaxNode, found: Collector, depth = 0): void {
  if (depth > deepest) return;
  const place = { start: node.from - found.from, end: node.to - found.from };
  if (node.name === 'TaskMarker') found.ticked = /[xX]/.test(found.raw.slice(place.start, place.end));
  if (marks.has(node.name) || unread.has(node.name)) found.blanks.push(place);
  if (node.name === 'Escape') found.blanks.push({ start: place.start, end: place.start + 1 });
  if (node.name === 'Strikethrough') found.struck.push(place);
  if (node.name === 'StrongEmphasis') found.strong.push(place);
  if (node.name === 'Emphasis') found.italic ??= place;
  if (node.name === 'Link' || node.name === 'Autolink') found.links.push(place);
  if (node.name === 'InlineCode') found.code.push(place);
  for (let child = node.firstChild; child; child = child.nextSibling) collect(child, found, depth + 1);
}

/** Replaces the spans by as many spaces, keeping line breaks, so that offsets stay what they were. */
export function blank(raw: string, spans: readonly Span[]): string {
  if (spans.length === 0) return raw;
  let result = '';
  let at = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    result += raw.slice(at, from) + raw.slice(from, end).replaceAll(/[^\n]/g, ' ');
    at = end;
  }
  return result + raw.slice(at);
}
