import type { SyntaxNode, Tree } from '@lezer/common';
import type { Span } from '../text/span.js';
import { buildTable } from './table.js';
import { authorLines, letterLength, markLength, type Line } from './lines.js';
import type { Block, FactsReader } from './facts-reader.js';
import { holdsPart, isPart, isPartAbove, isTitleLine, numberOf, paragraphOf, titleOfItem } from './titles.js';
import { headingLevel, topBlocks } from './known-sections.js';
import { adopt, makeNode, type Node, type NodeKind } from './node.js';
import type { Facts } from './facts.js';

/** Level of a line that stands in a heading's place; below every Markdown heading. */
export const lineHeading = 7;
/** Level of a label line («Цели:») that heads only the list or table right below it. */
export const labelHeading = 8;

/** "    KR2: …", pasted with its spaces: Markdown takes it for code, and no reader does. */
const isIndentedText = (text: string): boolean =>
  /^\s*(?:KR|КР|key result|objective|goal|цель|ключевой результат)\s?№?\d/iu.test(text);

/** Lists within lists, quotations within quotations, at most. */
const deepest = 60;

/** Builds the outline of a parsed text. Bounded by the number of blocks; texts already read come from `read`'s cache. */
export function buildOutline(tree: Tree, read: FactsReader): Node {
  const root = makeNode({
    kind: 'document',
    span: { start: 0, end: read.text.length },
    facts: read.nothing,
    parent: undefined,
  });
  new OutlineBuilder(root, read, false, 0).document(tree);
  return root;
}

/** Places the blocks of one container (the document, a quotation, an item) under the section open at the time. */
class OutlineBuilder {
  #open: Node;
  /** No heading in the whole text. */
  #bare = false;
  /** Of the numbered line that heads the open section. */
  #number: number | undefined;

  constructor(
    private readonly home: Node,
    private readonly read: FactsReader,
    private readonly quoted: boolean,
    private readonly depth: number,
  ) {
    this.#open = home;
  }

  /** The whole text; sections that an edit left alone are taken over as they are. */
  document(tree: Tree): void {
    const blocks = topBlocks(tree);
    this.#bare = !blocks.some((block) => headingLevel(block.tree.type.name) !== undefined);
    const { sections } = this.read.store;
    const open: { readonly node: Node; readonly from: number }[] = [];
    const close = (level: number, to: number): void => {
      for (let top = open.at(-1); top && top.node.level >= level; top = open.at(-1)) {
        sections.note(top.node, blocks, top.from, to);
        open.pop();
      }
    };
    for (let at = 0; at < blocks.length; at++) {
      const current = blocks[at];
      if (!current) break;
      const { tree: block, from } = current;
      const level = headingLevel(block.type.name);
      if (level !== undefined) close(level, at);
      const known = level === undefined ? undefined : sections.find(blocks, at);
      if (known) {
        this.#closeSections(known.node.level);
        adopt(known.node, this.#open, from + known.indent - known.node.span.start);
        at += known.trees.length - 1;
        continue;
      }
      const node = tree.topNode.enter(from, 1);
      if (!node) continue;
      this.#block(node);
      if (level !== undefined) open.push({ node: this.#open, from: at });
    }
    close(0, blocks.length);
  }

  blocks(container: SyntaxNode): void {
    // Lists and quotations nested deeper than anybody reads are left out: no input may exhaust the stack.
    if (this.depth > deepest) return;
    for (let node = container.firstChild; node; node = node.nextSibling) this.#block(node);
  }

  #block(node: SyntaxNode): void {
    const level = headingLevel(node.name);
    if (level !== undefined) this.#heading(node, level);
    else if (node.name === 'Paragraph' || node.name === 'Task') this.#paragraph(node);
    else if (node.name === 'BulletList' || node.name === 'OrderedList') this.#list(node);
    else if (node.name === 'Table') this.#table(node);
    else if (node.name === 'Blockquote') this.#quote(node);
    // A line across the page ends what a line in a heading's place began: the foot of a document is no part of a list.
    else if (node.name === 'HorizontalRule') this.#closeSections(lineHeading);
    else if (node.name === 'CodeBlock' && isIndentedText(this.read.text.slice(node.from, node.to)))
      this.#indented(node);
    else if (node.name === 'FencedCode' || node.name === 'CodeBlock') this.#add('code', node, this.read.nothing);
  }

  /** Closes the sections that a heading of `level` ends, and opens its own. */
  #openSection(level: number, facts: Facts, span: Span): void {
    this.#closeSections(level);
    const section = makeNode({
      kind: 'section',
      span,
      facts,
      parent: this.#open,
      level,
      roles: facts.titleRoles,
      quoted: this.quoted,
    });
    this.#open.children.push(section);
    this.#open = section;
  }

  #closeSections(level: number): void {
    this.#number = undefined;
    while (this.#open !== this.home && this.#open.level >= level && this.#open.parent) this.#open = this.#open.parent;
  }

  #heading(node: SyntaxNode, level: number): void {
    const { start, end } = headingText(node, this.read.text);
    const { facts, span } = this.read.range(start, end, node);
    this.#openSection(level, facts, span);
  }

