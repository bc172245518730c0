import type { Sense } from '../lexicon/senses.js';
import { changesIn, datesIn, isMeasured, quantitiesIn, wordCount, type Passage } from '../document/evidence.js';
import type { SenseMatch } from '../lexicon/lexicon.js';
import type { Facts } from '../document/facts.js';
import { isNegated, isNegatedWithin } from '../document/mentions.js';
import type { Node } from '../document/node.js';
import type { Role } from '../document/roles.js';
import { isFieldLead } from './initiative-groups.js';

/** What an initiative is to bring, as far as the plan says (claim P1.6). */
export interface Effect {
  /** An effect on money, customers or the running of the business is named. */
  readonly named: boolean;
  /** It has a figure, a payback time, or a way and a day to measure it. */
  readonly measured: boolean;
}

const business: ReadonlySet<Sense> = new Set<Sense>(['effect.business']);
const gain: ReadonlySet<Sense> = new Set<Sense>(['effect.gain']);
const cost: ReadonlySet<Sense> = new Set<Sense>(['effect.cost']);
const tracked: ReadonlySet<Sense> = new Set<Sense>(['effect.tracked']);

const effectRoles: ReadonlySet<Role> = new Set<Role>(['effect', 'metric', 'target', 'success', 'goal', 'key-result']);
const silentRoles: ReadonlySet<Role> = new Set<Role>(['owner', 'date', 'budget', 'status', 'risk', 'team']);

/** Reads what belongs to an initiative: columns and labelled lines of effect by any word of it, prose sentence by sentence. */
export function effectOf(passages: readonly Passage[]): Effect {
  let named = false;
  let measured = false;
  for (const passage of passages) {
    const role = roleOf(passage.node);
    if (role && silentRoles.has(role)) continue;
    const effect =
      role && effectRoles.has(role)
        ? statedEffect(passage)
        : role === 'evidence'
          ? howKnown(passage)
          : toldEffect(passage);
    named ||= effect.named;
    measured ||= effect.measured;
  }
  return { named: named || measured, measured: measured && !passages.some(isUncounted) };
}

const uncounted: ReadonlySet<Sense> = new Set<Sense>(['effect.uncounted']);

/** "The return has not been calculated." */
const isUncounted = ({ facts, within }: Passage): boolean => facts.says(uncounted, within);

/** The column's, the line's own («Эффект: …») or its heading's. */
function roleOf(node: Node): Role | undefined {
  if (node.kind === 'cell') return node.role;
  const { lead } = node.facts;
  if (lead && lead.roles.length > 0) return isFieldLead(node.facts) ? lead.roles[0] : undefined;
  return node.parent?.kind === 'section' && node.parent.level > 2 ? node.parent.role : undefined;
}

