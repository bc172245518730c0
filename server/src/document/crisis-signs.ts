import type { Sense } from '../lexicon/senses.js';
import type { Quantity } from '../text/quantities.js';
import type { Facts } from './facts.js';
import { ancestors, says, type Node } from './node.js';

const sense = (...senses: Sense[]): ReadonlySet<Sense> => new Set(senses);

export const cashEnd = sense('crisis.cash-end');
const trade = sense('crisis.trade');
export const kept = sense('crisis.keep');
const condition = sense('crisis.condition');
const cut = sense('crisis.cut');
export const dismiss = sense('crisis.dismiss');
export const leave = sense('crisis.leave');
/** Something is cut, somebody is dismissed or leaves. */
export const taking = sense(...cut, ...dismiss, ...leave);
const people = sense('crisis.people', 'crisis.intern', 'crisis.weak');
const cuttable = sense('crisis.cost', 'crisis.perk', 'crisis.people', 'crisis.pay', 'crisis.marketing');

const minus = /(?:минус|minus|[−–-])\s?$/iu;

/** «Минус 68 % заказов», "bookings: −61%": a share of the trade is gone. */
export const isDrop = ({ facts }: Node): boolean => facts.says(trade) && (isLowered(facts) || isMinus(facts));

const isMinus = (facts: Facts): boolean =>
  facts.figures.quantities.some(
    ({ kind, start }) =>
      kind === 'percent' && minus.test(facts.plain.slice(Math.max(0, start - 8), start)) && !isRange(facts, start),
  );

/** «Субсидия уменьшена с 64 до 43 млн»: by a fifth or more. */
const isLowered = ({ figures }: Facts): boolean =>
  figures.changes.some(({ kind, start, end }) => {
    if (kind !== 'from-to') return false;
    const [before, after] = figures.quantities.filter((each) => each.start >= start && each.end <= end);
    return before !== undefined && after !== undefined && alike(after.low, before.low) < before.low * 0.8;
  });

/** The millions that stand behind the second figure alone are meant for both. */
const alike = (after: number, before: number): number =>
  after / (scales.find((scale) => after / scale < before * 100) ?? 1);

const scales: readonly number[] = [1, 1e3, 1e6, 1e9];

/** "20–30%" takes nothing away. */
const isRange = ({ plain }: Facts, start: number): boolean => /\d\s?[−–-]\s?$/.test(plain.slice(0, start).slice(-4));

/** "Whichever comes first, the money running out or …": a bound of a trial rather than the state of the firm. */
export const isRunningOut = (node: Node): boolean =>
  [node, ...node.cells].some(({ facts }) =>
    facts.all(cashEnd).some(({ start }) => {
      const sentence = facts.sentenceOf({ start, end: start + 1 });
      return !facts.says(condition, { start: sentence?.start ?? 0, end: start });
    }),
  );

/** Verb and thing stand in one sentence: "ends in May" of one and "the office" of the next are no cut. */
export const isMeasure = (node: Node): boolean => {
  if (!says(node, taking)) return false;
  const inRow = node.kind === 'row' && says(node, cut) && says(node, cuttable);
  return (
    inRow || [node, ...node.cells].some(({ facts }) => facts.says(dismiss) || isLabelledCut(facts) || takes(facts))
  );
};

/** «Контора в райцентре: закрыть, 95 тыс. в месяц», "Hall 3 handed back, £132k": whatever goes, money is saved by it. */
export const isSaving = (node: Node): boolean =>
  says(node, cut) &&
  [node, ...node.cells].some(({ facts }) => facts.figures.quantities.some(({ kind }) => kind === 'money'));

const takes = (facts: Facts): boolean =>
  facts.says(taking) &&
  facts.sentences.some(
    (each) =>
      (facts.says(leave, each) && facts.says(people, each)) || (facts.says(cut, each) && facts.says(cuttable, each)),
  );

/** "**What we stop.** The show stand, the cars." */
const isLabelledCut = (facts: Facts): boolean =>
  facts.lead !== undefined && facts.says(cut, { start: 0, end: facts.lead.body }) && facts.says(cuttable);

/** Under «Что урезаем», "What goes" the heading has the verb, under «Расходы» it says what is cut. */
export function isListedCut(node: Node): boolean {
  if (node.kind === 'section' || !says(node, listed) || says(node, kept)) return false;
  const heading = [...ancestors(node)].find(({ kind }) => kind === 'section');
  if (heading === undefined || heading.level < 2) return false;
  return (says(heading, cut) && says(node, cuttable)) || (says(heading, costs) && says(node, cut));
}

const costs = sense('crisis.cost');
/** What a list of cuts holds. */
export const listed = sense(...cut, ...cuttable);

const wasShare =
  /(?:^|[^\p{L}])(?:was|were|made\sup|brought(?:\sin)?|gave|был[оаи]?|давал[оаи]?|приносил[оаи]?)(?:\sus|\sнам)?(?:\s(?:about|some|almost|over|почти|около|больше))?\s$/iu;
const ofAll = /^\s*(?:of\s|from\s|всех|всей|всего|нашей|нашего|выручк|оборот|доход|заказ|продаж|отгруз)/iu;

/** "That was 31% of what leaves the ovens", «это было 58 % выручки»: a share that is no more. */
export const isLostShare = ({ facts: { plain, figures } }: Node): boolean =>
  figures.quantities.some(
    ({ kind, start, end }) =>
      kind !== 'duration' &&
      ofAll.test(plain.slice(end, end + 12)) &&
      wasShare.test(plain.slice(Math.max(0, start - 24), start)),
  );

/** «Сеть (41 % отгрузки) не продлила договор», "the chain, 40% of sales, cancelled": who has such a share goes. */
export const losesShare = ({ facts }: Node): boolean =>
  facts.says(going) &&
  facts.says(trade) &&
  facts.figures.quantities.some(
    ({ kind, start, end }) =>
      kind === 'percent' && /[(,]\s?$/.test(facts.plain.slice(Math.max(0, start - 2), start)) && isShareOf(facts, end),
  );

const going = sense(...taking, 'crisis.gone');

/** Up to the mark that ends the aside stands what it is a share of. */
function isShareOf(facts: Facts, start: number): boolean {
  const length = /[),]/.exec(facts.plain.slice(start, start + longestAside))?.index;
  return length !== undefined && facts.says(trade, { start, end: start + length });
}

const longestAside = 30;

const shortfall =
  /^[^\p{L}\p{N}]*(?:вместо|против|обычно|было|раньше|instead of|against|versus|was|prior year|last year|where .{0,20}usual)/iu;

/** «14 бронирований вместо 160», "900 tonnes, against 2,700": far less than it was or should be. */
export const isShort = (node: Node): boolean => {
  const { plain, figures } = node.facts;
  return figures.quantities.some((after, i) => {
    const before = figures.quantities[i - 1];
    return before !== undefined && isLess(before, after) && shortfall.test(plain.slice(before.end, after.start));
  });
};

/** A third less or worse; «38 тыс. вместо 110» leaves the thousands out the second time. */
const isLess = (a: Quantity, b: Quantity): boolean =>
  a.kind !== 'percent' && (a.low * 1.5 < b.low || (a.low >= 1000 && b.low < 1000 && a.low * 1.5 < b.low * 1000));
