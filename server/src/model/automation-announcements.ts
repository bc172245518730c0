import type { Sense } from '../lexicon/senses.js';
import { isMainlyLink, whole, wordCount, type Passage } from '../document/evidence.js';
import { nodesSaying } from '../document/lookup.js';
import { isUnder, partAround, type Node } from '../document/node.js';
import type { Role } from '../document/roles.js';
import type { StrategyDocument } from '../document/strategy-document.js';
import { announcesAutomation, isProduct, machine, named, namesAutomation, saysFashion } from './automation-words.js';
import { goalsOf, type Goal } from './goals.js';
import { isConcrete, isTrial } from './initiative-cards.js';
import { isNamed } from './initiative-groups.js';
import { placesOf } from './initiative-places.js';

/** Where a plan says that something will be automated. */
export interface Announcement {
  readonly node: Node;
  /** The words that announce it. */
  readonly words: Passage;
}

/** Parts that tell of automation without planning it. */
const asides: ReadonlySet<Role> = new Set<Role>([
  'history',
  'faq',
  'out-of-scope',
  'context',
  'links',
  'risk',
  'review',
  'unknown',
  'rationale',
  'vision',
  'assumption',
  'hypothesis',
]);

/** Parts whose lines say briefly what is told in full elsewhere; a reason given there is meant. */
const brief: ReadonlySet<Role> = new Set<Role>([
  'pilot',
  'communication',
  'status',
  'budget',
  'team',
  'milestone',
  'deliverable',
  'metric',
  'requirement',
]);

const isAside = (node: Node): boolean =>
  (isUnder(node, asides) && !isNamedForNotes(node) && !isBoastOfFashion(node)) ||
  (isUnder(node, brief) && !isFashion(node));

/** The label of such a line may sound like a background; it stands in no part of that kind. */
const isBoastOfFashion = (node: Node): boolean =>
  node.kind !== 'section' && node.parent !== undefined && !isUnder(node.parent, asides) && isFashion(node);

/** "AI notes" in a chapter of what is done sounds like a background, and is one of the things done. */
function isNamedForNotes(node: Node): boolean {
  const part = node.kind === 'section' ? node : node.parent;
  const chapter = part?.parent;
  return (
    part?.kind === 'section' &&
    part.role === 'context' &&
    chapter?.role !== undefined &&
    listRoles.has(chapter.role) &&
    !isUnder(chapter, asides)
  );
}

/** Named after the machine; any other innovation owes an effect of its own kind. */
const isMachine = (node: Node): boolean => node.kind === 'section' && node.facts.says(machine);

/** Every announcement, also those inside one another; in document order. */
export function announcementsOf(doc: StrategyDocument): Announcement[] {
  const goals = new Map(goalsOf(doc).map((goal) => [goal.node, goal]));
  const calledInnovation = new Set(placesOf(doc).flatMap(({ node, called }) => (called ? [node] : [])));
  const sold = isProduct(doc);
  return nodesSaying(doc, named).flatMap((node) => {
    if (
      node.quoted ||
      isMainlyLink(node) ||
      (isOfInnovation(node, calledInnovation) && !isFashion(node) && !isMachine(node))
    )
      return [];
    if (sold && !isFashion(node)) return [];
    const goal = goals.get(node);
    const words = goal ? goalWords(goal) : isAside(node) ? undefined : wordsOf(node);
    return words && (!isTrial(node, words) || isFashion(node)) ? [{ node, words }] : [];
  });
}

/** What is called an innovation or a bet, and the lines of its part (not those of a whole chapter of them). */
const isOfInnovation = (node: Node, called: ReadonlySet<Node>): boolean =>
  called.has(node) || (node.kind !== 'section' && node.parent !== undefined && called.has(node.parent));

/** A goal of its own; what serves another goal has its purpose there. */
const goalWords = (goal: Goal): Passage | undefined =>
  !goal.parent && (goal.kind === 'goal' || goal.kind === 'objective') && !goal.linked && announcesAutomation(goal.words)
    ? goal.words
    : undefined;

