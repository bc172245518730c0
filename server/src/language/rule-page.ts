import { fixText } from '../fixes/fix.js';
import { families } from '../rules/families.js';
import { rules } from '../rules/index.js';
import type { Locale, Rule } from '../rules/rule.js';
import { rulePage } from './links.js';
import { ruleWords } from './rule-words.js';

/** A rule by its name and what it reports. */
export interface RuleLine {
  readonly rule: string;
  readonly summary: string;
  readonly family: string;
}

/** All rules in a reader's language, by family. */
export const ruleLines = (locale: Locale): RuleLine[] =>
  families.flatMap(({ name, rules: ids }) =>
    ids.flatMap((id) => {
      const rule = rules.find((each) => each.id === id);
      return rule ? [{ rule: id, summary: rule.summary[locale], family: name[locale] }] : [];
    }),
  );

/** What there is to know of a rule, as a Markdown document; nothing of what is no rule. */
export function explainRule(id: string, locale: Locale): string | undefined {
  const rule = rules.find((each) => each.id === id);
  if (!rule) return undefined;
  const text = ruleWords[locale];
  const parts = [
    `# ${rule.id}`,
    rule.summary[locale],
    `## ${text.why}\n\n${rule.why[locale]}`,
    `## ${text.advice}\n\n${rule.advice[locale]}`,
    `## ${text.question}\n\n${rule.question[locale]}`,
    `## ${text.messages}\n\n${messagesOf(rule, locale)}`,
    ...fixesOf(rule, locale).map((fixes) => `## ${text.fixes}\n\n${fixes}`),
    `[${text.page}](${rulePage(rule.id, locale)})`,
  ];
  return `${parts.join('\n\n')}\n`;
}

/** Slots as a reader sees them: `{goal}` → `…`. */
const messagesOf = ({ messages }: Rule, locale: Locale): string =>
  Object.values(messages)
    .map((message) => `- ${message[locale].replaceAll(/\{[^{}]*\}/g, '…')}`)
    .join('\n');

const fixesOf = ({ fixes, noFix }: Rule, locale: Locale): string[] => {
  if (fixes) return [fixes.map(({ text }) => `- ${fixText(text).title[locale]}`).join('\n')];
  return noFix ? [noFix[locale]] : [];
};
