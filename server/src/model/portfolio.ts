import type { Sense } from '../lexicon/senses.js';
import { body, holdsSum, whole, wordCount, type Passage } from '../document/evidence.js';
import { isSaid } from '../document/lookup.js';
import { claimsOf, type Mention } from '../document/mentions.js';
import { isAmong, type Node } from '../document/node.js';
import { query, type StrategyDocument } from '../document/strategy-document.js';
import { contains } from '../text/span.js';
import { isExplanation } from './initiative-asides.js';
import { groupsOf } from './initiative-groups.js';
import { isLabel } from './initiative-kind.js';
import { initiativesOf, type Initiative, type InitiativeKinds } from './initiatives.js';

/** The sentence or the table that puts both kinds under one budget, measure or gate (claim P1.7). */
export const sharedProcessOf = query((doc: StrategyDocument): Passage | undefined => {
  const kinds = kindsIn(doc);
  return sharedSentence(doc, kinds) ?? (kinds === 'both' ? sharedTable(doc) : undefined);
});

function kindsIn(doc: StrategyDocument): InitiativeKinds {
  const all = initiativesOf(doc);
  const has = (kind: 'innovation' | 'breakthrough'): boolean =>
    all.some((initiative) => initiative.form !== 'whole' && (initiative.kind === kind || initiative.called === kind));
  if (has('breakthrough') && (has('innovation') || all.some(isBesidePaid))) return 'both';
  return has('innovation') ? 'innovation' : has('breakthrough') ? 'breakthrough' : 'none';
}

/** Under one heading, beside the part about a bet, stand others that cost money. */
function isBesidePaid({ kind, form, node }: Initiative): boolean {
  if (kind !== 'breakthrough' || form === 'whole') return false;
  const part = node.kind === 'section' ? node : node.parent;
  if (part?.kind !== 'section' || part.level < 3) return false;
  const beside = part.parent?.children.filter((other) => other !== part && other.kind === 'section' && holdsSum(other));
  return (beside?.length ?? 0) >= fewest;
}

const fewest = 2;

const shared: ReadonlySet<Sense> = new Set<Sense>(['portfolio.shared']);
const gate: ReadonlySet<Sense> = new Set<Sense>(['portfolio.gate']);
const separate: ReadonlySet<Sense> = new Set<Sense>(['portfolio.separate']);
const tame: ReadonlySet<Sense> = new Set<Sense>(['initiative.innovation', 'initiative.improvement']);
const bold: ReadonlySet<Sense> = new Set<Sense>(['initiative.breakthrough', 'initiative.bet']);

function sharedSentence(doc: StrategyDocument, kinds: InitiativeKinds): Passage | undefined {
  for (const mention of claimsOf(doc, shared)) if (isShared(doc, mention, kinds)) return mention.words;
  return undefined;
}

/** It names both kinds, or speaks of all initiatives of a plan that has both, outside the part of either. */
function isShared(doc: StrategyDocument, { node, words }: Mention, kinds: InitiativeKinds): boolean {
  const { facts, within } = words;
  if (node.kind === 'table' || !facts.says(gate, within)) return false;
  if (facts.says(separate, within) || isExplanation(node)) return false;
  // "One innovation fund" names no kind.
  const namesTame = facts.senses.some(
    (match) => tame.has(match.sense) && contains(within, match) && isLabel(facts, match),
  );
  const namesBold = facts.says(bold, within);
  if (namesTame && namesBold) return true;
  return kinds === 'both' && node.kind !== 'section' && !namesTame && !namesBold && !isWithinOne(doc, node);
}

/** Inside the part of one kind, or of one initiative. */
const isWithinOne = (doc: StrategyDocument, node: Node): boolean => isAmong(node, placesOfOne(doc));

const placesOfOne = query(
  (doc: StrategyDocument): ReadonlySet<Node> =>
    new Set([...groupsOf(doc), ...initiativesOf(doc).flatMap(({ node, form }) => (form === 'whole' ? [] : [node]))]),
);

const returns: ReadonlySet<Sense> = new Set<Sense>(['bet.return']);

/** One table for both, with a column in which a bet's return is filled in beside an innovation's. */
function sharedTable(doc: StrategyDocument): Passage | undefined {
  if (isSaid(doc, separate)) return undefined;
  for (const initiative of initiativesOf(doc)) {
    const table = initiative.node.parent;
    if (initiative.form !== 'row' || initiative.kind !== 'breakthrough' || !table) continue;
    const column = table.cells.findIndex((cell) => cell.facts.says(returns));
    const filled = column >= 0 && isFilled(initiative.node.cells[column]);
    if (filled && initiativesOf(doc).some(({ node, kind }) => kind === 'innovation' && node.parent === table))
      return whole(table.cells[column] ?? table);
  }
  return undefined;
}

const isFilled = (cell: Node | undefined): boolean =>
  cell !== undefined && (wordCount(body(cell)) > 0 || /\d/.test(cell.facts.plain));
