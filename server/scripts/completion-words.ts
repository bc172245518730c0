import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { fromRoot, type Part } from './part.js';

/** `server/src/language/completion/words.json`: what completion writes and says, in both languages. */
export const completionWords: Part = {
  name: 'completion words',
  committed: false,
  files: () => {
    const [en, ru] = [read('en'), read('ru')];
    const missing = [...difference(keysOf(en), keysOf(ru)), ...difference(keysOf(ru), keysOf(en))];
    if (missing.length > 0) throw new Error(`server/data/completion: in one language only: ${missing.join(', ')}`);
    return Promise.resolve(new Map([['server/src/language/completion/words.json', JSON.stringify({ en, ru })]]));
  },
};

const read = (language: 'en' | 'ru'): unknown =>
  parse(readFileSync(fromRoot(`server/data/completion/${language}.yaml`), 'utf8'));

/** The ways to all values but those in lists, which may be of any length: `labels.owner.about`. */
function keysOf(value: unknown, way = ''): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [way];
  return Object.entries(value).flatMap(([key, inner]) => keysOf(inner, way === '' ? key : `${way}.${key}`));
}

const difference = (some: readonly string[], others: readonly string[]): string[] =>
  some.filter((key) => !others.includes(key));
