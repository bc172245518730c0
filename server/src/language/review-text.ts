import type { StrategyDocument } from '../document/strategy-document.js';
import { sentenceOf, type Finding } from '../linter/finding.js';
import type { Bilingual, Locale } from '../rules/rule.js';

const notStrategy: Bilingual = {
  en: 'This is no strategy document, so nothing is remarked. If it is one, say so in its front matter: strategy: plan.',
  ru: 'Это не стратегический документ, поэтому замечаний нет. Если это всё же он, напишите в начале файла: strategy: plan.',
};

const nothing: Bilingual = { en: 'Nothing to remark.', ru: 'Замечаний нет.' };

const more: Bilingual = {
  en: 'The tool explain tells of each rule why it matters and what to write.',
  ru: 'Инструмент explain расскажет о любом правиле: почему это важно и что написать.',
};

/** What was found in a document, a line each with its place, `line:column` from 1, for who reads no editor. */
export function reviewText(
  path: string,
  { isStrategy }: StrategyDocument,
  findings: readonly Finding[],
  locale: Locale,
  placeOf: (offset: number) => string,
): string {
  if (!isStrategy) return `${path}: ${notStrategy[locale]}`;
  if (findings.length === 0) return `${path}: ${nothing[locale]}`;
  const lines = findings.map(
    (finding) =>
      `${path}:${placeOf(finding.span.start)} ${finding.severity} ${finding.rule.id}: ${sentenceOf(finding, locale)}`,
  );
  return [...lines, '', more[locale]].join('\n');
}
