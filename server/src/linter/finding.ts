import type { Locale, Problem, Related, Rule, Severity, SlotValue } from '../rules/rule.js';

/** A problem together with the rule that speaks and the severity in force. Offsets are UTF-16 in the linted text. */
export interface Finding extends Problem {
  readonly rule: Rule;
  readonly severity: Severity;
}

/** The sentence of a finding in the reader's language. */
export function sentenceOf(finding: Finding, locale: Locale): string {
  const template = finding.rule.messages[finding.message]?.[locale] ?? '';
  return template.replaceAll(/\{([a-z]+)\}/g, (_, name: string) => render(finding.slots[name], locale));
}

function render(value: SlotValue | undefined, locale: Locale): string {
  if (value === undefined) return '';
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if ('en' in value) return value[locale];
  return value.map((part) => part[locale]).join(', ');
}

/** The places that help to understand a finding, of those in the linted document itself. */
export const relatedHere = ({ related }: Pick<Finding, 'related'>): readonly Related[] =>
  related.filter(({ path }) => path === undefined);
