import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import type { Bilingual } from '../src/text/bilingual.js';
import { fromRoot } from './part.js';

const file = 'server/data/claims.yaml';

/** The claims by number (`P5.2`) and the topics that group them (`P5`); rejects when the file is malformed. */
export async function readClaims(): Promise<ReadonlyMap<string, Bilingual>> {
  const data: unknown = parse(await readFile(fromRoot(file), 'utf8'));
  const claims = new Map<string, Bilingual>();
  for (const [number, text] of Object.entries(isRecord(data) ? data : {})) {
    if (!isBilingual(text)) throw new Error(`${file}: ${number} needs a text in "en" and in "ru".`);
    claims.set(number, text);
  }
  return claims;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const isBilingual = (value: unknown): value is Bilingual =>
  isRecord(value) && typeof value['en'] === 'string' && typeof value['ru'] === 'string';
