import type { SenseMatch } from '../lexicon/lexicon.js';
import type { Sense } from '../lexicon/senses.js';
import { body, namesSum, whole, wordCount, type Passage } from '../document/evidence.js';
import { nodesInRole, nodesSaying } from '../document/lookup.js';
import { ancestors, descendants, inside, withDescendants, type Node } from '../document/node.js';
import { titleOf } from '../document/names.js';
import type { Role } from '../document/roles.js';
import { query, type StrategyDocument } from '../document/strategy-document.js';
import { isField, isNamed } from './initiative-groups.js';
import { isLabel } from './initiative-kind.js';

const news: ReadonlySet<Sense> = new Set<Sense>(['initiative.news']);
const innovation: ReadonlySet<Sense> = new Set<Sense>(['initiative.innovation']);
const praise: ReadonlySet<Sense> = new Set<Sense>(['initiative.declared', 'initiative.hailed']);
const breakthrough: ReadonlySet<Sense> = new Set<Sense>(['initiative.breakthrough']);

/** Entries below which a list is no portfolio, and words beyond which an entry is a sentence rather than a name. */
const fewest = 3;
const longestName = 8;

/**
 * The entries of a list of ideas, each a name with its lines and its money below, under a heading or a title that says
 * that new things are listed; in a plan about innovations the parts of its portfolio are such entries too.
 */
export const listedIdeas = query((doc: StrategyDocument): ReadonlySet<Node> => {
  const found = new Set<Node>();
  for (const heading of nodesSaying(doc, news))
    if (heading.kind === 'section' && !doc.kinds.has('crisis')) addEntries(heading, found);
  for (const { children } of chaptersOf(doc))
    addParts(children.some(isPart) ? children.filter(isPart) : children.filter(isTold), found);
  addParts(numberedParts(doc), found);
  if (listsNews(doc)) for (const section of nodesInRole(doc, work)) addNamed(section, found);
  return found;
});

/** A plan about innovations, or one whose title says that it tells what is new. */
export const listsNews = (doc: StrategyDocument): boolean =>
  doc.kinds.has('innovation') || (titleOf(doc)?.facts.says(news) ?? false);

const initiative: ReadonlySet<Role> = new Set<Role>(['initiative']);

const work: ReadonlySet<Role> = new Set<Role>(['initiative', 'action']);

/** The chapters of a plan about innovations that hold its portfolio. */
const chaptersOf = (doc: StrategyDocument): readonly Node[] =>
  doc.kinds.has('innovation')
    ? nodesInRole(doc, initiative).filter(({ kind, level }) => kind === 'section' && level > 1)
    : [];

/**
 * «1. Видеопост … Календарь … Риски»: a paper whose title says that it tells what is new numbers that, and not its own
 * chapters.
 */
function numberedParts(doc: StrategyDocument): readonly Node[] {
  const title = titleOf(doc);
  if (!title?.facts.says(news)) return [];
  const { children } = title.kind === 'section' && title.level === 1 ? title : doc.root;
  const parts = children.filter(({ kind }) => kind === 'section');
  const numbered = parts.filter(isNumberedPart);
  return numbered.length < parts.length ? numbered.filter(isPart) : [];
}

/** A part with a name of its own, not one called after what a plan has anyway («Бюджет», "Risks"). */
const isPart = (node: Node): boolean =>
  node.kind === 'section' &&
  node.children.length > 0 &&
  !node.roles.some(isField) &&
  wordCount(whole(node)) <= longestTitle;

/** «**Name.** What it is and costs»: a part of one paragraph. */
const isTold = (node: Node): boolean =>
  (node.kind === 'item' || node.kind === 'paragraph') &&
  node.facts.lead?.form === 'bold' &&
  isNamed(node) &&
  wordCount(body(node)) > 0;

/** Words beyond which a heading tells more than a name. */
const longestTitle = 12;

function addParts(parts: readonly Node[], found: Set<Node>): void {
  if (parts.length >= fewest && parts.filter(hasMoney).length * 2 > parts.length)
    for (const part of parts) found.add(part);
}

/** Right below a heading that says so, names in bold need no money to be new things. */
function addNamed(section: Node, found: Set<Node>): void {
  const parts = section.level > 1 ? section.children.filter(isTold) : [];
  if (parts.length >= fewest) for (const part of parts) found.add(part);
}

const isNumberedPart = ({ facts }: Node): boolean => /^[\s*_]*\d{1,2}[.)]/u.test(facts.plain);

function addEntries(heading: Node, found: Set<Node>): void {
  for (const section of [heading, ...descendants(heading)]) {
    if (section.kind !== 'section') continue;
    if (section.facts.says(news) && section.role === undefined) addNamed(section, found);
    const entries = section.children.filter(isEntry);
    if (entries.length >= fewest && entries.filter(hasMoney).length * 2 > entries.length)
      for (const entry of entries) found.add(entry);
  }
}

export const isIdea = (doc: StrategyDocument, node: Node): boolean =>
  isEntry(node) && !listedIdeas(doc).has(node)
    ? [...ancestors(node)].some((above) => above.kind === 'section' && above.facts.says(news))
    : listedIdeas(doc).has(node);

const isEntry = (node: Node): boolean =>
  node.kind === 'item' && node.level === 1 && node.children.length > 0 && wordCount(whole(node)) <= longestName;

const hasMoney = inside((entry: Node): boolean => withDescendants(entry).some((node) => namesSum(whole(node))));

/** A line of the entry calls it something: "An ordinary innovation: all it takes is …", «Прорывной проект: …». */
export function ideaLabel(entry: Node): Passage | undefined {
  for (const node of entry.children) {
    const match = node.facts.find(innovation) ?? leadLabel(node) ?? node.facts.find(praise);
    if (match && isLabel(node.facts, match)) return { ...whole(node), within: { start: match.start, end: match.end } };
  }
  return undefined;
}

const leadLabel = ({ facts }: Node): SenseMatch | undefined => facts.lead && facts.find(breakthrough, facts.lead);

const ordinal: ReadonlySet<Sense> = new Set<Sense>(['initiative.ordinal']);

/** Characters before which the number of a thing opens its paragraph: "The second". */
const opening = 5;

export const isNumbered = ({ kind, facts }: Node): boolean =>
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
