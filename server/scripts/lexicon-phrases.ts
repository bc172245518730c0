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

/** One step of a phrase; one that is optional may be left out. */
export interface Step {
  readonly place: Place;
  readonly optional: boolean;
}

/** Reads a phrase of the lexicon (see `server/data/lexicon/README.md`). Throws a message for the author when it cannot be read. */
export function readPhrase(phrase: string): readonly Step[] {
  const places = phrase.trim().split(/\s+/);
  refuseSplitAlternative(places, phrase);
  const steps = places.map((place) => {
    const optional = place.startsWith('?');
    return { place: readPlace(optional ? place.slice(1) : place, phrase), optional };
  });
  if (!steps.some(({ place, optional }) => !optional && Array.isArray(place)))
    throw new Error(`"${phrase}": without its optional words nothing is left of it`);
  return steps;
}

/** What each ending of a contraction stands for. */
const contracted: readonly (readonly [RegExp, RegExp])[] = [
  [/n't$/, /^not$/],
  [/'s$/, /^(?:is|has)$/],
  [/'re$/, /^are$/],
  [/'ve$/, /^have$/],
  [/'ll$/, /^will$/],
  [/'d$/, /^(?:would|had)$/],
];

/**
 * A space ends a list of alternatives: `haven't|have not` is "haven't" or "have", each before "not". Where a contraction
 * stands before the very word that it holds, its author meant two words as one alternative.
 */
function refuseSplitAlternative(places: readonly string[], phrase: string): void {
  places.forEach((place, at) => {
    const next = places[at + 1]?.split('|').map(bare) ?? [];
    for (const word of place.split('|').map(bare))
      for (const [ending, full] of contracted)
        if (ending.test(word) && next.some((other) => full.test(other)))
          throw new Error(
            `"${phrase}": a space ends the alternatives before it, so write "${word} …" as a line of its own`,
          );
  });
}

const bare = (word: string): string => word.replace(/^[?=]+/, '').replaceAll('’', "'");

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
