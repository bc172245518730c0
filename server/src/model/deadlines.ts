import { spansIn } from '../text/span.js';
import type { Sense } from '../lexicon/senses.js';
import type { Day } from '../text/dates.js';
import { body, whole, wordCount, type Passage } from '../document/evidence.js';
import { inside, ownFacts, type Node } from '../document/node.js';
import { kept } from '../document/parts.js';
import { query, type StrategyDocument } from '../document/strategy-document.js';
import { daysBetween } from './calendar.js';
import { byYear, isCalendar, resolvedDates } from './dated.js';
import { isGoalRole } from './goal-finder.js';
import { codeOf, codesNamed } from './goal-links.js';
import { goalsOf, isMeasurable, type Goal } from './goals.js';
import { planSeason } from './plan-date.js';

/** The day by which something is to be so: a goal, in its words, or else the whole plan. */
export interface Deadline {
  readonly goal?: Passage;
  readonly end: Day;
}

/** Days after which steps come too late. */
export interface Deadlines {
  /** No step that begins by then is late, whatever it serves; `undefined` where the plan names no such day. */
  readonly earliest: Day | undefined;
  readonly of: (step: Node) => Deadline | undefined;
}

interface Dated {
  readonly goal: Goal;
  readonly end: Day | undefined;
}

/** Of the goals that a step serves by what it says, else of all goals; never a day beyond the end of the plan. */
export const deadlinesIn = query((doc: StrategyDocument): Deadlines => {
  const deadlineOf = deadlinesBy(planSeason(doc));
  const goals = goalsOf(doc).map((goal) => ({ goal, end: deadlineOf(goal) }));
  const all = lastOf(goals.filter(({ goal, end }) => !goal.parent && (isMeasurable(goal) || end !== undefined)));
  const term = planEnd(doc);
  let servedBy: ReturnType<typeof served> | undefined;
  return {
    earliest: [term?.end, ...goals.map(({ end }) => end)].flatMap((end) => end ?? []).sort()[0],
    of: (step) => lastOf((servedBy ??= served(goals))(step)) ?? (all && (!term || all.end <= term.end) ? all : term),
  };
});

/** Finds the goals whose number a step names or whose figure it reaches; each step asks only those that share one with it. */
function served(goals: readonly Dated[]): (step: Node) => readonly Dated[] {
  const byCode = groupedBy(goals, ({ goal }) => [codeOf(goal)].filter((code) => code !== undefined));
  const byFigure = groupedBy(goals, ({ goal }) => figuresOf(goal.node));
  return (step) => {
    const reached = figuresOf(step)
      .flatMap((figure) => byFigure.get(figure) ?? [])
      .filter(({ goal }) => sharesWord(goal.node, step));
    const named = byCode.size > 0 ? codesNamed(step).flatMap((code) => byCode.get(code) ?? []) : [];
    return [...named, ...reached].filter(({ goal }) => goal.node !== step);
  };
}

function groupedBy<K>(goals: readonly Dated[], keysOf: (goal: Dated) => Iterable<K>): ReadonlyMap<K, readonly Dated[]> {
  const groups = new Map<K, Dated[]>();
  for (const goal of goals)
    for (const key of keysOf(goal)) {
      const group = groups.get(key);
      if (group) group.push(goal);
      else groups.set(key, [goal]);
    }
  return groups;
}

/** The latest of them; none where one of them names no day. */
function lastOf(goals: readonly Dated[]): Deadline | undefined {
  let last: Deadline | undefined;
  for (const { goal, end } of goals) {
    if (end === undefined) return undefined;
    if (last === undefined || end > last.end) last = { goal: goal.words, end };
  }
  return last;
}

/** The last day in a goal's words, or else in a cell of its row for dates. */
const deadlinesBy = byYear((year: number | undefined) =>
  kept(({ words, node }: Goal): Day | undefined => {
    const dated = [words, ...node.cells.filter(({ role }) => role === 'date').map(whole), ...headingOfGoals(node)];
    return dated.map((passage) => lastDay(passage, year)).find((day) => day !== undefined);
  }),
);

