import { areApart, applyEdits, type Edit } from '../fixes/edit.js';
import { fixText, wordsIn } from '../fixes/fix.js';
import { filled } from '../fixes/places.js';
import type { StrategyDocument } from '../document/strategy-document.js';
import type { Bilingual } from '../rules/rule.js';
import type { Finding } from './finding.js';

/** A change offered for a finding: what it is called, what it changes in the text that was linted. */
export interface Fix {
  readonly title: Bilingual;
  /** Do not overlap; may hold places to be filled in (see `fixes/places.ts`). */
  readonly edits: readonly Edit[];
  /** May be applied without a look. */
  readonly safe: boolean;
}

/** The fixes that fit a finding, the preferred one first. Bounded by the document once for a fix; made when asked for. */
export function fixesOf(document: StrategyDocument, finding: Finding): Fix[] {
  const { rule, span } = finding;
  return (rule.fixes ?? []).flatMap(({ text, safe = false, edits: editsFor }) => {
    const edits = editsFor(document, span, wordsIn(document, text), finding);
    return edits.length > 0 && areApart(edits) ? [{ title: fixText(text).title, edits, safe }] : [];
  });
}

/** The text with a fix in it, every place holding its example. */
export const withSample = (text: string, { edits }: Fix): string => filled(applyEdits(text, edits));

/** Edits of the safe fixes of these findings, the first of each; a fix that touches another one's text is left for the next time. */
export function safeEdits(document: StrategyDocument, findings: readonly Finding[]): Edit[] {
  const edits: Edit[] = [];
  for (const finding of findings) {
    const fix = fixesOf(document, finding).find(({ safe }) => safe);
    if (fix && areApart([...edits, ...fix.edits])) edits.push(...fix.edits);
  }
  return edits;
}
