import type { Sense } from '../lexicon/senses.js';
import { contains, type Span } from '../text/span.js';
import { datesIn, saysWhen, whole } from '../document/evidence.js';
import type { Facts } from '../document/facts.js';
import { nodesOfKind } from '../document/lookup.js';
import type { DateMention } from '../text/dates.js';
import { isNegated } from '../document/mentions.js';
import { partAround, says, withDescendants, type Node } from '../document/node.js';
import { query, type StrategyDocument } from '../document/strategy-document.js';
import { isGoalPage } from './goals.js';

const act: ReadonlySet<Sense> = new Set<Sense>(['review.act']);
const meeting: ReadonlySet<Sense> = new Set<Sense>(['review.meeting']);
const look: ReadonlySet<Sense> = new Set<Sense>(['review.look']);
const plan: ReadonlySet<Sense> = new Set<Sense>(['review.plan']);
const consequence: ReadonlySet<Sense> = new Set<Sense>(['review.consequence']);
const revising: ReadonlySet<Sense> = new Set<Sense>(['review.act', 'review.look']);
const handling: ReadonlySet<Sense> = new Set<Sense>([
  ...revising,
  'review.meeting',
  'review.plan',
  'review.consequence',
]);
const rhythm: ReadonlySet<Sense> = new Set<Sense>(['review.rhythm']);
const trigger: ReadonlySet<Sense> = new Set<Sense>(['review.trigger']);

/** True when the plan says when it, or its progress, is looked at again: a rhythm, a date, a trigger (claim P5.8). */
export const isReviewed = query((doc: StrategyDocument): boolean => doc.nodes.some(saysReview) || statesReview(doc));

/** Keys of the front matter that tell when the plan is looked at again. */
export const reviewKeys = ['review', 'next review', 'reviewed', 'пересмотр', 'следующий пересмотр'] as const;

const statesReview = (doc: StrategyDocument): boolean => reviewKeys.some((key) => doc.frontMatter.fields.has(key));

function saysReview(node: Node): boolean {
  if (node.quoted || node.kind === 'code' || isAnswer(node)) return false;
  if (node.role === 'review') return isOfReview(node);
  if (node.kind === 'row' && isReviewRow(node)) return true;
  return [node, ...node.cells].some(({ facts }) =>
    facts.sentences.some(
      (sentence) =>
        (isLookedAt(facts, sentence) && (isTimed(node, sentence) || isUnderRhythm(node))) ||
        facts.says(trigger, sentence) ||
        ((facts.says(meeting, sentence) || looksAtPlan(facts, sentence) || hasConsequence(facts, sentence)) &&
          (recurs(node, sentence) || isRepeated(node, sentence))),
    ),
  );
}

/** A part on the review of the plan; one on how work is watched has to say more than who keeps the log. */
function isOfReview(node: Node): boolean {
  const named = [node, ...withDescendants(node)];
  if (node.children.length === 0) return node.facts.words.length > 3;
  return node.facts.says(revising) || named.some((each) => says(each, handling)) || isOfDecisions(node);
}

/** "Decision points", and below it, by month, what the figures must say for the plan to go on. */
const isOfDecisions = (node: Node): boolean =>
  deciding.test(node.facts.plain) &&
  withDescendants(node).filter((each) => datesIn(whole(each)).some(saysWhen)).length > 1;

const deciding = /(?:^|\P{L})(?:decision|решени|решающ)/iu;

/** Among open questions, what is looked at answers the question: "Will they use it? We look at the rate in March." */
const isAnswer = ({ parent, facts }: Node): boolean => parent?.role === 'unknown' && facts.plain.includes('?');

/** "We come back to the page | 30 April, then quarterly": the label says what is done, the other cell when. */
function isReviewRow({ cells }: Node): boolean {
  const [label, value] = cells;
  return (
    cells.length === 2 &&
    label !== undefined &&
    value !== undefined &&
    label.facts.sentences.some((sentence) => isLookedAt(label.facts, sentence) || looksAtPlan(label.facts, sentence)) &&
    datesIn(whole(value)).some(({ kind }) => kind === 'recurring' || kind === 'calendar')
  );
}

/** "Go through", "strike", "read", and what they are done to is the plan, its list or its dates. */
const looksAtPlan = (facts: Facts, within: Span): boolean => facts.says(look, within) && facts.says(plan, within);

