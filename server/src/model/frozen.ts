import type { Sense } from '../lexicon/senses.js';
import { spansIn, type Span } from '../text/span.js';
import type { Facts } from '../document/facts.js';
import { isDeadline, saysWhen, type Passage } from '../document/evidence.js';
import { isNegated, mentionsIn, mentionsOf, type Mention } from '../document/mentions.js';
import { dayRange } from './calendar.js';
import { milestonesOf } from './milestones.js';
import { planYear } from './plan-date.js';
import { isReviewed } from './review.js';
import { gatherSaying } from '../document/lookup.js';
import { isUnder } from '../document/node.js';
import type { Role } from '../document/roles.js';
import { resolvedDates } from './dated.js';
import { query, type StrategyDocument } from '../document/strategy-document.js';

const frozen: ReadonlySet<Sense> = new Set<Sense>(['plan.frozen']);
/** Of a price or a rota it says little; of the plan itself that it is frozen. */
const unchanged: ReadonlySet<Sense> = new Set<Sense>(['plan.unchanged']);
const subject: ReadonlySet<Sense> = new Set<Sense>(['plan.subject']);
/** States and changes; said of the plan, for how long, the one, or denied, the other freezes it. */
const settled: ReadonlySet<Sense> = new Set<Sense>(['plan.settled']);
const revising: ReadonlySet<Sense> = new Set<Sense>(['plan.revise']);
const lasting: ReadonlySet<Sense> = new Set<Sense>(['plan.lasting']);
const told: ReadonlySet<Sense> = new Set<Sense>([...frozen, ...unchanged, ...settled, ...revising]);
const control: ReadonlySet<Sense> = new Set<Sense>(['plan.change-control']);
/** A price that is fixed for years is good news. */
const pricing: ReadonlySet<Sense> = new Set<Sense>(['plan.pricing']);
const sequence: ReadonlySet<Sense> = new Set<Sense>(['plan.sequence']);
const asides: ReadonlySet<Role> = new Set<Role>(['history', 'faq', 'risk', 'links', 'context']);

/** Days beyond which a freeze is no release freeze any more. */
const shortFreeze = 70;

/** Sentences in which the plan forbids its own revision (claims P5.8, P7.4). */
export const frozenWordsOf = query((doc: StrategyDocument): readonly Passage[] => {
  const found = new Map<string, Passage>();
  for (const mention of lastingMentionsOf(doc)) {
    const { words } = mention;
    if (isCarriedOut(mention) && isReviewed(doc)) continue;
    if (isFreeze(mention, planYear(doc))) found.set(`${words.node.span.start}:${words.within.start}`, words);
  }
  return [...found.values()];
});

/** "Carried out as written" is for those who do the work, where others look at the plan again. */
const isCarriedOut = ({ words: { facts }, match }: Mention): boolean =>
  /^(?:carried|executed|implemented|followed|исполня|выполня)/iu.test(facts.plain.slice(match.start, match.end));

/** Where the plan is said to stay as it is. */
const lastingMentionsOf = gatherSaying(told, (node): readonly Mention[] =>
  [...mentionsIn(node, told)].filter((mention) => isToLast(mention) && isOfPlan(mention)),
);

/** "The list is final once it is signed": a state, or a change that is denied, with its time; what was not changed is history. */
function isToLast({ words: { facts, within }, match }: Mention): boolean {
  if (frozen.has(match.sense) || unchanged.has(match.sense)) return true;
  if (!facts.says(lasting, within)) return false;
  return settled.has(match.sense) ? !isNegated(facts, match) : isForbidden(facts, within, match);
}

/** A negation that belongs to the change: not "rewrites what no longer fits", and not of what has not happened so far. */
function isForbidden(facts: Facts, within: Span, match: Span): boolean {
  const denies = facts
    .all(negation, within)
    .some(({ start, end }) => !parts.test(facts.plain.slice(Math.min(end, match.end), Math.max(start, match.start))));
  return denies && !isPast.test(facts.plain.slice(within.start, within.end));
}