const goalServed = /\S[\s(]+(?:(?:goals?|objectives?|цел(?:ь|и|ям?|ей))\s?№?\d|(?<=\()[goцо]\d[^()]*\))/iu;

/** «Сканер на каждом столе (цели 1 и 2)»: it names the goals that it is for. */
export const servesGoal = ({ facts: { plain } }: Passage): boolean => goalServed.test(plain);

const goalCode = /(?:^|[^\p{L}\d])(?:kr|кр|okr|o|о|g|goal|цель|цели)\s?№?\d/iu;

/** A cell or a line that is there to state it: a figure, a goal's number, a word of business. */
const statedEffect = (passage: Passage): Effect => {
  const served = goalCode.test(passage.facts.plain);
  const measured = served || isMeasured(passage) || paysBackIn(passage);
  return { named: measured || passage.facts.says(business, passage.within) || saysGain(passage), measured };
};

const payback: ReadonlySet<Sense> = new Set<Sense>(['bet.return']);

const paysBackIn = (passage: Passage): boolean =>
  passage.facts.says(payback, passage.within) && datesIn(passage).some(({ kind }) => kind === 'duration');

/** "Meter, per quarter", «30.06, отчёт аналитика»: what is read, and when; "after launch" is neither. */
const howKnown = (passage: Passage): Effect => ({
  named: false,
  measured: isMeasured(passage) || (datesIn(passage).length > 0 && wordCount(passage) >= 2 && saysMore(passage)),
});

/** A word besides those of the date. */
const saysMore = (passage: Passage): boolean => {
  const dates = datesIn(passage);
  return passage.facts.words.some(
    ({ kind, norm, start, end }) =>
      kind === 'word' && norm.length > 3 && !dates.some((date) => date.start <= start && end <= date.end),
  );
};

/** Prose names an effect in a sentence of gain, and measures it there by a figure that is no cost. */
function toldEffect(passage: Passage): Effect {
  let named = false;
  let measured = false;
  for (const sentence of sentencesOf(passage)) {
    const { facts, within } = sentence;
    const gains = saysGain(sentence);
    named ||= gains;
    measured ||= gains && (hasFigure(sentence) || paysBackIn(sentence));
    measured ||= changesOther(sentence) || earnsYearly(sentence);
    measured ||= facts.says(tracked, within) && datesIn(sentence).some(({ kind }) => kind !== 'duration');
  }
  return { named, measured };
}

/** Something moves; beside a word of cost, something besides money. */
const changesOther = (sentence: Passage): boolean =>
  changesIn(sentence).some(
    ({ start, end }) =>
      !sentence.facts.says(cost, sentence.within) ||
      quantitiesIn(sentence).some(({ kind, ...at }) => kind === 'percent' && start <= at.start && at.end <= end),
  );

const sentencesOf = (passage: Passage): readonly Passage[] =>
  passage.facts.sentences
    .filter(({ start, end }) => start < passage.within.end && end > passage.within.start)
    .map(({ start, end }) => ({
      ...passage,
      within: { start: Math.max(start, passage.within.start), end: Math.min(end, passage.within.end) },
    }));

/** Money that comes each year is a gain, where nothing calls it a cost: «9 млн ₽ в год». */
const earnsYearly = (sentence: Passage): boolean =>
  quantitiesIn(sentence).some(
    ({ kind, start, end }) =>
      kind === 'money' && yearly.test(sentence.facts.plain.slice(end, end + 12)) && !isByCost(sentence, start, end),
  );

const bought = /(?:^|[^\p{L}])(?:buy|rent|leas|hire|subscri|pay |за?купа|покупа|купим|аренду|арендов|плат)/iu;

/** A word of cost stands close before the sum or behind it: "licence €9k a year", "€9k a year in fees"; or it is bought. */
const isByCost = ({ facts, within }: Passage, from: number, to: number): boolean =>
  bought.test(facts.plain.slice(within.start, from)) ||
  facts.says(cost, { start: Math.max(within.start, from - costReach), end: Math.min(within.end, to + costReach) });

const costReach = 32;

const yearly = /^\s*(?:a year|per year|yearly|annually|p\.a|\/\s?year|в год|ежегодно|\/\s?год|за год)/iu;

/** «Без эффекта» and "no savings" name none. */
const saysGain = ({ facts, within }: Passage): boolean =>
  facts.all(gain, within).some((match) => !isDenied(facts, match));

/** Words between a gain and what denies it: in "errors go down and nobody has to work at night" nothing is denied. */
const nearest = 4;

const isDenied = (facts: Facts, match: SenseMatch): boolean =>
  isNegated(facts, match) && isNegatedWithin(facts, match, nearest);

/** Any figure besides the money that stands right behind a word of cost, or by itself before there is talk of a gain. */
const hasFigure = (sentence: Passage): boolean =>
  changesIn(sentence).length > 0 ||
  quantitiesIn(sentence).some(
    ({ kind, start, end }) => !followsCost(sentence, start) && !(kind === 'money' && isOutlay(sentence, start, end)),
  );

/** «11 млн руб., эффект существенный» */
const isOutlay = ({ facts, within }: Passage, start: number, end: number): boolean =>
  /^\s*[,;]/u.test(facts.plain.slice(end, end + 4)) && !facts.says(gain, { start: within.start, end: start });

const reach = 24;

const followsCost = ({ facts }: Passage, at: number): boolean =>
  facts.senses.some(({ sense, end }) => sense === 'effect.cost' && end <= at && at - end < reach);

/** True when the row's table has a place for the effect at all. */
export const hasEffectColumn = (row: Node): boolean =>
  row.parent?.cells.some((cell) => cell.roles.some((role) => effectRoles.has(role) || role === 'deliverable')) ?? false;
