import type { Sense } from '../lexicon/senses.js';
import { isDrop, isListedCut, isMeasure, isRunningOut, isShort } from './crisis-signs.js';
import { namesOf, titleOf } from './names.js';
import { ancestors, isUnder, says, type Node } from './node.js';
import { openingNodes } from './opening.js';
import { gather, gatherInPart, partsOf } from './parts.js';
import type { Role } from './roles.js';
import { query, type StrategyDocument } from './strategy-document.js';

const sense = (...senses: Sense[]): ReadonlySet<Sense> => new Set(senses);

const named = sense('crisis.plan-name');
const hinted = sense('crisis.hinted');
const otherKind = sense('crisis.other-kind');
const fall = sense('crisis.fall');
const cashEnd = sense('crisis.cash-end');
const past = sense('crisis.past');

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
  const end = doc.nodes[openingNodes]?.span.start ?? doc.text.length;
  const opening = partsOf(doc).filter(({ node }) => node.span.start < end);
  const signs = opening.flatMap(signsIn).filter(({ node }) => node !== title && node.span.start < end);
  const count = (is: (sign: Sign) => boolean): number => signs.filter(is).length;
  return { falls: count(({ falls }) => falls), ends: count(({ ends }) => ends), measures: count(({ cuts }) => cuts) };
});

/** What one block tells of hard times; most tell nothing. */
interface Sign {
  readonly node: Node;
  readonly falls: boolean;
  readonly ends: boolean;
  readonly cuts: boolean;
}

const signsIn = gatherInPart((node): readonly Sign[] => {
  const falls = says(node, fall) || isShort(node) || isDrop(node);
  const ends = says(node, cashEnd) && isRunningOut(node);
  const cuts = isMeasure(node) || isListedCut(node);
  const tells = (falls || ends || cuts) && !node.quoted && !isUnder(node, asides) && !says(node, past);
  return tells ? [{ node, falls, ends, cuts }] : [];
});

/** What might happen one day, and what happened once, make no crisis plan. */
const asides: ReadonlySet<Role> = new Set<Role>(['risk', 'history', 'faq', 'links', 'out-of-scope']);

/** Blocks below which a heading holds a remark rather than a plan. */
const fewestBlocks = 2;

/** The sections of another plan that are a crisis plan: «Антикризисные меры», "Downturn plan". */
export const crisisSectionsOf = gather((node): readonly Node[] =>
  node.kind === 'section' && node.level > 1 && isCrisisSection(node) && !isInside(node) ? [node] : [],
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
