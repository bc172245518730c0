import type { Bilingual } from './bilingual.js';

/**
 * Which words are forms of one another, told by their endings alone: for words that are in no dictionary, as a team's
 * own terms are. A stemmer would cut «цель» and «целый» to one stem; here two words are forms of one another only when
 * one way to inflect has both of their endings.
 */

/** Ways to inflect, each as its endings; `-` is none. Adjectives and nouns of Russian by their declensions. */
const ways: Bilingual = {
  ru: `- а у ом ем е ы и ов ев ей ам ами ах
а ы и е у ой ою ей ею - ам ами ах
о а у ом е - ов ам ами ах
е а у ем - ам ами ах
ь и ью ей ям ями ях ам ами ах
ь я ю ем е и ей ям ями ях
я и е ю ей ею й ь ям ями ях
е я ю ем и й ям ями ях
й я ю ем е и ев ям ями ях
ый ий ой ая яя ое ее ые ие ого его ому ему ым им ом ем ую юю ою ею ых их ыми ими ей`,
  en: `- s 's
- es 's
y ies y's
is es`,
};

/** The ways that have an ending, by the ending. */
type Endings = ReadonlyMap<string, readonly number[]>;

function endingsOf(text: string): Endings {
  const found = new Map<string, number[]>();
  text.split('\n').forEach((way, index) => {
    for (const ending of way.replace('-', '').split(' ')) found.set(ending, [...(found.get(ending) ?? []), index]);
  });
  return found;
}

const endings = { ru: endingsOf(ways.ru), en: endingsOf(ways.en) };

const longestEnding = 3;
const shortestStem = 2;

const known = new Map<string, readonly string[]>();
const mostKnown = 20_000;

/**
 * What a folded word has in common with its other forms: two words are forms of one another when they share a key.
 * The word itself is always among them.
 */
export function formKeys(norm: string): readonly string[] {
  const before = known.get(norm);
  if (before) return before;
  if (known.size > mostKnown) known.clear();
  const keys = [norm, ...new Set(keysOf(norm))];
  known.set(norm, keys);
  return keys;
}

/** Whether two folded words are forms of one another. */
export function areForms(a: string, b: string): boolean {
  if (a === b) return true;
  const keys = formKeys(b);
  return formKeys(a).some((key) => keys.includes(key));
}

/** A Latin word in Russian text takes its endings behind an apostrophe or a hyphen: «OKR-ов», «backlog'а». */
const borrowed = /^([a-z0-9]+)[-'][а-я]{1,3}$/;

function keysOf(norm: string): string[] {
  const stem = borrowed.exec(norm)?.[1];
  if (stem !== undefined) return [stem, ...keysOf(stem)];
  if (/[а-я]$/.test(norm)) return keysBy(endings.ru, norm).flatMap(fleeting);
  return /[a-z']$/.test(norm) ? keysBy(endings.en, norm).map(keyOf) : [];
}

interface Split {
  readonly stem: string;
  readonly ending: string;
  readonly way: number;
}

const keyOf = ({ stem, way }: Split): string => `${way}:${stem}`;

function keysBy(table: Endings, norm: string): Split[] {
  const found: Split[] = [];
  for (let length = 0; length <= longestEnding && norm.length - length >= shortestStem; length++) {
    const [stem, ending] = [norm.slice(0, norm.length - length), norm.slice(norm.length - length)];
    for (const way of table.get(ending) ?? []) found.push({ stem, ending, way });
  }
  return found;
}

/** Where nothing but ь or й follows, a vowel may stand between the stem's last letters that other forms lack. */
function fleeting(split: Split): string[] {
  const { stem, ending, way } = split;
  // «статей» goes with «статья», «семей» with «семья».
  if (ending === 'ей') return [keyOf(split), `${way}:${stem}ь`];
  const [, head, vowel, last] = /^(.*[а-я])([ое])([^аеиоуыэюяй])$/.exec(stem) ?? [];
  if (head === undefined || last === undefined || !(ending === '' || ending === 'ь')) return [keyOf(split)];
  const between = vowel === 'о' ? [''] : ['', /[аеиоуыэюя]$/.test(head) ? 'й' : 'ь'];
  return [keyOf(split), ...between.map((letter) => `${way}:${head}${letter}${last}`)];
}

/** Nouns that lose a vowel with most endings, and plurals without one that gain one: not to be guessed. */
const vowelComesAndGoes = /(?:[оеё]к|ец|ень)$/;
const needsVowel = /[^аеёиоуыэюя][^аеёиоуыэюяьй]$/;

/**
 * The form of a word that goes with `form` as the word goes with `like`: «уход», «отток», «оттока» → «ухода».
 * `undefined` where the two are not inflected alike; what is given back is a likely form, to be looked at.
 */
export function inflectedLike(word: string, like: string, form: string): string | undefined {
  if (like === form) return word;
  const table = /[а-я]$/.test(form) ? endings.ru : endings.en;
  const pairs = keysBy(table, like).flatMap((own) =>
    keysBy(table, form).flatMap((other) => (keyOf(own) === keyOf(other) ? [[own.ending, other.ending] as const] : [])),
  );
  for (const [own, other] of pairs) {
    const base = basesLike(own).find((ending) => word.toLowerCase().endsWith(ending));
    const stem = word.slice(0, word.length - (base?.length ?? 0));
    if (base !== undefined && isSure(word, stem, [base, other])) return joinedForm(stem, other);
  }
  return undefined;
}

const adjective = ['ый', 'ий', 'ой'];

/** Endings that stand for one another in the form of a dictionary. */
const basesLike = (ending: string): readonly string[] => (adjective.includes(ending) ? adjective : [ending]);

const isSure = (word: string, stem: string, [base, ending]: readonly [string, string]): boolean =>
  stem.length >= shortestStem &&
  !vowelComesAndGoes.test(word) &&
  !(base === '' && /[аеёиоуыэюяьй]$/.test(word)) &&
  !(base === 'ий' && stem.endsWith('н')) &&
  !(ending === '' && needsVowel.test(stem));

function joinedForm(stem: string, ending: string): string {
  if (ending === 's' && /[^aeiou]y$/i.test(stem)) return `${stem.slice(0, -1)}ies`;
  if (ending === 's' && /(?:s|x|z|ch|sh)$/i.test(stem)) return `${stem}es`;
  return stem + (/[гкхжчшщ]$/i.test(stem) ? ending.replace('ы', 'и') : ending);
}
