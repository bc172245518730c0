import type { Sense } from '../lexicon/senses.js';
import type { SenseMatch } from '../lexicon/lexicon.js';
import { whole, wordCount, type Passage } from '../document/evidence.js';
import type { Facts } from '../document/facts.js';
import { nodesSaying } from '../document/lookup.js';
import { isNegated } from '../document/mentions.js';
import { descendants, inside, isUnder, ownFacts, type Node } from '../document/node.js';
import type { Role } from '../document/roles.js';
import { query, type StrategyDocument } from '../document/strategy-document.js';
import { clauseAround } from './crisis/clauses.js';
import { contains, spansIn, type Span } from '../text/span.js';
import { hasOutcome, hasOutcomeOfItsOwn } from './hire-outcome.js';
import { hiring, people, takingOn, unit } from './hire-words.js';
import { pilotsOf } from './pilots.js';

/** People or a team that the plan takes on or sets to work, and whether it says what they are to bring (claim P1.8). */
export interface Hire {
  readonly node: Node;
  readonly words: Passage;
  readonly outcome: boolean;
}

const form: ReadonlySet<Sense> = new Set<Sense>(['team.form']);
const join: ReadonlySet<Sense> = new Set<Sense>(['team.join']);
const need: ReadonlySet<Sense> = new Set<Sense>(['team.need']);

const asides: ReadonlySet<Role> = new Set<Role>([
  'history',
  'faq',
  'out-of-scope',
  'context',
  'links',
  'risk',
  'rationale',
  'unknown',
  // A team as an aim is judged as an aim.
  'goal',
  'objective',
]);

export const hiresOf = query((doc: StrategyDocument): readonly Hire[] => {
  const found: Hire[] = [];
  for (const node of nodesSaying(doc, comers)) {
    if (node.quoted || node.kind === 'section' || node.kind === 'table' || isUnder(node, asides)) continue;
    const told = hiresTold(node);
    if (told.length === 0 || isInTrial(doc, node)) continue;
    for (const words of told) found.push({ node, words, outcome: hasOutcome(node, words) });
  }
  const told = new Set(found.map(({ node }) => node));
  return [...found, ...listedHires(doc, told), ...postsToFill(doc, told)];
});

/** Who takes part in a trial is its size. */
const isInTrial = (doc: StrategyDocument, { parent }: Node): boolean =>
  parent?.kind === 'section' && pilotsOf(doc).some(({ node }) => node === parent);

const list: ReadonlySet<Sense> = new Set<Sense>(['team.list']);

/** A list or a table of people under a heading that says they are to come: one hire for all, at the heading. */
function listedHires(doc: StrategyDocument, told: ReadonlySet<Node>): Hire[] {
  return nodesSaying(doc, list)
    .filter((node) => node.kind === 'section' && node.level > 1 && !node.quoted && !isUnder(node, asides))
    .flatMap((section) => {
      const below = descendants(section);
      const listed = below.filter(isListed);
      if (listed.length === 0 || below.some((node) => told.has(node))) return [];
      return { node: section, words: whole(section), outcome: below.some((node) => hasOutcomeOfItsOwn(node)) };
    });
}

const post: ReadonlySet<Sense> = new Set<Sense>(['team.post']);

/** A table of posts, how many and from when: people are to come, where no column says what for. */
const postsToFill = (doc: StrategyDocument, told: ReadonlySet<Node>): Hire[] =>
  nodesSaying(doc, post)
    .filter((node) => node.kind === 'table' && !node.quoted && !isUnder(node, asides) && isOfPosts(node))
    .filter((table) => !table.children.some((row) => told.has(row)) && !isUnderList(table))
    .map((table) => {
      const [row = table] = table.children;
      const [name = row] = row.cells;
      return { node: row, words: whole(name), outcome: table.children.some(hasOutcomeOfItsOwn) };
    });

