import type { Sense } from '../lexicon/senses.js';
import { body, holdsSum, whole, wordCount, type Passage } from '../document/evidence.js';
import { nodesSaying, tablesWith } from '../document/lookup.js';
import { ancestors, isAmong, type Node } from '../document/node.js';
import type { Role } from '../document/roles.js';
import { query, type StrategyDocument } from '../document/strategy-document.js';
import { announces, introduce, isBoldName, isCard, isConcrete, nameOf } from './initiative-cards.js';
import { isAside } from './initiative-asides.js';
import { declaredPlaces } from './initiative-declared.js';
import { groupAbove, groupsOf, hasColumn, isFieldLead, isFieldTitle, kindWords } from './initiative-groups.js';
import { calledIn, isRoutine, isTechnology, type InitiativeKind } from './initiative-kind.js';
import { ideaLabel, isIdea, listedIdeas, listsNews, toldIdeas } from './initiative-lists.js';
import { codesIn, handleOf, isNameOf, nameIn, namesOnlyKind, titleIn, type Name } from './initiative-names.js';
import { novelPlaces } from './initiative-novel.js';
import { wholePlaces } from './initiative-whole.js';

/** Where an initiative is announced: a row of a portfolio, a section, a card, a sentence. */
export interface Place {
  readonly node: Node;
  readonly words: Passage;
  /** What its own label calls it, or that of the group it stands in. */
  readonly called: InitiativeKind | undefined;
  /** The heading that holds all of one kind. */
  readonly group: Node | undefined;
  readonly form: 'row' | 'section' | 'card' | 'idea' | 'told' | 'line' | 'prose' | 'novel' | 'whole';
}

export const placesOf = query((doc: StrategyDocument): readonly Place[] => {
  const found: Place[] = [];
  const taken = new Set<Node>();
  for (const node of candidatesOf(doc)) {
    if (node.quoted || isAside(node) || isAmong(node, taken)) continue;
    const place = placeAt(doc, node);
    if (!place || taken.has(place.node)) continue;
    found.push(place);
    taken.add(place.node);
  }
  const rows = found.filter(({ form }) => form === 'row');
  const codes = codesOf(rows);
  const names = rows.map(({ words }) => nameIn(words));
  const own = found.filter(({ node }) => !isAboutRow(node, codes) && !isNamedAsRow(node, names));
  const declared = declaredPlaces(doc, taken).filter(({ node }) => !isAboutRow(node, codes));
  for (const { node } of declared) taken.add(node);
  const known = [...own, ...declared];
  const about = known.some(({ called }) => called === 'breakthrough') ? [] : wholePlaces(doc);
  const novel =
    about.length > 0
      ? about
      : novelPlaces(doc, taken).filter(({ node }) => !isAboutRow(node, codes) && !isToldOf(node, names));
  return [...known, ...novel];
});

/** Numbers and codes of the rows of portfolios. */
const codesOf = (places: readonly Place[]): ReadonlySet<string> =>
  new Set(places.flatMap(({ node, words }) => handleOf(node, words).code ?? []));

/** "Project 7" tells of the row with that number: nothing new is announced there. */
function isAboutRow(node: Node, rows: ReadonlySet<string>): boolean {
  const part = node.kind === 'section' ? node : node.kind === 'paragraph' ? node.parent : undefined;
  if (rows.size === 0 || part?.kind !== 'section' || part.level < 2) return false;
  const codes = codesIn(part.facts);
  return codes.length === 1 && codes.some((code) => rows.has(code));
}

/** «### Досветка» explains the one row «Светодиодная досветка, 4 га»: a heading may be shorter than the name in a register. */
function isNamedAsRow(node: Node, names: readonly Name[]): boolean {
  const title = names.length > 0 ? titleIn(node) : undefined;
  return title ? names.filter((name) => isNameOf(title, name)).length === 1 : false;
}

/** Below the name of a row, or behind it. */
function isToldOf(node: Node, names: readonly Name[]): boolean {
  for (const each of ancestors(node)) if (isNamedAsRow(each, names)) return true;
  return isNamedAsRow(node, names);
}

const kindNames: ReadonlySet<Sense> = new Set<Sense>(['initiative.innovation', 'initiative.improvement']);

const announcing: ReadonlySet<Sense> = new Set<Sense>([...kindWords, 'initiative.technology', 'initiative.routine']);
const listing: ReadonlySet<Role> = new Set<Role>(['initiative', 'effect']);
const listingNews: ReadonlySet<Role> = new Set<Role>([...listing, 'deliverable']);

