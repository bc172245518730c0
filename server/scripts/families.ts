import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import type { Preset, Rule } from '../src/rules/rule.js';
import type { Bilingual } from '../src/text/bilingual.js';
import { fromRoot } from './part.js';

/** Rules that treat of one matter. */
export interface Family {
  readonly id: string;
  readonly name: Bilingual;
}

const file = 'server/data/rule-families.yaml';

/** The families of rules in the order of the documentation; rejects when the file is malformed. */
export async function readFamilies(): Promise<readonly Family[]> {
  const data: unknown = parse(await readFile(fromRoot(file), 'utf8'));
  if (!Array.isArray(data)) throw new Error(`${file}: expected a list of families.`);
  return data.map(readFamily);
}

function readFamily(entry: unknown): Family {
  const { id, en, ru } = entry as Readonly<Record<string, unknown>>;
  if (typeof id === 'string' && typeof en === 'string' && typeof ru === 'string') return { id, name: { en, ru } };
  throw new Error(`${file}: a family needs "id", "en" and "ru".`);
}

/** The rules of a family: first those that no plan should fail, within a preset by their ids. */
export const rulesOf = <R extends Pick<Rule, 'family' | 'preset'>>(
  { id }: Pick<Family, 'id'>,
  rules: readonly R[],
  presets: readonly Preset[],
): readonly R[] =>
  presets.flatMap((preset) => rules.filter((rule) => rule.family === id && (rule.preset ?? 'recommended') === preset));

/** Throws when a rule names a family that there is not: it would be left out of settings and pages without a word. */
export function checkFamilies(rules: readonly Pick<Rule, 'id' | 'family'>[], families: readonly Family[]): void {
  const known = families.map(({ id }) => id);
  const lost = rules.find(({ family }) => !known.includes(family));
  if (lost) throw new Error(`${lost.id} names the family '${lost.family}'; ${file} has ${known.join(', ')}.`);
}
