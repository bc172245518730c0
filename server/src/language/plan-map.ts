import { place, quote, sentenceAround, type Passage } from '../document/evidence.js';
import type { StrategyDocument } from '../document/strategy-document.js';
import { actionsOf } from '../model/actions.js';
import { answerOf, questionOf } from '../model/answers.js';
import { cxFormulaOf, type CxMeasure } from '../model/cx-formula.js';
import { cardOf } from '../model/goal-card.js';
import { goalMeasuresOf } from '../model/goal-measures.js';
import { goalsServedIn, mainGoalsOf } from '../model/goal-work.js';
import { goalsOf, type Goal } from '../model/goals.js';
import { isArchived, overdueStepsOf } from '../model/overdue.js';
import { stepsOf } from '../model/schedule.js';
import { timingOfGoal, timingOfStep, timingOfWords, type Timing } from '../model/timing.js';
import { unknownsOf } from '../model/unknowns.js';
import type { Node } from '../document/node.js';
import type { Day } from '../text/dates.js';
import { contains, type Span } from '../text/span.js';

/** Words of the plan and where they stand; `P` is a place, in offsets here and in lines for an editor. */
export interface Entry<P = Span> {
  readonly text: string;
  readonly place: P;
}

/** Where something stands on the calendar, seen from today. */
export type State = 'done' | 'overdue' | 'past' | 'ahead' | 'undated';

export interface Timed extends Timing {
  readonly state: State;
}

export interface MapStep<P = Span> extends Entry<P>, Timed {
  readonly kind: 'milestone' | 'action';
}

/** The way to a goal; steps are named by their place in the list of all. */
export interface Way<P = Span> {
  readonly measures: readonly Entry<P>[];
  readonly actions: readonly number[];
  readonly milestones: readonly number[];
}

export interface MapGoal<P = Span> extends Entry<P>, Timed, Way<P> {
  readonly measured: boolean;
  readonly dated: boolean;
  readonly owned: boolean;
}

export interface MapUnknown<P = Span> extends Entry<P> {
  readonly answered: boolean;
  readonly answer?: Entry<P>;
  /** The head of the column whose cell is left open. */
  readonly column?: string;
}

/** $ = CX = processes + people, as far as the plan has its sides. */
export interface MapFormula<P = Span> {
  readonly topic: Entry<P>;
  readonly money: readonly Entry<P>[];
  readonly experience: readonly Entry<P>[];
  readonly processes: readonly Entry<P>[];
  readonly people: readonly Entry<P>[];
}

/** A plan as a picture shows it. */
export interface PlanMap<P = Span> {
  readonly title: Entry<P>;
  readonly today: Day;
  readonly goals: readonly MapGoal<P>[];
  /** Milestones and actions, in document order. */
  readonly steps: readonly MapStep<P>[];
  /** What the plan says without saying for which goal. */
  readonly shared: Way<P>;
  readonly unknowns: readonly MapUnknown<P>[];
  readonly formula?: MapFormula<P>;
}

/** A map with its places as an editor or a reader counts them. */
export function mapPlaced<P>(map: PlanMap, place: (span: Span) => P): PlanMap<P> {
  const placed = <T extends Entry>(entry: T) => ({ ...entry, place: place(entry.place) });
  const way = ({ measures, actions, milestones }: Way): Way<P> => ({
    measures: measures.map(placed),
    actions,
    milestones,
  });
  return {
    title: placed(map.title),
    today: map.today,
    goals: map.goals.map((goal) => ({ ...placed(goal), ...way(goal) })),
    steps: map.steps.map(placed),
    shared: way(map.shared),
    unknowns: map.unknowns.map(({ answer: told, ...unknown }) => ({
      ...placed(unknown),
      ...(told && { answer: placed(told) }),
    })),
    ...(map.formula && { formula: formulaPlaced(map.formula, placed) }),
  };
}

const formulaPlaced = <P>(
  { topic, money, experience, processes, people }: MapFormula,
  placed: (entry: Entry) => Entry<P>,
): MapFormula<P> => ({
  topic: placed(topic),
  money: money.map(placed),
  experience: experience.map(placed),
  processes: processes.map(placed),
  people: people.map(placed),
});

/** What a map of the plan shows, on a given day. */
export function planMapOf(doc: StrategyDocument, today: Day): PlanMap {
  const steps = stepsIn(doc, today);
  const formula = formulaOf(doc);
  return {
    title: entryAt(doc, doc.title),
    today,
    goals: mainGoalsOf(doc).map((goal) => goalEntry(doc, goal, steps, today)),
    steps: steps.map(({ entry }) => entry),
    shared: sharedWay(doc, steps),
    unknowns: unknownsIn(doc),
    ...(formula && { formula }),
  };
}

/** What stands at a place, without its marks; nothing where no block holds it. */
export function entryAt(doc: StrategyDocument, { start, end }: Span): Entry {
  const holds = ({ span }: Node): boolean => contains(span, { start, end });
  const row = doc.nodes.findLast(holds);
  const node = row?.cells.find(holds) ?? row;
  if (!node) return { text: '', place: { start, end } };
  const at = node.span.start;
  return entryOf({ facts: node.facts, node, within: { start: start - at, end: end - at } });
}

