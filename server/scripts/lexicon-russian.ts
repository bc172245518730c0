import { readFileSync } from 'node:fs';
import { fromRoot } from './part.js';

/** Inflects Russian lemmas by the dictionary; built once, since reading it takes a second. */
export interface Inflector {
  /** All forms of a lemma, itself included; undefined when the dictionary does not know it. */
  forms(lemma: string): readonly string[] | undefined;
}

export async function russianInflector(): Promise<Inflector> {
  // The reader is an ES module only; scripts are run as CommonJS, which can only import it late.
  const hunspell = await import('hunspell-reader');
  const folder = fromRoot('node_modules/dictionary-ru');
  const { aff } = await hunspell.HunspellReader.createFromFiles(`${folder}/index.aff`, `${folder}/index.dic`);
  const entries = new Map<string, string[]>();
  for (const line of readFileSync(`${folder}/index.dic`, 'utf8').split('\n')) {
    const word = fold(line.split('/', 1)[0] ?? '');
    entries.set(word, [...(entries.get(word) ?? []), line]);
  }
  const expand = (dic: string[]): string[] => [...new Set([...new hunspell.HunspellReader({ aff, dic })].map(fold))];
  return {
    forms(lemma) {
      const lines = entries.get(lemma);
      return lines && expand(lines);
    },
  };
}

const fold = (word: string): string => word.toLowerCase().replaceAll('ё', 'е').trim();
