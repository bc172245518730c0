import { overlaps, spansIn } from '../text/span.js';
import type { Sense } from '../lexicon/senses.js';
import { changesIn, datesIn, namesSum, sentencesIn, whole, type Passage } from '../document/evidence.js';
import { isNegated } from '../document/mentions.js';
import { isUnder, type Node } from '../document/node.js';
import type { Role } from '../document/roles.js';
import { query, type StrategyDocument } from '../document/strategy-document.js';
import { daysBetween } from './calendar.js';
import { initiativesOf, passagesOf, type Initiative } from './initiatives.js';
import { stemsIn } from './initiative-names.js';
import { restOf } from './initiative-text.js';
import { planDate, planYear } from './plan-date.js';

/** A bet on changing the business, and how far the plan owns that it is one (claims P1.2–P1.4). */
export interface Breakthrough {
  readonly initiative: Initiative;
  /** Where it is described: the place to report what its description lacks. */
  readonly words: Passage;
  /** Where its money is named, in a paper that is all about it. */
  readonly stake: Passage | undefined;
  /** A loss limit, odds, or a stop rule that mentions money. */
  readonly lossAccepted: boolean;
  /** A growth point in the long run, or another leg. */
  readonly purposeNamed: boolean;
  /** The sentence that promises a sure or a quick return. */
  readonly promise: { readonly words: Passage; readonly sure: boolean } | undefined;
}

export const breakthroughsOf = query((doc: StrategyDocument): readonly Breakthrough[] => {
  const found = initiativesOf(doc).filter(({ kind }) => kind === 'breakthrough');
  const all = found.filter((initiative) => !found.some((other) => other !== initiative && serves(initiative, other)));
  return all.map((initiative) => breakthroughAt(doc, initiative, all.length === 1));
});

function breakthroughAt(doc: StrategyDocument, initiative: Initiative, isOnly: boolean): Breakthrough {
  const passages = passagesOf(initiative);
  const around = [...groupText(initiative), ...generalText(doc)];
  const rest = isOnly ? restOf(doc) : [];
  const common = [...around, ...rest.flatMap(textOf)];
  const odds = passages.flatMap(wholeSentencesOf).some((sentence) => claims(sentence, oddsStated));
  const lossAccepted =
    odds ||
    [...passages, ...around].flatMap(wholeSentencesOf).some(acceptsLoss) ||
    rest
      .filter((node) => !isUnder(node, reasons))
      .flatMap(textOf)
      .flatMap(wholeSentencesOf)
      .some(limitsLoss);
  return {
    initiative,
    words: initiative.told.detailNode ? whole(initiative.told.detailNode) : initiative.words,
    stake: initiative.form === 'whole' ? passages.flatMap(wholeSentencesOf).find(isStake) : undefined,
    lossAccepted,
    purposeNamed: [...passages, ...common]
      .flatMap(wholeSentencesOf)
      .some((sentence) => sentence.facts.says(purposes, sentence.within) || looksFar(doc, sentence)),
    promise: promiseIn(doc, passages, odds),
  };
}

/** What was lost or dropped there is not the bet. */
const reasons: ReadonlySet<Role> = new Set<Role>(['rationale', 'context', 'history', 'out-of-scope', 'goal']);

const isStake = (sentence: Passage): boolean => sentence.facts.says(money, sentence.within) && namesSum(sentence);

const serving: ReadonlySet<Sense> = new Set<Sense>(['initiative.serves']);

/** «Нужен для подписки»: its purpose and its money are those of the other. */
function serves(initiative: Initiative, other: Initiative): boolean {
  // The ending of a short word is part of its stem: «лодка», «лодку».
  const stems = [...stemsIn(other.words)].map((stem) => stem.slice(0, Math.max(4, stem.length - 1)));
  return initiative.told.own
    .flatMap(wholeSentencesOf)
    .some(
      ({ facts, within }) =>
        facts.says(serving, within) &&
        spansIn(facts.words, within).some(
          ({ kind, norm }) => kind === 'word' && stems.some((stem) => norm.startsWith(stem)),
        ),
    );
}

const textOf = (node: Node): Passage[] => [whole(node), ...node.cells.map(whole)];

/** What stands right under the heading of all bets, before or between them. */
const groupText = ({ group }: Initiative): Passage[] =>
  group ? group.children.filter(({ kind, facts }) => kind === 'paragraph' && !facts.lead).map(whole) : [];

const bets: ReadonlySet<Sense> = new Set<Sense>(['initiative.breakthrough', 'initiative.bet']);
const one: ReadonlySet<Sense> = new Set<Sense>(['initiative.mixed', 'initiative.leap']);

/** Lines outside every initiative that speak of breakthroughs as such. */
const generalText = query((doc: StrategyDocument): readonly Passage[] => {
  const details = new Set(initiativesOf(doc).flatMap(({ told }) => told.detail.map(({ node }) => node)));
  return restOf(doc)
    .filter((node) => !details.has(node))
    .filter(({ facts, parent }) => (facts.says(bets) || parent?.facts.says(bets)) && !facts.says(one))
    .flatMap(textOf);
});

