import type { Locale } from '../rules/rule.js';

/** Where the documentation of the rules is read. */
const pages = 'https://github.com/strategy-lint/strategy-lint/blob/main/docs/rules';

/** Address of a rule's page in the reader's language. */
export const rulePage = (id: string, locale: Locale): string => `${pages}/${id}${locale === 'ru' ? '.ru' : ''}.md`;
