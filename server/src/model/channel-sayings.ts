import type { Sense } from '../lexicon/senses.js';
import { contains, type Span } from '../text/span.js';
import { quantitiesIn, whole, type Passage } from '../document/evidence.js';
import type { Facts } from '../document/facts.js';
import { inside, type Node } from '../document/node.js';
import type { Role } from '../document/roles.js';
import { openingOf } from '../document/names.js';
import { query, type StrategyDocument } from '../document/strategy-document.js';

/** What is read in one go: a heading, a sentence, or a row with the heads of its columns. */
export interface Saying {
  readonly node: Node;
  readonly passages: readonly Passage[];
}

/** Parts where the plan speaks of something else than what it will do in its channels. */
const asides: ReadonlySet<Role> = new Set<Role>(['history', 'faq', 'out-of-scope', 'risk', 'unknown', 'team', 'links']);

/** Everything that the plan itself says, in the order of the text. */
export const sayingsOf = query((doc: StrategyDocument): readonly Saying[] => {
  const title = openingOf(doc);
  const aside = new Set<Node>();
  const found: Saying[] = [];
  for (const node of doc.nodes) {
    if (isAside(node, title) || (node.parent && aside.has(node.parent))) aside.add(node);
    else if (!node.quoted && node.kind !== 'code') found.push(...sayingsIn(node));
  }
  return found;
});

const isAside = (node: Node, title: Node | undefined): boolean =>
  node !== title && node.role !== undefined && asides.has(node.role);

/** Likewise, of some nodes. */
export const sayingsAmong = (doc: StrategyDocument, nodes: readonly Node[]): readonly Saying[] =>
  nodes.filter((node) => !node.quoted && node.kind !== 'code' && !isInPart(doc, node, asides)).flatMap(sayingsIn);

/** Under a heading, label or item of one of the roles; the title, however it is written, names the subject and no part. */
export function isInPart(doc: StrategyDocument, node: Node, roles: ReadonlySet<Role>): boolean {
  const title = openingOf(doc);
  for (let above: Node | undefined = node; above && above !== title; above = above.parent)
    if (above.role && roles.has(above.role) && above.kind !== 'cell') return true;
  return false;
}

const sayingsIn = inside((node: Node): readonly Saying[] => {
  if (node.kind === 'row') return [{ node, passages: [...node.cells, ...headsOf(node)].map(whole) }];
  if (node.kind === 'table' || node.facts.words.length === 0) return [];
  if (node.kind === 'section') return [{ node, passages: [whole(node)] }];
  return node.facts.sentences.map((within) => ({ node, passages: [{ ...whole(node), within }] }));
});

const headsOf = (row: Node): readonly Node[] => (row.parent?.kind === 'table' ? row.parent.cells : []);

/** Figures belong to the words around them: in a row to the head of their column and to the cells without any. */
export function figuresWithWords(saying: Saying): readonly Saying[] {
  const { node } = saying;
  if (node.kind !== 'row') return [saying];
  const isFigure = (cell: Node): boolean => quantitiesIn(whole(cell)).length > 0;
  const labels = node.cells.filter((cell) => !isFigure(cell));
  return node.cells.flatMap((cell, column) => {
    const head = headsOf(node)[column];
    return isFigure(cell) ? [{ node, passages: [cell, ...(head ? [head] : []), ...labels].map(whole) }] : [];
  });
}

/** True when the plan says it there and does not turn it into its opposite. */
export const claims = ({ passages }: Saying, senses: ReadonlySet<Sense>): boolean =>
  passages.some(({ facts, within }) =>
    facts.says(senses, within)
      ? facts.senses.some((match) => senses.has(match.sense) && contains(within, match) && !isDenied(facts, match))
      : false,
  );

/** Words at which a denial of the next words stops: «без звонка забронировать» denies the call alone. */
const reach = 2;

/** «Заказов не принимаем», "we will not take orders": a "not" right before or behind. */
function isDenied(facts: Facts, match: Span): boolean {
  return facts.senses.some(({ sense, start, end }) => {
    if (sense !== 'negation' || isPartOfFigure(facts, { start, end })) return false;
    if (start >= match.end) return wordsBetween(facts, match.end, start) === 0;
    return end <= match.start && wordsBetween(facts, end, match.start) < reach && !isMark(facts, end, match.start);
  });
}

/** «Не менее 6 000», "no fewer than": a bound, not a denial. */
const isPartOfFigure = (facts: Facts, word: Span): boolean =>
  facts.figures.quantities.some(({ start, end }) => start <= word.start && word.end <= end);

const wordsBetween = (facts: Facts, start: number, end: number): number =>
  facts.words.filter((word) => word.kind === 'word' && start <= word.start && word.end <= end).length;

const isMark = (facts: Facts, start: number, end: number): boolean =>
  facts.words.some((word) => word.kind === 'mark' && start <= word.start && word.end <= end);
