import type { SenseMatch } from '../../lexicon/lexicon.js';
import type { Sense } from '../../lexicon/senses.js';
import type { Facts } from '../../document/facts.js';
import { ancestors, type Node, type NodeKind } from '../../document/node.js';
import { clauseAround, stretchAround } from './clauses.js';
import { movesIn, type Move, type MoveKind } from './moves.js';
import { contains } from '../../text/span.js';

/** What happens to a thing: the move, with negation and exceptions resolved. */
export type Fate = 'cut' | 'dismissed' | 'kept' | 'raised' | 'hired' | 'unhired';

const fates: Readonly<Record<MoveKind, readonly [Fate, Fate | undefined]>> = {
  cut: ['cut', 'kept'],
  dismiss: ['dismissed', 'kept'],
  keep: ['kept', 'cut'],
  raise: ['raised', undefined],
  hire: ['hired', 'unhired'],
  freeze: ['unhired', undefined],
};

const condition: ReadonlySet<Sense> = new Set<Sense>(['crisis.condition', 'crisis.when']);
const except: ReadonlySet<Sense> = new Set<Sense>(['crisis.except']);

/** What the plan does to the thing that `match` names in `block` (the node itself or one of its cells). */
export function fateOf(node: Node, block: Node, match: SenseMatch): Fate | undefined {
  const { facts } = block;
  const move = moveInText(facts, match);
  if (move === 'none') return undefined;
  const fate = move ? resolved(move) : inherited(node, block);
  return fate !== undefined && isExcepted(facts, match) ? opposite(fate) : fate;
}

const resolved = ({ kind, negated }: Move): Fate | undefined => fates[kind][negated ? 1 : 0];

const opposite = (fate: Fate): Fate | undefined =>
  fate === 'cut' || fate === 'dismissed' ? 'kept' : fate === 'kept' ? 'cut' : undefined;

/** «Всё, кроме маркетинга»: the word of exception stands before, in the same stretch. */
function isExcepted(facts: Facts, match: SenseMatch): boolean {
  const word = facts.find(except, stretchAround(facts, match));
  return word !== undefined && word.end <= match.start;
}

/** The verb of the thing's own clause; else that of the clauses before it, else behind it, in the same stretch. */
function moveInText(facts: Facts, match: SenseMatch): Move | 'none' | undefined {
  const moves = movesIn(facts);
  if (moves.length === 0) return undefined;
  const clause = clauseAround(facts, match);
  const own = nearest(
    moves.filter((move) => contains(clause, move)),
    match,
  );
  if (own) return isAgent(facts, match, own) ? 'none' : own;
  const stretch = moves.filter((move) => contains(stretchAround(facts, match), move));
  return stretch.filter(({ end }) => end <= match.start).at(-1) ?? stretch.find(({ start }) => start >= match.end);
}

function nearest(moves: readonly Move[], match: SenseMatch): Move | undefined {
  const distance = ({ start, end }: Move): number => Math.max(start - match.end, match.start - end);
  return moves.reduce<Move | undefined>(
    (best, move) => (best === undefined || distance(move) < distance(best) ? move : best),
    undefined,
  );
}

const passive = /^(?:is|are|was|were|be|been|being|gets?|to|will|stays?|not|never)$/;
const intransitive =
  /^(?:leaves?|leaving|go|goes|ends?|stops?|ceases?|shrinks?|stays?|stay|wound|given|handed|shut|sold|withdrawn|remains?|carry|carries|continues?|cut|halved|frozen|.*ed)$/;
const thirdPerson = /(?:ет|ут|ют|ит|ат|ят)$/;
const letters = /^[a-z]/;

/** "Marketing cuts its reports", «Маркетинг сокращает отчёты»: the thing does it rather than suffers it. */
function isAgent(facts: Facts, match: SenseMatch, move: Move): boolean {
  if (move.start < match.end || move.kind === 'keep' || move.kind === 'raise') return false;
  const verb = facts.words.find(({ start }) => start >= move.start)?.norm ?? '';
  if (!letters.test(verb)) return thirdPerson.test(verb) && !/^(?:уход|уйд)/.test(verb);
  const aux = facts.words.some(({ start, end, norm }) => start >= match.end && end <= move.start && passive.test(norm));
  return !aux && !intransitive.test(verb) && move.kind !== 'hire';
}

/** Words and marks beyond which a line tells a story of its own rather than names a thing under its heading. */
const longestName = 16;
/** The same of one sentence, which may name a list of things. */
const longestList = 26;

const isNamed = ({ words, sentences }: Facts): boolean =>
  words.length <= (sentences.length === 1 ? longestList : longestName);

/** A bare name takes its verb from the cells beside it, the head of its column, its parent item or its heading. */
function inherited(node: Node, block: Node): Fate | undefined {
  if (!isNamed(block.facts)) return undefined;
  for (const other of sourcesAbove(node, block)) {
    const moves = movesIn(other.facts);
    const found = new Set(moves.map(resolved));
    if (found.size > 1) return undefined;
    const [fate] = found;
    if (fate !== undefined) return fate;
  }
  return undefined;
}

function* sourcesAbove(node: Node, block: Node): Generator<Node> {
  for (const cell of node.cells) if (cell !== block) yield cell;
  const table = node.parent?.kind === 'table' ? node.parent : undefined;
  // "Dropped if" heads what happens to the trial.
  if (table) yield* headsFor(table, node.cells.indexOf(block)).filter(({ facts }) => !facts.says(condition));
  for (const above of ancestors(table ?? node)) {
    if (above.kind === 'section' && above.level === 1) return;
    if (holders.has(above.kind)) yield above;
  }
}

const holders: ReadonlySet<NodeKind> = new Set<NodeKind>(['item', 'section', 'paragraph']);

/** The head of its own column first. */
function headsFor(table: Node, column: number): readonly Node[] {
  const own = table.cells[column];
  return own ? [own, ...table.cells.filter((cell) => cell !== own)] : table.cells;
}
