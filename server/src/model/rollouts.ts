import type { Sense } from '../lexicon/senses.js';
import { sentenceAround, whole, wordCount, type Passage } from '../document/evidence.js';
import type { Facts } from '../document/facts.js';
import { ancestors, isUnder, type Node } from '../document/node.js';
import type { Role } from '../document/roles.js';
import { query, type StrategyDocument } from '../document/strategy-document.js';
import { isEngineering, isInfrastructure, sellsSoftware } from './document-subject.js';
import { goalsOf } from './goals.js';
import {
  introductionIn,
  nodesNamingSystems,
  speaksOfSystems,
  systemIn,
  titledIntroductionIn,
  type Introduction,
} from './system-mentions.js';

/** The introduction of a system that the plan treats of: the whole document, a section, or a line (claims P4.1, P4.3). */
export interface Rollout {
  /** The kind or maker of the system, by which its mentions are known. */
  readonly name: string;
  /** The smallest range that stands for it: the title, the heading, the line. */
  readonly words: Passage;
  /** Where it is announced: the section, the item, the row; the root when the document is about it. */
  readonly node: Node;
  /** All that the plan says of it: everything, or its own part and what is said of it elsewhere. */
  readonly parts: readonly Node[];
}

/** True when the roll-out is what the whole document is about. */
export const isWholeDocument = ({ node }: Rollout): boolean => node.kind === 'document';

/** Every roll-out of the plan, each system once. */
export const rolloutsOf = query((doc: StrategyDocument): readonly Rollout[] => {
  if (!speaksOfSystems(doc)) return [];
  const said = doc.frontMatter.fields.get('strategy')?.value.includes('system') ?? false;
  if (!said && (sellsSoftware(doc) || isEngineering(doc))) return [];
  const subject = subjectOf(doc, said);
  if (subject) return [{ ...subject, node: doc.root, parts: doc.nodes }];
  return partialRollouts(doc);
});

const project: ReadonlySet<Sense> = new Set<Sense>(['system.project']);

type Subject = Pick<Rollout, 'name' | 'words'>;

/** Nodes at the top in which a plan under a title of its own («Проект «Меридиан»») says what it brings in. */
const openingNodes = 6;

/** The system that the document is about: its title says so, or its first goal does, and no goal besides. */
function subjectOf(doc: StrategyDocument, said: boolean): Subject | undefined {
  const title = doc.nodes.find(({ span }) => span.start === doc.title.start);
  if (!title) return undefined;
  const words = whole(title);
  const titled = titledIntroductionIn(title);
  if (titled) return { name: titled.name, words };
  const opening = doc.nodes.slice(0, openingNodes);
  const system = systemIn(title.facts);
  const opened = opening.flatMap((node) => introductionOf(node) ?? [])[0];
  if (system && (said || opened || title.facts.says(project) || isGoal(doc)))
    return { name: title.facts.plain.slice(system.start, system.end), words };
  if (said) return { name: title.facts.plain.trim(), words };
  const goal = doc.kinds.has('okr') ? undefined : onlyGoal(doc);
  if (goal) return { name: goal.name, words };
  return subjectOfForm(doc, opening, opened) ?? (isPlanOfWork(title) ? subjectOfWork(doc, words) : undefined);
}

function subjectOfForm(
  doc: StrategyDocument,
  opening: readonly Node[],
  opened: Introduction | undefined,
): Introduction | undefined {
  const form =
    opening.flatMap((node) => namedInForm(node) ?? [])[0] ?? (opening.some(isProjectLine) ? opened : undefined);
  if (!form) return undefined;
  const aim = goalsOf(doc).find(({ words }) => introductionInside(words));
  // A goal in a table is judged in its row.
  return aim?.node.kind === 'row' ? undefined : ((aim && introductionInside(aim.words)) ?? form);
}

/** "Implementation plan", «План внедрения»: what is brought in stands in the text. */
const isPlanOfWork = (title: Node): boolean =>
  wordCount(whole(title)) <= longestName && title.facts.says(introduce) && title.facts.says(ofWork);

const ofWork: ReadonlySet<Sense> = new Set<Sense>(['nature.plan']);