const isOfPosts = ({ cells, children }: Node): boolean =>
  cells[0]?.facts.says(post) === true &&
  cells.some(
    ({ role, facts }, column) =>
      facts.says(start) || (role === 'date' && children.some((row) => hasDate(row.cells[column]))),
  ) &&
  children.some(isListed);

/** «Hours a week» heads no day from which anybody comes. */
const hasDate = (cell: Node | undefined): boolean => (cell?.facts.figures.dates.length ?? 0) > 0;

const start: ReadonlySet<Sense> = new Set<Sense>(['step.start']);

/** Told already at the heading. */
const isUnderList = (table: Node): boolean => table.parent?.facts.says(list) === true;

/** A line of nothing but who and how many. */
const isListed = (node: Node): boolean =>
  (node.kind === 'item' || node.kind === 'row') &&
  node.children.length === 0 &&
  ownFacts(node).some((facts) => facts.says(people)) &&
  ownFacts(node).some((facts) => facts.words.some(isNumber));

const comers: ReadonlySet<Sense> = new Set<Sense>([...takingOn, ...people]);

const hiresTold = inside((node): readonly Passage[] =>
  node.kind === 'row' ? hiresInRow(node) : isVacancy(node) ? [whole(node)] : hiresIn(node),
);

/** Words beyond which a line tells what its people do. */
const longestVacancy = 12;

const staffing: ReadonlySet<Role> = new Set<Role>(['team', 'people']);

/** "Six young technologists from 1 August", "Two more nurses": a line of a staff list without a verb. */
function isVacancy(node: Node): boolean {
  const { words, sentences, figures, plain } = node.facts;
  if (isToBeFound(node)) return true;
  if (node.kind !== 'item' || !isUnder(node, staffing) || sentences.length !== 1 || words.length > longestVacancy)
    return false;
  const isDated = figures.dates.some(
    ({ kind, start }) => kind === 'calendar' && /(?:^|\s)(?:from|as of|since|с|со)\s+$/iu.test(plain.slice(0, start)),
  );
  return isCounted(node, isDated);
}

/** «Группа из семи аналитиков, набор весной»: in a part about people, several of them and that they are looked for. */
const isToBeFound = (node: Node): boolean =>
  (node.kind === 'item' || node.kind === 'paragraph') &&
  isUnder(node, staffing) &&
  node.facts.says(list) &&
  node.facts.words.length <= longestVacancy * 2 &&
  node.facts.words.some(isNumber) &&
  isSeveral(node.facts, whole(node).within);

const fresh = /^(?:new|more|additional|further|extra|another|нов\p{L}+|дополнительн\p{L}+|еще)$/u;

/** It begins with a number of people, new ones unless a day says so. */
function isCounted({ facts }: Node, isDated: boolean): boolean {
  const [first, ...words] = facts.words.filter(({ kind }) => kind !== 'mark').slice(0, 5);
  if (!first || !isNumber(first) || !isSeveral(facts, { start: 0, end: words.at(-1)?.end ?? 0 })) return false;
  return isDated || words.some(({ norm }) => fresh.test(norm));
}

/** The name of a row that is itself a hire. */
function hiresInRow(row: Node): Passage[] {
  const name = row.cells.find((cell) => wordCount(whole(cell)) > 0);
  return name && (hiresIn(name).length > 0 || isForNothing(row, name)) ? [whole(name)] : [];
}

/** One person to be taken on is a hire where the column for goals or results beside the name is empty. */
const isForNothing = (row: Node, name: Node): boolean =>
  name.facts.says(people) &&
  (row.cells.some((cell) => cell.facts.says(takingOn)) || isCounted(name, false)) &&
  row.cells.some((cell) => cell.facts.raw.trim() === '' && cell.roles.some((role) => resultRoles.has(role)));

const resultRoles: ReadonlySet<Role> = new Set<Role>([
  'goal',
  'objective',
  'key-result',
  'action',
  'effect',
  'deliverable',
  'metric',
]);

/** The sentences that take people on: several, a whole team, or somebody nobody has described. */
const hiresIn = (block: Node): Passage[] =>
  block.facts.says(takingOn) ? block.facts.sentences.map((within) => ({ ...whole(block), within })).filter(isHire) : [];

