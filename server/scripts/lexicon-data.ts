import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { fromRoot } from './part.js';

export type LexiconLanguage = 'en' | 'ru';

/** One entry of a lexicon file: a sense, the phrases that carry it, and the examples that test it. */
export interface LexiconEntry {
  readonly sense: string;
  readonly about: string;
  readonly phrases: readonly string[];
  /** Texts in which the sense must be found. */
  readonly bad: readonly string[];
  /** Texts in which it must not be found. */
  readonly fine: readonly string[];
  readonly language: LexiconLanguage;
  readonly file: string;
}

/** Reads every file of `server/data/lexicon`; throws a message that names the file and the entry when one is malformed. */
export function readLexicon(): LexiconEntry[] {
  return (['en', 'ru'] as const).flatMap((language) => {
    const folder = fromRoot(`server/data/lexicon/${language}`);
    const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
    return files.sort().flatMap((name) => readFile(`${folder}/${name}`, `${language}/${name}`, language));
  });
}

function readFile(path: string, file: string, language: LexiconLanguage): LexiconEntry[] {
  const entries: unknown = parse(readFileSync(path, 'utf8'));
  if (!Array.isArray(entries)) throw new Error(`${file}: expected a list of entries`);
  return entries.map((entry: unknown, index) => readEntry(entry, `${file}, entry ${index + 1}`, file, language));
}

function readEntry(entry: unknown, where: string, file: string, language: LexiconLanguage): LexiconEntry {
  if (typeof entry !== 'object' || entry === null) throw new Error(`${where}: expected keys and values`);
  const fields = new Map(Object.entries(entry));
  const sense: unknown = fields.get('sense');
  if (typeof sense !== 'string' || !/^[a-z-]+(?:\.[a-z0-9-]+)*$/.test(sense))
    throw new Error(`${where}: "sense" is no dotted id`);
  const list = (key: string): string[] => readList(fields.get(key), `${where} (${sense}): "${key}"`);
  const about: unknown = fields.get('about');
  return {
    sense,
    about: typeof about === 'string' ? about : '',
    phrases: list('phrases'),
    bad: list('bad'),
    fine: list('fine'),
    language,
    file,
  };
}

function readList(value: unknown, where: string): string[] {
  if (!Array.isArray(value) || value.length === 0) throw new Error(`${where} needs at least one line`);
  return value.map((line: unknown) => {
    if (typeof line !== 'string') throw new Error(`${where}: ${JSON.stringify(line)} is no text (put it in quotes)`);
    return line;
  });
}
