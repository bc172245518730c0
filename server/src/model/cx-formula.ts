import { isAmong } from '../document/node.js';
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
  const measures = shareOut(foundMeasuresOf(doc).flatMap((found) => asMeasure(found, isAmong(found.node, parts))));
  const on = (side: CxSide): readonly CxMeasure[] => measures.filter((measure) => measure.side === side);
  return { topic, money: on('money'), experience: on('experience'), processes: on('processes'), people: on('people') };
});

const asMeasure = ({ onlyInPart, ...measure }: FoundMeasure, inPart: boolean): readonly CxMeasure[] =>
  onlyInPart && !inPart ? [] : [{ ...measure, tied: measure.tied || inPart }];

/**
 * Waiting for an answer is felt by the customer and made by the process. Beside an NPS it is the process behind it;
 * alone it is what the customer feels, and a process behind it is still wanted, which another such measure may be.
 */
function shareOut(measures: readonly CxMeasure[]): readonly CxMeasure[] {
  if (measures.some(({ side, shared }) => side === 'experience' && !shared))
    return measures.map((measure) => (measure.shared ? { ...measure, side: 'processes' } : measure));
  const felt = measures.find(({ side, shared }) => side === 'experience' && shared);
  return felt
    ? measures.map((measure) =>
        measure.shared && nameOf(measure) !== nameOf(felt) ? { ...measure, side: 'processes' } : measure,
      )
    : measures;
}

/** The beginning of the name, so that its cases are one. */
const nameOf = ({ words: { facts, within } }: CxMeasure): string =>
  facts.plain.slice(within.start, within.end).toLowerCase().slice(0, 5);
