import { FactsReader, newStore, type ReadingStore } from './facts-reader.js';
import { readFrontMatter } from './front-matter.js';
import type { DocumentKind } from './kinds.js';
import { parseMarkdown, type MarkdownTree } from './markdown.js';
import { buildOutline } from './outline.js';
import { Reading } from './reading.js';
import type { StrategyDocument } from './strategy-document.js';

/** What is known of a file besides its text. */
export interface ParseOptions {
  /** Path or name of the file, `/`-separated; names such as `goals/2022_Q4.md` tell a horizon. */
  readonly path?: string;
  /** A kind set from outside (a setting by glob, a command); the author's front matter wins over it. */
  readonly treatAs?: DocumentKind;
}

/** An edit in offsets of the text before it; several edits are applied one after the other, as LSP sends them. */
export interface TextChange {
  readonly start: number;
  readonly end: number;
  readonly insert: string;
}

/** What the next parse of the same file can reuse. */
interface Kept {
  readonly markdown: MarkdownTree;
  readonly store: ReadingStore;
  readonly options: ParseOptions;
}

const kept = new WeakMap<StrategyDocument, Kept>();

/** Reads a whole text. Never throws, on any string. */
export function parseDocument(text: string, options: ParseOptions = {}): StrategyDocument {
  return read(text, parseMarkdown(text), newStore(), options);
}

/**
 * Reads a text after an edit, re-reading only the blocks that the change touched. The previous document is spent: its
 * nodes move into the new one, since to copy thousands of them after every key takes longer than to read the edit.
 */
export function updateDocument(
  previous: StrategyDocument,
  text: string,
  changes: readonly TextChange[],
): StrategyDocument {
  const before = kept.get(previous);
  if (!before) return parseDocument(text, { path: previous.path });
  return read(text, parseMarkdown(text, before.markdown, changes), before.store, before.options);
}

function read(text: string, markdown: MarkdownTree, store: ReadingStore, options: ParseOptions): StrategyDocument {
  const reader = new FactsReader(text, store);
  const root = buildOutline(markdown.tree, reader);
  const document = new Reading(text, root, readFrontMatter(text, markdown.frontMatter), markdown.tree, options);
  reader.forgetUnused(document.nodes);
  kept.set(document, { markdown, store, options });
  return document;
}
