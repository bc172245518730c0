import { readFile } from 'node:fs/promises';
import type { Locale, Rule } from '../src/rules/rule.js';
import { fromRoot, type Part } from './part.js';

type Json = Record<string, unknown>;

const property = 'strategyLint.rules';
const prefix = 'rule.';

/** Keeps the setting `strategyLint.rules` in step with the rules: ids, severities and summaries in both languages. */
export const manifest: Part = {
  name: 'manifest',
  committed: true,
  files: async () => {
    const { rules } = await import('../src/rules/index.js');
    const [manifest, en, ru] = ['package.json', 'package.nls.json', 'package.nls.ru.json'] as const;
    return new Map([
      [manifest, written(withRules(await readJson(manifest), rules))],
      [en, written(withSummaries(await readJson(en), rules, 'en'))],
      [ru, written(withSummaries(await readJson(ru), rules, 'ru'))],
    ]);
  },
};

async function readJson(path: string): Promise<Json> {
  return record(JSON.parse(await readFile(fromRoot(path), 'utf8')), path);
}

function record(value: unknown, name: string): Json {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Json;
  throw new Error(`${name}: expected an object.`);
}

const written = (value: Json): string => `${JSON.stringify(value, null, 2)}\n`;

/** The manifest with the setting's `properties` replaced and every other key where it was. */
function withRules(manifest: Json, rules: readonly Rule[]): Json {
  const contributes = record(manifest['contributes'], 'contributes');
  const configuration = record(contributes['configuration'], 'contributes.configuration');
  const properties = record(configuration['properties'], 'contributes.configuration.properties');
  const setting = record(properties[property], property);
  const described = { ...setting, properties: Object.fromEntries(rules.map((rule) => [rule.id, entry(rule)])) };
  return {
    ...manifest,
    contributes: {
      ...contributes,
      configuration: { ...configuration, properties: { ...properties, [property]: described } },
    },
  };
}

const entry = (rule: Rule): Json => ({
  type: 'string',
  enum: ['warning', 'information', 'hint', 'off'],
  default: rule.severity,
  description: `%${prefix}${rule.id}%`,
});

const withSummaries = (words: Json, rules: readonly Rule[], locale: Locale): Json => ({
  ...Object.fromEntries(Object.entries(words).filter(([key]) => !key.startsWith(prefix))),
  ...Object.fromEntries(rules.map((rule) => [`${prefix}${rule.id}`, rule.summary[locale]])),
});
