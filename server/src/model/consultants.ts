import type { Sense } from '../lexicon/senses.js';
import { datesIn, namesSum, place, quantitiesIn, whole, wordCount, type Passage } from '../document/evidence.js';
import { claimsOf, mentionsOf, type Mention } from '../document/mentions.js';
import { descendants, isUnder, type Node } from '../document/node.js';
import type { Role } from '../document/roles.js';
import { query, type StrategyDocument } from '../document/strategy-document.js';

/** Somebody from outside whom the plan engages (claim P6.3). */
export interface Consultant {
  readonly node: Node;
  readonly words: Passage;
  /** What they are to find out or hand over, or who accepts it, is named with them. */
  readonly tasked: boolean;
}

const who: ReadonlySet<Sense> = new Set<Sense>(['consultant.who']);
/** A line's label may call them a partner or a supplier; elsewhere that may be anybody. */
const whoever: ReadonlySet<Sense> = new Set<Sense>(['consultant.who', 'consultant.label']);
const engaged: ReadonlySet<Sense> = new Set<Sense>(['consultant.engaged']);
const apart: ReadonlySet<Sense> = new Set<Sense>(['consultant.apart']);
const roster: ReadonlySet<Sense> = new Set<Sense>(['consultant.roster']);
const hiring: ReadonlySet<Sense> = new Set<Sense>(['consultant.hiring']);
const innovation: ReadonlySet<Sense> = new Set<Sense>(['initiative.innovation']);
const task: ReadonlySet<Sense> = new Set<Sense>(['consultant.task']);

const asides: ReadonlySet<Role> = new Set<Role>([
  'history',
  'faq',
  'out-of-scope',
  'risk',
  'links',
  'context',
  'rationale',
  'goal',
  'objective',
  'vision',
  'requirement',
  'assumption',
  'unknown',
]);

/** Parts in which a name alone says that they take part. */
const rosters: ReadonlySet<Role> = new Set<Role>(['team', 'people']);

/** Each engaged outsider once; what is told of them elsewhere («Агентство сдаёт …») counts. */
export const consultantsOf = query((doc: StrategyDocument): readonly Consultant[] => {
  const found = new Map<number, Mention>();
  for (const mention of claimsOf(doc, whoever)) {
    const { start } = place(mention.words);
    const isTold = [...found.values()].some((other) => other.node === mention.node && isLabel(other));
    if (!isTold && !found.has(start) && !isUnder(mention.node, asides) && !isThing(mention) && isEngaged(mention))
      found.set(start, mention);
  }
  if (found.size === 0) return [];
  const told = toldOf(doc);
  const named = [...found.values()];
  const engagements = named.filter(
    (mention) => !isUnder(mention.node, money) || !named.some((other) => isCostOf(mention, other)),
  );
  return engagements.map((mention) => ({
    node: mention.node,
    words: mention.words,
    tasked: isTasked(mention) || told.some((name) => isSame(name, nameOf(mention))),
  }));
});

const money: ReadonlySet<Role> = new Set<Role>(['budget']);

/** The line of a budget for somebody who is engaged elsewhere. */
const isCostOf = (line: Mention, other: Mention): boolean =>
  !isUnder(other.node, money) && nameOf(line).noun === nameOf(other).noun;

/** Outsiders of whom a line that does not take them on says what they do; an empty heading says nothing. */
const toldOf = (doc: StrategyDocument): readonly Name[] =>
  [...mentionsOf(doc, who)]
    .filter(
      (mention) =>
        !mention.words.facts.says(hiring, mention.words.within) &&
        !isAddressed(mention) &&
        (isTasked(mention) || heads(mention.node)),
    )
    .map(nameOf);

/** "Influencers", and in the part below it "Goal: 3 posts a month": what comes of them is said there. */
const heads = ({ kind, children }: Node): boolean =>
  kind === 'section' &&
  children.some((child) => results.has(child.role) || child.children.some(({ role }) => results.has(role)));

const results: ReadonlySet<Role | undefined> = new Set<Role>(['goal', 'target', 'deliverable']);

/** "Explain it to the integrator": others do something for them. */
const isAddressed = ({ words: { facts }, match }: Mention): boolean =>
  /(?:^|\s)(?:to|with|from)(?: (?:the|an?|our))?\s$/i.test(
    facts.plain.slice(Math.max(0, match.start - addressReach), match.start),
  );

