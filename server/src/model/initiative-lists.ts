import type { Sense } from '../lexicon/senses.js';
import { quantitiesIn, whole, wordCount, type Passage } from '../document/evidence.js';
import { nodesSaying } from '../document/lookup.js';
import { ancestors, descendants, inside, type Node } from '../document/node.js';
import { query, type StrategyDocument } from '../document/strategy-document.js';
import { isLabel } from './initiative-kind.js';

const news: ReadonlySet<Sense> = new Set<Sense>(['initiative.news']);
const innovation: ReadonlySet<Sense> = new Set<Sense>(['initiative.innovation']);

/** Entries below which a list is no portfolio, and words beyond which an entry is a sentence rather than a name. */
const fewest = 3;
const longestName = 8;

/**
 * The entries of a list of ideas, each a name with its lines and its money below, under a heading or a title that says
 * that new things are listed.
 */
export function listedIdeas(doc: StrategyDocument): readonly Node[] {
  const found = new Set<Node>();
  for (const heading of nodesSaying(doc, news)) if (heading.kind === 'section') addEntries(heading, found);
  return [...found];
}

function addEntries(heading: Node, found: Set<Node>): void {
  for (const section of [heading, ...descendants(heading)]) {
    if (section.kind !== 'section') continue;
    const entries = section.children.filter(isEntry);
    if (entries.length >= fewest && entries.filter(hasMoney).length * 2 > entries.length)
      for (const entry of entries) found.add(entry);
  }
}

export const isIdea = (node: Node): boolean =>
  isEntry(node) && [...ancestors(node)].some((above) => above.kind === 'section' && above.facts.says(news));

const isEntry = (node: Node): boolean =>
  node.kind === 'item' && node.level === 1 && node.children.length > 0 && wordCount(whole(node)) <= longestName;

const hasMoney = inside((entry: Node): boolean =>
  descendants(entry).some((node) => quantitiesIn(whole(node)).some(({ kind }) => kind === 'money')),
);

/** A line of the entry calls it an innovation: "An ordinary innovation: all it takes is …". */
export function ideaLabel(entry: Node): Passage | undefined {
  for (const node of entry.children) {
    const match = node.facts.find(innovation);
    if (match && isLabel(node.facts, match)) return { ...whole(node), within: { start: match.start, end: match.end } };
  }
  return undefined;
}

const ordinal: ReadonlySet<Sense> = new Set<Sense>(['initiative.ordinal']);

/** Characters before which the number of a thing opens its paragraph: "The second". */
const opening = 5;

const isNumbered = ({ kind, facts }: Node): boolean =>
  kind === 'paragraph' && facts.senses.some(({ sense, start }) => ordinal.has(sense) && start < opening);

/**
 * «Теперь сами затеи. Первая — …»: a letter tells of new things one after the other, each in a paragraph that begins with
 * its number, behind a line that says what is told.
 */
export const toldIdeas = query((doc: StrategyDocument): ReadonlySet<Node> => {
  const byParent = new Map<Node, Node[]>();
  for (const node of nodesSaying(doc, ordinal))
    if (node.parent && isNumbered(node)) byParent.set(node.parent, [...(byParent.get(node.parent) ?? []), node]);
  const told = [...byParent].filter(([parent, [first, ...others]]) => {
    const intro = first && parent.children[first.index - 1];
    return others.length + 1 >= fewest && (intro?.facts.says(news) ?? false);
  });
  return new Set(told.flatMap(([, nodes]) => nodes));
});

/** The paragraph right behind may go on about it, by its number again: «Деньги по пятой вернутся …». */
export function tellsOnOf(node: Node): readonly Node[] {
  const next = node.parent?.children[node.index + 1];
  return next?.kind === 'paragraph' && next.facts.says(ordinal) && !isNumbered(next) ? [next] : [];
}
