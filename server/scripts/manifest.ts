import { readFile } from 'node:fs/promises';
import type { Field } from '../src/config/shape.js';
import type { Locale } from '../src/rules/rule.js';
import { fromRoot, type Part } from './part.js';

type Json = Record<string, unknown>;

const section = 'strategyLint';

/** Keeps in step with the rules what the manifest says of them: ids, severities, thresholds, words in both languages. */
export const manifest: Part = {
  name: 'manifest',
  committed: true,
  files: async () => {
    const vocabulary = await import('../src/config/vocabulary.js');
    const lists: Lists = {
      rules: { fields: vocabulary.ruleFields, prefix: 'rule.' },
      thresholds: { fields: vocabulary.thresholdFields, prefix: 'threshold.' },
    };
    const [manifest, en, ru] = ['package.json', 'package.nls.json', 'package.nls.ru.json'] as const;
    return new Map([
      [manifest, written(withLists(await readJson(manifest), lists))],
      [en, written(withWords(await readJson(en), lists, 'en'))],
      [ru, written(withWords(await readJson(ru), lists, 'ru'))],
    ]);
  },
};

/** A setting with settings in it, and how the keys of their descriptions begin. */
interface List {
  readonly fields: Readonly<Record<string, Field<unknown>>>;
  readonly prefix: string;
}

type Lists = Readonly<Record<string, List>>;

async function readJson(path: string): Promise<Json> {
  return record(JSON.parse(await readFile(fromRoot(path), 'utf8')), path);
}

function record(value: unknown, name: string): Json {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Json;
  throw new Error(`${name}: expected an object.`);
}

const written = (value: Json): string => `${JSON.stringify(value, null, 2)}\n`;

/** The manifest with the `properties` of these settings replaced and every other key where it was. */
function withLists(manifest: Json, lists: Lists): Json {
  const contributes = record(manifest['contributes'], 'contributes');
  const configuration = record(contributes['configuration'], 'contributes.configuration');
  const properties = record(configuration['properties'], 'contributes.configuration.properties');
  const described = Object.entries(lists).map(([name, list]) => {
    const key = `${section}.${name}`;
    return [key, { ...record(properties[key], key), properties: entries(list) }] as const;
  });
  return {
    ...manifest,
    contributes: {
      ...contributes,
      configuration: { ...configuration, properties: { ...properties, ...Object.fromEntries(described) } },
    },
  };
}

const entries = ({ fields, prefix }: List): Json =>
  Object.fromEntries(
    Object.entries(fields).map(([name, { shape, byDefault }]) => [
      name,
      {
        ...shape.schema('en'),
        ...(byDefault !== undefined && { default: byDefault }),
        description: `%${prefix}${name}%`,
      },
    ]),
  );

function withWords(words: Json, lists: Lists, locale: Locale): Json {
  const described = Object.values(lists).flatMap(({ fields, prefix }) =>
    Object.entries(fields).map(([name, { description }]) => [`${prefix}${name}`, description[locale]] as const),
  );
  const prefixes = Object.values(lists).map(({ prefix }) => prefix);
  const others = Object.entries(words).filter(([key]) => !prefixes.some((prefix) => key.startsWith(prefix)));
  return { ...Object.fromEntries(others), ...Object.fromEntries(described) };
}
