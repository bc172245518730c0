import type { SyntaxNode } from '@lezer/common';
import type { Span } from '../text/span.js';
import { Facts } from './facts.js';
import { readInline } from './inline.js';

/** A text with the place it stands at. */
export interface Block {
  readonly facts: Facts;
  readonly span: Span;
}

/**
 * Hands out the facts of blocks, keyed by their source text: after an edit only texts not seen before are read.
 * Facts of the text before that nobody asked for again are dropped.
 */
export class FactsReader {
  readonly nothing = new Facts('', { plain: '', strong: [], links: [], code: [], struck: [], ticked: undefined });
  readonly known = new Map<string, Facts>();

  constructor(
    readonly text: string,
    private readonly before: ReadonlyMap<string, Facts> = new Map(),
  ) {}

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
    const facts = this.known.get(source) ?? this.before.get(source) ?? this.#readAnew(source, start, holder);
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
