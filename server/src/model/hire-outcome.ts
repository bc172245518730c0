import type { Sense } from '../lexicon/senses.js';
import {
  body,
  changesIn,
  datesIn,
  passagesBelow,
  quantitiesIn,
  whole,
  wordCount,
  type Passage,
} from '../document/evidence.js';
import type { Facts } from '../document/facts.js';
import type { Node } from '../document/node.js';
import type { Role } from '../document/roles.js';
import { clauseAround } from './crisis/clauses.js';
import { hiring, people, takingOn, unit } from './hire-words.js';

const outcome: ReadonlySet<Sense> = new Set<Sense>(['team.outcome']);
const vague: ReadonlySet<Sense> = new Set<Sense>(['team.vague']);
const resultRoles: ReadonlySet<Role> = new Set<Role>([
  'goal',
  'objective',
  'key-result',
  'metric',
  'target',
  'effect',
  'deliverable',
  'success',
  'evidence',
  'milestone',
]);

/** A figure besides the head count, an aim that says something, or a filled column for results. */
export function hasOutcome(node: Node, words: Passage): boolean {
  if (node.kind === 'row') return node.cells.some((cell) => isResult(cell)) || saysOutcome(words);
  const behind = { ...words, within: { start: words.within.start, end: endOfHire(words) } };
  const related = [behind, ...[...passagesBelow(node)].slice(1), ...siblings(node), ...toldBeside(node, words)];
  const parent = node.kind === 'item' && node.parent?.kind === 'item' ? [whole(node.parent)] : [];
  return [...related, ...parent].some(saysOutcome);
}

/** Any block of a part about hires that says what they bring. */
export const hasOutcomeOfItsOwn = (node: Node): boolean =>
  node.cells.some((cell) => isResult(cell)) || [whole(node), ...node.cells.map(whole)].some(saysOutcome);

/** What follows may still speak of these people, up to the next sentence that takes on others. */
function endOfHire({ facts, within }: Passage): number {
  const next = facts.sentences.find(
    (each) =>
      each.start >= within.end &&
      (facts.says(takingOn, each) || isOfOthers(facts, within, each) || isNextLine(facts, each)),
  );
  return next ? next.start : facts.raw.length;
}

/** A new line of the same paragraph is about somebody else. */
const isNextLine = ({ plain }: Facts, { start }: Passage['within']): boolean => /\n\s*$/.test(plain.slice(0, start));

/** Characters at the beginning of a sentence in which its subject stands. */
const subjectReach = 34;

/** "The clerk, on the other hand, …": it begins with people whom the hire does not name. */
function isOfOthers(facts: Facts, hire: Passage['within'], sentence: Passage['within']): boolean {
  const person = facts.find(people, {
    start: sentence.start,
    end: Math.min(sentence.end, sentence.start + subjectReach),
  });
  if (!person) return false;
  const stem = stemOf(facts, person);
  return !facts.plain.slice(hire.start, hire.end).toLowerCase().includes(stem);
}

const stemOf = ({ plain }: Facts, { start, end }: Passage['within']): string =>
  (plain.slice(start, end).toLowerCase().split(/\s/).pop() ?? '').slice(0, 5);

const isResult = (cell: Node): boolean =>
  cell.roles.some((role) => resultRoles.has(role)) && (wordCount(whole(cell)) > 0 || /\d/.test(cell.facts.plain));

/** «Результат: …» beside the hire, in a part that is about these people. */
const siblings = (node: Node): Passage[] =>
  node.parent?.kind === 'section' && node.parent.level > 1
    ? node.parent.children
        .filter((other) => other !== node && other.facts.lead?.roles.some((role) => lineRoles.has(role)))
        .map(body)
    : [];

const professions =
  /^(?:\p{L}+(?:ers?|ors?|ists?|ants?|ives?|ians?)|\p{L}+(?:ист|ер|ор|щик|тель)(?:ы|и|а|ов|ей|ам)?)$/u;

/** "An executive brings in twelve contracts": another line of the part that speaks of the same people. */
function toldBeside(node: Node, { facts, within }: Passage): Passage[] {
  const who = facts.words.find(({ norm, start }) => start >= within.start && norm.length > 5 && professions.test(norm));
  if (!who || who.end > within.end) return [];
  const stem = who.norm.slice(0, 6);
  return (node.parent?.children ?? [])
    .filter((other) => other !== node && other.kind === node.kind && other.kind !== 'row')
    .filter((other) => other.facts.words.some(({ norm }) => norm.startsWith(stem)))
    .map(whole);
}

const lineRoles: ReadonlySet<Role> = new Set<Role>([
  'deliverable',
  'effect',
  'target',
  'metric',
  'success',
  'key-result',
]);

const saysOutcome = (passage: Passage): boolean => {
  const { facts, within } = passage;
  if (
    changesIn(passage).some(({ start, end }) => !countsPeople(facts, { start, end })) ||
    datesIn(passage).some(({ kind, grain }) => kind === 'duration' && grain === 'hour')
  )
    return true;
  if (quantitiesIn(passage).some((quantity) => isResultFigure(facts, quantity))) return true;
  return facts.says(outcome, within) && !facts.says(vague, within);
};

/** "From four to nine people" is the size of the team. */
const countsPeople = (facts: Facts, { start, end }: Passage['within']): boolean => {
  const around = { start, end: Math.min(facts.raw.length, end + 15) };
  return facts.says(people, around) || facts.says(unit, around);
};

/** "Five guest experience partners will be recruited": what is counted in the clause of the verb. */
const isHeadCount = (facts: Facts, figure: Passage['within']): boolean =>
  facts.all(takingOn, clauseAround(facts, figure)).some(({ start, end }) => hiring.test(facts.plain.slice(start, end)));

/** «Каждому план 1,5 млн ₽ отгрузки»: what they are to sell, not what they are paid. */
const quota = /(?:план|выручк|продаж|отгруз|оборот|sales|revenue|quota|target|orders)/iu;
const quotaReach = 18;

type Figure = ReturnType<typeof quantitiesIn>[number];

/** Not a head count, a length, a salary. */
function isResultFigure(facts: Facts, { kind, start, end, unit: counted }: Figure): boolean {
  if (kind === 'money') return quota.test(facts.plain.slice(Math.max(0, start - quotaReach), end + quotaReach));
  if (kind === 'plain' || kind === 'redacted' || kind === 'duration') return false;
  if (kind !== 'count') return true;
  if (isHeadCount(facts, { start, end })) return false;
  const behind = { start, end: Math.min(facts.raw.length, end + 30) };
  return counted !== undefined && !facts.says(people, behind) && !facts.says(unit, behind);
}
