import { directivesOf } from '../document/directives.js';
import type { StrategyDocument } from '../document/strategy-document.js';
import type { Finding } from '../linter/finding.js';
import { rules } from '../rules/index.js';
import type { Locale, Rule } from '../rules/rule.js';
import type { Span } from '../text/span.js';
import { rulePage } from './links.js';
import type { TeamGlossary } from './team-glossary.js';
import { describeTeamTerms } from './team-term.js';
import { builtInTermAt, termById, type Term } from './terms.js';

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

/** The rule that a suppression comment names at `offset`. */
export function ruleNamedAt(document: StrategyDocument, offset: number): (Span & { readonly rule: Rule }) | undefined {
  const named = directivesOf(document)
    .directives.flatMap(({ rules: words }) => words)
    .find(({ start, end }) => start <= offset && offset <= end);
  const rule = rules.find(({ id }) => id === named?.text);
  return named && rule && { start: named.start, end: named.end, rule };
}

/**
 * Explains the findings, the terms and the rule named at `offset`, in the reader's language; nothing where none is. A
 * team's own term comes before the product's.
 */
export function hoverAt(
  document: StrategyDocument,
  offset: number,
  locale: Locale,
  findings: readonly Finding[],
  team?: TeamGlossary,
): Hover | undefined {
  const here = findings.filter(({ span }) => span.start <= offset && offset <= span.end);
  const own = team?.useAt(document.text, offset);
  const named = builtInTermAt(document.text, offset);
  const rule = ruleNamedAt(document, offset);
  const parts = [
    ...(rule ? [`**${rule.rule.id}** · ${rule.rule.summary[locale]}\n\n${explain(rule.rule, locale)}`] : []),
    ...here.map((finding) => explain(finding.rule, locale)),
    ...(own ? describeTeamTerms(own.terms, locale) : []),
    ...(named ? describeTerm(named.id, locale) : []),
  ];
  const span = rule ?? own ?? named ?? here[0]?.span;
  return span && parts.length > 0
    ? { span: { start: span.start, end: span.end }, markdown: parts.join('\n\n---\n\n') }
    : undefined;
}

function explain(rule: Rule, locale: Locale): string {
  const text = words[locale];
  // The editor shows the sentence itself above.
  return [
    `*${text.why}.* ${rule.why[locale]}`,
    `*${text.advice}.* ${rule.advice[locale]}`,
    `[${text.page}: ${rule.id}](${rulePage(rule.id, locale)})`,
  ].join('\n\n');
}

/** What a term of the product means, as Markdown; nothing when there is no such term. */
export function describeTerm(id: string, locale: Locale): string[] {
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
