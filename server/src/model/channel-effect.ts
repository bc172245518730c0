import type { Sense } from '../lexicon/senses.js';
import type { Quantity } from '../text/quantities.js';
import { contains, type Span } from '../text/span.js';
import { isCount, changesIn, quantitiesIn, type Passage } from '../document/evidence.js';
import { isUnder } from '../document/node.js';
import type { Role } from '../document/roles.js';
import { claims, figuresWithWords, type Saying } from './channel-sayings.js';

const unitCost: ReadonlySet<Sense> = new Set<Sense>(['channel.unit-cost']);
const takings: ReadonlySet<Sense> = new Set<Sense>(['channel.takings']);
const shared: ReadonlySet<Sense> = new Set<Sense>(['channel.base', 'channel.takings']);
const loss: ReadonlySet<Sense> = new Set<Sense>(['channel.loss']);
/** Money spent, and shares of today that speak for the plan. */
const aside: ReadonlySet<Role> = new Set<Role>(['budget', 'rationale']);

/** The share of customers or revenue touched, orders to come, or what a contact costs (claim P2.1). */
export const isSized = (saying: Saying): boolean =>
  holdsFigure(saying) &&
  figuresWithWords(saying).some(
    (each) =>
      (claims(each, unitCost) && hasFigure(each)) ||
      each.passages.some((passage) => countedShares(each, passage).length > 0) ||
      (!isUnder(each.node, aside) && !claims(each, loss) && (hasShare(each) || bringsTakings(each))),
  );

/** Attention is an input where the plan says beside it what share of customers it is and what it costs. */
export const hasShareAndCost = (saying: Saying): boolean =>
  hasShare(saying) && claims(saying, unitCost) && quantities(saying).some(({ kind }) => kind === 'money');

/** Most words hold none: nothing more has to be asked of them. */
const holdsFigure = ({ passages }: Saying): boolean =>
  passages.some(({ facts }) => facts.figures.quantities.length > 0 || facts.figures.changes.length > 0);

const quantities = (saying: Saying): readonly Quantity[] => saying.passages.flatMap(quantitiesIn);

const hasFigure = (saying: Saying): boolean =>
  quantities(saying).some(
    ({ kind }) => kind !== 'count' && kind !== 'duration' && kind !== 'score' && (kind !== 'plain' || isRow(saying)),
  );

const isRow = ({ node }: Saying): boolean => node.kind === 'row';

const hasShare = (saying: Saying): boolean =>
  claims(saying, shared) && quantities(saying).some(({ kind }) => kind === 'percent');

/** «900 броней в месяц», "orders: 120", a row «Заявки | 40 | 90». */
function bringsTakings(saying: Saying): boolean {
  if (!claims(saying, takings)) return false;
  return isRow(saying)
    ? quantities(saying).some(({ kind }) => kind === 'count' || kind === 'plain' || kind === 'money')
    : saying.passages.some(countsTakings);
}

/** Characters between a number and what it counts, when words qualify it («40 первых обращений с сайта»). */
const near = 25;
/** The same where the number comes last («заявок из соцсетей — до 90»). */
const behind = 60;

function countsTakings(passage: Passage): boolean {
  const { facts, within } = passage;
  return facts.senses.some(
    (match) =>
      takings.has(match.sense) &&
      contains(within, match) &&
      (quantitiesIn(passage).some((quantity) => counts(facts.plain, quantity, match)) ||
        changesIn(passage).some((change) => isFollowing(facts.plain, match, change))),
  );
}

function counts(text: string, quantity: Quantity, noun: Span): boolean {
  if (quantity.kind === 'money')
    return !parts(text, Math.min(quantity.end, noun.end), Math.max(quantity.start, noun.start));
  if (quantity.kind !== 'count' && quantity.kind !== 'plain') return false;
  if (noun.start >= quantity.start) {
    const isOwnUnit = noun.start < quantity.end || quantity.kind === 'plain' || isQualified(text, quantity, noun);
    return isOwnUnit && noun.start - quantity.end <= near && !parts(text, quantity.end, noun.start);
  }
  return quantity.kind === 'plain' && isFollowing(text, noun, quantity);
}

/** «30 качественных заявок»: nothing but words between the number's next word and the noun. */
const isQualified = (text: string, quantity: Quantity, noun: Span): boolean =>
  !/\s(?:в|на|и|для|a|an|per|and|in|to|with|for)\s/iu.test(` ${text.slice(quantity.end, noun.start)} `);

const isFollowing = (text: string, noun: Span, figure: Span): boolean =>
  figure.start >= noun.end && figure.start - noun.end <= behind && !parts(text, noun.end, figure.start);

