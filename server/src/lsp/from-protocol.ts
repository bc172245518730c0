import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Range, TextDocumentContentChangeEvent } from 'vscode-languageserver';
import type { TextChange } from '../document/parse.js';
import type { Locale } from '../rules/rule.js';
import type { Span } from '../text/span.js';

/** The product's language nearest to a BCP 47 tag of an editor («ru-RU», "en", "de"). */
export const localeOf = (tag: string | undefined): Locale => (tag?.toLowerCase().split('-')[0] === 'ru' ? 'ru' : 'en');

export const toSpan = ({ start, end }: Range, lines: TextDocument): Span => ({
  start: lines.offsetAt(start),
  end: lines.offsetAt(end),
});

/**
 * Applies one content change and tells it in offsets of the text before; `undefined` when the whole text was
 * replaced. The returned document stands for the new text.
 */
export function applyChange(
  document: TextDocument,
  change: TextDocumentContentChangeEvent,
  version: number,
): { document: TextDocument; change: TextChange | undefined } {
  if (!('range' in change)) return { document: recreate(document, change.text, version), change: undefined };
  const [first, second] = [document.offsetAt(change.range.start), document.offsetAt(change.range.end)];
  const edit = { start: Math.min(first, second), end: Math.max(first, second), insert: change.text };
  const updated = TextDocument.update(document, [change], version);
  return {
    document: joinsLineBreak(updated.getText(), edit) ? recreate(updated, updated.getText(), version) : updated,
    change: edit,
  };
}

/**
 * An edit may bring a `\r` and a `\n` together, which then end one line and no longer two. `TextDocument` counts on
 * with two, and every position below would be off by a line: such a text is counted afresh.
 */
function joinsLineBreak(text: string, { start, insert }: TextChange): boolean {
  const isBreakAt = (offset: number): boolean => text[offset] === '\n' && text[offset - 1] === '\r';
  return isBreakAt(start) || isBreakAt(start + insert.length);
}

const recreate = (document: TextDocument, text: string, version: number): TextDocument =>
  TextDocument.create(document.uri, document.languageId, version, text);
