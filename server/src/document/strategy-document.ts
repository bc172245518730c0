import type { Language } from '../lexicon/lexicon.js';
import type { Span } from '../text/span.js';
import type { Comments } from './comments.js';
import type { FrontMatter } from './front-matter.js';
import type { DocumentKind } from './kinds.js';
import type { Link } from './links.js';
import type { SaidBy } from './nature.js';
import type { Node } from './node.js';

/**
 * What a reader understands of a document. The outline stands here; goals, milestones, unknowns and the rest are read
 * from it by functions of their own (`goalsOf(doc)`), each once for a document. Rules query them, never the text.
 */
export interface StrategyDocument {
  readonly text: string;
  /** Path or name of the file, `/`-separated; empty when unknown. */
  readonly path: string;
  /** False for READMEs, changelogs, tutorials …: then the linter says nothing at all. */
  readonly isStrategy: boolean;
  readonly kinds: ReadonlySet<DocumentKind>;
  /** Whose word `kinds` is; the content's where nobody says. */
  readonly saidBy: SaidBy;
  /** Language of most of the text; findings are inserted in it, never worded in it. */
  readonly language: Language;
  /** The smallest range that stands for the whole document: its title, else its first line of text. */
  readonly title: Span;
  readonly frontMatter: FrontMatter;
  readonly comments: Comments;
  /** Links to other files that may be documents, in document order. */
  readonly links: readonly Link[];
  readonly root: Node;
  /** All nodes of the outline, in document order. */
  readonly nodes: readonly Node[];
  /** The answer of `read` for this document, worked out at the first call and kept. */
  once<T>(read: (doc: StrategyDocument) => T): T;
}

/** A query of the model: worked out once for a document, whoever asks. */
export const query =
  <T>(read: (doc: StrategyDocument) => T) =>
  (doc: StrategyDocument): T =>
    doc.once(read);