const parts = (text: string, start: number, end: number): boolean => /[,.;!?]/.test(text.slice(start, end));

/** A share of customers or revenue, in per cent, and where its words stand. */
export interface StatedShare {
  readonly saying: Saying;
  readonly words: Passage;
  readonly high: number;
  /** Not named as a share: "15 of our 9,400 customers". */
  readonly counted: boolean;
}

/** Words of the base stand this near to a share of it. */
const beside = 45;

/** «0,15 % базы», "0.1% of customers": the shares that the plan says it touches. */
export function statedShares(saying: Saying): readonly StatedShare[] {
  const figures = quantities(saying);
  if (figures.length === 0) return [];
  return figuresWithWords(saying).flatMap((each) =>
    claims(each, loss) ? [] : [...sharesIn(each), ...each.passages.flatMap((passage) => countedShares(each, passage))],
  );
}

const sharesIn = (saying: Saying): StatedShare[] =>
  saying.passages.flatMap((passage) =>
    quantitiesIn(passage)
      .filter(
        (share) => share.kind === 'percent' && (isRow(saying) ? claims(saying, shared) : isOfBase(passage, share)),
      )
      .map((share) => ({ saying, words: { ...passage, within: share }, high: share.high, counted: false })),
  );

/** "15 of our 9,400 customers", «шесть компаний из нашей базы в 4 200»: a few of many, whatever they are called. */
function countedShares(saying: Saying, passage: Passage): StatedShare[] {
  const counts = quantitiesIn(passage).filter(isCount);
  return [...sharesOfThem(saying, passage, counts), ...countedSharesIn(saying, passage, counts)];
}

/** "We have 22,000 people with a card. About 35 of them …": the many stand in the sentence before. */
function sharesOfThem(saying: Saying, passage: Passage, counts: readonly Quantity[]): StatedShare[] {
  const { facts, within } = passage;
  const some = counts.find(({ end }) =>
    /^(?:\s\p{L}+){0,2}?\s(?:of them|из них)(?=[\s,.;]|$)/iu.test(facts.plain.slice(end)),
  );
  const all = some && facts.figures.quantities.filter((each) => each.end <= within.start && isCount(each)).at(-1);
  if (!some || !all || seen.test(all.unit ?? '')) return [];
  return [{ saying, words: { ...passage, within: some }, high: (some.high / all.low) * 100, counted: true }];
}

function countedSharesIn(saying: Saying, passage: Passage, counts: readonly Quantity[]): StatedShare[] {
  return counts.slice(1).flatMap((all, at) => {
    const some = counts[at];
    if (!some || !isPartOf(passage.facts.plain, some, all) || seen.test(all.unit ?? '')) return [];
    const words = { ...passage, within: { start: some.start, end: all.end } };
    return [{ saying, words, high: (some.high / all.low) * 100, counted: true }];
  });
}

/** Of views and clicks a few are those who go on. */
const seen = /^(?:views?|impressions?|clicks?|hits?|visits?|показ|просмотр|клик|переход|визит|посещен)/iu;

const partOf =
  /^(?:\s+\p{L}+){0,3}\s+(?:of|из)(?:\s+(?:\p{L}+,?\s+)?(?:\p{L}+\s+)?(?:(?:в|of)\s+)?(?:about|some|около|примерно)?)?\s*$/iu;

/** Characters between the few and the many. */
const partReach = 48;

const isPartOf = (plain: string, some: Span, all: Span): boolean =>
  all.start - some.end <= partReach && partOf.test(plain.slice(some.end, all.start));

const isOfBase = ({ facts, within }: Passage, share: Span): boolean =>
  ofAll.test(facts.plain.slice(share.end, share.end + ofAllReach)) ||
  facts.senses.some(
    (match) =>
      shared.has(match.sense) &&
      contains(within, match) &&
      Math.max(match.start - share.end, share.start - match.end) <= beside,
  );

/** "0.15% of all practices": of all that there are, whatever they are called. */
const ofAll =
  /^\s(?:of all|of our|от всех|всех|наших)\s(?!(?:budget|time|costs?|spend|бюджет|врем|затрат|пост|posts?))/iu;
const ofAllReach = 20;

/** True when the same place says that few customers bring much: a share of the money above the threshold. */
export const earnsItsPlace = (sayings: readonly Saying[], { saying }: StatedShare, threshold: number): boolean =>
  sayings.some(
    (other) =>
      (other.node === saying.node || other.node.parent === saying.node.parent) &&
      statedShares(other).some(({ high }) => high > threshold) &&
      claims(other, takings),
  );
