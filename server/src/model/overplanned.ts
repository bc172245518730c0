import type { DateMention } from '../text/dates.js';
import type { Sense } from '../lexicon/senses.js';
import { datesIn, quantitiesIn, whole, type Passage } from '../document/evidence.js';
import { mentionsOf, type Mention } from '../document/mentions.js';
import { descendants, isUnder, listBehind, upTo, type Node } from '../document/node.js';
import { lineHeading } from '../document/outline.js';
import type { Role } from '../document/roles.js';
import { query, type StrategyDocument } from '../document/strategy-document.js';
import { hoursIn } from './detail.js';

/** What the plan calls unclear and yet plans to the day and the hour (claims P5.6, P6.2). */
export interface Overplanned {
  readonly node: Node;
  readonly words: Passage;
}

const admission: ReadonlySet<Sense> = new Set<Sense>(['unknown.admission']);
const inquiry: ReadonlySet<Sense> = new Set<Sense>(['unknown.inquiry']);
const staff: ReadonlySet<Sense> = new Set<Sense>(['plan.staff']);
const effort: ReadonlySet<Sense> = new Set<Sense>(['plan.effort']);
const exact: ReadonlySet<Sense> = new Set<Sense>(['plan.exact']);
const asides: ReadonlySet<Role> = new Set<Role>([
  'history',
  'faq',
  'links',
  'out-of-scope',
  'risk',
  'context',
  'rationale',
]);

export const overplannedOf = query((doc: StrategyDocument): readonly Overplanned[] => {
  const found = new Map<Node, Overplanned>();
  for (const mention of mentionsOf(doc, admission)) {
    const { node, words, quoted } = mention;
    if (quoted || found.has(node) || node.kind === 'table' || isTitle(mention) || isUnder(node, asides)) continue;
    if (isFoundOutFirst(mention) || isTriedOut(mention)) continue;
    if (hoursAround(node) >= timetable || isFinelyPlanned(scopeOf(mention))) found.set(node, { node, words });
  }
  return [...found.values()];
});

/** A heading names what is unclear; a line that ends in a colon admits it in a sentence before: "We do not know how. Timetable:". */
const isTitle = ({ node: { kind, level, facts }, words }: Mention): boolean =>
  kind === 'section' && (level < lineHeading || !facts.sentences.some(({ start }) => start >= words.within.end));

/** Right behind the admission somebody is to find out within a time, and hours and days come after that. */
function isFoundOutFirst({ node, words }: Mention): boolean {
  const next = node.facts.sentenceFrom(words.within.end);
  if (!next || !node.facts.says(inquiry, next)) return false;
  const dates = datesIn({ ...whole(node), within: next });
  return dates.some(({ kind }) => kind === 'duration' || kind === 'relative') && !dates.some(isExact);
}

const trial: ReadonlySet<Sense> = new Set<Sense>(['pilot.mention']);

/** "Nobody knows who will buy. So we try three things at once": what follows is planned to find out. */
const isTriedOut = ({ node: { facts }, words }: Mention): boolean => {
  const next = facts.sentenceFrom(words.within.end);
  return next !== undefined && facts.says(trial, next);
};

const isExact = ({ kind, grain }: DateMention): boolean => kind === 'calendar' && (grain === 'hour' || grain === 'day');

/** Times of day anywhere in the same paragraph: the timetable may come first. */
const hoursAround = ({ kind, facts }: Node): number =>
  kind === 'paragraph' || kind === 'item' ? facts.once(hoursIn) : 0;

/** What is planned for the unclear matter: behind the admission, below it, in its row, in the list that it introduces. */
function scopeOf({ node, match }: Mention): Passage[] {
  if (node.kind === 'row') return node.cells.map(whole);
  const own = { ...whole(node), within: { start: match.start, end: node.facts.raw.length } };
  const below = [...descendants(node), ...listBehind(node), ...goingOn(node)].flatMap((each) => [each, ...each.cells]);
  return [own, ...below.map(whole)];
}

/** «Тем не менее курс распределён: …», or the lines with days behind a colon: the next paragraphs plan it all the same. */
function goingOn({ kind, parent, index, facts }: Node): readonly Node[] {
  const next = parent?.children.slice(index + 1) ?? [];
  if (next[0]?.kind === kind && concessive.test(next[0].facts.plain)) return [next[0]];
  if (kind !== 'paragraph' || !/:\s*$/.test(facts.plain)) return [];
  return upTo(next, (each) => each.kind !== 'paragraph' || each.facts.figures.dates.length === 0);
}

const concessive = /^.{0,40}?(?:тем не менее|вс[её] равно|nevertheless|nonetheless|all the same|even so)(?!\p{L})/iu;

/** Hours of the day, or exact days with people or effort counted on them; a step that only finds out is no such plan. */
function isFinelyPlanned(scope: readonly Passage[]): boolean {
  const dates = scope.flatMap(datesIn);
  const hours = dates.filter(({ grain }) => grain === 'hour');
  const clock = hours.filter(({ kind }) => kind === 'calendar').length;
  const days = dates.filter(({ grain, kind }) => grain === 'day' && kind === 'calendar').length;
  // A timetable is one even where a step of it finds something out.
  if (clock >= timetable || (days >= severalDays && hours.length > 0)) return true;
  if (scope.some(findsOut)) return false;
  if (hours.length >= severalHours || scope.some(({ facts, within }) => facts.says(exact, within))) return true;
  const counted = scope.filter((passage) => countsWork(passage)).length > 0;
  return (
    days >= severalDays ||
    (days >= 2 && counted) ||
    (days >= fewDays && figuresIn(scope) >= fewDays) ||
    (days >= 1 && hours.length >= 1)
  );
}

/** "We do not know which, or whether …" asks; it is no step that answers. */
const findsOut = ({ facts, within }: Passage): boolean =>
  facts
    .all(inquiry, within)
    .some(({ start, end }) => !/(?:or|,)\s+whether$/iu.test(facts.plain.slice(Math.max(0, start - 4), end)));

const fewDays = 3;

const figuresIn = (scope: readonly Passage[]): number =>
  scope.flatMap(quantitiesIn).filter(({ kind }) => kind === 'count' || kind === 'plain').length;

const timetable = 3;
const severalHours = 2;
const severalDays = 4;

/** People by number and trade, or man-days. */
const countsWork = (passage: Passage): boolean =>
  (passage.facts.says(staff, passage.within) || passage.facts.says(effort, passage.within)) &&
  quantitiesIn(passage).length > 0;
