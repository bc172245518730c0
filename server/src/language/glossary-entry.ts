import type { Locale } from '../rules/rule.js';
import type { Span } from '../text/span.js';
import type { TermName } from './glossary-names.js';

/** A term that a team has defined. */
export interface GlossaryEntry {
  /** The first is the term's own name. */
  readonly names: readonly [TermName, ...TermName[]];
  /** Lines of plain text. */
  readonly definition: string;
  readonly language: Locale;
  /** The heading with its text, or the row. */
  readonly span: Span;
}

const longestDefinition = 2000;

/** An entry of names and lines of text; none where either is missing. */
export function makeEntry(names: readonly TermName[], lines: readonly string[], span: Span): GlossaryEntry[] {
  const [own, ...others] = names;
  const definition = cut(lines.filter((line) => line !== '').join('\n'));
  if (!own || definition === '') return [];
  return [{ names: [own, ...others], definition, language: languageOf(definition), span }];
}

const cut = (definition: string): string =>
  definition.length > longestDefinition ? `${definition.slice(0, longestDefinition).trimEnd()}…` : definition;

/** Russian definitions are full of Latin names, English ones hold no Cyrillic. */
function languageOf(text: string): Locale {
  const cyrillic = text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return cyrillic > latin / 3 ? 'ru' : 'en';
}
