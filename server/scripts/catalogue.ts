import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import type { Bilingual } from '../src/text/bilingual.js';
import { fromRoot } from './part.js';

/** Rules that treat of one matter. */
export interface Family {
  readonly id: string;
  readonly name: Bilingual;
  readonly rules: readonly string[];
}

const file = 'server/data/rule-catalogue.yaml';

/** The families of rules in the order of the documentation; rejects when the file is malformed. */
export async function readCatalogue(): Promise<readonly Family[]> {
  const data: unknown = parse(await readFile(fromRoot(file), 'utf8'));
  if (!Array.isArray(data)) throw new Error(`${file}: expected a list of families.`);
  return data.map(readFamily);
}

/** The family of a rule; throws when it stands in none. */
export function familyOf(rule: string, families: readonly Family[]): Family {
  const family = families.find(({ rules }) => rules.includes(rule));
  if (family) return family;
  throw new Error(`${file}: ${rule} stands in no family. Add it to one.`);
}

function readFamily(entry: unknown): Family {
  const { id, en, ru, rules } = entry as Readonly<Record<string, unknown>>;
  if (typeof id === 'string' && typeof en === 'string' && typeof ru === 'string' && Array.isArray(rules)) {
    return { id, name: { en, ru }, rules: rules.map(String) };
  }
  throw new Error(`${file}: a family needs "id", "en", "ru" and "rules".`);
}