function isHire(words: Passage): boolean {
  const { facts, within } = words;
  if (!facts.says(takingOn, within) || isPast(words)) return false;
  return facts
    .all(takingOn, within)
    .some((match) => !isNegated(facts, match) && !isCompared(facts, match) && takesOn(words, match));
}

/** "Were hired in May" tells of the past; in "are hired in May" the same words belong to what is to come. */
const isPast = ({ facts, within }: Passage): boolean =>
  facts
    .all(past, within)
    .some(({ start }) => !facts.all(takingOn).some((other) => other.start < start && start < other.end));

/** Words from the verb within which its people stand. */
const reach = 45;

function takesOn(words: Passage, match: SenseMatch): boolean {
  const { facts, within } = words;
  if (need.has(match.sense) || isOfMany(facts, match)) return true;
  const after = { start: match.end, end: Math.min(within.end, match.end + reach) };
  const before = { start: Math.max(within.start, match.start - reach), end: match.start };
  // "The office is given up, dispatch moves …": who moves stands in the verb's own clause.
  const subject = { start: Math.max(before.start, clauseAround(facts, match).start), end: match.start };
  const isUnitBefore = isUnit(facts, before) && facts.says(unit, subject);
  if (join.has(match.sense))
    return (
      !isOrigin(facts, match) &&
      (isSeveralNew(facts, before) || isSeveral(facts, after) || (isUnitBefore && isPlanned(words, match)))
    );
  if (form.has(match.sense))
    return (isUnit(facts, after) || (isUnitBefore && !opens(facts, match))) && isPlanned(words, match);
  return isSeveral(facts, after) || isUnit(facts, after) || isSeveral(facts, before);
}

/** "It costs less than hiring another clerk", «вместо найма»: what is not done. */
const isCompared = ({ plain }: Facts, { start }: Span): boolean =>
  /(?:^|\s)(?:vs\.?|versus|instead of|rather than|compared (?:to|with)|than|without|вместо|чем|без)\s+(?:hiring\s+|найма\s+)?$/iu.test(
    plain.slice(Math.max(0, start - longestComparison), start),
  );

const longestComparison = 24;

/** Not "the four interns", who are there. */
const isSeveralNew = (facts: Facts, within: Span): boolean => isSeveral(facts, within) && !isKnown(facts, within);

/** "The four interns work on the tests": they are there. */
const isKnown = ({ plain }: Facts, { start, end }: Span): boolean =>
  /(?:^|\s)(?:the|our|these|those|all|наши|эти|все)\s(?:\d+|\p{L}+)\s\p{L}+\s*$/iu.test(plain.slice(start, end));

/** Lengths of time, and those who are won rather than employed: "recruit ten practices". */
const time =
  /^(?:days?|weeks?|months?|years?|hours?|д[не]|недел|месяц|год|лет|час|сут|раз|practices|clinics|hotels|schools|shops|stores|customers|clients|users|testers|companies|firms|partners|participants|клиент|пользовател|участник|компани|школ|магазин|клиник|партнер)/u;

/** Letters of the shortest word for people. */
const shortestName = 4;

/** In the verb's own clause a number stands before a noun. */
const isOfMany = (facts: Facts, match: SenseMatch): boolean =>
  hiring.test(facts.plain.slice(match.start, match.end)) && isMany(facts, clauseAround(facts, match));

function isMany({ words }: Facts, { start, end }: Span): boolean {
  const near = words.filter((word) => word.start >= start && word.end <= end);
  const counted = near.findIndex(isNumber);
  const next = counted === -1 ? undefined : near[counted + 1];
  return next?.kind === 'word' && next.norm.length >= shortestName && !time.test(next.norm);
}

/** "They come from sales" says who they are, "come from May" when they do. */
const isOrigin = ({ plain, figures }: Facts, { start, end }: SenseMatch): boolean =>
  /^(?:come|work)s? from$/i.test(plain.slice(start, end)) &&
  !figures.dates.some((date) => date.start >= end - from.length && date.start <= end + 1);