/** What names a kind or a technology, stands under a heading of one kind, or in a table of initiatives; in document order. */
function candidatesOf(doc: StrategyDocument): readonly Node[] {
  const found = new Set<Node>();
  for (const node of nodesSaying(doc, announcing))
    for (const each of node.kind === 'table' ? node.children : [node]) found.add(each);
  for (const table of tablesWith(doc, listsNews(doc) ? listingNews : listing))
    for (const row of table.children) found.add(row);
  for (const group of groupsOf(doc)) addBelow(group, found);
  for (const entry of [...listedIdeas(doc), ...toldIdeas(doc)]) found.add(entry);
  return [...found].sort((a, b) => a.span.start - b.span.start);
}

/** The children of a group, of the label lines in it and of its tables. */
function addBelow(group: Node, found: Set<Node>): void {
  for (const child of group.children) {
    found.add(child);
    if (child.kind === 'table' || child.role === 'initiative') for (const inner of child.children) found.add(inner);
  }
}

function placeAt(doc: StrategyDocument, node: Node): Place | undefined {
  if (node.kind === 'row') return rowPlace(doc, node);
  if (node.kind === 'section') return sectionPlace(doc, node);
  return node.kind === 'paragraph' || node.kind === 'item' ? cardPlace(doc, node) : undefined;
}

/** A row of a table of initiatives: one that names kinds, stands under one, or has a column for what each brings. */
function rowPlace(doc: StrategyDocument, row: Node): Place | undefined {
  const { parent: table } = row;
  if (!table) return undefined;
  const label = row.cells.find((cell) => isLabelCell(doc, cell));
  if (label && row.cells.some((cell) => isKindField(cell))) return fieldPlace(doc, row, whole(label));
  const name = nameCell(doc, row);
  if (!name) return undefined;
  const group = groupAbove(doc, table);
  const head = table.cells[row.cells.indexOf(name)];
  const labelled = head !== undefined && isLabelCell(doc, head);
  // A calendar, which its dates lead, may have a column for each kind: its cells are steps.
  if (labelled && table.cells.slice(0, table.cells.indexOf(head)).some(({ role }) => role === 'date')) return undefined;
  const source = label ?? (labelled ? head : group);
  if (!source && !isPortfolio(doc, table)) return undefined;
  const called = source && calledIn(doc, whole(source));
  return { node: row, words: whole(name), called, group, form: 'row' };
}

/** Each row says what a thing brings, and that it is one or what it costs. */
const isPortfolio = (doc: StrategyDocument, table: Node): boolean =>
  (hasColumn(table, 'effect') || (listsNews(doc) && hasColumn(table, 'deliverable'))) &&
  (hasColumn(table, 'initiative') || hasColumn(table, 'budget') || table.cells.some(isSum));

/** «Млн ₽», "GBP k": the head of a column of sums. */
const isSum = ({ facts }: Node): boolean =>
  /(?:₽|руб|€|\$|£|eur|usd|gbp|chf)\.?,?\s*(?:k|m|bn|тыс\.?|млн)?\s*$/iu.test(facts.plain);

const isLabelCell = (doc: StrategyDocument, cell: Node): boolean =>
  wordCount(whole(cell)) <= 4 && calledIn(doc, whole(cell)) !== undefined && namesOnlyKind(whole(cell));

function nameCell(doc: StrategyDocument, { cells }: Node): Node | undefined {
  const named = cells.filter((cell) => wordCount(whole(cell)) > 0 && !isLabelCell(doc, cell));
  return named.find(({ role }) => role === 'initiative') ?? named.find((cell) => !isCode(cell)) ?? named[0];
}

/** "N-05": what a register files it under. */
const isCode = ({ facts }: Node): boolean => /^\s*\p{Lu}{1,3}[-–. ]?\d{1,3}\s*$/u.test(facts.plain);

function sectionPlace(doc: StrategyDocument, section: Node): Place | undefined {
  if (section.level === 1) return undefined;
  const words = whole(section);
  const own = calledIn(doc, words);
  const group = groupAbove(doc, section);
  const place = (called: InitiativeKind | undefined): Place => ({
    node: section,
    words,
    called,
    group,
    form: 'section',
  });
  if (own) return !groupsOf(doc).has(section) && announces(words, own) && isConcrete(section) ? place(own) : undefined;
  if (isIdea(doc, section)) return ideaPlace(doc, section);
  if (!group) return isTechnology(words) && !isRoutine(words) && isPaidFor(section) ? place(undefined) : undefined;
  return isFieldTitle(section) ? undefined : place(calledIn(doc, whole(group)));
}

/** A short part, and in it a sum: the entry of a portfolio rather than a chapter. */
const isPaidFor = (node: Node): boolean => node.level > 2 && node.children.length <= 4 && holdsSum(node);

const field: ReadonlySet<Sense> = new Set<Sense>(['initiative.field']);

const isKindField = (cell: Node): boolean => cell.facts.says(field) && wordCount(whole(cell)) <= 3;