  #title({ facts, span }: Block): void {
    this.#openSection(lineHeading, facts, span);
  }

  /** The first line heads the others. */
  #part(node: SyntaxNode): void {
    const [title, ...lines] = authorLines(this.read, node);
    if (title) this.#title(title);
    this.#lines(node, lines);
  }

  #paragraph(node: SyntaxNode): void {
    this.#lines(node, authorLines(this.read, node));
  }

  /** Line by line, but for blank ones. */
  #indented(node: SyntaxNode): void {
    for (let from = node.from; from < node.to;) {
      const end = this.read.text.indexOf('\n', from);
      const to = end === -1 || end > node.to ? node.to : end;
      const { facts, span } = this.read.range(from, to, node);
      if (facts.words.length > 0) this.#text(facts, span, true);
      from = to + 1;
    }
  }

  #lines(node: SyntaxNode, lines: readonly Line[]): void {
    for (const [at, line] of lines.entries()) {
      const title = isTitleLine(this.read, line.facts, node, line, this.#bare);
      const mark = title ? 0 : line.facts.once(markLength) || letterLength(this.read, node, lines, at);
      if (title) this.#openSection(title === 'label' ? labelHeading : lineHeading, line.facts, line.span);
      else if (mark > 0) this.#point(this.read.range(line.span.start + mark, line.span.end, node));
      else this.#text(line.facts, line.span, lines.length > 1);
    }
  }

  #text(facts: Facts, span: Span, line: boolean): void {
    // A label line heads what follows at once; prose after it belongs to the section around again.
    if (this.#open.level === labelHeading && this.#open.children.length > 0)
      this.#open = this.#open.parent ?? this.home;
    const roles = facts.lead?.roles ?? [];
    this.#open.children.push(
      makeNode({ kind: 'paragraph', span, facts, parent: this.#open, roles, quoted: this.quoted, line }),
    );
  }

  /** A line with a mark of its author's is an item like those of Markdown's lists. */
  #point({ facts, span }: Block): void {
    const roles = facts.lead?.roles ?? [];
    this.#open.children.push(
      makeNode({ kind: 'item', span, facts, parent: this.#open, level: 1, roles, quoted: this.quoted }),
    );
  }

  #list(list: SyntaxNode): void {
    if (this.#parts(list)) return;
    const title = titleOfItem(this.read, list);
    if (title) {
      this.#title(title);
      this.#number = numberOf(this.read, list);
      return;
    }
    this.#reused(list, () => {
      for (let item = list.firstChild; item; item = item.nextSibling) {
        if (item.name === 'ListItem') this.#item(item, this.#open);
      }
    });
  }

  /**
   * «1. Цели», and right below it `1.1 …`, `1.2 …`: Markdown takes the points for lines of the item; each item is a part.
   * So is «8. …» behind the part «7. Допущения», if of one sentence.
   */
  #parts(list: SyntaxNode): boolean {
    if (list.name !== 'OrderedList' || list.parent?.name !== 'Document') return false;
    const first = numberOf(this.read, list);
    if (first !== (this.#number ?? Number.NaN) + 1 && !holdsPart(this.read, list, this.#bare)) return false;
    let items = 0;
    for (let item = list.firstChild; item; item = item.nextSibling) {
      const paragraph = item.name === 'ListItem' ? paragraphOf(item) : undefined;
      items += 1;
      if (!paragraph) continue;
      if (isPart(this.read, paragraph, this.#bare)) this.#part(paragraph);
      else if (isPartAbove(this.read, list, item)) this.#title(this.read.block(paragraph));
      else {
        this.#closeSections(lineHeading);
        this.#item(item, this.#open);
      }
    }
    this.#number = first + items - 1;
    return true;
  }

  #item(item: SyntaxNode, parent: Node): void {
    const first = item.firstChild?.nextSibling;
    const hasText = first?.name === 'Paragraph' || first?.name === 'Task';
    const { facts, span } = hasText ? this.read.block(first) : this.read.empty(item.from);
    const level = parent.kind === 'item' ? parent.level + 1 : 1;
    const node = makeNode({
      kind: 'item',
      span,
      facts,
      parent,
      level,
      roles: facts.lead?.roles ?? [],
      quoted: this.quoted,
    });
    parent.children.push(node);
    const inner = new OutlineBuilder(node, this.read, this.quoted, this.depth + 1);
    if (inner.depth > deepest) return;
    for (let child = hasText ? first.nextSibling : first; child; child = child.nextSibling) inner.#block(child);
  }

  #table(node: SyntaxNode): void {
    this.#reused(node, () => {
      this.#open.children.push(buildTable(node, this.#open, this.read, this.quoted));
    });
  }

  /**
   * Lists and tables of the top level hold most of a plan's nodes. The parser hands out the same tree for one that an
   * edit did not touch; then the nodes built from it before move to where it stands now.
   */
  #reused(node: SyntaxNode, build: () => void): void {
    const tree = this.depth === 0 ? node.tree : null;
    const before = tree && this.read.store.blocks.get(tree);
    if (before) {
      const by = node.from + before.indent - (before.nodes[0]?.span.start ?? 0);
      for (const each of before.nodes) adopt(each, this.#open, by);
      return;
    }
    const first = this.#open.children.length;
    build();
    const nodes = this.#open.children.slice(first);
    const [start] = nodes;
    if (tree && start) this.read.store.blocks.set(tree, { indent: start.span.start - node.from, nodes });
  }

  #quote(node: SyntaxNode): void {
    const inner = new OutlineBuilder(this.#open, this.read, true, this.depth + 1);
    inner.blocks(node);
  }

  #add(kind: NodeKind, node: SyntaxNode, facts: Facts): void {
    const span = { start: node.from, end: node.to };
    this.#open.children.push(makeNode({ kind, span, facts, parent: this.#open, quoted: this.quoted }));
  }
}

/** The words of a heading, without its number signs or underline. */
function headingText(node: SyntaxNode, text: string): Span {
  const marks = node.getChildren('HeaderMark');
  const opening = marks.find((mark) => mark.from === node.from);
  const closing = marks.find((mark) => mark !== opening);
  // A number sign without a space behind it («##Риски») is part of what the parser takes for the text.
  const start = opening?.to ?? node.from;
  return { start, end: Math.max(start, Math.min(closing?.from ?? node.to, text.length)) };
}
