import { TreeFragment, type ChangedRange, type Tree } from '@lezer/common';
import { parser, Strikethrough, Table, TaskList } from '@lezer/markdown';
import type { Span } from '../text/span.js';
import type { TextChange } from './parse.js';

/** A parsed text together with what lets the next parse reuse it. */
export interface MarkdownTree {
  readonly tree: Tree;
  readonly fragments: readonly TreeFragment[];
  /** The YAML between two `---` lines at the very top, fences included; empty when there is none. */
  readonly frontMatter: Span;
}

const markdown = parser.configure([Table, TaskList, Strikethrough]);

/** The same without marks inside of lines. */
const blocksOnly = markdown.configure({ remove: ['Emphasis', 'Strikethrough', 'Link', 'Image', 'LinkEnd'] });

/** Emphasis nested tens of thousands deep exhausts the parser's stack; such a text is read by its blocks alone. */
function parseBounded(text: string, fragments: readonly TreeFragment[]): Tree {
  try {
    return markdown.parse(text, fragments);
  } catch {
    return blocksOnly.parse(text);
  }
}

/** Front matter longer than this is taken for text: no author writes it, and the look for its end stays bounded. */
const longestFrontMatter = 20_000;

/**
 * Parses `text`; with the tree of the text before and the edits since, only what they touched is read again.
 * The parser knows no front matter and would take its closing fence for a heading's underline: it sees blank lines there.
 */
export function parseMarkdown(
  text: string,
  previous?: MarkdownTree,
  changes: readonly TextChange[] = [],
): MarkdownTree {
  const frontMatter = frontMatterOf(text);
  const reusable = previous && sameFrontMatter(previous.frontMatter, frontMatter) ? previous.fragments : [];
  const fragments = changes.reduce<readonly TreeFragment[]>(
    (known, change) => TreeFragment.applyChanges(known, [changedRange(change)]),
    reusable,
  );
  const body = asParserReads(text.slice(frontMatter.end));
  const tree = parseBounded('\n'.repeat(frontMatter.end) + body, fragments);
  return { tree, fragments: TreeFragment.addTree(tree, fragments), frontMatter };
}

/** Below the head of a table: its last bar, where spaces stand behind it. */
const lastBar = /^([ \t>|:]*-[ \t|:-]*)\|(?=[ \t]+$)/gm;

/**
 * The text, character for character, with what the parser stumbles over put otherwise: to it a CR is a table's last cell,
 * and below a table's head it lets nothing stand behind the last bar.
 */
function asParserReads(text: string): string {
  const lines = text.includes('\r\n') ? text.replaceAll('\r\n', '\t\n') : text;
  return lines.replace(lastBar, '$1 ');
}

/**
 * What was changed, and the character behind it: a block that begins there may begin its line only now, as indented code
 * whose tab is gone, and the parser would take it for what it was.
 */
const changedRange = ({ start, end, insert }: TextChange): ChangedRange => ({
  fromA: start,
  toA: end + 1,
  fromB: start,
  toB: start + insert.length + 1,
});

const sameFrontMatter = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/** The front matter's span; one that is never closed ends behind its last field. A byte order mark may stand before it. */
export function frontMatterOf(text: string): Span {
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  if (!/^---[ \t]*\r?\n/.test(text.slice(start, start + 40))) return { start: 0, end: start };
  const head = text.slice(start, start + longestFrontMatter);
  const closing = closingFence(head);
  return { start, end: start + (closing > 0 ? closing : unclosed(head)) };
}

/** Where the closing `---` or `...` ends; 0 when there is none. */
function closingFence(head: string): number {
  for (let at = head.indexOf('\n'); at !== -1; at = head.indexOf('\n', at + 1)) {
    const fence = head.slice(at + 1, at + 4);
    if ((fence === '---' || fence === '...') && /^[ \t]*(?:\r?\n|$)/.test(head.slice(at + 4, at + 40))) return at + 4;
  }
  return 0;
}

/** Where a front matter without a closing fence ends: behind its last line of the form `key: value`. */
function unclosed(head: string): number {
  const lines = /^---[ \t]*(?:\r?\n[\p{L}_-]+:(?:[ \t][^\n]*)?)+/u.exec(head);
  return lines?.[0].trimEnd().length ?? 0;
}