/** "Each month I go through leads and costs. A channel above £90 is dropped": to look at the figures is to look at the plan where something follows. */
function hasConsequence(facts: Facts, within: Span): boolean {
  const seen = facts.find(look, within);
  if (!seen) return false;
  const next = facts.sentenceFrom(within.end);
  return (
    facts.all(consequence, within).some(({ start }) => start > seen.end) ||
    (next !== undefined && facts.says(consequence, next))
  );
}

/** "We do not review it" is no review; "drop what does not work" is one. */
const isLookedAt = (facts: Facts, within: Span): boolean =>
  facts
    .all(act, within)
    .some(
      (match) =>
        !isNegated(facts, match) &&
        !asks.test(facts.plain.slice(within.start, match.start)) &&
        !isOfOthers(facts, match),
    );

/** "Google reviews", "review sites": what customers write; "performance reviews": how people work. */
const isOfOthers = ({ plain }: Facts, { start, end }: Span): boolean =>
  /^reviews?$/i.test(plain.slice(start, end)) &&
  (/(?:customer|client|guest|google|online|hotel|user|app|performance|code|peer|star)s?\s$/i.test(
    plain.slice(0, start),
  ) ||
    /^\s(?:site|response|management|platform|score|rating|page|request|analy|of (?:the )?(?:customer|staff|code))/i.test(
      plain.slice(end),
    ));

/** «Педагог спрашивает родителя, что изменить»: others are asked, the plan is not looked at. */
const asks = /(?:спрашива|опрашива|[^\p{L}]asks?[^\p{L}])/iu;

const recurs = (node: Node, sentence: Span): boolean =>
  node.facts.says(rhythm, sentence) ||
  datesIn({ ...whole(node), within: sentence }).some(({ kind }) => kind === 'recurring');

/** "In June and December": two times are a rhythm too. */
const isRepeated = (node: Node, sentence: Span): boolean =>
  datesIn({ ...whole(node), within: sentence }).filter(({ kind }) => kind === 'calendar').length > 1;

/** "€99/month": what something costs, and not how often anything is done. */
const isRate = ({ figures }: Facts, { start }: DateMention): boolean =>
  figures.quantities.some(({ end, kind }) => kind === 'money' && (end === start || end + 1 === start));

/** Characters of a mark before "Week 15: first review of the figures". */
const longestMark = 4;

/** With the act stands a rhythm or a day, the week that heads the line, or an event that recurs. */
const isTimed = (node: Node, sentence: Span): boolean =>
  node.facts.says(rhythm, sentence) ||
  datesIn({ ...whole(node), within: sentence }).some(
    (date) =>
      (date.kind === 'recurring' && !isRate(node.facts, date)) ||
      (date.kind === 'calendar' && !date.yearOnly) ||
      (date.kind === 'relative' && date.start - sentence.start <= longestMark),
  );

/** «Каждый месяц», "Every week": a heading that says only how often one does, or asks, what stands below it. */
export const isUnderRhythm = (node: Node): boolean => partAround(node, isRhythm) !== undefined;

const isRhythm = (section: Node): boolean => {
  const { figures, words } = section.facts;
  const repeated = [...section.facts.all(rhythm), ...figures.dates.filter(({ kind }) => kind === 'recurring')];
  return (
    repeated.length > 0 && words.every((word) => word.kind !== 'word' || repeated.some((each) => contains(each, word)))
  );
};

/** A page of goals for one quarter among others is rewritten every quarter: its series is the rhythm. */
export const isPeriodic = query(
  (doc: StrategyDocument): boolean =>
    isGoalPage(doc) &&
    (/[QH][1-4]/i.test(doc.path) ||
      doc.nodes.slice(0, 1).some((node) => datesIn(whole(node)).some(({ grain }) => grain === 'quarter')) ||
      nodesOfKind(doc, 'section').filter((node) => node.level > 1 && datesIn(whole(node)).some(isQuarter)).length > 1),
);

const isQuarter = ({ kind, grain }: DateMention): boolean => kind === 'calendar' && grain === 'quarter';

/** "A plan for 3 days", «Срок — 2–3 дня»: by the time it could be looked at again it is over. */
export const isOverInDays = (doc: StrategyDocument): boolean =>
  doc.nodes
    .slice(0, openingNodes)
    .some((node) =>
      datesIn(whole(node)).some(
        ({ start, grain, days }) =>
          grain === 'day' &&
          (days?.[1] ?? Infinity) <= fewDays &&
          ((node.kind === 'section' && node.level === 1) || term.test(node.facts.plain.slice(0, start))),
      ),
    );

const openingNodes = 4;
const fewDays = 14;
const term = /(?:срок|duration|timeline|timeframe)\p{L}*\P{L}{1,4}$/iu;
