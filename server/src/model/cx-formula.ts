import { isAmong } from '../document/node.js';
import { kept } from '../document/parts.js';
import { query, type StrategyDocument } from '../document/strategy-document.js';
import { foundMeasuresOf, type FoundMeasure } from './cx-measure-reader.js';
import type { CxMeasure } from './cx-measures.js';
import type { CxSide } from './cx-places.js';
import { cxTopicOf, type CxTopic } from './cx-topic.js';

export type { CxMeasure } from './cx-measures.js';

/** The formula as the plan has it: money = experience = processes + people (claim P3.3). */
export interface CxFormula extends Readonly<Record<CxSide, readonly CxMeasure[]>> {
  readonly topic: CxTopic;
}

/** Undefined where customer experience is no matter of the plan. */
export const cxFormulaOf = query((doc: StrategyDocument): CxFormula | undefined => {
  const topic = cxTopicOf(doc);
  if (!topic) return undefined;
  const parts = new Set(topic.parts);
  const whole = parts.has(doc.root);
  const measures = foundMeasuresOf(doc).flatMap((found) => asMeasure(found, whole || isAmong(found.node, parts)) ?? []);
  return { topic, ...bySide(shareOut(measures)) };
});

const asMeasure = (found: FoundMeasure, inPart: boolean): CxMeasure | undefined => {
  if (found.onlyInPart && !inPart) return undefined;
  return inPart && !found.tied ? tiedOf(found) : found;
};

const tiedOf = kept((found: FoundMeasure): CxMeasure => ({ ...found, tied: true }));

function bySide(measures: readonly CxMeasure[]): Readonly<Record<CxSide, readonly CxMeasure[]>> {
  const sides: Record<CxSide, CxMeasure[]> = { money: [], experience: [], processes: [], people: [] };
  for (const measure of measures) sides[measure.side].push(measure);
  return sides;
}

/**
 * Waiting for an answer is felt by the customer and made by the process. Beside an NPS it is the process behind it;
 * alone it is what the customer feels, and a process behind it is still wanted, which another such measure may be.
 */
function shareOut(measures: readonly CxMeasure[]): readonly CxMeasure[] {
  const felt = measures.find(({ side }) => side === 'experience');
  if (!felt) return measures;
  const another = measures.some(({ side, shared }) => side === 'experience' && !shared);
  const first = another ? undefined : nameOf(felt);
  return measures.map((measure) => (measure.shared && nameOf(measure) !== first ? ofProcess(measure) : measure));
}

const ofProcess = kept((measure: CxMeasure): CxMeasure => ({ ...measure, side: 'processes' }));

/** The beginning of the name, so that its cases are one. */
const nameOf = kept(({ words: { facts, within } }: CxMeasure): string =>
  facts.plain.slice(within.start, within.end).toLowerCase().slice(0, 5),
);
