import type { Locale } from '../rules/rule.js';
import type { JsonSchema } from './shape.js';
import { configShape, definitions } from './vocabulary.js';

/** The JSON Schema of configuration files, with descriptions in one language. */
export const schemaOf = (locale: Locale): JsonSchema => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Strategy Lint',
  // Said to VS Code; the reader takes both.
  allowComments: true,
  allowTrailingCommas: true,
  ...configShape.schema(locale),
  definitions: Object.fromEntries(Object.entries(definitions).map(([name, shape]) => [name, shape.schema(locale)])),
});