const addressReach = 12;

/** What an outsider is called: the beginning of the noun, enough in any case, and of what tells them from others of the kind. */
interface Name {
  readonly noun: string;
  readonly attribute: string | undefined;
}

function nameOf({ words: { facts }, match }: Mention): Name {
  const [noun = '', before] = facts.plain.slice(match.start, match.end).toLowerCase().split(/[\s-]/).reverse();
  const behind = /^\s+(?:по|на|для|for|on)\s+(\p{L}{3,})/iu.exec(
    facts.plain.slice(match.end, match.end + attributeReach),
  );
  return { noun: noun.slice(0, 6), attribute: (behind?.[1] ?? before)?.toLowerCase().slice(0, 5) };
}

const attributeReach = 24;

/** «Подрядчик по рекламе» is not the one «по контенту»; «агентство» may be either. */
const isSame = (one: Name, other: Name): boolean =>
  one.noun === other.noun &&
  (one.attribute === undefined || other.attribute === undefined || one.attribute === other.attribute);

/** «Бот-консультант» is a bot. */
const isThing = ({ words, match }: Mention): boolean => words.facts.says(innovation, match);

function isEngaged(mention: Mention): boolean {
  const { node, words, match } = mention;
  if (match.sense === 'consultant.label')
    return isLabel(mention) && hasFee(words) && words.facts.says(engaged, words.within);
  if (node.kind === 'section' || node.kind === 'table' || isOther(node)) return false;
  return node.kind === 'row' ? isEngagedInRow(mention) : isEngagedInText(mention);
}

function isEngagedInText(mention: Mention): boolean {
  const { node, words } = mention;
  if (words.facts.says(apart, words.within) || isRemark(words)) return false;
  if (words.facts.says(engaged, words.within)) return true;
  if (hasFee(words) || isLabel(mention)) return true;
  return (
    (isUnder(node, rosters) || node.parent?.role === 'owner' || node.parent?.facts.says(roster) === true) &&
    startsWithName(mention)
  );
}

/** A sum, or «40 тыс. в месяц», whatever the currency. */
const hasFee = (words: Passage): boolean =>
  namesSum(words) || monthly.test(words.facts.plain.slice(words.within.start, words.within.end));

const monthly = /\d\s?(?:тыс|к)\.?\sв\s(?:месяц|недел|день|час)/iu;

/** It tells how far things are, or what they cost. */
const isRemark = (words: Passage): boolean => isStatus(words) || isOneOfCosts(words);

/** "Rent 31,000, agency 27,000, cases 7,700": one sum among those of a budget. */
const isOneOfCosts = (words: Passage): boolean =>
  words.facts.figures.quantities.length >= fewestCosts &&
  quantitiesIn(words).filter(({ kind }) => kind === 'money' || kind === 'plain').length >= fewestCosts &&
  (words.facts.plain.slice(words.within.start, words.within.end).match(/,\s/g)?.length ?? 0) >= fewestCosts - 1;

const fewestCosts = 4;

/** «Паспорт для каждого саженца с датой и фото. …, подрядчик выбран»: what is told before is their task. */
function isStatus({ facts, within }: Passage): boolean {
  const deeds = facts.all(engaged, within);
  const name = facts.find(who, within)?.start ?? within.start;
  return (
    deeds.length > 0 &&
    deeds.every(({ start, end }) => settled.test(facts.plain.slice(start, end))) &&
    facts.words.filter(({ kind, end }) => kind === 'word' && end <= name).length >= shortestTask
  );
}

const settled = /(?:выбран|найден|определ|известен|отобран|утвержд|chosen|selected|found)\p{L}*$/iu;

/** Words before the mention in which a task may have been told. */
const shortestTask = 4;

/** «Подрядчик на съёмку: …», "**Outside help.** …": the label names them, and the line is theirs. */
const isLabel = ({ node: { facts }, match }: Mention): boolean =>
  facts.lead !== undefined &&
  (facts.lead.form === 'colon' || facts.lead.form === 'bold') &&
  facts.plain.slice(facts.lead.start, match.start).trim() === '' &&
  match.end <= facts.lead.end;