function wordsOf(node: Node): Passage | undefined {
  if (node.kind === 'row') return rowWords(node);
  if (node.kind === 'section') return sectionWords(node);
  return node.kind === 'item' || node.kind === 'paragraph' ? textWords(node) : undefined;
}

const portfolioRoles: ReadonlySet<Role> = new Set<Role>(['initiative', 'effect']);

/** A row of a table that lists initiatives, or has a column for what each is to bring. */
function rowWords(row: Node): Passage | undefined {
  const columns = row.parent?.cells ?? [];
  if (!columns.some(({ role }) => role && portfolioRoles.has(role)) && !isInAutomationPart(row)) return undefined;
  const name =
    row.cells.find(({ role, facts }) => (role === 'initiative' || role === 'action') && facts.words.length > 0) ??
    row.cells.find(({ facts }) => facts.words.some(({ kind }) => kind === 'word'));
  return name && namesAutomation(whole(name)) ? whole(name) : undefined;
}

/** Words beyond which a heading tells a story. */
const longestHeading = 9;

/** A part under the name of what is brought in, with something done in it. */
function sectionWords(section: Node): Passage | undefined {
  const words = whole(section);
  const count = wordCount(words);
  if (
    section.level === 1 ||
    (count < 2 && !(isMachine(section) && isFashion(section))) ||
    count > longestHeading ||
    !namesAutomation(words)
  )
    return undefined;
  if (section.children.filter(isNamed).length > 1) return undefined;
  return section.children.some((child) => child.kind === 'paragraph' && isConcrete(child)) ? words : undefined;
}

/** Words beyond which a heading with "IT" or "projects" in it is about something else. */
const longestPart = 3;

const isListHeading = (node: Node): boolean =>
  (node.role !== undefined && listRoles.has(node.role)) ||
  (node.kind === 'section' && node.facts.says(list) && wordCount(whole(node)) <= longestPart);

const list: ReadonlySet<Sense> = new Set<Sense>(['automation.list']);
const listRoles: ReadonlySet<Role> = new Set<Role>(['action', 'initiative', 'system']);

/** Words below which a name in bold is a line of a list, no announcement. */
const shortestCard = 6;

/** «**Голосовой робот.** С 1 июля ставим …», a line of a list of actions, a sentence that says it will be brought in. */
function textWords(node: Node): Passage | undefined {
  const { lead } = node.facts;
  if (lead?.form === 'bold') {
    const name = { ...whole(node), within: { start: lead.start, end: lead.end } };
    if (namesAutomation(name)) return wordCount(whole(node)) >= shortestCard && isConcrete(node) ? name : undefined;
  }
  const sentence = announcingSentence(node);
  if (!sentence) return undefined;
  if (node.kind === 'paragraph' || isFashion(node) || isInAutomationPart(node)) return sentence;
  const listed = node.parent !== undefined && isListHeading(node.parent);
  return listed && sentence.facts.says(machine, sentence.within) ? whole(node) : undefined;
}

function announcingSentence(node: Node): Passage | undefined {
  for (const within of node.facts.sentences) {
    const sentence = { ...whole(node), within };
    if (
      (announcesAutomation(sentence) || (namesAutomation(sentence) && isFashion(node))) &&
      !/\?\s*$/.test(node.facts.plain.slice(within.start, within.end))
    )
      return sentence;
  }
  return undefined;
}

const isAutomationHeading = (section: Node): boolean =>
  namesAutomation(whole(section)) || (section.facts.says(part) && wordCount(whole(section)) <= longestPart);

const part: ReadonlySet<Sense> = new Set<Sense>(['automation.part']);

/** Under a heading about automation, short of the title. */
const isInAutomationPart = (node: Node): boolean => partAround(node, isAutomationHeading) !== undefined;

/** It gives a reason that is none, in its own words or right below. */
export const isFashion = (node: Node): boolean =>
  [node, ...node.cells, ...(node.kind === 'section' || node.kind === 'item' ? node.children : [])].some((each) =>
    saysFashion(whole(each)),
  );