const negation: ReadonlySet<Sense> = new Set<Sense>(['negation']);

/** What stands between words that do not belong together. */
const parts = /[,;:(—–]|(?:^|\s)(?:what|which|that|who|if|что|чего|котор\p{L}+|если)\s/iu;

const isPast = /(?:^|\s)(?:was|were|did|had|has|have|been)\s|\p{L}{3}л[аио]?(?:с[ья])?(?!\p{L})/iu;

/** "It is binding until 2030": what the sentence before speaks of. */
function isOfPlan({ words: { facts, within }, match }: Mention): boolean {
  if (frozen.has(match.sense) || facts.says(subject, { start: within.start, end: match.end })) return true;
  const before = facts.sentences.filter(({ end }) => end <= within.start).at(-1);
  return before !== undefined && facts.says(subject, before);
}

/** A freeze for a few weeks, or one that a rule can lift, is good practice; one may stand in the next sentence. */
function isFreeze({ node, words, quoted }: Mention, year: number | undefined): boolean {
  if (quoted || isUnder(node, asides) || words.facts.says(pricing, words.within) || isControlled(words)) return false;
  const told = { start: beginning(words), end: words.within.end };
  return !spansIn(resolvedDates(words.facts, year), told).some(
    (date) =>
      !isDeadline(date, words.facts) && !isEnd(words.facts, date) && (isShort(date.days) || isShort(lengthOf(date))),
  );
}

/** "Through to November 2028": the month in which it ends. */
const isEnd = ({ plain }: Facts, { start }: Span): boolean => /(?:^|\s)(?:to|through)\s$/i.test(plain.slice(0, start));

/** "Once approved by the board …" opens the sentence with when the freeze begins, not with who may lift it. */
const isOpening = ({ facts, within }: Passage, { start, end }: Span): boolean =>
  start - within.start < 2 && /^(?:once|after|when)/iu.test(facts.plain.slice(start, end));

/** Where the sentence goes on behind such an opening; the day of the decision is not how long it lasts. */
function beginning(words: Passage): number {
  const { start, end } = words.within;
  const opens = words.facts.all(lasting).some((match) => isOpening(words, match));
  return opens ? start + Math.max(0, words.facts.plain.slice(start, end).indexOf(',')) : start;
}

const isControlled = (words: Passage): boolean =>
  words.facts.all(control, withNext(words)).some((match) => !isOpening(words, match));

const withNext = ({ facts, within }: Passage): Passage['within'] => ({
  start: within.start,
  end: facts.sentenceFrom(within.end)?.end ?? within.end,
});

const isShort = (days: readonly [number, number] | undefined): boolean => days !== undefined && days[1] <= shortFreeze;

function lengthOf(date: { readonly from?: string; readonly to?: string }): readonly [number, number] | undefined {
  const range = dayRange(date);
  return range && [range.days, range.days];
}

/** A waterfall over more than `months` with stages that may only follow one another, never looked at again (claim P5.9). */
export function waterfallOf(doc: StrategyDocument, months: number): Passage | undefined {
  if (isReviewed(doc)) return undefined;
  const days = milestonesOf(doc).flatMap(({ node }) =>
    [node, ...node.cells].flatMap(({ facts }) =>
      facts.figures.dates.filter(saysWhen).flatMap(({ from, to }) => [from, to]),
    ),
  );
  const known = days.filter((day) => day !== undefined).sort();
  const [first, last] = [known[0], known.at(-1)];
  const span = first !== undefined && last !== undefined ? dayRange({ from: first, to: last })?.days : undefined;
  if (span === undefined || span <= months * 31) return undefined;
  for (const { words, quoted, negated } of mentionsOf(doc, sequence)) if (!quoted && !negated) return words;
  return undefined;
}
