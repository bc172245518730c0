import type { SenseMatch } from '../../lexicon/lexicon.js';
import type { Sense } from '../../lexicon/senses.js';
import { sentenceAround, type Passage } from '../../document/evidence.js';
import type { Facts } from '../../document/facts.js';
import type { Node } from '../../document/node.js';
import { contains, type Span } from '../../text/span.js';
import { clauseAround, stretchAround } from './clauses.js';
import { fateOf } from './governed.js';
import type { CrisisPlan } from './scope.js';

/** A sentence that puts people on a shorter lead (claim P7.4). */
export interface Tightening {
  readonly node: Node;
  readonly words: Passage;
  readonly kind: 'control' | 'strict';
}

const set = (...senses: Sense[]): ReadonlySet<Sense> => new Set(senses);

const control = set('crisis.report', 'crisis.approval', 'crisis.control');
const strict = set('crisis.strict');
const fair = set('crisis.control-fair');
const daily = set('crisis.daily');
const universal = set('crisis.universal');
const tighten = set('crisis.tighten');
const loose = set('crisis.loose');
const no = set('crisis.no');
const without = set('crisis.without-approval');

/** What tightens control, one for a block. */
export function tighteningsIn({ nodes }: CrisisPlan): readonly Tightening[] {
  const found = new Map<Node, Tightening>();
  for (const node of nodes) {
    for (const block of [node, ...node.cells]) {
      const at = block.facts.senses.find(
        (match) => isControl(node, block, match) || isCentralised(node, block, match) || isStrict(block.facts, match),
      );
      if (!at || found.has(node)) continue;
      const kind = strict.has(at.sense) ? 'strict' : 'control';
      found.set(node, { node, words: sentenceAround(block, at), kind });
    }
  }
  return [...found.values()];
}

const centralise = set('crisis.centralise');

/** People decide less by themselves, or are watched, whatever sum it is about; what ends, or concerns payments and the law, is none. */
function isCentralised(node: Node, block: Node, match: SenseMatch): boolean {
  if (!centralise.has(match.sense)) return false;
  const { facts } = block;
  return (
    !facts.says(fair, stretchAround(facts, match)) && fateOf(node, block, match) !== 'cut' && !isTurned(facts, match)
  );
}

/** A no in the clause besides what the phrase itself holds. */
const isTurned = (facts: Facts, match: SenseMatch): boolean => {
  const clause = clauseAround(facts, match);
  return facts.senses.some(
    (each) => no.has(each.sense) && contains(clause, each) && (each.end <= match.start || each.start >= match.end),
  );
};

function isControl(node: Node, block: Node, match: SenseMatch): boolean {
  if (!control.has(match.sense)) return false;
  const { facts } = block;
  const stretch = stretchAround(facts, match);
  if (isFair(facts, stretch)) return false;
  const clause = clauseAround(facts, match);
  if (facts.says(without, clause)) return isDoublyNegated(facts, clause);
  const fate = fateOf(node, block, match);
  if (facts.says(loose, clause) || fate === 'cut' || fate === 'dismissed') return false;
  return isTight(facts, match, stretch);
}

/** Money, the law, safety; figures that are only collected. */
const isFair = (facts: Facts, stretch: Span): boolean =>
  facts.says(fair, stretch) ||
  facts.figures.quantities.some((each) => each.kind === 'money' && contains(stretch, each));

/** "Nothing leaves without my sign-off" against "leads decide without asking". */
function isDoublyNegated(facts: Facts, clause: Span): boolean {
  const bare = facts.find(without, clause);
  return facts.senses.some(
    (each) =>
      no.has(each.sense) &&
      contains(clause, each) &&
      bare !== undefined &&
      (each.end <= bare.start || each.start >= bare.end),
  );
}

function isTight(facts: Facts, match: SenseMatch, stretch: Span): boolean {
  if (facts.says(daily, stretch)) return match.sense !== 'crisis.approval' || facts.says(universal, stretch);
  if (isNear(facts, match, tighten, 5, 5)) return true;
  return match.sense === 'crisis.approval' && isNear(facts, match, universal, 10, 3) && !isRhythm(facts, match);
}

/** "Every Friday" is a rhythm rather than everything. */
const isRhythm = (facts: Facts, match: SenseMatch): boolean =>
  facts.figures.dates.some(
    ({ kind, start, end }) =>
      kind === 'recurring' &&
      contains(stretchAround(facts, match), { start, end }) &&
      facts.says(universal, { start, end }),
  );

/** A phrase at most so many words before or behind the match, in the same stretch. */
function isNear(facts: Facts, match: SenseMatch, senses: ReadonlySet<Sense>, before: number, behind: number): boolean {
  const stretch = stretchAround(facts, match);
  return facts.senses.some((each) => {
    if (!senses.has(each.sense) || !contains(stretch, each)) return false;
    return each.end <= match.start
      ? wordsBetween(facts, each.end, match.start) <= before
      : wordsBetween(facts, match.end, each.start) <= behind;
  });
}

const wordsBetween = (facts: Facts, from: number, to: number): number =>
  facts.words.filter(({ kind, start, end }) => kind === 'word' && start >= from && end <= to).length;

function isStrict(facts: Facts, match: SenseMatch): boolean {
  return strict.has(match.sense) && !isFair(facts, stretchAround(facts, match)) && !isTurned(facts, match);
}
