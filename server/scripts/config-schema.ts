import type { Locale } from '../src/rules/rule.js';
import type { Part } from './part.js';

const locales: readonly Locale[] = ['en', 'ru'];

/** `package.nls.json` and `package.nls.ru.json` name the one of their language: JSON Schema itself knows only one. */
export const schemaPath = (locale: Locale): string =>
  `schemas/strategy-lint.schema${locale === 'ru' ? '.ru' : ''}.json`;

/** Writes the schema of configuration files from the very description that reads them. */
export const configSchema: Part = {
  name: 'configuration schema',
  committed: true,
  folder: 'schemas',
  files: async () => {
    const { schemaOf } = await import('../src/config/schema.js');
    return new Map(locales.map((locale) => [schemaPath(locale), `${JSON.stringify(schemaOf(locale), null, 2)}\n`]));
  },
};
