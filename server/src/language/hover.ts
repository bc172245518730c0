import type { StrategyDocument } from '../document/strategy-document.js';
import type { Finding } from '../linter/finding.js';
import type { Locale } from '../rules/rule.js';
import type { Span } from '../text/span.js';

export function hoverAt(
  document: StrategyDocument,
  offset: number,
  locale: Locale,
  findings: readonly Finding[],
): { readonly span: Span; readonly markdown: string } | undefined {
  void [document, offset, locale, findings];
  return undefined;
}
