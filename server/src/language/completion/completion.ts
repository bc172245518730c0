import type { StrategyDocument } from '../../document/strategy-document.js';
import type { Finding } from '../../linter/finding.js';
import type { Bilingual, Locale } from '../../rules/rule.js';
import type { Span } from '../../text/span.js';
import type { NamedTerm } from './terms.js';
import type { Template } from './templates.js';

export type CompletionKind = 'section' | 'label' | 'key' | 'value' | 'directive' | 'rule' | 'term' | 'template';

/** Something that may be written at the cursor. */
export interface Completion {
  readonly kind: CompletionKind;
  readonly label: string;
  /** What it replaces: on one line, from what was typed of it to the cursor or what closes it. */
  readonly span: Span;
  readonly insert: string;
  /** `insert` is in snippet syntax. */
  readonly isSnippet?: true;
  /** What is typed is held against this; begins as the replaced text does. The label when absent. */
  readonly filter?: string;
  /** A line on what it is for, in the reader's language. */
  readonly about: Bilingual;
  /** More of it, as Markdown. */
  readonly more?: Bilingual;
}

/** What is asked: what could be written at a place. */
export interface Question {
  readonly document: StrategyDocument;
  readonly offset: number;
  readonly locale: Locale;
  /** The character whose typing asks; absent where the author does. */
  readonly trigger?: string;
  /** What is found in a document under the settings in force. */
  readonly lint: (document: StrategyDocument) => readonly Finding[];
  readonly templates: readonly Template[];
  /** The team's own terms, besides those of the product's glossary. */
  readonly teamTerms: readonly NamedTerm[];
}
