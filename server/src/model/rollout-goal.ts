import type { Sense } from '../lexicon/senses.js';
import {
  changesIn,
  isMeasured,
  quantitiesIn,
  sentencesIn,
  textsBelow,
  whole,
  type Passage,
} from '../document/evidence.js';
import type { Facts } from '../document/facts.js';
import { ancestors, isUnder, type Node } from '../document/node.js';
import type { Role } from '../document/roles.js';
import type { StrategyDocument } from '../document/strategy-document.js';
import type { Quantity } from '../text/quantities.js';
import type { Span } from '../text/span.js';
import { isWholeDocument, type Rollout } from './rollouts.js';
import { systemIn } from './system-mentions.js';

const gain: ReadonlySet<Sense> = new Set<Sense>(['system.gain']);
const change: ReadonlySet<Sense> = new Set<Sense>(['system.change']);
const won: ReadonlySet<Sense> = new Set<Sense>(['system.money']);
const felt: ReadonlySet<Sense> = new Set<Sense>(['system.change', 'system.money']);
const wanted: ReadonlySet<Sense> = new Set<Sense>(['vanity.aim']);
const purpose: ReadonlySet<Sense> = new Set<Sense>(['system.purpose']);
const duty: ReadonlySet<Sense> = new Set<Sense>(['system.duty']);
const technical: ReadonlySet<Sense> = new Set<Sense>(['system.technical']);

/** Parts of a plan that tell of the work, of doubts or of details, not of what it is for. */
const asides: ReadonlySet<Role> = new Set<Role>([
  'risk',
  'unknown',
  'assumption',
  'team',
  'budget',
  'scope',
  'out-of-scope',
  'milestone',
  'automation',
  'history',
  'faq',
  'links',
  'communication',
  'process',
  'pilot',
]);

/** True when the plan says what the business wants of the system: what is to grow, shrink or stop, or what law demands it. */
export const hasBusinessGoal = (doc: StrategyDocument, rollout: Rollout): boolean =>
  saysWhy(rollout) ||
  standsUnderGoal(rollout) ||
  passagesOf(doc, rollout).some((each) => !isFunction(each.node) && (saysWhatFor(each) || tellsResult(each))) ||
  rowsOf(doc, rollout).some(isMeasuredRow);

/** «Внедрить CRM, чтобы …»: in the sentence that brings a system in, whatever follows is its purpose. */
const saysWhy = ({ words: { facts, within } }: Rollout): boolean => facts.says(purpose, within);

/** True when something that the system is to bring has a figure that can be checked. */
export const hasResult = (doc: StrategyDocument, rollout: Rollout): boolean =>
  standsUnderGoal(rollout) || passagesOf(doc, rollout).some(tellsResult) || rowsOf(doc, rollout).some(isMeasuredRow);

const tellsResult = (passage: Passage): boolean => !isUnder(passage.node, stories) && isResult(passage);

/** Parts where a figure tells of today. */
const stories: ReadonlySet<Role> = new Set<Role>(['context', 'history']);

function saysWhatFor(passage: Passage): boolean {
  return sentencesIn(passage).some(
    ({ facts, within }) =>
      facts.says(duty, within) ||
      (facts.says(gain, within) && (facts.says(change, within) || facts.says(purpose, within))),
  );
}

/** A figure of what the business gains or loses; licences, copied records and uptime are the system's own. */
function isResult(passage: Passage): boolean {
  return sentencesIn(passage).some((sentence) => {
    const { facts, within } = sentence;
    if (facts.says(technical, within) || !facts.says(gain, within)) return false;
    return (
      changesIn(sentence).length > 0 || quantitiesIn(sentence).some((quantity) => measuresGain(sentence, quantity))
    );
  });
}

/** A share measures what the sentence is about; money and time may be what the work takes, a count only what it counts. */
function measuresGain({ facts, within }: Passage, { kind, start, end, bound }: Quantity): boolean {
  if (kind === 'money') return facts.says(won, within);
  if (kind === 'duration') return bound !== undefined || facts.says(felt, within) || isWanted(facts, within);
  if (kind !== 'count' && kind !== 'plain') return true;
  return facts.senses.some((match) => gain.has(match.sense) && match.end > start && match.start <= end + 1);
}

/** "With the new CRM we want it at 9:10 on 95 days out of 100." */
const isWanted = (facts: Facts, within: Span): boolean =>
  facts.says(wanted, within) && systemIn(facts, within) !== undefined;

/** What the plan says of the system in the places that could tell what it is for. */
const passagesOf = (doc: StrategyDocument, rollout: Rollout): Passage[] =>
  isWholeDocument(rollout)
    ? doc.nodes.filter(isTelling).map(whole)
    : rollout.parts.flatMap((node) => [...textsBelow(node)]).filter(({ facts }) => facts.words.length > 0);

/** "New functions": what one of them does for somebody is not what the whole is for. */
const isFunction = ({ parent }: Node): boolean =>
  parent?.kind === 'section' && parent.level > 1 && parent.facts.says(functions);

const functions: ReadonlySet<Sense> = new Set<Sense>(['system.function']);

const isTelling = (node: Node): boolean =>
  (node.kind === 'paragraph' || node.kind === 'item' || node.kind === 'section') &&
  !node.quoted &&
  (!isUnder(node, asides) ||
    node.parent?.role === 'success' ||
    (isUnder(node, processes) && systemIn(node.facts) !== undefined));

/** Where the work is told, what the system is to change in it may be told too. */
const processes: ReadonlySet<Role> = new Set<Role>(['process']);

/** An initiative under a goal that is more than the system itself serves that goal. */
function standsUnderGoal({ node }: Rollout): boolean {
  if (node.kind === 'document') return false;
  for (const above of ancestors(node))
    if ((above.kind === 'item' || isGoalSection(above)) && isMeasured(whole(above))) return true;
  return false;
}

const isGoalSection = (node: Node): boolean =>
  node.kind === 'section' && node.level > 1 && (node.role === 'goal' || node.role === 'objective');

/** Rows of goals and metrics; those of the system's own table when it is one line of a plan. */
function rowsOf(doc: StrategyDocument, rollout: Rollout): Node[] {
  const rows = isWholeDocument(rollout) ? doc.nodes : rollout.parts;
  return rows.filter((node) => node.kind === 'row' && !isUnder(node, asides));
}

const telling: ReadonlySet<Role> = new Set<Role>(['goal', 'metric', 'target', 'baseline', 'effect', 'success']);

/** A value in a column that tells what is to come of it. */
function isMeasuredRow(row: Node): boolean {
  const told = row.cells.filter(({ role }) => role && telling.has(role));
  if (row.cells.some(({ facts }) => facts.says(technical))) return false;
  const named = row.cells.some(({ facts }) => facts.says(gain));
  return named && told.some((cell) => changesIn(whole(cell)).length > 0 || quantitiesIn(whole(cell)).length > 0);
}
