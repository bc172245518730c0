import type { DocumentKind } from '../document/kinds.js';
import type { SaidBy } from '../document/nature.js';
import type { Node } from '../document/node.js';
import type { StrategyDocument } from '../document/strategy-document.js';
import type { Language } from '../lexicon/lexicon.js';
import { assumptionsOf } from '../model/assumptions.js';
import { resolvedDates } from '../model/dated.js';
import type { InitiativeKind } from '../model/initiative-kind.js';
import { initiativesOf } from '../model/initiatives.js';
import { planYear } from '../model/plan-date.js';
import { metricSummariesOf, type MetricSummary } from '../model/summary/metrics.js';
import type { DateKind, DateMention, Day, Grain } from '../text/dates.js';
import { shift, type Span } from '../text/span.js';
import {
  entryOf,
  planMapOf,
  type Entry,
  type MapFormula,
  type MapGoal,
  type MapStep,
  type MapUnknown,
  type PlanMap,
  type Way,
} from './plan-map.js';

/** An innovation or a breakthrough that the plan brings in. */
export interface ModelInitiative<P = Span> extends Entry<P> {
  readonly kind: InitiativeKind;
  /** What it is to bring the business is said. */
  readonly effectNamed: boolean;
  /** … and can be measured. */
  readonly effectMeasured: boolean;
}

export interface ModelAssumption<P = Span> extends Entry<P> {
  /** The plan says how it is checked. */
  readonly checked: boolean;
}

/** A metric that the document defines; `text` is its name. */
export interface ModelMetric<P = Span> extends Entry<P> {
  /** How it is worked out, and what it is counted in, in the document's words. */
  readonly definition?: string;
  readonly unit?: string;
}

/** A point or a stretch of time, a length or a rhythm, as the plan names it. */
export interface ModelDate<P = Span> extends Entry<P> {
  readonly kind: DateKind;
  readonly grain: Grain;
  /** First and last day, where it can be found on the calendar. */
  readonly from?: Day;
  readonly to?: Day;
}

/**
 * What a reader makes of a plan, as plain data for other programs. `P` is a place: UTF-16 offsets here, lines and columns
 * at the edges. Numbers in `actions` and `milestones` of a goal are indices of the lists of that name.
 */
export interface PlanModel<P = Span> {
  /** False: the text is no strategy document, and all lists are empty. */
  readonly isStrategy: boolean;
  readonly kinds: readonly DocumentKind[];
  /** Whose word the kinds are. */
  readonly saidBy: SaidBy;
  readonly language: Language;
  readonly title: Entry<P>;
  /** The day that the states are seen from. */
  readonly today: Day;
  readonly goals: readonly MapGoal<P>[];
  readonly milestones: readonly MapStep<P>[];
  readonly actions: readonly MapStep<P>[];
  /** What the plan says without saying for which goal. */
  readonly shared: Way<P>;
  readonly unknowns: readonly MapUnknown<P>[];
  readonly initiatives: readonly ModelInitiative<P>[];
  readonly assumptions: readonly ModelAssumption<P>[];
  readonly metrics: readonly ModelMetric<P>[];
  readonly dates: readonly ModelDate<P>[];
  /** Measures of customers' experience and what they rest on, where the plan is about it. */
  readonly experience?: MapFormula<P>;
}

const nothing = {
  goals: [],
  milestones: [],
  actions: [],
  shared: { measures: [], actions: [], milestones: [] },
  unknowns: [],
  initiatives: [],
  assumptions: [],
  metrics: [],
  dates: [],
} as const;

/** What a document says of its plan, seen from a day. */
export function planModelOf(doc: StrategyDocument, today: Day): PlanModel {
  const { isStrategy, saidBy, language } = doc;
  const map = planMapOf(doc, today);
  const common = { isStrategy, kinds: [...doc.kinds].sort(), saidBy, language, title: map.title, today };
  if (!isStrategy) return { ...common, ...nothing };
  return {
    ...common,
    ...byKind(map),
    unknowns: map.unknowns,
    initiatives: initiativesOf(doc).map(({ words, kind, effect }) => ({
      ...entryOf(words),
      kind,
      effectNamed: effect.named,
      effectMeasured: effect.measured,
    })),
    assumptions: assumptionsOf(doc).map(({ words, checked }) => ({ ...entryOf(words), checked })),
    metrics: metricSummariesOf(doc).map(metricEntry),
    dates: datesIn(doc),
    ...(map.formula && { experience: map.formula }),
  };
}

/** The map numbers milestones and actions together. */
function byKind({ steps, goals, shared }: PlanMap): Pick<PlanModel, 'milestones' | 'actions' | 'goals' | 'shared'> {
  const of = (kind: MapStep['kind']): MapStep[] => steps.filter((step) => step.kind === kind);
  const [milestones, actions] = [of('milestone'), of('action')];
  const numbered = <T extends Way>(way: T): T => ({
    ...way,
    milestones: numbersIn(milestones, way.milestones, steps),
    actions: numbersIn(actions, way.actions, steps),
  });
  return {
    milestones,
    actions,
    goals: goals.map(numbered),
    shared: numbered(shared),
  };
}

const numbersIn = (list: readonly MapStep[], numbers: readonly number[], steps: readonly MapStep[]): number[] =>
  numbers.map((number) => list.findIndex((step) => step === steps[number]));

const metricEntry = ({ name, definition, unit, span }: MetricSummary): ModelMetric => ({
  text: name,
  place: span,
  ...(definition !== undefined && { definition }),
  ...(unit !== undefined && { unit }),
});

function datesIn(doc: StrategyDocument): ModelDate[] {
  const year = planYear(doc);
  return doc.nodes
    .flatMap((node) => [node, ...node.cells])
    .filter(({ facts }) => facts.figures.dates.length > 0)
    .flatMap((node) => resolvedDates(node.facts, year).map((date) => dateEntry(node, date)));
}

function dateEntry({ facts, span }: Node, date: DateMention): ModelDate {
  const { start, end, kind, grain, from, to } = date;
  return {
    text: facts.plain.slice(start, end),
    place: shift({ start, end }, span.start),
    kind,
    grain,
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  };
}

/** A model with its places told otherwise. */
export function withPlaces<P>(model: PlanModel, at: (span: Span) => P): PlanModel<P> {
  const placed = <T extends Entry>(entry: T) => ({ ...entry, place: at(entry.place) });
  const way = ({ measures, actions, milestones }: Way): Way<P> => ({
    measures: measures.map(placed),
    actions,
    milestones,
  });
  const { experience, ...rest } = model;
  return {
    ...rest,
    title: placed(model.title),
    goals: model.goals.map((goal) => ({ ...placed(goal), ...way(goal) })),
    milestones: model.milestones.map(placed),
    actions: model.actions.map(placed),
    shared: way(model.shared),
    unknowns: model.unknowns.map(({ answer, ...unknown }) => ({
      ...placed(unknown),
      ...(answer && { answer: placed(answer) }),
    })),
    initiatives: model.initiatives.map(placed),
    assumptions: model.assumptions.map(placed),
    metrics: model.metrics.map(placed),
    dates: model.dates.map(placed),
    ...(experience && {
      experience: {
        topic: placed(experience.topic),
        money: experience.money.map(placed),
        experience: experience.experience.map(placed),
        processes: experience.processes.map(placed),
        people: experience.people.map(placed),
      },
    }),
  };
}
