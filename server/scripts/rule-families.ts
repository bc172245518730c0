import { readCatalogue, type Family } from './catalogue.js';
import type { Part } from './part.js';

const path = 'server/src/rules/families.ts';

/** Writes `rules/families.ts` from the catalogue: the settings may name a family where they may name a rule. */
export const ruleFamilies: Part = {
  name: 'rule families',
  committed: true,
  files: async () => new Map([[path, registry(await readCatalogue())]]),
};

const registry = (families: readonly Family[]): string =>
  [
    '// Generated from server/data/rule-catalogue.yaml by `npm run generate`; do not edit.',
    "import type { Bilingual } from '../text/bilingual.js';",
    '',
    '/** Rules that treat of one matter, built or not. */',
    'export interface Family {',
    '  readonly id: string;',
    '  readonly name: Bilingual;',
    '  readonly rules: readonly string[];',
    '}',
    '',
    'export const families: readonly Family[] = [',
    ...families.flatMap(({ id, name, rules }) => [
      '  {',
      `    id: '${id}',`,
      `    name: { en: '${name.en}', ru: '${name.ru}' },`,
      ...listed(rules),
      '  },',
    ]),
    '];',
    '',
  ].join('\n');

/** As the formatter would have it: on one line where that has room. */
function listed(rules: readonly string[]): string[] {
  const line = `    rules: [${rules.map((rule) => `'${rule}'`).join(', ')}],`;
  if (line.length <= 120) return [line];
  return ['    rules: [', ...rules.map((rule) => `      '${rule}',`), '    ],'];
}
