import type { SyntaxNode } from '@lezer/common';
import type { Span } from '../text/span.js';
import { Facts } from './facts.js';
import { readInline } from './inline.js';
import type { Node } from './node.js';

/** A text with the place it stands at. */
export interface Block {
  readonly facts: Facts;
  readonly span: Span;
}

/** Facts by the source text they were read from; grows from one version of a document to the next. */
export type FactsByText = Map<string, Facts>;

/** When so many more texts are known than the document has, the others are forgotten. */
const spare = 2000;

/**
 * Hands out the facts of blocks, keyed by their source text: after an edit only texts not seen before are read. Facts
 * hold nothing of where a text stands, so all versions of a document can share one store.
 */
export class FactsReader {
  readonly nothing = new Facts('', { plain: '', strong: [], links: [], code: [], struck: [], ticked: undefined });
  #used = 0;

  constructor(
    readonly text: string,
    readonly known: FactsByText = new Map(),
  ) {}

  /** Forgets the texts of earlier versions once they outweigh those of this one. */
  forgetUnused(nodes: Iterable<Node>): void {
    if (this.known.size < this.#used + spare) return;
    this.known.clear();
    for (const node of nodes) for (const { facts } of [node, ...node.cells]) this.known.set(facts.raw, facts);
  }

  /** The inline text of a leaf block: a heading, a paragraph, a cell. */
  block(node: SyntaxNode): Block {
    return this.range(node.from, node.to, node);
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
    this.#used++;
    const before = this.known.get(source);
    if (before) return before;
    const facts = this.#readAnew(source, start, holder);
    this.known.set(source, facts);
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