/** «Вид: прорыв»: the section, or the whole document, is one initiative. */
function fieldPlace(doc: StrategyDocument, line: Node, label: Passage): Place | undefined {
  const called = calledIn(doc, label);
  for (const node of ancestors(line))
    if (node.kind === 'section' && called)
      return { node, words: whole(node), called, group: undefined, form: 'section' };
  return undefined;
}

function cardPlace(doc: StrategyDocument, node: Node): Place | undefined {
  if (toldIdeas(doc).has(node)) return toldPlace(doc, node);
  const { lead } = node.facts;
  if (lead && node.facts.says(field, lead) && namesOnlyKind(body(node)) && calledIn(doc, body(node)))
    return fieldPlace(doc, node, body(node));
  const group = groupAbove(doc, node);
  const called = ownLabel(doc, node) ?? (group && groupLabel(doc, node, group));
  if (called) return { node, words: nameOf(node), called, group, form: 'card' };
  return isIdea(doc, node) ? ideaPlace(doc, node) : linePlace(node);
}

/** What a sentence of it calls it, and whether that is so, is another matter. */
function toldPlace(doc: StrategyDocument, node: Node): Place {
  const calling = node.facts.sentences
    .map((within) => ({ ...whole(node), within }))
    .find((each) => calledIn(doc, each));
  const [first] = node.facts.sentences;
  const words = { ...whole(node), within: first ?? whole(node).within };
  return { node, words, called: calling && calledIn(doc, calling), group: undefined, form: 'told' };
}

function ideaPlace(doc: StrategyDocument, node: Node): Place {
  const label = ideaLabel(node);
  const { lead } = node.facts;
  const words = lead?.form === 'bold' ? { ...whole(node), within: { start: lead.start, end: lead.end } } : whole(node);
  return { node, words, called: label && calledIn(doc, label), group: undefined, form: 'idea' };
}

const teams: ReadonlySet<Role> = new Set<Role>(['team', 'owner', 'budget']);

/** «Команда прорыва: …» tells who does it. */
const isOfTeam = (roles: readonly Role[]): boolean => roles.some((role) => teams.has(role));

/** «**Прорыв. Дроны.** …», "Innovation: route optimiser …" */
function ownLabel(doc: StrategyDocument, node: Node): InitiativeKind | undefined {
  const { lead } = node.facts;
  if (!lead || lead.form === 'code' || isOfTeam(lead.roles)) return undefined;
  const title = { ...whole(node), within: lead };
  const called = calledIn(doc, title);
  return called && (namesOnlyKind(title) || announces(title, called)) && isConcrete(node) ? called : undefined;
}

/** A line with a name, or an item, under a heading of one kind. */
function groupLabel(doc: StrategyDocument, node: Node, group: Node): InitiativeKind | undefined {
  const called = calledIn(doc, whole(group));
  if (!called) return undefined;
  if (isCard(node)) return called;
  if (isBoldName(node)) return called === 'breakthrough' || isOneOfCards(node, isBoldName) ? called : undefined;
  return node.kind === 'item' && !isFieldLead(node.facts) && isOneOfCards(node, isItem) ? called : undefined;
}

const isItem = ({ kind }: Node): boolean => kind === 'item';

/** Beside other cards a name is one, though nothing is said of its money. */
const isOneOfCards = (node: Node, isAlike: (other: Node) => boolean): boolean =>
  (node.parent?.children.filter((other) => isAlike(other) && isCard(other)).length ?? 0) >= fewestCards;

const fewestCards = 2;

const actionRoles: ReadonlySet<Role> = new Set<Role>(['action', 'initiative', 'automation', 'system']);

/** A new technology under a name of its own, or as one line of a list of actions («Внедрить ИИ-ревью кода»). */
function linePlace(node: Node): Place | undefined {
  const { lead } = node.facts;
  if (lead?.form === 'bold') {
    const words = { ...whole(node), within: { start: lead.start, end: lead.end } };
    return isNewThing(node, words) && wordCount(whole(node)) >= 6 && isConcrete(node) && !isDefinition(words)
      ? { node, words, called: undefined, group: undefined, form: 'line' }
      : undefined;
  }
  const listed = node.kind === 'item' && node.parent?.role !== undefined && actionRoles.has(node.parent.role);
  return listed && node.facts.says(introduce) && isTechnology(whole(node))
    ? { node, words: whole(node), called: undefined, group: undefined, form: 'line' }
    : undefined;
}

/** "Acme is the AI helper for hotels", «Акме — это ИИ для гостиниц»: what the plan's own product is. */
const isDefinition = ({ facts, within }: Passage): boolean =>
  /\p{L}(?:\s(?:is|are)\s(?:the|an?|our)\s|\s[—–-]\sэто\s)/iu.test(facts.plain.slice(within.start, within.end));

/** A technology by its name; under a heading of improvements, what many have already as well. */
const isNewThing = (node: Node, words: Passage): boolean =>
  isTechnology(words) || (isRoutine(words) && (node.parent?.facts.says(kindNames) ?? false));
