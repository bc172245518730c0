import type { Sense } from '../../lexicon/senses.js';
import { sentenceAround, type Passage } from '../../document/evidence.js';
import type { Facts } from '../../document/facts.js';
import { isUnder, type Node } from '../../document/node.js';
import type { Role } from '../../document/roles.js';
import { contains, type Span } from '../../text/span.js';
import { clauseAround, stretchAround } from './clauses.js';
import { movesIn, type Move } from './moves.js';
import type { CrisisPlan } from './scope.js';

/** Growth on a payroll or on obligations for years (claim P7.5). */
export interface FixedCapacity {
  readonly node: Node;
  readonly block: Node;
  readonly words: Passage;
  readonly kinds: readonly ('hire' | 'obligation')[];
  /** The verb or the obligation. */
  readonly at: Span;
}

const set = (...senses: Sense[]): ReadonlySet<Sense> => new Set(senses);

const flexible = set('crisis.flexible');
const condition = set('crisis.condition');
const when = set('crisis.when');
const intern = set('crisis.intern');
const outsiders = set('crisis.outsiders');
const past = set('crisis.past');
const bond = set('crisis.bond');
const obliging = set('crisis.obligation', 'crisis.bond');
const takeOn = set('crisis.take-on');
const long = set('crisis.long');
const no = set('crisis.no', 'crisis.not-after');

/** Reasons tell what others do and what was weighed. */
const reasons: ReadonlySet<Role> = new Set<Role>(['rationale', 'context']);

/** What belongs to a trial is not yet for good. */
const tested = set('crisis.hypothesis');
const trying: ReadonlySet<Role> = new Set<Role>(['hypothesis', 'pilot']);

/** Hires and long obligations that the plan takes on, one for a block. */
export function fixedCapacityIn({ nodes }: CrisisPlan): readonly FixedCapacity[] {
  const found: FixedCapacity[] = [];
  for (const node of nodes) {
    if (node.kind === 'section' || isTrial(node) || isUnder(node, reasons)) continue;
    for (const block of [node, ...node.cells]) {
      const hire = hireIn(block.facts);
      const bond = obligationIn(block.facts);
      const at = hire ?? bond;
      if (!at) continue;
      const kinds = [...(hire ? (['hire'] as const) : []), ...(bond ? (['obligation'] as const) : [])];
      found.push({ node, block, words: sentenceAround(block, at), kinds, at });
      break;
    }
  }
  return found;
}

/** A row of a table on what is believed and tested, a line under «Гипотезы». */
const isTrial = (node: Node): boolean =>
  isUnder(node, trying) || (node.parent?.kind === 'table' && node.parent.cells.some(({ facts }) => facts.says(tested)));

const hireIn = (facts: Facts): Span | undefined =>
  movesIn(facts).find(
    (move) =>
      move.kind === 'hire' &&
      !move.negated &&
      !isConditional(facts, move) &&
      !saysInClause(facts, move, [flexible, intern, outsiders]) &&
      !movesIn(facts).some((other) => isEnded(facts, other, move)),
  );

/** "Stop hiring", «мораторий на приём новых сотрудников» */
const isEnded = (facts: Facts, other: Move, hire: Move): boolean =>
  (other.kind === 'cut' && (distance(other, hire) < adjacent || post.test(facts.plain.slice(hire.start, hire.end)))) ||
  (other.kind === 'freeze' && contains(clauseAround(facts, hire), other));

/** «Свободные вакансии, их пять, снимаем»: a post that is taken away is no hire, however far the verb stands. */
const post = /^(?:вакан|vacan|open)/i;

/** Characters between a verb and the noun it governs directly. */
const adjacent = 8;

const distance = (a: Span, b: Span): number => Math.max(a.start - b.end, b.start - a.end);

/** «Если заплатят трое, берём …», "once the pilot pays"; a "when" counts where it opens the clause. */
function isConditional(facts: Facts, at: Span): boolean {
  const stretch = stretchAround(facts, at);
  return (
    facts.says(condition, stretch) ||
    facts.says(when, { start: stretch.start, end: at.start }) ||
    facts.says(past, stretch)
  );
}

const saysInClause = (facts: Facts, at: Span, senses: readonly ReadonlySet<Sense>[]): boolean =>
  senses.some((each) => facts.says(each, clauseAround(facts, at)));

function obligationIn(facts: Facts): Span | undefined {
  if (!facts.says(obliging)) return undefined;
  return facts.senses.find(
    (match) =>
      obliging.has(match.sense) &&
      isLong(facts, match) &&
      !isConditional(facts, match) &&
      !saysInClause(facts, match, [flexible, no]) &&
      isTakenOn(facts, match),
  );
}

/** A verb of taking on stands nearer than one of giving up or keeping. */
function isTakenOn(facts: Facts, match: Span): boolean {
  const stretch = stretchAround(facts, match);
  const isBound = facts.senses.some((each) => bond.has(each.sense) && contains(stretch, each));
  const nearest = (spans: readonly Span[]): number =>
    Math.min(...spans.filter((each) => contains(stretch, each)).map((each) => distance(each, match)));
  // "Lease" is a verb too, but not here.
  const taken = isBound
    ? 0
    : nearest(facts.senses.filter((each) => takeOn.has(each.sense) && distance(each, match) >= 0));
  return taken < Infinity && taken <= nearest(movesIn(facts).filter(({ kind }) => kind === 'cut' || kind === 'keep'));
}

const yearInDays = 360;

/** For a year or more, by its figure or by its kind. */
const isLong = (facts: Facts, match: Span): boolean =>
  facts.says(long, stretchAround(facts, match)) ||
  facts.figures.dates.some(
    (date) =>
      date.kind === 'duration' &&
      date.days !== undefined &&
      date.days[0] >= yearInDays &&
      !/за\s$/iu.test(facts.plain.slice(0, date.start)) &&
      contains(stretchAround(facts, match), date),
  );
