import type { Sense } from '../lexicon/senses.js';
import type { SenseMatch } from '../lexicon/lexicon.js';
import type { Passage } from '../document/evidence.js';
import type { Facts } from '../document/facts.js';
import { isNegated } from '../document/mentions.js';
import type { Node } from '../document/node.js';
import type { DateMention } from '../text/dates.js';
import type { QuantityKind } from '../text/quantities.js';
import type { Span } from '../text/span.js';
import type { CxSide } from './cx-places.js';

/** A measure that the plan has on one side of the formula. */
export interface CxMeasure {
  readonly side: CxSide;
  /** The block that holds it; for a table the row, or the table whose header names it. */
  readonly node: Node;
  /** Its name in the plan's words. */
  readonly words: Passage;
  /** The customer feels it and the process makes it: a wait, an answer, a promise kept. */
  readonly shared: boolean;
  /** Stands with a measure of experience in one text or row, or in a part about experience. */
  readonly tied: boolean;
}

/** On which side of the formula a name stands by itself; `service` is felt by the customer and made by the process. */
export type MeasureKind = 'experience' | 'service' | 'processes' | 'people' | 'money';

/** A name of a measure in one text, whatever stands around the text. */
export interface NamedMeasure {
  readonly kind: MeasureKind;
  readonly match: SenseMatch;
  readonly sentence: Span;
  /** A figure that counts it stands with it. */
  readonly measured: boolean;
  /** An index or a rate: its name alone says that it is measured, unless denied. */
  readonly index: boolean;
}

const kinds = new Map<Sense, MeasureKind>([
  ['metric.cx', 'experience'],
  ['metric.cx-named', 'experience'],
  ['metric.service', 'service'],
  ['metric.process', 'processes'],
  ['metric.operation', 'processes'],
  ['metric.people', 'people'],
  ['metric.money', 'money'],
]);

export const measureSenses: ReadonlySet<Sense> = new Set(kinds.keys());

const nothing: readonly NamedMeasure[] = [];

/** Every name of a measure in a text; of names that overlap, the more telling one. */
export const measuresIn = (facts: Facts): readonly NamedMeasure[] =>
  facts.says(measureSenses) ? facts.once(readMeasures) : nothing;

function readMeasures(facts: Facts): readonly NamedMeasure[] {
  const named = facts.all(measureSenses);
  return named.filter((match) => !named.some((other) => outdoes(other, match))).map((match) => measureOf(facts, match));
}

/** Longer names say more: in «оценка операторов» the measure is of people, in "staff retention" too. */
function outdoes(other: SenseMatch, match: SenseMatch): boolean {
  if (other === match || other.start >= match.end || match.start >= other.end) return false;
  const more = other.end - other.start - (match.end - match.start);
  return more > 0 || (more === 0 && rank(other) < rank(match));
}

const order: readonly Sense[] = [
  'metric.people',
  'metric.cx',
  'metric.service',
  'metric.money',
  'metric.process',
  'metric.operation',
  'metric.cx-named',
];

const rank = ({ sense }: SenseMatch): number => order.indexOf(sense);

function measureOf(facts: Facts, match: SenseMatch): NamedMeasure {
  const kind = kinds.get(match.sense) ?? 'experience';
  const sentence = facts.sentenceOf(match);
  const around = sentence ?? { start: 0, end: facts.raw.length };
  return {
    kind,
    match,
    sentence: around,
    measured:
      counts(match.sense, kind, facts.plain.slice(match.start, match.end), nearestFigure(facts, match, around)) &&
      !isActOnly(facts, match, around),
    index: match.sense === 'metric.cx' && !isNegated(facts, match),
  };
}

/** "Trained for three days", «10 визитов тайного покупателя»: what is done, not how well; a score or a share would say that. */
function isActOnly(facts: Facts, match: SenseMatch, around: Span): boolean {
  if (match.sense !== 'metric.people') return false;
  const name = facts.plain.slice(match.start, match.end);
  const figure = nearestFigure(facts, match, around);
  return (
    (/^train|^тренинг/iu.test(name) && figure?.of !== 'share') ||
    (/тайн|таинств|mystery/i.test(name) && figure?.of === 'things')
  );
}

/** A verb of waiting measures where the time is told: in "we expect 25 sign-ups" and "two short of those who wait" it is not. */
const waits = /^(?:wait(?:ed|s)?|queuing|жд[уе]\p{L}*)$/iu;

type Figure = Span & { readonly of: 'money' | 'time' | 'things' | 'share' | 'else' };

/** Money counts money, or a share of it; waiting, mistakes and people are counted in something else. */
function counts(sense: Sense, kind: MeasureKind, name: string, figure: Figure | undefined): boolean {
  if (!figure) return false;
  if (sense === 'metric.operation') return figure.of === 'time';
  if (/^жд[её]м$/iu.test(name)) return false;
  if (waits.test(name)) return figure.of === 'time' || figure.of === 'share';
  return kind === 'money' ? figure.of !== 'time' && figure.of !== 'things' : figure.of !== 'money';
}

/** The figure behind the name, or else the last one before it («92 % визитов вовремя»). */
function nearestFigure(facts: Facts, match: Span, within: Span): Figure | undefined {
  const figures = figuresIn(facts).filter(({ start, end }) => within.start <= start && end <= within.end);
  const behind = figures.find(({ start }) => start >= match.end);
  const before = figures.filter(({ end }) => end <= match.start).at(-1);
  const inside = figures.find(({ start, end }) => start < match.end && match.start < end);
  if (inside ?? (!behind || !before)) return inside ?? behind ?? before;
  // «До 80 % операторов обучены к июню, чек 760 ₽»: of two, the one that no mark parts from the name.
  const isParted = /[,;.]\s/.test(facts.plain.slice(match.end, behind.start));
  return isParted && !/[,;.]\s/.test(facts.plain.slice(before.end, match.start)) ? before : behind;
}

const figuresIn = (facts: Facts): readonly Figure[] => facts.once(readFigures);

const noFigures: readonly Figure[] = [];

function readFigures(facts: Facts): readonly Figure[] {
  const { quantities, changes, dates } = facts.figures;
  if (quantities.length + changes.length + dates.length === 0) return noFigures;
  const figures: Figure[] = [
    // «Десять пунктов — это 22 млн выручки»: so many need no currency to be money.
    ...quantities.map(({ start, end, kind, high }) => ({
      start,
      end,
      of: kind === 'count' && high >= manyThings ? ('else' as const) : countedBy(kind),
    })),
    ...dates.filter(isLength).map(({ start, end }) => ({ start, end, of: 'time' as const })),
  ];
  const bare = changes.filter((change) => !figures.some(({ start, end }) => start < change.end && change.start < end));
  return [...figures, ...bare.map(({ start, end }) => ({ start, end, of: 'else' as const }))].sort(
    (a, b) => a.start - b.start,
  );
}

const manyThings = 1e5;

function countedBy(kind: QuantityKind): Figure['of'] {
  if (kind === 'duration') return 'time';
  if (kind === 'percent' || kind === 'score') return 'share';
  return kind === 'count' ? 'things' : kind === 'money' ? 'money' : 'else';
}

/** «за два дня», "within 24 hours": how long a customer waits. */
const isLength = ({ kind, grain }: DateMention): boolean =>
  kind === 'duration' && (grain === 'hour' || grain === 'day' || grain === 'week');
