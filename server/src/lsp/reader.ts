import { parseDocument, updateDocument } from '../document/parse.js';
import type { DocumentKind } from '../document/kinds.js';
import type { StrategyDocument } from '../document/strategy-document.js';
import type { LintConfig } from '../linter/config.js';
import type { Finding } from '../linter/finding.js';
import { lint } from '../linter/lint.js';
import type { Workspace } from '../model/workspace.js';
import type { OpenDocument } from './documents.js';

interface Model {
  readonly document: StrategyDocument;
  readonly treatAs: DocumentKind | undefined;
  /** How long the reading took. */
  readonly milliseconds: number;
}

interface Linted {
  readonly document: StrategyDocument;
  readonly key: string;
  readonly findings: readonly Finding[];
  readonly milliseconds: number;
}

/** The documents that are read together with one, and a mark that changes when they say other things of it. */
interface Beside {
  readonly workspace: Workspace | undefined;
  readonly mark: string;
}

/** Keeps what was understood of each open document, and brings it up to date when somebody asks. */
export class Reader {
  private readonly models = new WeakMap<OpenDocument, Model>();
  private readonly linted = new WeakMap<OpenDocument, Linted>();

  /** `now` is a clock in milliseconds. */
  constructor(private readonly now: () => number) {}

  /** The model of the document's present text; only edits since the last reading are read. */
  read(open: OpenDocument, path: string, treatAs: DocumentKind | undefined): StrategyDocument {
    const [before, start] = [this.models.get(open), this.now()];
    const document = this.next(open, path, treatAs);
    if (document !== before?.document) this.models.set(open, { document, treatAs, milliseconds: this.now() - start });
    return document;
  }

  /** Findings in a document; asking again for the same text and configuration costs nothing. */
  findings(
    open: OpenDocument,
    document: StrategyDocument,
    config: LintConfig,
    { workspace, mark }: Beside,
  ): readonly Finding[] {
    const key = JSON.stringify(config) + mark;
    const known = this.linted.get(open);
    if (known?.document === document && known.key === key) return known.findings;
    const start = this.now();
    const findings = lint(document, config, workspace);
    this.linted.set(open, { document, key, findings, milliseconds: this.now() - start });
    return findings;
  }

  /** How long it took to read the present text and to lint it. */
  millisecondsFor(open: OpenDocument): number {
    return (this.models.get(open)?.milliseconds ?? 0) + (this.linted.get(open)?.milliseconds ?? 0);
  }

  private next(open: OpenDocument, path: string, treatAs: DocumentKind | undefined): StrategyDocument {
    const changes = open.takeChanges();
    const known = this.models.get(open);
    const text = open.lines.getText();
    if (!known || !changes || known.treatAs !== treatAs) {
      // A failure below must not leave edits behind that the kept model has not seen.
      this.models.delete(open);
      return parseDocument(text, { path, ...(treatAs && { treatAs }) });
    }
    if (changes.length === 0) return known.document;
    this.models.delete(open);
    return updateDocument(known.document, text, changes);
  }
}
