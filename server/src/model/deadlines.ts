import type { Sense } from '../lexicon/senses.js';
import type { Day } from '../text/dates.js';
import { body, whole, wordCount, type Passage } from '../document/evidence.js';
import { ownFacts, type Node } from '../document/node.js';
import { kept } from '../document/parts.js';
import { query, type StrategyDocument } from '../document/strategy-document.js';
import { daysBetween } from './calendar.js';
import { byYear, isCalendar, resolvedDates } from './dated.js';
import { codeOf, codesNamed } from './goal-links.js';
import { goalsOf, isMeasurable, type Goal } from './goals.js';
import { planYear } from './plan-date.js';

/** The day by which something is to be so: a goal, in its words, or else the whole plan. */
export interface Deadline {
  readonly goal?: Passage;
  readonly end: Day;
}

/** Finds the day after which a step comes too late, where the plan names one. */
export type DeadlineFor = (step: Node) => Deadline | undefined;

/** Of the goals that a step serves by what it says, else of all goals; never a day beyond the end of the plan. */
export const deadlinesIn = query((doc: StrategyDocument): DeadlineFor => {
  const deadlineOf = deadlinesBy(planYear(doc));
  const goals = goalsOf(doc).map((goal) => ({ goal, code: codeOf(goal), end: deadlineOf(goal) }));
  const all = lastOf(
    goals.filter(({ goal }) => !goal.parent && (isMeasurable(goal) || deadlineOf(goal) !== undefined)),
  );
  const term = planEnd(doc);
  return (step) => {
    const codes = new Set(codesNamed(step));
    const served = goals.filter(
      ({ goal, code }) => goal.node !== step && ((code !== undefined && codes.has(code)) || isReached(goal, step)),
    );
    const own = lastOf(served);
    if (own) return own;
    return all && (!term || all.end <= term.end) ? all : term;
  };
});

/** The latest of them; none where one of them names no day. */
function lastOf(goals: readonly { readonly goal: Goal; readonly end: Day | undefined }[]): Deadline | undefined {
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
    const dated = [words, ...node.cells.filter(({ role }) => role === 'date').map(whole)];
    return dated.map((passage) => lastDay(passage, year)).find((day) => day !== undefined);
  }),
);

const lastDay = ({ facts, within }: Passage, year: number | undefined): Day | undefined =>
  resolvedDates(facts, year)
    .filter((date) => isCalendar(date) && within.start <= date.start && date.end <= within.end)
    .flatMap(({ to }) => to ?? [])
    .sort()
    .at(-1);

/** The step says that the goal's own figure is reached: «с 210 до 320 точек», then «320 точек». */
function isReached(goal: Goal, step: Node): boolean {
  const { figures, stems } = saidBy(goal.node);
  if (figures.size === 0) return false;
  const said = saidBy(step);
  return [...said.figures].some((figure) => figures.has(figure)) && [...said.stems].some((stem) => stems.has(stem));
}

interface Said {
  readonly figures: ReadonlySet<number>;
  readonly stems: ReadonlySet<string>;
}

/** Letters by which two cases of a word are one, and those of a word that tells. */
const stem = 5;
const tellingWord = 4;

/** Figures below this stand in a plan for many things. */
const tellingFigure = 5;

const saidBy = kept((node: Node): Said => {
  const facts = ownFacts(node);
  return {
    figures: new Set(
      facts
        .flatMap(({ figures }) => figures.quantities.map(({ high }) => high))
        .filter((high) => high >= tellingFigure),
    ),
    stems: new Set(
      facts.flatMap(({ words }) =>
        words
          .filter(({ kind, norm }) => kind === 'word' && norm.length >= tellingWord)
          .map(({ norm }) => norm.slice(0, stem)),
      ),
    ),
  };
});

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
    .flatMap((node) => endIn(node, planYear(doc)));
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