/** Letters beyond which words of the plan are cut. */
const longest = 160;

/** Marks between a question and its answer, a label and what it says, and those that the map draws itself. */
const leading = /^(?:[\s—–:;,.-]|✅|✔|☑|\uFE0F)+/u;

/** The words of a passage for people, without the marks around them. */
export const entryOf = (passage: Passage): Entry => ({
  text: quote(passage, longest).replace(leading, ''),
  place: place(passage),
});

/** A step for the map, and the node that it stands for. */
interface Placed {
  readonly node: Node;
  readonly entry: MapStep;
  readonly goals: readonly Goal[];
}

function stepsIn(doc: StrategyDocument, today: Day): Placed[] {
  const served = goalsServedIn(doc);
  const milestones = milestoneEntries(doc, today);
  const dated = new Map(milestones.map((each) => [each.node, each.entry]));
  const declared = milestones.filter(({ entry }) => entry.kind === 'milestone');
  const actions = actionsOf(doc).map(({ node, words }) => ({
    node,
    entry: dated.get(node) ?? actionEntry(doc, node, words, today),
  }));
  return [...declared, ...actions]
    .map(({ node, entry }) => ({ node, entry, goals: served(node) }))
    .sort((a, b) => a.entry.place.start - b.entry.place.start);
}

function milestoneEntries(doc: StrategyDocument, today: Day): { readonly node: Node; readonly entry: MapStep }[] {
  const late = isArchived(doc) ? [] : overdueStepsOf(doc, today).overdue;
  const overdue = new Set(late.map(({ words }) => words));
  return stepsOf(doc).map((step) => {
    const { node, words, declared, done } = step.milestone;
    const timing = timingOfStep(doc, step);
    const state = done ? 'done' : overdue.has(words) ? 'overdue' : stateOf(timing, today);
    return { node, entry: { kind: declared ? 'milestone' : 'action', ...entryOf(words), ...timing, state } };
  });
}

function actionEntry(doc: StrategyDocument, node: Node, words: Passage, today: Day): MapStep {
  const timing = timingOfWords(doc, node);
  const done = node.facts.inline.ticked === true;
  return { kind: 'action', ...entryOf(words), ...timing, state: done ? 'done' : stateOf(timing, today) };
}

function stateOf({ when }: Timing, today: Day): State {
  if (!when) return 'undated';
  return when.to < today ? 'past' : 'ahead';
}

function goalEntry(doc: StrategyDocument, goal: Goal, steps: readonly Placed[], today: Day): MapGoal {
  const { measured, dated, owned } = cardOf(doc, goal);
  const timing = timingOfGoal(doc, goal);
  const done = goal.node.facts.inline.ticked === true;
  return {
    ...entryOf(goal.words),
    ...timing,
    state: done ? 'done' : stateOf(timing, today),
    measured,
    dated,
    owned,
    measures: [...measuresFor(goal), ...(mainGoalsOf(doc).length === 1 ? criteriaOf(doc) : [])],
    ...wayOf(steps, ({ goals }) => goals.includes(goal)),
  };
}

const measuresFor = (goal: Goal): Entry[] =>
  goalMeasuresOf(goal).map(({ words, head }) => {
    const entry = entryOf(words);
    return head ? { ...entry, text: `${quote(head)}: ${entry.text}` } : entry;
  });

function wayOf(steps: readonly Placed[], fits: (step: Placed) => boolean): Pick<Way, 'actions' | 'milestones'> {
  const of = (kind: MapStep['kind']): number[] =>
    steps.flatMap((step, index) => (step.entry.kind === kind && fits(step) ? [index] : []));
  return { actions: of('action'), milestones: of('milestone') };
}

/** Signs of success that stand apart from any goal. */
const criteriaOf = (doc: StrategyDocument): Entry[] =>
  goalsOf(doc)
    .filter(({ kind, parent }) => !parent && (kind === 'criterion' || kind === 'key-result'))
    .map(({ words }) => entryOf(words));

const sharedWay = (doc: StrategyDocument, steps: readonly Placed[]): Way => ({
  measures: mainGoalsOf(doc).length === 1 ? [] : criteriaOf(doc),
  ...wayOf(steps, ({ goals }) => goals.length === 0),
});

const unknownsIn = (doc: StrategyDocument): MapUnknown[] =>
  unknownsOf(doc).map((unknown) => {
    const answer = answerOf(unknown);
    return {
      ...entryOf(questionOf(unknown)),
      answered: unknown.answered,
      ...(answer && { answer: entryOf(answer) }),
      ...(unknown.column && { column: quote(unknown.column) }),
    };
  });

function formulaOf(doc: StrategyDocument): MapFormula | undefined {
  const formula = cxFormulaOf(doc);
  if (!formula) return undefined;
  const side = (measures: readonly CxMeasure[]): Entry[] => {
    const told = measures.map(({ words }) => entryOf(sentenceAround(words.node, words.within)));
    return [...new Map(told.map((entry) => [entry.text, entry])).values()];
  };
  return {
    topic: entryAt(doc, formula.topic.name),
    money: side(formula.money),
    experience: side(formula.experience),
    processes: side(formula.processes),
    people: side(formula.people),
  };
}
