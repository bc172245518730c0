import type { StrategyDocument } from '../document/strategy-document.js';
import type { Finding } from '../linter/finding.js';
import type { Locale } from '../rules/rule.js';
import { shift, type Span } from '../text/span.js';
import { rulePage } from './links.js';
import { readableLine } from './readable-line.js';
import { termAt, termById, type Term } from './terms.js';

/** What is shown over a word: Markdown, and the range it speaks of. Offsets are UTF-16 in the document. */
export interface Hover {
  readonly span: Span;
  readonly markdown: string;
}

const words = {
  en: {
    plan: 'In a plan',
    example: 'Example',
    related: 'See also',
    rules: 'Rules',
    why: 'Why it matters',
    advice: 'What to write',
    page: 'More about this rule',
  },
  ru: {
    plan: 'В плане',
    example: 'Пример',
    related: 'См. также',
    rules: 'Правила',
    why: 'Почему это важно',
    advice: 'Что написать',
    page: 'Подробнее о правиле',
  },
} as const;

/** Explains the findings and the term at `offset`, in the reader's language; nothing where neither is. */
export function hoverAt(
  document: StrategyDocument,
  offset: number,
  locale: Locale,
  findings: readonly Finding[],
): Hover | undefined {
  const here = findings.filter(({ span }) => span.start <= offset && offset <= span.end);
  const named = termOf(document.text, offset);
  const parts = [...here.map((finding) => explain(finding, locale)), ...(named ? describe(named.id, locale) : [])];
  const span = named ?? here[0]?.span;
  return span && parts.length > 0
    ? { span: { start: span.start, end: span.end }, markdown: parts.join('\n\n---\n\n') }
    : undefined;
}

function termOf(text: string, offset: number): (Span & { readonly id: string }) | undefined {
  const line = readableLine(text, offset);
  const found = line && termAt(line.plain, offset - line.start);
  return line && found && { id: found.id, ...shift(found, line.start) };
}

function explain(finding: Finding, locale: Locale): string {
  const text = words[locale];
  // The editor shows the sentence itself above.
  return [
    `*${text.why}.* ${finding.rule.why[locale]}`,
    `*${text.advice}.* ${finding.rule.advice[locale]}`,
    `[${text.page}: ${finding.rule.id}](${rulePage(finding.rule.id, locale)})`,
  ].join('\n\n');
}

function describe(id: string, locale: Locale): string[] {
  const term = termById(id, locale);
  if (!term) return [];
  const text = words[locale];
  const lines = [
    `**${term.title}** · ${otherName(term, locale)}`,
    term.definition,
    `*${text.plan}.* ${term.inPlan}`,
    `*${text.example}.* ${term.example}`,
    ...listed(
      text.related,
      term.related.flatMap((other) => termById(other, locale)?.title ?? []),
    ),
    ...listed(
      text.rules,
      term.rules.map((rule) => `[${rule}](${rulePage(rule, locale)})`),
    ),
  ];
  return [lines.join('\n\n')];
}

const otherName = (term: Term, locale: Locale): string => termById(term.id, locale === 'en' ? 'ru' : 'en')?.title ?? '';

const listed = (label: string, parts: readonly string[]): string[] =>
  parts.length > 0 ? [`${label}: ${parts.join(', ')}`] : [];