/** «Целевые клиенты», and below it agencies: they are who buys. */
const isCustomer = ({ parent }: Node): boolean =>
  parent?.kind === 'section' &&
  parent.level > 1 &&
  /^[^:]*(?:customers?|clients?|audiences?|segments?|users|клиент\p{L}*|аудитор\p{L}*|сегмент\p{L}*|покупател\p{L}*)\P{L}*$/iu.test(
    parent.facts.plain,
  );

const isOther = (node: Node): boolean => isDone(node) || isCustomer(node);

const isDone = (node: Node): boolean => node.facts.plain.includes('=>');

/** A table of who does what; elsewhere (risks, costs, owners of steps) an outsider is one word among others. */
function isEngagedInRow({ node, words, match }: Mention): boolean {
  const first = node.cells.find((cell) => wordCount(whole(cell)) > 0);
  if (words.facts.says(engaged, words.within)) return first?.facts === words.facts;
  if (match.start <= longestAdjective && namesSum(words)) return true;
  if (isPaidPartner(node)) return true;
  return (
    first?.facts === words.facts && match.start <= longestAdjective && (isAssignment(node) || isOrder(node, first))
  );
}

/** A row of a table of outsiders, with a fee: what they are may stand in the column for what they do. */
const isPaidPartner = (row: Node): boolean =>
  (row.parent?.parent?.facts.says(roster) ?? false) && row.cells.some((cell) => namesSum(whole(cell)));

/** A fee and a term beside the name, and not a word of what for. */
const isOrder = (row: Node, name: Node): boolean =>
  row.cells.some((cell) => namesSum(whole(cell))) &&
  row.cells.some((cell) => datesIn(whole(cell)).length > 0) &&
  row.cells.every((cell) => cell === name || wordCount(whole(cell)) === 0 || holdsFigures(whole(cell)));

const holdsFigures = (passage: Passage): boolean => datesIn(passage).length + quantitiesIn(passage).length > 0;

/** The table has a column for what they do or bring. */
const isAssignment = (row: Node): boolean =>
  row.parent?.cells.some(({ role }) => role !== undefined && assignmentRoles.has(role)) ?? false;

const assignmentRoles: ReadonlySet<Role> = new Set<Role>(['deliverable', 'action', 'team']);

const longestAdjective = 20;

/** «Интегратор системы (выбираем …)»: the line is about them. */
const startsWithName = ({ words, match }: Mention): boolean => match.start - words.within.start <= longestAdjective;

/** In their own sentence or behind it in the block, below it, in another cell, or in the line right behind. */
function isTasked({ node, words }: Mention): boolean {
  if (node.kind === 'row') return node.cells.some(({ facts }) => facts.says(task) || hasResult(facts, node));
  if (node.kind !== 'section' && node.facts.says(task, { start: words.within.start, end: endOfStory(words) }))
    return true;
  return [...descendants(node), ...lineBehind(node)].some(({ facts }) => facts.says(task));
}

/** Up to the next sentence that takes on somebody else. */
const endOfStory = ({ facts, within }: Passage): number =>
  facts.sentences.find((each) => each.start >= within.end && facts.says(hiring, each))?.start ?? facts.raw.length;

/** A column of results holds the task in whatever words. */
const hasResult = (facts: Node['facts'], row: Node): boolean =>
  row.cells.some((cell) => cell.facts === facts && cell.role === 'deliverable' && wordCount(whole(cell)) > 0);

/** «Их задача — …» may stand in the next line. */
function lineBehind(node: Node): Node[] {
  if (node.kind !== 'paragraph') return [];
  const next = node.parent?.children[node.index + 1];
  if (!next || (next.kind !== 'paragraph' && next.kind !== 'item')) return [];
  const told = next.facts.find(brief);
  const begins = told !== undefined && told.start <= briefReach && !opensWithAnother.test(next.facts.plain);
  return next.kind === 'item' || begins ? [next] : [];
}

/** Characters at the beginning of a line in which it speaks of those named before; later it has found another subject. */
const briefReach = 24;

/** "A trainer from the college runs …": somebody not named before. */
const opensWithAnother = /^\P{L}*(?:an?|another|one|two|three|ещё|еще|друг\p{L}+|один|одна|два|две)\s/iu;

const brief: ReadonlySet<Sense> = new Set<Sense>(['consultant.brief']);
