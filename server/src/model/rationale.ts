import type { Sense } from '../lexicon/senses.js';
import { passagesBelow, wordCount, type Passage } from '../document/evidence.js';
import { linkedNodes, nodesInRole, nodesSaying } from '../document/lookup.js';
import { mentionsOf } from '../document/mentions.js';
import { isUnder, type Node } from '../document/node.js';
import type { Role } from '../document/roles.js';
import { query, type StrategyDocument } from '../document/strategy-document.js';

const reason: ReadonlySet<Sense> = new Set<Sense>(['rationale.reason']);
const because: ReadonlySet<Sense> = new Set<Sense>(['rationale.because']);
const planName: ReadonlySet<Sense> = new Set<Sense>(['nature.plan']);

/** Parts where a "because" explains something else than the way chosen. */
const asides: ReadonlySet<Role> = new Set<Role>([
  'risk',
  'unknown',
  'faq',
  'history',
  'links',
  'communication',
  'team',
]);

/**
 * True when the plan gives a reason, evidence or a rejected option for its way (claim P5.1), or leads to the strategy that
 * it serves, where the reasons may stand.
 */
export const isReasoned = query(
  (doc: StrategyDocument): boolean =>
    nodesSaying(doc, part).some(isRationale) ||
    nodesInRole(doc, rationale).some(isRationale) ||
    hasReason(doc) ||
    nodesSaying(doc, option).some(isOfOptions) ||
    nodesInRole(doc, leftOut).some(turnsDown) ||
    linkedNodes(doc).some(({ facts }) => facts.says(planName)),
);

const option: ReadonlySet<Sense> = new Set<Sense>(['rationale.option']);
const verdict: ReadonlySet<Sense> = new Set<Sense>(['rationale.verdict']);

/** "Option | Pros | Cons | Decision", with two ways at least below. */
const isOfOptions = ({ kind, cells, children }: Node): boolean => {
  const ways = cells.find(({ facts }) => facts.says(option));
  return (
    kind === 'table' &&
    children.length > 1 &&
    ways !== undefined &&
    cells.some((cell) => cell !== ways && cell.facts.says(verdict))
  );
};

const part: ReadonlySet<Sense> = new Set<Sense>(['rationale.part']);
const rationale: ReadonlySet<Role> = new Set<Role>(['rationale']);

const leftOut: ReadonlySet<Role> = new Set<Role>(['out-of-scope']);

/** "What we don't do": "no web shop: we did the sums in January, delivery eats 19% of an order". */
const turnsDown = (part: Node): boolean =>
  part.children.some(({ kind, facts }) => {
    const mark = kind === 'item' ? /[:(]|\s[—–-]\s/.exec(facts.plain) : null;
    return (
      mark !== null &&
      facts.words.filter((word) => word.kind === 'word' && word.start > mark.index).length >= fewestReasons
    );
  });

/** Words that an argument takes. */
const fewestReasons = 4;

/** Words below which a part holds a remark rather than an argument. */
const shortestArgument = 12;

/** A part that argues: why this way, or what is wrong today and so asks for it. */
function isRationale(node: Node): boolean {
  const names =
    node.kind === 'section' ? node.facts.says(part) : node.facts.lead && node.facts.says(part, node.facts.lead);
  if (node.role !== 'rationale' && names !== true) return false;
  let words = 0;
  for (const passage of passagesBelow(node)) {
    words += wordCount(passage);
    if (words >= shortestArgument) return true;
  }
  return false;
}

/** One argued choice is enough; words such as "because" explain details too, and count at the top or in company. */
function hasReason(doc: StrategyDocument): boolean {
  if (said(doc, reason).length > 0) return true;
  const reasons = said(doc, because);
  return reasons.length >= enough || reasons.some((node) => isAtTop(doc, node));
}

const enough = 3;

/** Questions ask why; the plan's own words answer. A "not" stands in most arguments and takes nothing from them. */
function said(doc: StrategyDocument, senses: ReadonlySet<Sense>): Node[] {
  return [...mentionsOf(doc, senses)]
    .filter(
      ({ node, quoted, words }) => !quoted && !(node.parent && isUnder(node.parent, asides)) && !isLeftOpen(words),
    )
    .map(({ node }) => node);
}

const isQuestion = ({ facts, within }: Passage): boolean => facts.plain.slice(within.start, within.end).includes('?');

/** "Why not brew more? We did the sums …": its author answers it at once. */
const isLeftOpen = (words: Passage): boolean =>
  isQuestion(words) &&
  wordCount({ ...words, within: { start: words.within.end, end: words.facts.raw.length } }) < shortestArgument;

/** Up to the end of the first part below the title its author still introduces the whole. */
function isAtTop(doc: StrategyDocument, node: Node): boolean {
  const [, second] = doc.nodes.filter(({ kind, level }) => kind === 'section' && level > 1);
  return node.kind === 'paragraph' && (second === undefined || node.span.start < second.span.start);
}
