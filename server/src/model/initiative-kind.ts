import type { SenseMatch } from '../lexicon/lexicon.js';
import type { Sense } from '../lexicon/senses.js';
import type { Passage } from '../document/evidence.js';
import type { Facts } from '../document/facts.js';
import { isSaid, nodesSaying } from '../document/lookup.js';
import { isNegated } from '../document/mentions.js';
import type { Node } from '../document/node.js';
import { query, type StrategyDocument } from '../document/strategy-document.js';

/** An innovation improves the business one has; a breakthrough may change what it is (claims P1.2, P1.5). */
export type InitiativeKind = 'innovation' | 'breakthrough';

const innovation: ReadonlySet<Sense> = new Set<Sense>(['initiative.innovation']);
const breakthrough: ReadonlySet<Sense> = new Set<Sense>(['initiative.breakthrough']);
const leap: ReadonlySet<Sense> = new Set<Sense>(['initiative.leap']);
const improvement: ReadonlySet<Sense> = new Set<Sense>(['initiative.improvement']);
const bet: ReadonlySet<Sense> = new Set<Sense>(['initiative.bet']);
const improvements: ReadonlySet<Sense> = new Set<Sense>(['initiative.innovation', 'initiative.improvement']);
const bets: ReadonlySet<Sense> = new Set<Sense>(['initiative.breakthrough', 'initiative.bet']);

/**
 * True where the plan tells kinds of initiatives apart: only then do "bet" and "improvement", which any plan may say of
 * anything, name a kind.
 */
const tellsKinds = query((doc: StrategyDocument): boolean => {
  const titled = (senses: ReadonlySet<Sense>): boolean => nodesSaying(doc, senses).some(isTitled);
  if (titled(improvement) && isSaid(doc, bets) && isSaid(doc, stakes)) return true;
  return titled(bets) && (titled(improvements) || isSaid(doc, breakthrough) || nodesSaying(doc, bet).some(isAtStake));
});

const stakes: ReadonlySet<Sense> = new Set<Sense>(['bet.loss', 'bet.odds']);

/** Titled a bet, and money is at stake there. */
const isAtStake = (node: Node): boolean => isTitled(node) && node.facts.says(stakes);

/** A heading, a line with a label, a row with a cell for it. */
const isTitled = (node: Node): boolean =>
  node.kind === 'section' || node.kind === 'row' || node.facts.lead !== undefined;

/** What a title, a label or a cell calls it. One that names both kinds calls it neither. */
export function calledIn(doc: StrategyDocument, { facts, within }: Passage): InitiativeKind | undefined {
  const weak = tellsKinds(doc);
  const bold = has(facts, breakthrough, within) || (weak && has(facts, bet, within));
  const tame = has(facts, innovation, within) || (weak && has(facts, improvement, within));
  if (bold && tame) return isOneTerm(facts) ? 'breakthrough' : undefined;
  if (bold) return 'breakthrough';
  return tame ? 'innovation' : undefined;
}

const mixed: ReadonlySet<Sense> = new Set<Sense>(['initiative.mixed']);

/** «прорывная инновация» */
const isOneTerm = (facts: Facts): boolean => facts.says(mixed);

/** "A breakthrough year" and "no breakthrough" are none. */
const has = (facts: Facts, senses: ReadonlySet<Sense>, within: Passage['within']): boolean =>
  facts.all(senses, within).some((match) => isLabel(facts, match));

/** "Innovation ecosystem", "innovation budget": a theme, not one of its things. */
const isAttribute = ({ plain }: Facts, { start, end }: SenseMatch): boolean =>
  /^innovation$/i.test(plain.slice(start, end)) &&
  /^\s+(?!in\s|for\s|of\s|and\s|to\s|at\s|is\s|that\s)[\p{L}&]/iu.test(plain.slice(end, end + 8));

export const isLabel = (facts: Facts, match: SenseMatch): boolean =>
  !isNegated(facts, match) &&
  !isAttribute(facts, match) &&
  !facts.senses.some((other) => leap.has(other.sense) && other.start < match.end && match.start < other.end);

const essence: ReadonlySet<Sense> = new Set<Sense>(['initiative.essence']);
const leave: ReadonlySet<Sense> = new Set<Sense>(['essence.leave']);
const enter: ReadonlySet<Sense> = new Set<Sense>(['essence.enter']);
const rent: ReadonlySet<Sense> = new Set<Sense>(['essence.rent']);
const period: ReadonlySet<Sense> = new Set<Sense>(['essence.period']);
const contrast: ReadonlySet<Sense> = new Set<Sense>(['essence.contrast']);

/** It changes what the business sells or how it earns, whatever it is called. */
export const changesEssence = (passages: readonly Passage[]): boolean =>
  passages.some(
    ({ facts, within }) =>
      facts.says(essence, within) ||
      saysLeaveAndEnter(facts) ||
      facts.once(rentsInstead) ||
      facts.once(rentsAtOnce) ||
      isContrast(facts),
  );