function subjectOfWork(doc: StrategyDocument, words: Passage): Subject | undefined {
  const told = nodesNamingSystems(doc).flatMap((node) => (isUnder(node, asides) ? [] : (introductionOf(node) ?? [])));
  return told[0] && { name: told[0].name, words };
}

/** «Паспорт проекта» is the name of the form; its subject stands in a second title, or behind «Проект:». */
function namedInForm(node: Node): Introduction | undefined {
  if (node.kind === 'section') return node.level === 1 || isSubtitle(node) ? titledIntroductionIn(node) : undefined;
  const [label, value] = node.kind === 'row' ? node.cells : [node, node];
  const within = node.kind === 'row' ? label && whole(label).within : node.facts.lead;
  if (!label || !value || !within || !isProjectLabel({ ...whole(label), within })) return undefined;
  const system = systemIn(value.facts);
  return system && { name: value.facts.plain.slice(system.start, system.end), words: whole(value) };
}

/** "# Roll-out plan", and right below it "## Help desk for the schools": a title in two lines. */
const isSubtitle = ({ index, parent, children, level }: Node): boolean =>
  index === 0 && level === 2 && children.length === 0 && parent?.kind === 'section' && parent.level === 1;

/** «Проект», "Project title", not "Project manager". */
const isProjectLabel = (label: Passage): boolean =>
  label.facts.says(project, label.within) &&
  !label.facts.says(leading, label.within) &&
  wordCount(label) <= longestName;

const leading: ReadonlySet<Sense> = new Set<Sense>(['sponsor.lead']);

/** The line below the name of a house: "Project paper, version 0.9". */
const isProjectLine = (node: Node): boolean =>
  node.kind === 'paragraph' &&
  node.facts.lead === undefined &&
  node.facts.says(project) &&
  wordCount(whole(node)) <= longestLine;

const longestLine = 10;

/** A charter with one goal is about it; a strategy with a system among its goals is not. */
function onlyGoal(doc: StrategyDocument): Introduction | undefined {
  const goals = goalsOf(doc).filter(({ kind, parent, node }) => kind !== 'criterion' && !parent && node.kind !== 'row');
  const [first, ...others] = goals;
  return first && others.length === 0 ? introductionInside(first.words) : undefined;
}

const isGoal = (doc: StrategyDocument): boolean =>
  goalsOf(doc).some(({ words }) => introductionInside(words) !== undefined);

const introductionInside = ({ node }: Passage): Introduction | undefined => titledIntroductionIn(node);

/** Parts of a plan where a system is spoken of, not announced. */
const asides: ReadonlySet<Role> = new Set<Role>([
  'history',
  'faq',
  'out-of-scope',
  'risk',
  'unknown',
  'assumption',
  'context',
  'team',
  'links',
  'communication',
  'budget',
  'key-result',
  'metric',
  'hypothesis',
]);

function partialRollouts(doc: StrategyDocument): Rollout[] {
  if (doc.kinds.has('okr') || isInfrastructure(doc)) return [];
  const found = new Map<string, Rollout>();
  for (const node of nodesNamingSystems(doc)) {
    if (node.quoted || isUnder(node, asides) || isPartOf(node, found)) continue;
    const introduction = announcedBy(doc, node);
    if (!introduction) continue;
    const { name, words } = introduction;
    const key = keyOf(name);
    if (!found.has(key)) found.set(key, { name, words, node, parts: [node, ...elsewhere(doc, node, key)] });
  }
  return [...found.values()];
}

/** A section on a system is one roll-out, whatever names it has there. */
function isPartOf(node: Node, found: ReadonlyMap<string, Rollout>): boolean {
  for (const above of ancestors(node)) for (const rollout of found.values()) if (rollout.node === above) return true;
  return false;
}

/** A section of its own, a goal, or one of few initiatives; a task or a remark serves what the plan wants anyway. */
function announcedBy(doc: StrategyDocument, node: Node): Introduction | undefined {
  if (node.kind === 'section') return node.level > 1 ? sectionAbout(node) : undefined;
  if (node.kind === 'paragraph') return node.parent?.role === 'goal' ? introductionOf(node) : toldUnderName(node);
  const goal = goalsOf(doc).find((each) => each.node === node);
  if (goal && !goal.parent) return introductionIn(goal.words.node);
  return isOneOfFew(node) ? introductionOf(node) : toldUnderName(node);
}

