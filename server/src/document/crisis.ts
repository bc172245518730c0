import type { Sense } from '../lexicon/senses.js';
import { isDrop, isListedCut, isMeasure, isRunningOut, isShort } from './crisis-signs.js';
import { namesOf, titleOf } from './names.js';
import { ancestors, isUnder, says, type Node } from './node.js';
import type { Role } from './roles.js';
import { query, type StrategyDocument } from './strategy-document.js';

const sense = (...senses: Sense[]): ReadonlySet<Sense> => new Set(senses);

const named = sense('crisis.plan-name');
const hinted = sense('crisis.hinted');
const otherKind = sense('crisis.other-kind');
const fall = sense('crisis.fall');
const cashEnd = sense('crisis.cash-end');
const past = sense('crisis.past');

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
    falls: count((node) => says(node, fall) || isShort(node) || isDrop(node)),
    ends: count((node) => says(node, cashEnd) && isRunningOut(node)),
    measures: count((node) => isMeasure(node) || isListedCut(node)),
  };
});

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
