import type { Sense } from '../lexicon/senses.js';
import type { Quantity } from '../text/quantities.js';
import type { Facts } from './facts.js';
import { namesOf, titleOf } from './names.js';
import { ancestors, inside, isUnder, says, type Node } from './node.js';
import type { Role } from './roles.js';
import { query, type StrategyDocument } from './strategy-document.js';

const sense = (...senses: Sense[]): ReadonlySet<Sense> => new Set(senses);

const named = sense('crisis.plan-name');
const hinted = sense('crisis.hinted');
const otherKind = sense('crisis.other-kind');
const fall = sense('crisis.fall');
const cashEnd = sense('crisis.cash-end');
const past = sense('crisis.past');
const kept = sense('crisis.keep');
const condition = sense('crisis.condition');
const cut = sense('crisis.cut');
const dismiss = sense('crisis.dismiss');
const leave = sense('crisis.leave');
const people = sense('crisis.people', 'crisis.intern', 'crisis.weak');
const cuttable = sense('crisis.cost', 'crisis.perk', 'crisis.people', 'crisis.pay', 'crisis.marketing');

/** A plan shows early on what it is for. */
const mostNodes = 400;

/**
 * True when the whole document is a plan for hard times of the firm's own: its title names it one and the text bears it
 * out, or the title merely hints and the text tells of falling sales and of cuts, or the text alone tells enough.
 */
export const isCrisisPlan = query((doc: StrategyDocument): boolean => {
  const titles = namesOf(doc);
  const says = (senses: ReadonlySet<Sense>): boolean => titles.some((title) => title.says(senses));
  if (titles.length === 0 || says(otherKind)) return false;
  const { falls, ends, measures } = evidenceOf(doc);
  const hardship = falls + ends;
  if (says(named)) return hardship + measures > 0;
  // Where nothing is cut yet, that is what the plan lacks.
  if (says(hinted)) return (hardship + (says(fall) ? 1 : 0) > 0 && measures > 0) || (falls > 0 && ends > 0);
  return ends > 0 && hardship >= 2 && measures >= 2;
});

interface Evidence {
  readonly falls: number;
  readonly ends: number;
  readonly measures: number;
}

const evidenceOf = query((doc: StrategyDocument): Evidence => {
  const title = titleOf(doc);
  const told = doc.nodes
    .slice(0, mostNodes)
    .filter((node) => node !== title && !node.quoted && !isUnder(node, asides) && !says(node, past));
  const count = (is: (node: Node) => boolean): number => told.filter(is).length;
  return {
    falls: count((node) => says(node, fall) || isShort(node)),
    ends: count((node) => says(node, cashEnd) && isRunningOut(node)),
    measures: count((node) => isMeasure(node) || isListedCut(node)),
  };
});

/** "Whichever comes first, the money running out or …": a bound of a trial rather than the state of the firm. */
const isRunningOut = inside((node: Node): boolean =>
  [node, ...node.cells].some(({ facts }) =>
    facts.senses.some(({ sense, start }) => {
      if (!cashEnd.has(sense)) return false;
      const sentence = facts.sentences.find((each) => each.start <= start && start < each.end);
      return !facts.says(condition, { start: sentence?.start ?? 0, end: start });
    }),
  ),
);

/** Verb and thing stand in one sentence: "ends in May" of one and "the office" of the next are no cut. */
const isMeasure = inside((node: Node): boolean => {
  const inRow = node.kind === 'row' && says(node, cut) && says(node, cuttable);
  return (
    inRow || [node, ...node.cells].some(({ facts }) => facts.says(dismiss) || isLabelledCut(facts) || takes(facts))
  );
});

const takes = (facts: Facts): boolean =>
  facts.sentences.some(
    (each) =>
      (facts.says(leave, each) && facts.says(people, each)) || (facts.says(cut, each) && facts.says(cuttable, each)),
  );

/** "**What we stop.** The show stand, the cars." */
const isLabelledCut = (facts: Facts): boolean =>
  facts.lead !== undefined && facts.says(cut, { start: 0, end: facts.lead.body }) && facts.says(cuttable);

/** Under «Что урезаем», "What goes": the heading has the verb. */
function isListedCut(node: Node): boolean {
  if (node.kind === 'section' || !says(node, cuttable) || says(node, kept)) return false;
  const heading = [...ancestors(node)].find(({ kind }) => kind === 'section');
  return heading !== undefined && heading.level > 1 && says(heading, cut);
}

const shortfall = /^[^\p{L}\p{N}]*(?:вместо|против|обычно|instead of|against|versus|where .{0,20}usual)/iu;

/** «14 бронирований вместо 160», "900 tonnes, against 2,700": far less than it was or should be. */
const isShort = inside((node: Node): boolean => {
  const { plain, figures } = node.facts;
  return figures.quantities.some((after, i) => {
    const before = figures.quantities[i - 1];
    return before !== undefined && isLess(before, after) && shortfall.test(plain.slice(before.end, after.start));
  });
});

/** A third less or worse; «38 тыс. вместо 110» leaves the thousands out the second time. */
const isLess = (a: Quantity, b: Quantity): boolean =>
  a.kind !== 'percent' && (a.low * 1.5 < b.low || (a.low >= 1000 && b.low < 1000 && a.low * 1.5 < b.low * 1000));

/** What might happen one day, and what happened once, make no crisis plan. */
const asides: ReadonlySet<Role> = new Set<Role>(['risk', 'history', 'faq', 'links', 'out-of-scope']);

/** Blocks below which a heading holds a remark rather than a plan. */
const fewestBlocks = 2;

/** The sections of another plan that are a crisis plan: «Антикризисные меры», "Downturn plan". */
export const crisisSectionsOf = query((doc: StrategyDocument): readonly Node[] =>
  doc.nodes.filter((node) => node.kind === 'section' && node.level > 1 && isCrisisSection(node) && !isInside(node)),
);

/** Of a crisis plan and its parts the whole speaks. */
function isInside(node: Node): boolean {
  for (const above of ancestors(node))
    if (above.kind === 'section' && above.level > 1 && isCrisisSection(above)) return true;
  return false;
}

const isCrisisSection = (node: Node): boolean =>
  says(node, named) &&
  !says(node, otherKind) &&
  !isUnder(node, asides) &&
  node.facts.words.length <= longestHeading &&
  countBlocks(node) >= fewestBlocks;

const longestHeading = 12;

/** Blocks of text below a heading, rows included. */
const countBlocks = (node: Node): number =>
  node.children.reduce(
    (sum, child) => sum + (child.kind === 'section' || child.kind === 'table' ? 0 : 1) + countBlocks(child),
    0,
  );