function lastDay({ facts, within }: Passage, year: number | undefined): Day | undefined {
  const dates = spansIn(resolvedDates(facts, year), within).filter(isCalendar);
  const wanted = dates.filter(
    ({ start }) => !isRemark(facts.plain.slice(Math.max(within.start, start - longestRemark), start)),
  );
  return (wanted.length > 0 ? wanted : dates)
    .flatMap(({ to }) => to ?? [])
    .sort()
    .at(-1);
}

/** "Goals for 31 December 2027": the heading dates all that stand under it. */
function headingOfGoals({ parent }: Node): Passage[] {
  const above = parent?.kind === 'table' ? parent.parent : parent;
  return above?.kind === 'section' && above.level > 1 && isGoalRole(above.role) ? [whole(above)] : [];
}

/** "Loss 0 by August (in December −2.1m)": in brackets stands what was. */
const isRemark = (before: string): boolean => before.lastIndexOf('(') > before.lastIndexOf(')');

const longestRemark = 200;

/** Letters by which two cases of a word are one, and those of a word that tells. */
const stem = 5;
const tellingWord = 4;

/** Figures below this stand in a plan for many things. */
const tellingFigure = 5;

/** With the goal’s own figure a step says that the goal is reached: «с 210 до 320 точек», then «320 точек». */
const figuresOf = inside((node): readonly number[] => [
  ...new Set(
    ownFacts(node)
      .flatMap(({ figures }) => figures.quantities.map(({ high }) => high))
      .filter((high) => high >= tellingFigure || high === 0),
  ),
]);

const sharesWord = (goal: Node, step: Node): boolean => {
  const said = stemsOf(step);
  return [...stemsOf(goal)].some((each) => said.has(each));
};

const stemsOf = inside(
  (node): ReadonlySet<string> =>
    new Set(
      ownFacts(node).flatMap(({ words }) =>
        words
          .filter(({ kind, norm }) => kind === 'word' && norm.length >= tellingWord)
          .map(({ norm }) => norm.slice(0, stem)),
      ),
    ),
);

const ending: ReadonlySet<Sense> = new Set<Sense>(['step.end']);
const term: ReadonlySet<Sense> = new Set<Sense>(['role.date']);

/** Nodes among which a plan says from when to when it goes. */
const headLength = 30;

/** «Срок: февраль 2027 — март 2029», "| End | 31 August 2028 |": what the head of the plan says of its end. */
function planEnd(doc: StrategyDocument): Deadline | undefined {
  const head = doc.nodes.slice(0, headLength);
  const first = head.findIndex(({ kind, level }) => kind === 'section' && level > 1);
  const ends = head
    .filter(({ kind }, at) => kind === 'row' || first === -1 || at < first)
    .flatMap((node) => endIn(node, planSeason(doc)));
  return ends.length === 1 ? ends[0] : undefined;
}

/** Words of a label. */
const longestLabel = 3;

function endIn(node: Node, year: number | undefined): Deadline[] {
  const [label, value] = labelled(node);
  if (!label || !value || wordCount(label) > longestLabel) return [];
  const dates = resolvedDates(value.facts, year).filter(
    (date) => isCalendar(date) && date.start >= value.within.start && date.from !== undefined,
  );
  const [first] = dates;
  const end = dates.at(-1)?.to;
  if (!first || end === undefined || first.start - value.within.start > longestPreposition) return [];
  const isEnd =
    label.facts.says(ending, label.within) ||
    (label.facts.says(term, label.within) && daysBetween(first.from ?? end, end) > longestMonth);
  return isEnd ? [{ end }] : [];
}

const longestMonth = 31;

/** Characters that may stand before the first day that a label tells of. */
const longestPreposition = 16;

/** The label of a line or of a row, and what it says. */
function labelled(node: Node): readonly [Passage?, Passage?] {
  const [name, value, ...others] = node.cells;
  if (node.kind === 'row')
    return name &&
      value &&
      others.length === 0 &&
      !node.parent?.cells.some((head) => head.role === 'date' && wordCount(whole(head)) > 0)
      ? [whole(name), whole(value)]
      : [];
  const { lead } = node.facts;
  return lead && node.kind !== 'section' ? [{ ...whole(node), within: lead }, body(node)] : [];
}