const unheard: ReadonlySet<Sense> = new Set<Sense>(['essence.unheard']);

/** Nobody has done it yet: nobody can know whether it works. */
export const isUnheard = (passages: readonly Passage[]): boolean =>
  passages.some(({ facts, within }) => facts.says(unheard, within));

const loss: ReadonlySet<Sense> = new Set<Sense>(['bet.loss']);
const hoped: ReadonlySet<Sense> = new Set<Sense>(['bet.odds', 'bet.purpose']);

/** Its money is expected to be lost, at odds that are told or for what it may become: a bet, whatever it is called. */
export const isStaked = (passages: readonly Passage[]): boolean =>
  passages.some(({ facts, within }) => facts.says(loss, within)) &&
  passages.some(({ facts, within }) => facts.says(hoped, within));

/** "We no longer sell lamps. The town pays by the month, and we own them": the next sentence says what comes instead. */
const rentsInstead = (facts: Facts): boolean =>
  facts.says(leave) && facts.says(enter) && facts.sentences.some((left, at) => isRentedNext(facts, left, at));

/** "We stop selling mowers, households pay by the season": all in one sentence. */
const rentsAtOnce = (facts: Facts): boolean =>
  facts.says(leave) &&
  facts.sentences.some(
    (each) =>
      facts.says(leave, each) && (othersPay(facts, each) || (facts.says(rent, each) && facts.says(period, each))),
  );

const payer = /(?:^|[^\p{L}])(?:we|i|to|и|мы)\s*$/iu;

/** "Households pay for a kept garden": somebody other than the firm. */
function othersPay(facts: Facts, within: Passage['within']): boolean {
  const match = facts.find(rent, within);
  return (
    match !== undefined &&
    /^\s*for(?=\s)/i.test(facts.plain.slice(match.end)) &&
    !payer.test(facts.plain.slice(within.start, match.start))
  );
}

function isRentedNext(facts: Facts, left: Passage['within'], at: number): boolean {
  const next = facts.sentences[at + 1];
  return (
    next !== undefined &&
    facts.senses.some(
      (match) =>
        match.sense === 'essence.leave' &&
        left.start <= match.start &&
        match.end <= left.end &&
        facts.says(enter, { start: match.start, end: left.end }),
    ) &&
    facts.says(rent, next) &&
    facts.says(period, next)
  );
}

/** "We stop selling pallet places and sell guaranteed temperature": both in one sentence, or in neighbouring words. */
const saysLeaveAndEnter = (facts: Facts): boolean => facts.once(leavesForAnother);

function leavesForAnother(facts: Facts): boolean {
  if (!facts.says(leave) || !facts.says(enter)) return false;
  return facts.senses.some(
    (left) =>
      left.sense === 'essence.leave' &&
      facts.senses.some(
        (entered) =>
          entered.sense === 'essence.enter' &&
          (entered.end <= left.start || entered.start >= left.end) &&
          isOneSentence(facts, left, entered),
      ),
  );
}

const isOneSentence = (facts: Facts, a: SenseMatch, b: SenseMatch): boolean =>
  facts.sentences.some(({ start, end }) => start <= Math.min(a.start, b.start) && Math.max(a.end, b.end) <= end);

/** «Продаём не теплицу, а килограммы томатов»; «не только» and «не просто» add, they do not replace. */
const isContrast = (facts: Facts): boolean => {
  const match = facts.find(contrast);
  if (!match) return false;
  const rest = facts.plain.slice(match.end, match.end + 120);
  return !/^\s*(?:только|просто|лишь|столько)/iu.test(rest) && /,\s+а\s/u.test(rest);
};

const routine: ReadonlySet<Sense> = new Set<Sense>(['initiative.routine']);
const technology: ReadonlySet<Sense> = new Set<Sense>(['initiative.technology']);

/** Words within which a name says what it is; a site or an app behind them is but where it shows. */
const headOfName = 5;

const byMeans = /^(?:via|through|with|by|in|on|for|using|via|через|с|со|в|на|для|по|к|от|из)$/iu;

/** A chat-bot, a messenger channel, a CRM: many have one, and it changes nobody's essence. */
export const isRoutine = ({ facts, within }: Passage): boolean =>
  facts.all(routine, within).some((match) => isHead(facts, within, match));

function isHead(facts: Facts, within: Passage['within'], match: SenseMatch): boolean {
  const before = facts.words.filter(
    ({ kind, start, end }) => kind === 'word' && within.start <= start && end <= match.start,
  );
  return before.length < headOfName && !before.some(({ norm }) => byMeans.test(norm));
}

/** New to most companies by its nature; it owes an effect even where nobody calls it an innovation. */
export const isTechnology = ({ facts, within }: Passage): boolean => facts.says(technology, within);

/** Both the label and a routine thing in one sentence: "our app is a true breakthrough". */
export const routineIn = ({ facts, within }: Passage): SenseMatch | undefined => facts.find(routine, within);
