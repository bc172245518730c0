import type { Span } from '../text/span.js';
import type { DocumentKind } from './kinds.js';

/** What a reader understands of a strategy document. Grows with the model; rules query it and never read the text again. */
export interface StrategyDocument {
  readonly text: string;
  /** False for READMEs, changelogs, tutorials …: then the linter says nothing at all. */
  readonly isStrategy: boolean;
  readonly kinds: ReadonlySet<DocumentKind>;
  /** Language of most of the text; findings are inserted in it, never worded in it. */
  readonly language: 'en' | 'ru';
  /** The smallest range that stands for the whole document: its title, else its first line of text. */
  readonly title: Span;
}
