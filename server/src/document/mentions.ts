import type { SenseMatch } from '../lexicon/lexicon.js';
import type { Sense } from '../lexicon/senses.js';
import { sentenceAround, type Passage } from './evidence.js';
import type { Word } from '../text/words.js';
import type { Facts } from './facts.js';
import { nodesSaying } from './lookup.js';
import type { Node } from './node.js';
import type { StrategyDocument } from './strategy-document.js';

/** A phrase of a sense where the plan says it. */
export interface Mention {
  /** The block that says it; for a table the row or the table whose header it is. */
  readonly node: Node;
  /** The sentence around the phrase. */
  readonly words: Passage;
  readonly match: SenseMatch;
  /** Turned into its opposite in the same clause: «охваты не считаем», "instead of a launch". */
  readonly negated: boolean;
  /** Inside a block quotation or quotation marks: somebody else's words, a name, an anti-example. */
  readonly quoted: boolean;
}

/** Every place that says one of the senses, in document order, negated and quoted ones too. */
export function* mentionsOf(doc: StrategyDocument, senses: ReadonlySet<Sense>): Generator<Mention> {
  for (const node of nodesSaying(doc, senses)) yield* mentionsIn(node, senses);
}

/** Every place that says one of the senses in a block, for a row or a table in its cells. */
export function* mentionsIn(node: Node, senses: ReadonlySet<Sense>): Generator<Mention> {
  yield* inBlock(node, node, senses);
  for (const cell of node.cells) yield* inBlock(cell, node, senses);
}

/** The places where the plan itself says it: neither negated nor quoted. */
export function* claimsOf(doc: StrategyDocument, senses: ReadonlySet<Sense>): Generator<Mention> {
  for (const mention of mentionsOf(doc, senses)) if (!mention.negated && !mention.quoted) yield mention;
}

function* inBlock(block: Node, node: Node, senses: ReadonlySet<Sense>): Generator<Mention> {
  for (const match of block.facts.all(senses)) yield new Said(node, block, match);
}

/** Few who ask for a phrase want to know all of it. */
class Said implements Mention {
  constructor(
    readonly node: Node,
    private readonly block: Node,
    readonly match: SenseMatch,
  ) {}

  get words(): Passage {
    return sentenceAround(this.block, this.match);
  }

  get negated(): boolean {
    return answered(this.block.facts.once(negatedMatches), this.match, () => isNegated(this.block.facts, this.match));
  }

  get quoted(): boolean {
    return (
      this.node.quoted ||
      answered(this.block.facts.once(quotedMatches), this.match, () => isInQuotes(this.block.facts, this.match))
    );
  }
}

type Answers = Map<SenseMatch, boolean>;

/** What a text keeps of its phrases, one function for each question. */
const negatedMatches = (): Answers => new Map();
const quotedMatches = (): Answers => new Map();

function answered(answers: Answers, match: SenseMatch, ask: () => boolean): boolean {
  const known = answers.get(match);
  if (known !== undefined) return known;
  const answer = ask();
  answers.set(match, answer);
  return answer;
}

const negation: ReadonlySet<Sense> = new Set<Sense>(['negation']);

/** A negation stands in the clause of the phrase, outside the phrase itself. */
export function isNegated(facts: Facts, match: SenseMatch): boolean {
  const negations = facts.all(negation);
  if (negations.length === 0) return false;
  const clause = clauseAround(facts, match);
  return negations.some(
    ({ start, end }) =>
      clause.start <= start &&
      end <= clause.end &&
      (end <= match.start || start >= match.end) &&
      !isPartOfWord(facts, start, end),
  );
}

/** A negation stands no more than some words before or behind the phrase. */
export const isNegatedWithin = (facts: Facts, match: SenseMatch, nearest: number): boolean =>
  facts.all(negation).some(({ start, end }) => {
    const [from, to] = end <= match.start ? [end, match.start] : [match.end, start];
    return facts.words.filter((word) => word.start >= from && word.end <= to).length <= nearest;
  });

/** "The no-show rate" denies nothing. */
const isPartOfWord = ({ plain }: Facts, start: number, end: number): boolean =>
  plain[end] === '-' || plain.slice(start, end).includes('-');

const parting = /^[,;:()[\].!?…—–]$/;

/** A dash with room on both sides parts; a hyphen ties. */
const parts = ({ plain }: Facts, { norm, start, end }: Word): boolean =>
  parting.test(norm) || (norm === '-' && /\s/.test(plain[start - 1] ?? '') && /\s/.test(plain[end] ?? ''));

/** From mark to mark around the phrase; hyphens and quotation marks part nothing. */
function clauseAround(facts: Facts, match: SenseMatch): { readonly start: number; readonly end: number } {
  let start = 0;
  for (const word of facts.words) {
    if (word.kind !== 'mark' || !parts(facts, word)) continue;
    if (word.start >= match.end) return { start, end: word.start };
    if (word.end <= match.start) start = word.end;
  }
  return { start, end: facts.raw.length };
}

/** Between an opening and a closing quotation mark of the same block. */
export function isInQuotes(facts: Facts, match: SenseMatch): boolean {
  const { plain } = facts;
  return (
    facts.once(holdsQuotes) &&
    (quoteMarks.some(
      ([open, close]) =>
        plain.lastIndexOf(open, match.start) > plain.lastIndexOf(close, match.start) &&
        plain.includes(close, match.end) &&
        (!plain.includes(open, match.end) || plain.indexOf(close, match.end) < plain.indexOf(open, match.end)),
    ) ||
      isInStraightQuotes(plain, match))
  );
}

const holdsQuotes = ({ plain }: Facts): boolean => /[«»“”„"]/.test(plain);

const quoteMarks = [
  ['«', '»'],
  ['“', '”'],
  ['„', '“'],
] as const;

function isInStraightQuotes(plain: string, match: SenseMatch): boolean {
  if (!plain.includes('"')) return false;
  const before = plain.slice(0, match.start).split('"').length - 1;
  return before % 2 === 1 && plain.includes('"', match.end);
}
