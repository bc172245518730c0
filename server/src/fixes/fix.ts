import type { StrategyDocument } from '../document/strategy-document.js';
import type { Bilingual } from '../text/bilingual.js';
import type { Span } from '../text/span.js';
import type { Edit } from './edit.js';
import { fixTexts, type FixTextId } from './texts.js';

export type { FixTextId } from './texts.js';

/** Words of a fix: its title for the reader, and what it writes into the document, in the document's language. */
export interface FixText {
  readonly title: Bilingual;
  /** Of a part that it adds. */
  readonly heading?: Bilingual;
  /** May hold places, `[[name: example]]`. */
  readonly text: Bilingual;
}

/** One way to mend what a rule reports. */
export interface Fixer {
  /** Its words, in `server/data/fixes`. */
  readonly text: FixTextId;
  /** Asks nothing of the author and cannot change what the document says: may be applied without a look. */
  readonly safe?: true;
  /**
   * The changes that mend a problem at `span`; none where this way does not fit there (no such column, no list).
   * They do not overlap and hold only offsets into `doc.text`.
   */
  readonly edits: (doc: StrategyDocument, span: Span, words: Words, said: Said) => readonly Edit[];
}

/** What the rule said of the place: its message and what it put into the slots. */
export interface Said {
  readonly message: string;
  readonly slots: Readonly<Record<string, unknown>>;
}

/** The way to mend what one of the messages says; it is not offered for others. */
export const forMessages = (messages: readonly string[], fixer: Fixer): Fixer => ({
  ...fixer,
  edits: (doc, span, words, said) => (messages.includes(said.message) ? fixer.edits(doc, span, words, said) : []),
});

/** The way to mend documents that something holds of; it is not offered in others. */
export const where = (holds: (doc: StrategyDocument) => boolean, fixer: Fixer): Fixer => ({
  ...fixer,
  edits: (doc, span, words, said) => (holds(doc) ? fixer.edits(doc, span, words, said) : []),
});

/** The text that stands in a slot; none where there is another kind of value. */
export function slotText({ slots }: Said, name: string): string {
  const value = slots[name];
  return typeof value === 'string' ? value : '';
}

/** Words of a fix in the language of the document that they go into. */
export interface Words {
  readonly heading: string;
  readonly text: string;
}

export const fixText = (id: FixTextId): FixText => fixTexts[id];

export function wordsIn(doc: StrategyDocument, id: FixTextId): Words {
  const { heading, text } = fixText(id);
  return { heading: heading?.[doc.language] ?? '', text: text[doc.language] };
}
