import type { Preset, Rule } from '../src/rules/rule.js';
import { checkFamilies, readFamilies, rulesOf, type Family } from './families.js';
import type { Part } from './part.js';

const path = 'server/src/rules/families.ts';

/** Writes `rules/families.ts`: the settings may name a family where they may name a rule. */
export const ruleFamilies: Part = {
  name: 'rule families',
  committed: true,
  files: async () => {
    const [{ rules }, { presets }] = await Promise.all([
      import('../src/rules/index.js'),
      import('../src/rules/rule.js'),
    ]);
    const families = await readFamilies();
    checkFamilies(rules, families);
    return new Map([[path, registry(families, rules, presets)]]);
  },
};

const registry = (families: readonly Family[], rules: readonly Rule[], presets: readonly Preset[]): string =>
  [
    '// Generated from the rules and server/data/rule-families.yaml by `npm run generate`; do not edit.',
    "import type { Bilingual } from '../text/bilingual.js';",
    '',
    '/** Rules that treat of one matter. */',
    'export interface Family {',
    '  readonly id: string;',
    '  readonly name: Bilingual;',
    '  readonly rules: readonly string[];',
    '}',
    '',
    'export const families: readonly Family[] = [',
    ...families.flatMap((family) => [
      '  {',
      `    id: '${family.id}',`,
      `    name: { en: '${family.name.en}', ru: '${family.name.ru}' },`,
      ...listed(rulesOf(family, rules, presets).map(({ id }) => id)),
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
