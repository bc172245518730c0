import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { withoutPlaces } from '../src/fixes/places.js';
import { fromRoot, type Part } from './part.js';

type Language = 'en' | 'ru';

interface Entry {
  readonly title: string;
  readonly heading?: string;
  readonly text: string;
}

/** The words of all fixes in one language, by id; throws a message that names the file when one is malformed. */
function readEntries(language: Language): Map<string, Entry> {
  const folder = `server/data/fixes/${language}`;
  const found = new Map<string, Entry>();
  for (const name of readdirSync(fromRoot(folder)).sort()) {
    const where = `${folder}/${name}`;
    const data: unknown = parse(readFileSync(fromRoot(where), 'utf8'));
    if (typeof data !== 'object' || data === null) throw new Error(`${where}: expected a mapping`);
    for (const [id, entry] of Object.entries(data)) {
      if (found.has(id)) throw new Error(`${where}: "${id}" stands twice`);
      found.set(id, readEntry(entry, `${where}: ${id}`));
    }
  }
  return found;
}

function readEntry(entry: unknown, where: string): Entry {
  const fields = new Map<string, unknown>(Object.entries(entry ?? {}));
  const [title, heading, text] = ['title', 'heading', 'text'].map((key) => fields.get(key));
  if (typeof title !== 'string' || typeof text !== 'string') throw new Error(`${where}: expected "title" and "text"`);
  if (withoutPlaces(text).includes('[[')) throw new Error(`${where}: a place is not written [[name: example]]`);
  return { title, text, ...(typeof heading === 'string' && { heading }) };
}

/** `server/src/fixes/texts.ts`: the words of fixes in both languages, their ids a type. */
export const fixTexts: Part = {
  name: 'fix texts',
  committed: true,
  files: () => Promise.resolve(new Map([['server/src/fixes/texts.ts', moduleText()]])),
};

function moduleText(): string {
  const [en, ru] = [readEntries('en'), readEntries('ru')];
  const ids = [...new Set([...en.keys(), ...ru.keys()])].sort();
  const entries = ids.map((id) => `  '${id}': ${both(en.get(id), ru.get(id), id)},`);
  return `// Generated from server/data/fixes by \`npm run generate\`; do not edit.
/* eslint-disable */
// prettier-ignore
export const fixTexts = {
${entries.join('\n')}
} satisfies Record<string, { readonly title: B; readonly heading?: B; readonly text: B }> as Record<FixTextId, { readonly title: B; readonly heading?: B; readonly text: B }>;

type B = { readonly en: string; readonly ru: string };

// prettier-ignore
export type FixTextId =
${ids.map((id) => `  | '${id}'`).join('\n')};
`;
}

function both(en: Entry | undefined, ru: Entry | undefined, id: string): string {
  if (!en || !ru || (en.heading === undefined) !== (ru.heading === undefined)) {
    throw new Error(`server/data/fixes: "${id}" is not the same in both languages`);
  }
  const fields = (['title', 'heading', 'text'] as const).filter((key) => en[key] !== undefined);
  return `{ ${fields.map((key) => `${key}: ${JSON.stringify({ en: en[key], ru: ru[key] })}`).join(', ')} }`;
}
