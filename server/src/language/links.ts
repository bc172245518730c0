import type { Locale } from '../rules/rule.js';

/** Where the project is at home. */
export const homePage = 'https://github.com/strategy-lint/strategy-lint';

/** Where the documentation is read. */
const pages = `${homePage}/blob/main/docs`;

const page = (name: string, locale: Locale): string => `${pages}/${name}${locale === 'ru' ? '.ru' : ''}.md`;

/** Address of a rule's page in the reader's language. */
export const rulePage = (id: string, locale: Locale): string => page(`rules/${id}`, locale);

/** Address of the page on settings and configuration files. */
export const configurationPage = (locale: Locale): string => page('configuration', locale);

/** Address of the page on a team's glossary. */
export const glossaryPage = (locale: Locale): string => page('team-glossary', locale);
