import type { Sense } from '../lexicon/senses.js';
import { isDeadline, saysWhen, type Passage } from '../document/evidence.js';
import { mentionsOf, type Mention } from '../document/mentions.js';
import { dayRange } from './calendar.js';
import { milestonesOf } from './milestones.js';
import { planYear } from './plan-date.js';
import { isReviewed } from './review.js';
import { isUnder } from '../document/node.js';
import type { Role } from '../document/roles.js';
import { resolvedDates } from './dated.js';
import { query, type StrategyDocument } from '../document/strategy-document.js';

const frozen: ReadonlySet<Sense> = new Set<Sense>(['plan.frozen']);
/** Of a price or a rota it says little; of the plan itself that it is frozen. */
const unchanged: ReadonlySet<Sense> = new Set<Sense>(['plan.unchanged']);
const subject: ReadonlySet<Sense> = new Set<Sense>(['plan.subject']);
const told: ReadonlySet<Sense> = new Set<Sense>([...frozen, ...unchanged]);
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
  for (const mention of mentionsOf(doc, told)) {
    const { words } = mention;
    if (isOfPlan(mention) && isFreeze(mention, planYear(doc)))
      found.set(`${words.node.span.start}:${words.within.start}`, words);
  }
  return [...found.values()];
});

/** "It is binding until 2030": what the sentence before speaks of. */
function isOfPlan({ words: { facts, within }, match }: Mention): boolean {
  if (!unchanged.has(match.sense) || facts.says(subject, { start: within.start, end: match.end })) return true;
  const before = facts.sentences.filter(({ end }) => end <= within.start).at(-1);
  return before !== undefined && facts.says(subject, before);
}

/** A freeze for a few weeks, or one that a rule can lift, is good practice; one may stand in the next sentence. */
function isFreeze({ node, words, quoted }: Mention, year: number | undefined): boolean {
  if (
    quoted ||
    isUnder(node, asides) ||
    words.facts.says(pricing, words.within) ||
    words.facts.says(control, withNext(words))
  )
    return false;
  return !resolvedDates(words.facts, year)
    .filter((date) => words.within.start <= date.start && date.end <= words.within.end)
    .some((date) => !isDeadline(date, words.facts) && (isShort(date.days) || isShort(lengthOf(date))));
}

const withNext = ({ facts, within }: Passage): Passage['within'] => ({
  start: within.start,
  end: facts.sentences.find(({ start }) => start >= within.end)?.end ?? within.end,
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