/** The sentences that a passage touches, each whole: a label before it («**Зачем:** …») belongs to what it says. */
const wholeSentencesOf = (passage: Passage): Passage[] =>
  sentencesIn({ ...passage, within: { start: 0, end: passage.facts.raw.length } }).filter(({ within }) =>
    overlaps(within, passage.within),
  );

const loss: ReadonlySet<Sense> = new Set<Sense>(['bet.loss']);
const oddsStated: ReadonlySet<Sense> = new Set<Sense>(['bet.odds']);
const stop: ReadonlySet<Sense> = new Set<Sense>(['bet.stop']);
const money: ReadonlySet<Sense> = new Set<Sense>(['bet.money']);
/** What it may be good for in the long run, or what the business would become by it. */
const purposes: ReadonlySet<Sense> = new Set<Sense>(['bet.purpose', 'initiative.essence']);
const pays: ReadonlySet<Sense> = new Set<Sense>(['bet.return']);
const sure: ReadonlySet<Sense> = new Set<Sense>(['bet.certain']);

const claims = ({ facts, within }: Passage, senses: ReadonlySet<Sense>): boolean =>
  facts.all(senses, within).some((match) => !isNegated(facts, match));

const acceptsLoss = (sentence: Passage): boolean => claims(sentence, loss) || stopsForMoney(sentence);

const condition: ReadonlySet<Sense> = new Set<Sense>(['assumption.condition']);

/** Elsewhere in a plan many things end, and cost money: a rule says when. */
const limitsLoss = (sentence: Passage): boolean =>
  claims(sentence, loss) || (stopsForMoney(sentence) && sentence.facts.says(condition, sentence.within));

/** A stop rule that speaks of technology alone ("if the lock fails") says nothing of the money. */
const stopsForMoney = (sentence: Passage): boolean =>
  sentence.facts.says(stop, sentence.within) && (sentence.facts.says(money, sentence.within) || namesSum(sentence));

/** Years from the plan's own after which nobody sets a stop or a deadline. */
const far = 6;

/** It speaks of a time that only a long-term bet can aim at («после 2035 года», "in the 2040s"). */
const looksFar = (doc: StrategyDocument, { facts, within }: Passage): boolean => {
  const year = planYear(doc);
  return (
    year !== undefined &&
    facts.words.some(
      ({ kind, norm, start, end }) =>
        kind === 'number' &&
        within.start <= start &&
        end <= within.end &&
        /^20\d\d$/.test(norm) &&
        Number(norm) >= year + far,
    )
  );
};

/** The first sentence that promises its return; stated odds make a target of it, unless it is called certain. */
function promiseIn(doc: StrategyDocument, passages: readonly Passage[], odds: boolean): Breakthrough['promise'] {
  for (const words of passages.flatMap(wholeSentencesOf)) {
    const promised = isOwed(words);
    if (!promised && !returns(words)) continue;
    if (words.facts.says(sure, words.within)) return { words, sure: true };
    if ((promised || !odds) && !isDenied(words) && isSoon(doc, words)) return { words, sure: false };
  }
  return undefined;
}

const owed: ReadonlySet<Sense> = new Set<Sense>(['bet.owed']);

const payout: ReadonlySet<Sense> = new Set<Sense>(['bet.payout']);

/** Money that others were promised is owed whatever the odds; a report that they were promised is not. */
const isOwed = (sentence: Passage): boolean =>
  claims(sentence, owed) &&
  (returns(sentence) ||
    sentence.facts.says(payout, sentence.within) ||
    changesIn(sentence).length > 0 ||
    namesSum(sentence));

/** The sentence speaks of a return, or the cell's column does. */
const returns = ({ facts, within, node }: Passage): boolean =>
  facts.says(pays, within) || (node.kind === 'cell' && columnSays(node, pays));

/** «Не окупится за два года» promises nothing. */
const isDenied = (words: Passage): boolean => words.facts.says(pays, words.within) && !claims(words, pays);

function columnSays(cell: Node, senses: ReadonlySet<Sense>): boolean {
  const { parent } = cell;
  const table = parent?.kind === 'table' ? parent : parent?.parent;
  const row = table?.children.find(({ cells }) => cells.includes(cell));
  const head = row && table?.cells[row.cells.indexOf(cell)];
  return head?.facts.says(senses) ?? false;
}

const quick = 25 * 30.5;

/** Days by which a plan known by its last goal alone may be older than its day says. */
const longest = 3 * 366;

/** Within about two years, as a length of time or by a day. */
const isSoon = (doc: StrategyDocument, sentence: Passage): boolean =>
  datesIn(sentence).some(({ kind, days, to }) => {
    if (kind === 'duration' || (kind === 'relative' && days !== undefined))
      return days !== undefined && days[1] <= quick;
    const start = planDate(doc);
    return (
      kind === 'calendar' &&
      to !== undefined &&
      start !== undefined &&
      isBetween(daysBetween(start, to), -longest, quick + 366)
    );
  });

const isBetween = (days: number, least: number, most: number): boolean => least <= days && days <= most;
