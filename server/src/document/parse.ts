import type { DocumentKind } from './kinds.js';
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

/** Reads a whole text. Never throws, on any string. */
export function parseDocument(text: string, options: ParseOptions = {}): StrategyDocument {
  void options;
  return { text, isStrategy: false, kinds: new Set(), language: 'en', title: { start: 0, end: 0 } };
}

/** Reads a text after an edit, re-reading only the blocks that the change touched. */
export function updateDocument(previous: StrategyDocument, text: string, changes: readonly TextChange[]): StrategyDocument {
  void previous;
  void changes;
  return parseDocument(text);
}
