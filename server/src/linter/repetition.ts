import type { StrategyDocument } from '../document/strategy-document.js';
import type { Finding } from './finding.js';

/** Leaves of one fault one finding: the more telling rule's, as `yieldsTo` ranks them. */
export function withoutRepetition(document: StrategyDocument, findings: readonly Finding[]): Finding[] {
  const said = new Map<string, Finding[]>();
  for (const finding of findings) said.set(finding.rule.id, [...(said.get(finding.rule.id) ?? []), finding]);
  return findings.filter(({ rule: { yieldsTo }, span }) => {
    if (!yieldsTo) return true;
    if (yieldsTo.anywhere?.some((id) => said.has(id))) return false;
    const better = yieldsTo.here?.flatMap((id) => said.get(id) ?? []) ?? [];
    return !better.some((other) => isSamePlace(document, other.span, span));
  });
}

/** Overlapping, or on one line: the cells of one row, the sentences of one item. */
function isSamePlace({ text }: StrategyDocument, one: Finding['span'], other: Finding['span']): boolean {
  if (one.start < other.end && other.start < one.end) return true;
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  const lineEnd = text.indexOf('\n', first.start);
  return lineEnd === -1 || second.start < lineEnd;
}
