import { datesIn, place, quantitiesIn, quote, type Passage } from '../../document/evidence.js';
import { query, type StrategyDocument } from '../../document/strategy-document.js';
import type { Span } from '../../text/span.js';
import { actionsOf } from '../actions.js';
import { goalMeasuresOf } from '../goal-measures.js';
import { goalsServedIn, mainGoalsOf } from '../goal-work.js';
import { goalsOf, type Goal } from '../goals.js';
import { milestonesOf } from '../milestones.js';
import { timingOfGoal, type Stretch } from '../timing.js';
import { codesOf, type Code } from './codes.js';
import { namingWords } from './names.js';

/** A goal as other documents may speak of it. */
export interface GoalSummary {
  /** Its number as written: "G1", "KR1.2", «Ц1». */
  readonly code?: string;
  /** The same for every way to write the number, `g1`. */
  readonly id?: string;
  /** In the plan's words, without the number. */
  readonly title: string;
  /** Folded words by which it is known again: those before its first figure and date. */
  readonly words: readonly string[];
  readonly measure?: string;
  /** When it is to be reached. */
  readonly deadline?: Stretch;
  /** No part of another goal: no key result, no criterion. */
  readonly isMain: boolean;
  /** Its own document says what is done for it. */
  readonly isWorkedOn: boolean;
  readonly span: Span;
}

export const goalSummariesOf = query((doc: StrategyDocument): readonly GoalSummary[] => {
  const main = new Set(mainGoalsOf(doc));
  const served = workedOnIn(doc);
  return goalsOf(doc)
    .filter((goal) => !goal.alone && !isMereNumber(goal))
    .map((goal) => summaryOfGoal(doc, goal, main.has(goal), served.has(goal)));
});

function summaryOfGoal(doc: StrategyDocument, goal: Goal, isMain: boolean, isWorkedOn: boolean): GoalSummary {
  const code = codeOfGoal(goal);
  const words = behind(goal.words, code);
  const [measure] = goalMeasuresOf(goal);
  const { when } = timingOfGoal(doc, goal);
  return {
    ...(code && { code: code.text, id: code.id }),
    title: quote(words, longestTitle),
    words: knownBy(words),
    ...(measure && { measure: quote(measure.words) }),
    ...(when && { deadline: when }),
    isMain,
    isWorkedOn,
    span: place(goal.words),
  };
}

const longestTitle = 160;

/** The goals that some work of the document names, or stands under. */
function workedOnIn(doc: StrategyDocument): ReadonlySet<Goal> {
  const goals = new Set(goalsOf(doc).map(({ node }) => node));
  const servedBy = goalsServedIn(doc);
  const work = [...actionsOf(doc), ...milestonesOf(doc)].filter(({ node }) => !goals.has(node));
  return new Set(work.flatMap(({ node }) => servedBy(node)));
}

/** The number that opens the goal's line, or stands in the first cell of its row. */
function codeOfGoal({ node, words }: Goal): Code | undefined {
  const [first] = node.cells;
  const blocks = first && first !== words.node ? [first, words.node] : [words.node];
  for (const { facts } of blocks) {
    const code = codesOf(facts).find(({ leads }) => leads);
    if (code) return code;
  }
  return undefined;
}

/** «Ц1» in a column for goals: it refers to a goal, and is none. */
function isMereNumber({ words }: Goal): boolean {
  const code = codesOf(words.facts).find(({ leads }) => leads);
  return code !== undefined && !/[\p{L}\d]/u.test(words.facts.plain.slice(code.end, words.within.end));
}

/** The words behind the number, where that stands in the same block. */
function behind(words: Passage, code: Code | undefined): Passage {
  const { facts, within } = words;
  if (!code || code.end <= within.start || !facts.plain.startsWith(code.text, code.start)) return words;
  const gap = /^[\s.:;)—–-]*/u.exec(facts.plain.slice(code.end))?.[0].length ?? 0;
  const start = code.end + gap;
  return start < within.end ? { ...words, within: { start, end: within.end } } : words;
}

/** Words fewer than which tell no goal from another. */
const fewest = 2;

function knownBy(words: Passage): readonly string[] {
  const { within } = words;
  const figures = [...datesIn(words), ...quantitiesIn(words)];
  const end = Math.min(within.end, ...figures.map(({ start }) => start).filter((at) => at > within.start));
  const head = namingWords({ ...words, within: { start: within.start, end } });
  if (head.length >= fewest) return head;
  const around = namingWords(words, figures);
  return around.length >= fewest ? around : namingWords(words);
}