const from = 'from';

/** "The laboratory opens on 4 October" is a place that opens its doors, "the laboratory building" one with walls. */
const opens = ({ plain }: Facts, { start, end }: SenseMatch): boolean =>
  /^(?:opens?|buildings?)$/i.test(plain.slice(start, end));

/** A team is put together where it has a size or a day, or where that is the whole task; values and slogans have neither. */
const isPlanned = ({ facts, within }: Passage, match: SenseMatch): boolean =>
  match.start - within.start < 3 ||
  spansIn(facts.figures.dates, within).some(({ kind }) => kind === 'calendar') ||
  spansIn(facts.words, within).some(isNumber);

const number =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|dozen|several|both|дв(?:а|е|ух|ум|умя|ое|оих)|тр(?:и|ех|ем|емя|ое|оих)|чет(?:ыре|ыр|вер)\p{L}*|пят(?:ь|и|ер)\p{L}*|шест(?:ь|и|ер)\p{L}*|сем[ьи]|вос[ье]м(?:ь|и|ью)|девят(?:ь|и|ер)\p{L}*|десят(?:ь|и|ок|ер)\p{L}*|(?:двена|трина|четырна|пятна|шестна|семна|восемна|два|три)дцат\p{L}*|нескольк\p{L}*|одному)$/iu;

/** A number of people: a figure or a number word before the profession, or two professions joined by an "and". */
function isSeveral(facts: Facts, within: Passage['within']): boolean {
  const words = facts.words.filter(({ start, end }) => start >= within.start && end <= within.end);
  const isPerson = (word: (typeof words)[number]): boolean =>
    profession.test(word.norm) || facts.senses.some((match) => people.has(match.sense) && contains(match, word));
  const counted = words.findIndex(isNumber);
  if (counted >= 0 && words.slice(counted + 1).some(isPerson)) return true;
  return words.some(
    (word, at) =>
      and.test(word.norm) &&
      words.slice(Math.max(0, at - 2), at).some(isPerson) &&
      words.slice(at + 1, at + 3).some(isPerson),
  );
}

const and = /^(?:and|и|&)$/u;

/** Professions by how their names end: "technologists", «логистов». */
const profession =
  /^(?:\p{L}{2,}(?:ologist|ician|anist)s?|\p{L}{2,}олог(?:а|и|ов|ам)?|\p{L}{3,}ист(?:а|ы|ов|ам)?|\p{L}{2,}(?:щик|овод)(?:а|и|ы|ов|ам)?|\p{L}+-(?:менеджер|стратег|дизайнер|аналитик|инженер|редактор)(?:а|ы|и|ов)?)$/u;

const isNumber = ({ kind, norm }: { readonly kind: string; readonly norm: string }): boolean =>
  kind === 'number' ? /^\d{1,3}$/.test(norm) && norm !== '1' : number.test(norm);

/** The team is what is formed: nothing but its attributes stands between ("training for five teams" forms none). */
function isUnit(facts: Facts, within: Passage['within']): boolean {
  const team = facts.find(unit, within);
  if (!team || facts.says(place)) return false;
  const before = facts.words.filter(({ start, end }) => start >= within.start && end <= team.start);
  return !before.some(({ norm }) => between.test(norm)) && !before.slice(-2).some(({ norm }) => known.test(norm));
}

/** "All crews work in the system", «обе бригады работают»: teams that there are. */
const known =
  /^(?:all|every|each|both|these|those|existing|present|все|всех|всем|кажд\p{L}+|об[ае]|обе?их|эти|этих|нынешн\p{L}+)$/u;

const between = /^(?:[,;:.()—–]|for|to|by|with|in|on|and|of|that|для|в|на|от|с|по|к|и)$/iu;

const place: ReadonlySet<Sense> = new Set<Sense>(['team.place']);
const past: ReadonlySet<Sense> = new Set<Sense>(['team.past']);
