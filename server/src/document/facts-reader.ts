import type { SyntaxNode, Tree } from '@lezer/common';
import { shift, type Span } from '../text/span.js';
import { Facts } from './facts.js';
import { readInline } from './inline.js';
import { KnownSections } from './known-sections.js';
import type { Node } from './node.js';

/** A text with the place it stands at. */
export interface Block {
  readonly facts: Facts;
  readonly span: Span;
}

/** What one version of a document hands to the next; all of it holds for the texts themselves, wherever they stand. */
export interface ReadingStore {
  /** Facts by the source text they were read from. */
  readonly facts: Map<string, Facts>;
  /** Leaf blocks by the parser's tree, which it hands out again for what an edit did not touch. */
  readonly leaves: WeakMap<Tree, Block & { readonly at: number }>;
  /** Nodes by the parser's tree they were built from, and how far behind its beginning the first begins. */
  readonly blocks: WeakMap<Tree, { readonly indent: number; readonly nodes: readonly Node[] }>;
  readonly sections: KnownSections;
}

export const newStore = (): ReadingStore => ({
  facts: new Map(),
  leaves: new WeakMap(),
  blocks: new WeakMap(),
  sections: new KnownSections(),
});

/** When so many more texts are known than the document has, the others are forgotten. */
const spare = 4000;

/** Hands out the facts of blocks: after an edit only texts not seen before are read. */
export class FactsReader {
  readonly nothing = new Facts('', { plain: '', strong: [], links: [], code: [], struck: [], ticked: undefined });

  constructor(
    readonly text: string,
    readonly store: ReadingStore = newStore(),
  ) {}

  /** Forgets the texts of earlier versions once they outweigh those of this one. */
  forgetUnused(nodes: readonly Node[]): void {
    const { facts: known } = this.store;
    if (known.size < nodes.length * 6 + spare) return;
    known.clear();
    for (const node of nodes) for (const { facts } of [node, ...node.cells]) known.set(facts.raw, facts);
  }

  /** The inline text of a leaf block: a heading, a paragraph, a cell. */
  block(node: SyntaxNode): Block {
    const { tree } = node;
    const before = tree && this.store.leaves.get(tree);
    if (before) return { facts: before.facts, span: shift(before.span, node.from - before.at) };
    const block = this.range(node.from, node.to, node);
    if (tree) this.store.leaves.set(tree, { ...block, at: node.from });
    return block;
  }

  /** Part of a leaf block, trimmed. */
  range(from: number, to: number, holder: SyntaxNode): Block {
    const raw = this.text.slice(from, to);
    const start = from + (raw.length - raw.trimStart().length);
    const end = Math.max(start, to - (raw.length - raw.trimEnd().length));
    const source = this.text.slice(start, end);
    return { facts: this.#facts(source, start, holder), span: { start, end } };
  }

  empty(at: number): Block {
    return { facts: this.nothing, span: { start: at, end: at } };
  }

  #facts(source: string, start: number, holder: SyntaxNode): Facts {
    const before = this.store.facts.get(source);
    if (before) return before;
    const facts = this.#readAnew(source, start, holder);
    this.store.facts.set(source, facts);
    return facts;
  }

  #readAnew(source: string, start: number, holder: SyntaxNode): Facts {
    const inside: SyntaxNode[] = [];
    for (let child = holder.firstChild; child; child = child.nextSibling) {
      if (child.from >= start && child.to <= start + source.length) inside.push(child);
    }
    return new Facts(source, readInline(source, start, inside));
  }
}
