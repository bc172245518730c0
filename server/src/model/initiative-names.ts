import type { Sense } from '../lexicon/senses.js';
import { whole, wordCount, type Passage } from '../document/evidence.js';
import type { Facts } from '../document/facts.js';
import type { Node } from '../document/node.js';
import { contains, spansIn, type Span } from '../text/span.js';

/** How other parts of a plan speak of an initiative: its code or number, and the beginnings of its telling words. */
export interface Handle {
  readonly code: string | undefined;
  readonly stems: ReadonlySet<string>;
}

const plainNumber = /^\s*(?:№|#|no\.?)?\s*(\d{1,2})\.?\s*$/iu;
const leadingCode = /^[^\p{L}\d]*(\p{Lu}{1,3}-?\d{1,2})(?![\p{L}\d])/u;

/** The number in the first column, or the code before the name ("A3 Digital twin"). */
export function handleOf(node: Node, words: Passage): Handle {
  const text = words.facts.plain.slice(words.within.start, words.within.end);
  const [first] = node.cells;
  const code = leadingCode.exec(text)?.[1] ?? (first && plainNumber.exec(first.facts.plain)?.[1]);
  return { code: code ?? (first && leadingCode.exec(first.facts.plain)?.[1]), stems: stemsIn(words) };
}

const numbered =
  /(?:^|[^\p{L}])(?:строк|пункт|позици|проект|инициатив|заявк|иде[яеию]|номер|направлени|зате|row|item|line|project|initiative|entry|idea|number|no\.?|№|#)\p{Ll}{0,3}\s*№?\s*(\d{1,2})(?!\d|[.,]\d)/giu;
const coded = /(?:^|[^\p{L}\d])(\p{Lu}{1,3}-?\d{1,2})(?![\p{L}\d])/gu;

/** Codes and numbers of initiatives that a text names: «к строке 3», "A5 in detail". */
export const codesIn = (facts: Facts): readonly string[] => facts.once(readCodes);

const readCodes = ({ plain }: Facts): readonly string[] =>
  /\d/.test(plain) ? [...plain.matchAll(numbered), ...plain.matchAll(coded)].map((match) => match[1] ?? '') : [];

const stemLength = 6;
const shortestWord = 4;

/** Of a short Russian word the ending is part of its beginning: «заказ», «заказу». */
const stemOf = (norm: string): string =>
  norm.length > stemLength
    ? norm.slice(0, stemLength)
    : norm.length > shortestWord
      ? norm.replace(/[аеиоуыюяйь]$/u, '')
      : norm;

const kinds: ReadonlySet<Sense> = new Set<Sense>([
  'initiative.innovation',
  'initiative.breakthrough',
  'initiative.improvement',
  'initiative.bet',
  'initiative.generic',
]);

/** Beginnings of the longer words, the names of the kinds left out. */
export const stemsIn = ({ facts, within }: Passage): ReadonlySet<string> =>
  new Set(
    spansIn(facts.words, within)
      .filter(({ kind, norm }) => isTelling(kind, norm))
      .filter((word) => !facts.senses.some((match) => kinds.has(match.sense) && contains(match, word)))
      .map(({ norm }) => stemOf(norm)),
  );

export const stemsOf = (node: Node): ReadonlySet<string> => node.facts.once(allStems);

const allStems = (facts: Facts): ReadonlySet<string> =>
  new Set(facts.words.filter(({ kind, norm }) => isTelling(kind, norm)).map(({ norm }) => stemOf(norm)));

/** The words of a name by which it is known again. */
export interface Name {
  readonly stems: ReadonlySet<string>;
  readonly short: readonly string[];
}

export const nameIn = (words: Passage): Name => ({ stems: stemsIn(words), short: shortWords(words) });

/** A title that says no more than a name does: all its telling words stand there; of "Bot" the short one will do. */
export const isNameOf = (title: Name, name: Name): boolean =>
  title.stems.size > 0
    ? [...title.stems].every((stem) => name.stems.has(stem) || (title.stems.size === 1 && isAkin(stem, name)))
    : title.short.length > 0 && title.short.every((word) => name.short.includes(word));

/** «Клетки» tells of «Мясо из клеточной культуры»: of one word the root will do. */
const isAkin = (stem: string, { stems }: Name): boolean => {
  const root = stem.slice(0, Math.max(shortestWord, stem.length - 2));
  return [...stems].some((other) => other.startsWith(root));
};

/** What a heading, or the name of a paragraph, calls its matter. */
export function titleIn(node: Node): Name | undefined {
  if (node.kind === 'section') return node.level > 1 ? nameIn(whole(node)) : undefined;
  const { lead } = node.facts;
  return node.kind === 'paragraph' && lead?.form === 'bold' ? nameIn({ ...whole(node), within: lead }) : undefined;
}

/** Words of three letters, also behind a hyphen: «Телеграм-бот». */
const shortWords = ({ facts, within }: Passage): readonly string[] =>
  facts.words
    .filter(({ kind, start, end }) => kind === 'word' && within.start <= start && end <= within.end)
    .flatMap(({ norm }) => norm.split('-'))
    .filter((word) => word.length === shortestWord - 1 && !joining.test(word));

const joining = /^(?:the|our|its|for|and|new|для|при|про|наш|или)$/u;

const isTelling = (kind: string, norm: string): boolean => kind === 'word' && norm.length >= shortestWord;

/** What puts a title into its order: "Part B.", «Карман А.», «Слайд 3.» */
const enumerated = /^[^\p{L}\d]*\p{L}+\s+(?:\d{1,2}|\p{L})\s*[.:)—–-]\s+/u;
/** A remark behind it: «Улучшения (правило: окупаемость до 24 мес.)». */
const remark = /\s\([^()]*\)\s*$/u;

/** A title that holds nothing but the name of a kind («Прорывы», "Track B: bets", "Our innovation projects 2027"). */
export function namesOnlyKind(title: Passage): boolean {
  const { facts } = title;
  const within = bareTitle(title);
  if (wordCount({ ...title, within }) > 8) return false;
  return facts.words
    .filter(({ kind, start, end }) => kind === 'word' && within.start <= start && end <= within.end)
    .every(
      (word) =>
        word.norm.length < 3 ||
        facts.senses.some((match) => kinds.has(match.sense) && contains(match, word)) ||
        facts.figures.dates.some((date) => contains(date, word)),
    );
}

/** The title without its number and its remark. */
export function bareTitle({ facts, within }: Passage): Span {
  const text = facts.plain.slice(within.start, within.end);
  const start = within.start + (enumerated.exec(text)?.[0].length ?? 0);
  const end = within.end - (remark.exec(text)?.[0].length ?? 0);
  return { start, end: Math.max(start, end) };
}
