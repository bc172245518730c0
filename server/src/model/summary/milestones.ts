import { place, quote } from '../../document/evidence.js';
import { ownFacts } from '../../document/node.js';
import { query, type StrategyDocument } from '../../document/strategy-document.js';
import type { Span } from '../../text/span.js';
import { isSettled } from '../overdue.js';
import { stepsOf, type Step } from '../schedule.js';
import { timingOfStep, type Stretch } from '../timing.js';
import { codesOf } from './codes.js';
import { genericIn } from './generic.js';
import { nameOfMilestone } from './milestone-names.js';
import { namingWords } from './names.js';

/** A milestone, or a dated step, as other documents may speak of it. */
export interface MilestoneSummary {
  /** In the plan's words, without what it tells besides and without its date. */
  readonly name: string;
  /** Folded words of the name. */
  readonly words: readonly string[];
  /** How many of the words any plan may have: "launch", «запуск», "pilot". */
  readonly generic: number;
  /** When it is due, as far as the document says. */
  readonly when?: Stretch;
  /** Done, dropped or moved: its day is history. */
  readonly isSettled: boolean;
  /** Numbers of goals named on its line, `g1`. */
  readonly goals: readonly string[];
  readonly span: Span;
}

export const milestoneSummariesOf = query((doc: StrategyDocument): readonly MilestoneSummary[] =>
  stepsOf(doc).map((step) => summaryOfStep(doc, step)),
);

function summaryOfStep(doc: StrategyDocument, step: Step): MilestoneSummary {
  const { node, words, done } = step.milestone;
  const name = nameOfMilestone(words);
  const { when } = timingOfStep(doc, step);
  return {
    name: quote(name),
    words: namingWords(name, name.facts.figures.dates),
    generic: namingWords(name, name.facts.figures.dates).length - namingWords(name, genericIn(name.facts)).length,
    ...(when && { when }),
    isSettled: done || isSettled(node),
    goals: [...new Set(ownFacts(node).flatMap((facts) => codesOf(facts).map(({ id }) => id)))],
    span: place(name),
  };
}
