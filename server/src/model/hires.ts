import type { Sense } from '../lexicon/senses.js';
import type { SenseMatch } from '../lexicon/lexicon.js';
import { whole, wordCount, type Passage } from '../document/evidence.js';
import type { Facts } from '../document/facts.js';
import { nodesSaying } from '../document/lookup.js';
import { isNegated } from '../document/mentions.js';
import { descendants, inside, isUnder, ownFacts, type Node } from '../document/node.js';
import type { Role } from '../document/roles.js';
import { query, type StrategyDocument } from '../document/strategy-document.js';
import { hasOutcome, hasOutcomeOfItsOwn } from './hire-outcome.js';
import { people, takingOn, unit } from './hire-words.js';

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
]);

export const hiresOf = query((doc: StrategyDocument): readonly Hire[] => {
  const found: Hire[] = [];
  for (const node of nodesSaying(doc, takingOn)) {
    if (node.quoted || node.kind === 'section' || node.kind === 'table' || isUnder(node, asides)) continue;
    for (const words of hiresTold(node)) found.push({ node, words, outcome: hasOutcome(node, words) });
  }
  const told = new Set(found.map(({ node }) => node));
  return [...found, ...listedHires(doc, told), ...postsToFill(doc, told)];
});

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
  cells.some(({ role, facts }) => role === 'date' || facts.says(from)) &&
  children.some(isListed);

const from: ReadonlySet<Sense> = new Set<Sense>(['step.start']);

/** Told already at the heading. */
const isUnderList = (table: Node): boolean => table.parent?.facts.says(list) === true;

/** A line of nothing but who and how many. */
const isListed = (node: Node): boolean =>
  (node.kind === 'item' || node.kind === 'row') &&
  node.children.length === 0 &&
  ownFacts(node).some((facts) => facts.says(people)) &&
  ownFacts(node).some((facts) => facts.words.some(isNumber));

const hiresTold = inside((node): readonly Passage[] => (node.kind === 'row' ? hiresInRow(node) : hiresIn(node)));

/** The name of a row that is itself a hire. */
function hiresInRow(row: Node): Passage[] {
  const name = row.cells.find((cell) => wordCount(whole(cell)) > 0);
  return name && (hiresIn(name).length > 0 || isForNothing(row, name)) ? [whole(name)] : [];
}

/** One person to be taken on is a hire where the column for goals or results beside the name is empty. */
const isForNothing = (row: Node, { facts }: Node): boolean =>
  facts.says(people) &&
  facts.says(takingOn) &&
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
  block.facts.sentences.map((within) => ({ ...whole(block), within })).filter(isHire);

function isHire(words: Passage): boolean {
  const { facts, within } = words;
  if (!facts.says(takingOn, within) || facts.says(past, within)) return false;
  return facts.senses.some(
    (match) =>
      takingOn.has(match.sense) &&
      within.start <= match.start &&
      match.end <= within.end &&
      !isNegated(facts, match) &&
      takesOn(words, match),
  );
}

/** Words from the verb within which its people stand. */
const reach = 45;

function takesOn(words: Passage, match: SenseMatch): boolean {
  const { facts, within } = words;
  if (need.has(match.sense)) return true;
  const after = { start: match.end, end: Math.min(within.end, match.end + reach) };
  const before = { start: Math.max(within.start, match.start - reach), end: match.start };
  if (join.has(match.sense))
    return isSeveral(facts, before) || isSeveral(facts, after) || (isUnit(facts, before) && isPlanned(words, match));
  if (form.has(match.sense)) return (isUnit(facts, after) || isUnit(facts, before)) && isPlanned(words, match);
  return isSeveral(facts, after) || isUnit(facts, after) || isSeveral(facts, before);
}

/** A team is put together where it has a size or a day, or where that is the whole task; values and slogans have neither. */
const isPlanned = ({ facts, within }: Passage, match: SenseMatch): boolean =>
  match.start - within.start < 3 ||
  facts.figures.dates.some(
    ({ kind, start, end }) => kind === 'calendar' && within.start <= start && end <= within.end,
  ) ||
  facts.words.some((word) => within.start <= word.start && word.end <= within.end && isNumber(word));

const number =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|dozen|several|both|дв(?:а|е|ух|ум|умя|ое|оих)|тр(?:и|ех|ем|емя|ое|оих)|чет(?:ыре|ыр|вер)\p{L}*|пят(?:ь|и|ер)\p{L}*|шест(?:ь|и|ер)\p{L}*|сем[ьи]|вос[ье]м(?:ь|и|ью)|девят(?:ь|и|ер)\p{L}*|десят(?:ь|и|ок|ер)\p{L}*|(?:двена|трина|четырна|пятна|шестна|семна|восемна|два|три)дцат\p{L}*|нескольк\p{L}*)$/iu;

/** A number of people: a figure or a number word before the profession. */
function isSeveral(facts: Facts, within: Passage['within']): boolean {
  const person = facts.find(people, within);
  if (!person) return false;
  return facts.words.some(
    ({ kind, norm, start, end }) => start >= within.start && end <= person.start && isNumber({ kind, norm }),
  );
}

const isNumber = ({ kind, norm }: { readonly kind: string; readonly norm: string }): boolean =>
  kind === 'number' ? /^\d{1,3}$/.test(norm) && norm !== '1' : number.test(norm);

/** The team is what is formed: nothing but its attributes stands between ("training for five teams" forms none). */
function isUnit(facts: Facts, within: Passage['within']): boolean {
  const team = facts.find(unit, within);
  if (!team || facts.says(place)) return false;
  return !facts.words.some(({ norm, start, end }) => start >= within.start && end <= team.start && between.test(norm));
}

const between = /^(?:[,;:.()—–]|for|to|by|with|in|on|and|of|that|для|в|на|от|с|по|к|и)$/iu;

const place: ReadonlySet<Sense> = new Set<Sense>(['team.place']);
const past: ReadonlySet<Sense> = new Set<Sense>(['team.past']);
