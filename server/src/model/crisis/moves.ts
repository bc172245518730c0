import type { SenseMatch } from '../../lexicon/lexicon.js';
import type { Sense } from '../../lexicon/senses.js';
import type { Facts } from '../../document/facts.js';
import type { Span } from '../../text/span.js';
import { clauseAround, type Clause } from './clauses.js';

export type MoveKind = 'cut' | 'dismiss' | 'keep' | 'raise' | 'hire' | 'freeze';

/** What a plan does to people, costs and pay: a verb or its noun, turned round where it is negated. */
export interface Move extends Span {
  readonly kind: MoveKind;
  readonly negated: boolean;
}

const kinds: readonly MoveKind[] = ['cut', 'dismiss', 'keep', 'raise', 'hire', 'freeze'];

const senseOf = (kind: MoveKind): Sense => `crisis.${kind}`;

const moving: ReadonlySet<Sense> = new Set<Sense>([...kinds.map(senseOf), 'crisis.gone', 'crisis.leave']);

/** The moves of one text, in order; of overlapping ones the longest («не трогаем», "leave untouched"). */
export const movesIn = (facts: Facts): readonly Move[] => (facts.says(moving) ? facts.once(readMoves) : none);

const none: readonly Move[] = [];

function readMoves(facts: Facts): readonly Move[] {
  const matches = facts.senses.filter(
    (match) => match.sense === 'crisis.no-move' || (moving.has(match.sense) && isMeant(facts, match)),
  );
  return matches
    .filter(({ sense }) => moving.has(sense))
    .filter((match) => !matches.some((other) => covers(other, match, matches)))
    .map((match) => ({
      start: match.start,
      end: match.end,
      kind: kindOf(match),
      negated: isNegated(facts, match),
    }));
}

const kindOf = ({ sense }: SenseMatch): MoveKind =>
  sense === 'crisis.gone' ? 'cut' : sense === 'crisis.leave' ? 'dismiss' : (sense.slice('crisis.'.length) as MoveKind);

const people: ReadonlySet<Sense> = new Set<Sense>([
  'crisis.people',
  'crisis.intern',
  'crisis.key-people',
  'crisis.weak',
  'crisis.marketing',
]);

const perk: ReadonlySet<Sense> = new Set<Sense>(['crisis.perk']);

/** Some words say so only in the right company. */
function isMeant(facts: Facts, match: SenseMatch): boolean {
  if (match.sense === 'crisis.gone') return isLast(facts, match);
  // «Расстаёмся с парковкой»
  if (match.sense === 'crisis.dismiss' && facts.says(perk, clauseAround(facts, match)))
    return facts.says(people, clauseAround(facts, match));
  if (match.sense === 'crisis.raise' && extra.test(facts.plain.slice(match.start, match.end)))
    return !facts.says(cut, clauseAround(facts, match));
  if (match.sense === 'crisis.leave') return facts.says(people, clauseAround(facts, match));
  return match.sense !== 'crisis.hire' || !(isPast(facts, match) || isPlace(facts, match));
}

const cut: ReadonlySet<Sense> = new Set<Sense>(['crisis.cut']);

/** What comes on top of the pay, as a noun: «Надбавки мастерам снимаем», "bonuses are suspended" take it away. */
const extra = /^(?:надбав|доплат|преми[яиюей]|бонус|bonus|premium|top-up)/i;

/** «Наняли», «набрали»: done already, and no step of the plan. */
function isPast(facts: Facts, { start, end }: Span): boolean {
  const verb = facts.words.find((word) => word.start >= start && word.end <= end);
  return verb !== undefined && /(?:нял|брал|зял)[аи]?$/.test(verb.norm);
}

/** "A new positioning" fills no position. */
const isPlace = ({ plain }: Facts, { start, end }: Span): boolean => /positioning$/i.test(plain.slice(start, end));

/** "The gym goes (January)", «серверы — вон»: words that say so only where nothing follows. */
function isLast(facts: Facts, match: SenseMatch): boolean {
  const next = facts.words.find(({ start }) => start >= match.end);
  return next === undefined || (next.kind === 'mark' && next.norm !== '-') || opensTime.test(next.norm);
}

const opensTime = /^(?:in|by|at|from|on|this|next|first|now|too|с|со|до|в|тоже|сразу)$/;

const length = ({ start, end }: Span): number => end - start;

/** The longer of two that overlap; of two as long the one that says more («сокращаем штат» is a dismissal). */
function covers(other: SenseMatch, match: SenseMatch, all: readonly SenseMatch[]): boolean {
  if (other === match || other.end <= match.start || match.end <= other.start) return false;
  if (length(other) !== length(match)) return length(other) > length(match);
  return all.indexOf(other) > all.indexOf(match);
}

const after: ReadonlySet<Sense> = new Set<Sense>(['crisis.not-after']);

/** «Не режем», "no layoffs", "nobody is let go": a no before the verb in its clause, or «увольнять не будем» behind it. */
function isNegated(facts: Facts, match: SenseMatch): boolean {
  const clause = clauseAround(facts, match);
  return facts.senses.some(
    (other) =>
      (other.sense === 'crisis.no' && isBefore(facts, other, match, clause)) ||
      (after.has(other.sense) && match.end <= other.start && other.end <= clause.end),
  );
}

/** Words between a no and the verb that it turns. */
const reach = 6;

function isBefore(facts: Facts, no: SenseMatch, match: SenseMatch, clause: Clause): boolean {
  if (no.start < clause.start || no.end > match.start) return false;
  const between = facts.words.filter((word) => word.start >= no.end && word.end <= match.start);
  if (between.length > reach) return false;
  // «Не режем маркетинг и отменяем банкет»: the no belongs to the first verb.
  return !facts.senses.some(
    ({ sense, start, end }) => moving.has(sense) && start >= no.start && end <= match.start && end > no.end,
  );
}
