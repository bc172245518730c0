import { readdir, readFile } from 'node:fs/promises';
import { fromRoot, type Part } from './part.js';

const folder = 'server/src/rules';

/** `goal-missing` → `goalMissing`. */
export const camelCase = (id: string): string => id.replace(/-(\p{L})/gu, (_, letter: string) => letter.toUpperCase());

/** Writes `rules/index.ts` from the files that declare a rule, so that no list of rules is kept by hand. */
export const ruleRegistry: Part = {
  name: 'rule registry',
  committed: true,
  files: async () => new Map([[`${folder}/index.ts`, registry(await ruleIds())]]),
};

/** The rules by the files that declare them; rejects when one does not bear its file's name. */
export async function ruleIds(): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const file of (await readdir(fromRoot(folder))).sort()) {
    const id = file.replace(/\.ts$/, '');
    if (id === file || id === 'rule' || id === 'index') continue;
    if (declaresRule(id, await readFile(fromRoot(`${folder}/${file}`), 'utf8'))) ids.push(id);
  }
  return ids;
}

/** False for a helper, which never calls `defineRule`; throws when a rule does not bear its file's name. */
export function declaresRule(id: string, source: string): boolean {
  if (!source.includes('defineRule(')) return false;
  const where = `${folder}/${id}.ts`;
  const name = camelCase(id);
  if (!source.includes(`export const ${name} = defineRule(`)) {
    throw new Error(`${where}: expected "export const ${name} = defineRule(…)": file, constant and id share a name.`);
  }
  if (!source.includes(`id: '${id}'`)) throw new Error(`${where}: expected the rule's id to be '${id}', as its file.`);
  return true;
}

const registry = (ids: readonly string[]): string =>
  [
    '// Generated from the files of this folder by `npm run generate`; do not edit.',
    ...ids.map((id) => `import { ${camelCase(id)} } from './${id}.js';`),
    "import type { Rule } from './rule.js';",
    '',
    ids.length === 0
      ? 'export const rules: readonly Rule[] = [];'
      : `export const rules: readonly Rule[] = [\n${ids.map((id) => `  ${camelCase(id)},\n`).join('')}];`,
    '',
  ].join('\n');
