import { matchTerms } from '../lexicon/match.js';
import type { Locale } from '../rules/rule.js';
import { shift, type Span } from '../text/span.js';
import { words } from '../text/words.js';
import { readableLine } from './readable-line.js';
import glossary from './glossary.json';

/** One term of the glossary in one language; see `server/data/glossary`. */
export interface Term {
  readonly id: string;
  readonly title: string;
  readonly also: readonly string[];
  readonly related: readonly string[];
  readonly rules: readonly string[];
  readonly claims: readonly string[];
  readonly definition: string;
  readonly inPlan: string;
  readonly example: string;
}

/** All terms in one language. */
export const allTerms = (locale: Locale): readonly Term[] => glossary[locale];

/** A term by its id. */
export const termById = (id: string, locale: Locale): Term | undefined =>
  glossary[locale].find((term) => term.id === id);

/** The term whose name stands at `offset` of `text`, in any form and either language; of several the longest name. */
export function termAt(text: string, offset: number): (Span & { readonly id: string }) | undefined {
  const here = matchTerms(words(text)).filter(({ start, end }) => start <= offset && offset <= end);
  const longest = here.sort((a, b) => b.end - b.start - (a.end - a.start))[0];
  return longest && { id: longest.sense, start: longest.start, end: longest.end };
}

/** The term that a reader of a Markdown text sees at `offset`. Bounded by the line. */
export function builtInTermAt(text: string, offset: number): (Span & { readonly id: string }) | undefined {
  const line = readableLine(text, offset);
  const found = line && termAt(line.plain, offset - line.start);
  return line && found && { id: found.id, ...shift(found, line.start) };
}
