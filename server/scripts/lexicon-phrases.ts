/** One place of a phrase: any of some words, any word at all, or a gap of a few. */
export type Place = 'any' | 'gap' | readonly WordPattern[];

/** A word as the author of the lexicon writes it. */
export interface WordPattern {
  readonly text: string;
  /** `lemma`: every inflected form; `exact`: this form only; `prefix`: every word that begins so. */
  readonly match: 'lemma' | 'exact' | 'prefix';
  /** A word of the dictionary that this one is inflected like. */
  readonly model?: string;
}

/**
 * Reads a phrase of the lexicon (see `server/data/lexicon/README.md`) into the sequences it stands for: an optional
 * word makes two of one. Throws a message for the author when the phrase cannot be read.
 */
export function readPhrase(phrase: string): Place[][] {
  const places = phrase.trim().split(/\s+/);
  let sequences: Place[][] = [[]];
  for (const place of places) {
    const optional = place.startsWith('?');
    const read = readPlace(optional ? place.slice(1) : place, phrase);
    const longer = sequences.map((sequence) => [...sequence, read]);
    sequences = optional ? [...longer, ...sequences] : longer;
  }
  return sequences.filter((sequence) => sequence.some((place) => Array.isArray(place)));
}

function readPlace(place: string, phrase: string): Place {
  if (place === '_') return 'any';
  if (place === '..') return 'gap';
  return place.split('|').map((word) => readWord(word, phrase));
}

function readWord(word: string, phrase: string): WordPattern {
  const modelled = /^(.+)\(=(.+)\)$/.exec(word);
  if (modelled) return { text: fold(modelled[1] ?? ''), match: 'lemma', model: fold(modelled[2] ?? '') };
  if (word.startsWith('=')) return { text: fold(word.slice(1)), match: 'exact' };
  if (word.endsWith('*')) {
    if (word.length < 4) throw new Error(`"${phrase}": a prefix needs three letters or more`);
    return { text: fold(word.slice(0, -1)), match: 'prefix' };
  }
  if (!/[\p{L}\p{N}]/u.test(word)) throw new Error(`"${phrase}": "${word}" is no word`);
  return { text: fold(word), match: 'lemma' };
}

const fold = (text: string): string => text.normalize('NFC').toLowerCase().replaceAll('ё', 'е').replaceAll('’', "'");