/** «4.4 Внедрение АБИС. Закупка в 2028 году, …», "B. CRM. We introduce …": it begins with the system, and tells of it. */
function toldUnderName(node: Node): Introduction | undefined {
  const { facts } = node;
  const system = node.kind === 'row' ? undefined : systemIn(facts);
  if (!system || isUnder(node, stages)) return undefined;
  const words = sentenceAround(node, system);
  const next = facts.sentenceFrom(words.within.end);
  if (!next || wordCount(words) > longestLabel || words.within.start > longestMark) return undefined;
  const told = { start: words.within.start, end: next.end };
  if (!facts.says(introduce, told) || facts.says(done, told)) return undefined;
  return { name: facts.plain.slice(system.start, system.end), words };
}

const introduce: ReadonlySet<Sense> = new Set<Sense>(['system.introduce']);
const done: ReadonlySet<Sense> = new Set<Sense>(['system.done']);
const stages: ReadonlySet<Role> = new Set<Role>(['milestone', 'deliverable']);

/** Words of a label, characters of the mark before it. */
const longestLabel = 6;
const longestMark = 4;

/** «Внедрение MES», or «Новая учётная система» with text that says it is to come. */
function sectionAbout(node: Node): Introduction | undefined {
  const titled = introductionIn(node);
  if (titled) return titled;
  const system = systemIn(node.facts);
  if (!system) return undefined;
  const isName = wordCount(whole(node)) <= longestName;
  if (!node.children.some((child) => introductionOf(child) ?? (isName && isBrought(child)))) return undefined;
  return { name: node.facts.plain.slice(system.start, system.end), words: whole(node) };
}

/** Words of a heading that is nothing but the name of a system. */
const longestName = 2;

/** «Берём облачную, 20 мест», "licences, set-up, switch in May": under the name of a system it need not be named again. */
const isBrought = ({ facts }: Node): boolean => facts.says(introduce) && facts.says(technical) && !facts.says(done);

const technical: ReadonlySet<Sense> = new Set<Sense>(['system.technical']);

/** Lines of a list or table beyond which each is a task. */
const longestList = 12;

const initiatives: ReadonlySet<Role> = new Set<Role>(['initiative', 'system', 'goal']);

const isOneOfFew = (node: Node): boolean =>
  (node.kind === 'item' || node.kind === 'row') &&
  (node.parent?.children.length ?? 0) <= longestList &&
  (isUnder(node, initiatives) || (node.parent?.cells.some(headsInitiatives) ?? false));

const headsInitiatives = (head: Node): boolean =>
  isHead(head) || (head.role !== undefined && initiatives.has(head.role));

/** What a block announces; of a row, its first cells, where the name alone will do in a table of initiatives. */
function introductionOf(node: Node): Introduction | undefined {
  if (node.kind !== 'row') return introductionIn(node);
  const listed = node.cells.find(({ role }, column) => role === 'initiative' || isHead(node.parent?.cells[column]));
  const system = listed && systemIn(listed.facts);
  if (system) return { name: listed.facts.plain.slice(system.start, system.end), words: whole(listed) };
  for (const cell of node.cells.slice(0, 2)) {
    const found = introductionIn(cell);
    if (found) return found;
  }
  return undefined;
}

/** «Проект», "Project" as the head of a column. */
const isHead = (head: Node | undefined): boolean =>
  head !== undefined && head.facts.words.length <= 2 && head.facts.says(project);

/** One key for «WMS» and «WMS-система»: the letters before the hyphen, else the beginnings of the words. */
const keyOf = (name: string): string => {
  const kind = /[A-Z]{2,6}|[А-Я]{3,5}/u.exec(name)?.[0];
  return kind ?? name.toLowerCase().slice(0, 8);
};

/** Other places that speak of the same system, but for those that only mention it. */
const elsewhere = (doc: StrategyDocument, own: Node, key: string): Node[] =>
  nodesNamingSystems(doc).filter(
    (node) => node !== own && !isUnder(node, asides) && [node, ...node.cells].some(({ facts }) => isAbout(facts, key)),
  );

function isAbout(facts: Facts, key: string): boolean {
  const system = systemIn(facts);
  return system !== undefined && keyOf(facts.plain.slice(system.start, system.end)) === key;
}
