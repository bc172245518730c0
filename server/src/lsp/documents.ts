import { TextDocument } from 'vscode-languageserver-textdocument';
import { TextDocuments } from 'vscode-languageserver';
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import type { TextChange } from '../document/parse.js';
import { applyChange } from './from-protocol.js';

/** More edits than this between two readings, and reading afresh is the cheaper way. */
const maxPending = 500;

let opened = 0;

/** A text that the editor holds open, and the edits that nobody has read yet. */
export class OpenDocument {
  /** Tells two openings of one file apart, whose versions may both start at 1. */
  readonly serial = ++opened;
  /** Whether the editor gets the findings in this document by itself, whatever is said of the workspace. */
  isShown = false;
  private pending: TextChange[] | undefined;

  private kept: number;

  constructor(private text: TextDocument) {
    this.kept = text.version;
  }

  get uri(): string {
    return this.text.uri;
  }

  get languageId(): string {
    return this.text.languageId;
  }

  get version(): number {
    return this.text.version;
  }

  /** The text with its lines, for positions. Replaced at each edit: do not keep it. */
  get lines(): TextDocument {
    return this.text;
  }

  /** Whether the text is as it was when it was opened or saved last. */
  get isSaved(): boolean {
    return this.kept === this.version;
  }

  save(): void {
    this.kept = this.version;
  }

  /** Applies edits of the editor, in their order. */
  apply(changes: readonly TextDocumentContentChangeEvent[], version: number): void {
    for (const change of changes) {
      const applied = applyChange(this.text, change, version);
      this.text = applied.document;
      this.note(applied.change);
    }
  }

  /** Hands over the edits since the last call; `undefined` when the text is to be read as a whole. */
  takeChanges(): readonly TextChange[] | undefined {
    const changes = this.pending;
    this.pending = [];
    return changes;
  }

  private note(change: TextChange | undefined): void {
    if (change && this.pending && this.pending.length < maxPending) this.pending.push(change);
    else this.pending = undefined;
  }
}

/** The open documents, kept in step with the editor. */
export const openDocuments = (): TextDocuments<OpenDocument> =>
  new TextDocuments<OpenDocument>({
    create: (uri, languageId, version, content) =>
      new OpenDocument(TextDocument.create(uri, languageId, version, content)),
    update: (document, changes, version) => {
      document.apply(changes, version);
      return document;
    },
  });
