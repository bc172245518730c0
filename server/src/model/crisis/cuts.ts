import type { SenseMatch } from '../../lexicon/lexicon.js';
import type { Sense } from '../../lexicon/senses.js';
import { isInQuotes } from '../../document/mentions.js';
import { sentenceAround, type Passage } from '../../document/evidence.js';
import type { Facts } from '../../document/facts.js';
import { says, type Node } from '../../document/node.js';
import type { Span } from '../../text/span.js';
import { movesIn } from './moves.js';
import { fateOf, type Fate } from './governed.js';
import type { CrisisPlan } from './scope.js';

/** A thing that the plan names, and what it does to it. */
export interface Treated {
  readonly node: Node;
  /** The node itself or one of its cells. */
  readonly block: Node;
  readonly words: Passage;
  readonly match: SenseMatch;
  readonly fate: Fate;
}

const past: ReadonlySet<Sense> = new Set<Sense>(['crisis.past']);

/** Every thing of the given senses to which the plan does something. */
export function* treatedIn({ nodes }: CrisisPlan, senses: ReadonlySet<Sense>): Generator<Treated> {
  for (const node of nodes) {
    for (const block of [node, ...node.cells]) {
      // The column of owners says who does it, not what is done to them.
      if (block.role === 'owner' || !block.facts.says(senses)) continue;
      for (const match of block.facts.senses) {
        if (!senses.has(match.sense)) continue;
        const words = sentenceAround(block, match);
        const fate = isTold(words, match) ? undefined : fateOf(node, block, match);
        if (fate !== undefined) yield { node, block, words, match, fate };
      }
    }
  }
}

const perk: ReadonlySet<Sense> = new Set<Sense>(['crisis.perk']);
const cost: ReadonlySet<Sense> = new Set<Sense>(['crisis.cost']);

/** A story, a question or somebody else's words are no step. */
const isTold = ({ facts, within }: Passage, match: SenseMatch): boolean =>
  facts.says(past, within) || facts.plain.slice(within.start, within.end).includes('?') || isInQuotes(facts, match);

/** What the plan does about costs outside the core process (claim P7.1). */
export interface CostCuts {
  /** Named costs that go. */
  readonly cut: readonly Treated[];
  /** Named costs that stay. */
  readonly kept: readonly Treated[];
  /** Costs are to go that the lexicon cannot name: «сокращаем расходы», or a cut with what it saves. */
  readonly other: boolean;
}

export function costCutsIn(plan: CrisisPlan): CostCuts {
  const named = [...treatedIn(plan, perk)].filter((each) => !isFor(each));
  const kept = named.filter(({ fate }) => fate === 'kept');
  return {
    cut: named.filter(({ fate }) => fate === 'cut'),
    kept,
    other:
      !keepsAll(kept) &&
      ([...treatedIn(plan, cost)].some((each) => each.fate === 'cut' && isMeasure(each.node)) ||
        plan.nodes.some((node) => isMeasure(node) && (isSaving(node) || isLowered(node)))),
  };
}

/** "Head office, the guest house and the cars are kept": where several stay side by side, other savings are of the core. */
const keepsAll = (kept: readonly Treated[]): boolean =>
  kept.some(
    ({ block }, at) =>
      kept[at - 1]?.block === block && !movesIn(block.facts).some(({ kind, negated }) => kind === 'cut' && !negated),
  );

const core: ReadonlySet<Sense> = new Set<Sense>([
  'crisis.people',
  'crisis.marketing',
  'crisis.intern',
  'crisis.pay',
  'crisis.key-people',
  'crisis.expertise',
  'crisis.fall',
  'crisis.cash-end',
]);

/** Something goes and an amount of money is saved by it, and it is neither people nor what a reader would miss. */
function isSaving(node: Node): boolean {
  if (says(node, core)) return false;
  const texts = node.kind === 'row' ? [...node.cells, ...(node.parent?.cells ?? [])] : [node];
  return (
    [node, ...node.cells].some(({ facts }) => facts.figures.quantities.some(({ kind }) => kind === 'money')) &&
    texts.some(({ facts }) =>
      movesIn(facts).some((move) => move.kind === 'cut' && !move.negated && !isDeferral(facts, move)),
    )
  );
}

/** «Отчёты для головного офиса сокращаем», "the report to head office", «юрист по аренде»: not the office, nor the rent. */
const isFor = ({ block: { facts }, match }: Treated): boolean =>
  staffed.test(facts.plain.slice(match.end)) ||
  /(?:^|\s)(?:(?:для|for|(?:отч[её]т\p{L}*|reports?)(?:\s(?:to|в))?)\s(?:\S+\s)?|\S*(?:юрист|консультант|специалист|эксперт|менеджер)\S{0,2}\sпо\s)$/iu.test(
    facts.plain.slice(Math.max(0, match.start - longestAttribute), match.start),
  );

const longestAttribute = 24;

/** "Office staff work four days": people. */
const staffed = /^\s(?:staff|workers|employees|people|managers?|drivers?)(?!\p{L})/iu;

const costs: ReadonlySet<Sense> = new Set<Sense>(['crisis.perk', 'crisis.cost']);

/** «Парковка | было 95 | станет 0»: a cost, and less of it in the column behind. */
function isLowered(node: Node): boolean {
  if (node.kind !== 'row' || says(node, core) || !says(node, costs)) return false;
  const column = (head: RegExp): Node | undefined =>
    node.cells[node.parent?.cells.findIndex(({ facts }) => head.test(facts.plain.trim())) ?? -1];
  const before = numberIn(column(/^(?:было|сейчас|сегодня|now|before|today|was)(?:$|[^\p{L}])/iu));
  const behind = numberIn(column(/^(?:станет|стало|будет|then|after|new|will be)(?:$|[^\p{L}])/iu));
  return before !== undefined && behind !== undefined && behind < before;
}

function numberIn(cell: Node | undefined): number | undefined {
  const digits = /\d[\d\s]*/.exec(cell?.facts.plain ?? '')?.[0];
  return digits === undefined ? undefined : Number(digits.replace(/\s/g, ''));
}

/** What is paid later is paid all the same. */
const isDeferral = ({ plain }: Facts, { start, end }: Span): boolean =>
  /^(?:defer|postpone|отсроч|отлож)/i.test(plain.slice(start, end));

/** A target says how much less is spent, a measure says by what; headings only promise one. */
function isMeasure(node: Node): boolean {
  if (node.kind === 'section') return false;
  for (let above: Node | undefined = node; above && above.level !== 1; above = above.parent)
    if (above.role === 'goal' || above.role === 'target' || above.role === 'milestone' || above.role === 'metric')
      return false;
  return true;
}
