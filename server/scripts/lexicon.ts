import { termEntries } from './glossary.js';
import { englishForms } from './lexicon-english.js';
import { readLexicon, type LexiconEntry, type LexiconLanguage } from './lexicon-data.js';
import { readPhrase, type Place, type Step, type WordPattern } from './lexicon-phrases.js';
import { russianInflector, type Inflector } from './lexicon-russian.js';
import { commonStart, likeModel, unknownForms } from './lexicon-unknown.js';
import { WordList } from './lexicon-words.js';
import type { Part } from './part.js';
import type { PhraseKind } from '../src/lexicon/trie.js';
import { largestNumber, shortNumber } from '../src/lexicon/short-numbers.js';

/** Compiled lexicon and the type of all its senses. */
export const lexicon: Part = {
  name: 'lexicon',
  committed: false,
  async files() {
    const compiler = new Compiler(await russianInflector());
    for (const entry of [...readLexicon(), ...termEntries()]) compiler.add(entry);
    return new Map([['server/src/lexicon/compiled.json', compiler.text()]]);
  },
};

export const lexiconSenses: Part = {
  name: 'lexicon senses',
  committed: true,
  files() {
    const senses = [...new Set(readLexicon().map(({ sense }) => sense))].sort();
    const union = (kind: PhraseKind): string =>
      senses
        .filter((sense) => kindOf(sense) === kind)
        .map((sense) => `  | '${sense}'`)
        .join('\n');
    const text = `// Generated from server/data/lexicon by \`npm run generate\`.

/** Every sense that texts are asked for. */
export type Sense =
${union('phrases')};

/** Every sense that titles and names alone are asked for. */
export type NameSense =
${union('names')};
`;
    return Promise.resolve(new Map([['server/src/lexicon/senses.ts', text]]));
  },
};

/** Gathers slots (sets of words that may stand at one place) and phrases (sequences of slots). */
class Compiler {
  readonly #slots = new Map<string, number>();
  readonly #words = new WordList();
  readonly #prefixes = new Map<string, Set<number>>();
  readonly #phrases = new Map<string, Set<string>>();

  constructor(private readonly russian: Inflector) {}

  add({ sense, phrases, language, file }: LexiconEntry): void {
    for (const phrase of phrases) {
      const steps = this.#read(phrase, file).map(
        ({ place, optional }) => `${optional ? optionalSign : ''}${this.#placeId(place, language)}`,
      );
      this.#phrases.set(sense, (this.#phrases.get(sense) ?? new Set()).add(steps.join(' ')));
    }
  }

  #read(phrase: string, file: string): readonly Step[] {
    try {
      return readPhrase(phrase);
    } catch (error) {
      throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
  }

  #placeId(place: Place, language: LexiconLanguage): string {
    if (place === 'any') return '_';
    if (place === 'gap') return '.';
    const key =
      place
        .map(({ text, match, model }) => `${match}:${text}:${model ?? ''}`)
        .sort()
        .join('|') + language;
    const known = this.#slots.get(key);
    if (known !== undefined) return String(known);
    const slot = this.#slots.size;
    this.#slots.set(key, slot);
    for (const word of place) this.#addWord(word, slot, language);
    return String(slot);
  }

  #addWord(word: WordPattern, slot: number, language: LexiconLanguage): void {
    if (word.match === 'prefix') {
      enter(this.#prefixes, word.text, slot);
      return;
    }
    const forms = word.match === 'lemma' ? this.#inflect(word, language) : [word.text];
    const stem = forms.reduce(commonStart);
    const endings = [...new Set(forms.map((form) => form.slice(stem.length)))].sort().join(',');
    this.#words.add(endings, stem, slot);
  }

  #inflect({ text, model }: WordPattern, language: LexiconLanguage): readonly string[] {
    if (/^[a-z0-9&/'.-]+$/.test(text)) return language === 'en' ? englishForms(text) : [text];
    if (model) return likeModel(text, model, this.russian.forms(model) ?? [model]);
    return (
      this.#known(text) ??
      compound(text, (part) => this.#known(part)) ??
      unknownForms(text, (model) => this.russian.forms(model) ?? [model])
    );
  }

  #known(word: string): readonly string[] | undefined {
    const lemmas = [word, ...masculine(word)];
    const forms = lemmas.map((lemma) => this.russian.forms(lemma)).find((found) => found && found.length > 1);
    // The dictionary has some nouns of the trade in the singular only.
    return forms?.includes(`${word}ом`) && !forms.some((form) => form.endsWith('ами'))
      ? [...forms, ...unknownForms(word, (model) => this.russian.forms(model) ?? [model])]
      : forms;
  }

  text(): string {
    if (this.#slots.size > largestNumber) throw new Error('The lexicon has more slots than can be numbered');
    const of = (kind: PhraseKind): string => relative([...this.#phrases].filter(([sense]) => kindOf(sense) === kind));
    return JSON.stringify({
      ...this.#words.texts(),
      prefixes: slotLists(this.#prefixes),
      phrases: of('phrases'),
      names: of('names'),
      terms: of('terms'),
    });
  }
}

/**
 * Kept apart, what only titles and names or the hover ask for costs the reading of a text nothing: small words and words
 * too common to say anything elsewhere stand in nearly every line.
 */
function kindOf(sense: string): PhraseKind {
  if (sense.startsWith('term.')) return 'terms';
  return /^(?:title|alone)\.|\.(?:filler|linking)$/.test(sense) ? 'names' : 'phrases';
}

/** Stands before a step that may be left out; what would be written out else is half of all phrases. */
const optionalSign = '!';

/**
 * Slots as steps from the largest so far: `+` for the next one, `,` and a number for one further on, a number for one
 * further back. Phrases are parted by a space.
 */
function relative(senses: readonly (readonly [string, Iterable<string>])[]): string {
  let largest = -1;
  const step = (place: string): string => {
    if (place.startsWith(optionalSign)) return optionalSign + step(place.slice(1));
    if (place === '_' || place === '.') return place;
    const by = Number(place) - largest;
    if (by <= 0) return shortNumber(-by);
    largest += by;
    return by === 1 ? '+' : `,${shortNumber(by)}`;
  };
  const written = (phrase: string): string => phrase.split(' ').map(step).join('');
  return senses.map(([sense, phrases]) => `${sense}:${Array.from(phrases, written).join(' ')}`).join('\n');
}

function enter(table: Map<string, Set<number>>, word: string, slot: number): void {
  table.set(word, (table.get(word) ?? new Set()).add(slot));
}

/** `word=slot slot;word=slot …`, sorted, each slot by what it lies behind the last: so neighbours look alike and compress well. */
const slotLists = (table: ReadonlyMap<string, ReadonlySet<number>>): string =>
  [...table]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, slots]) => `${word}=${differences([...slots]).join(' ')}`)
    .join(';');

const differences = (slots: readonly number[]): number[] => slots.map((slot, at) => slot - (slots[at - 1] ?? 0));

/** Titles agree in gender («прорывная технология»); the dictionary has adjectives as masculine ones. */
function masculine(word: string): string[] {
  const stem = /^(.+)(?:ая|ое|ые|яя|ее|ие)$/u.exec(word)?.[1];
  return stem === undefined ? [] : [`${stem}ый`, `${stem}ий`, `${stem}ой`];
}

/** «бизнес-процесс»: the last part is inflected. */
function compound(word: string, forms: (part: string) => readonly string[] | undefined): string[] | undefined {
  const hyphen = word.lastIndexOf('-');
  if (hyphen === -1) return undefined;
  return forms(word.slice(hyphen + 1))?.map((form) => word.slice(0, hyphen + 1) + form);
}
