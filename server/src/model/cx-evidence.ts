import type { Sense } from '../lexicon/senses.js';
import type { Node } from '../document/node.js';
import type { DateMention } from '../text/dates.js';
import type { Span } from '../text/span.js';
import type { MeasureKind } from './cx-measures.js';
import type { CxSide } from './cx-places.js';

const spend: ReadonlySet<Sense> = new Set<Sense>(['metric.spend', 'metric.bonus']);

/** Money that goes into the programme or to people. */
export const isSpent = ({ facts }: Node, within: Span): boolean => {
  const sentence = facts.sentenceOf(within);
  return facts.says(spend, sentence);
};

/** Minutes, hours, a day or two: the length of a step, not of the plan. */
export const isShortTime = ({ kind, grain }: DateMention): boolean =>
  kind === 'duration' && (grain === 'hour' || grain === 'day');

export const hasFigure = (node: Node | undefined): boolean =>
  node !== undefined && (node.facts.figures.quantities.length > 0 || node.facts.figures.changes.length > 0);

const sides: Readonly<Record<MeasureKind, CxSide>> = {
  experience: 'experience',
  service: 'experience',
  processes: 'processes',
  people: 'people',
  money: 'money',
};

/** What a part is called outweighs a name that fits two sides, or what people are held to. */
export function sideOf(kind: MeasureKind, place: CxSide | undefined): CxSide {
  if (place === 'people' && kind !== 'money') return 'people';
  const fits = (kind === 'service' || kind === 'processes') && (place === 'processes' || place === 'experience');
  return fits ? place : sides[kind];
}
