import type { Node } from '../../document/node.js';
import { descendants } from '../../document/node.js';
import type { Role } from '../../document/roles.js';
import { sectionAround } from '../../document/section-ranges.js';
import type { StrategyDocument } from '../../document/strategy-document.js';
import { cardOf } from '../../model/goal-card.js';
import { goalsOf, type Goal } from '../../model/goals.js';
import { milestonesOf, type Milestone } from '../../model/milestones.js';
import { place, type Passage } from '../../document/evidence.js';
import { lineEnd, lineStart } from '../../text/line.js';
import type words from './words.json';

export type LabelId = keyof typeof words.en.labels & Role;

/** A goal or a milestone that labels can be added to. */
export interface Subject {
  readonly node: Node;
  readonly words: Passage;
  /** The labels that it has a use for, best first. */
  lacking(): readonly LabelId[];
}

const subjectsOf = (doc: StrategyDocument): Subject[] => [
  ...goalsOf(doc)
    .filter(({ kind, linked, node }) => kind !== 'key-result' && !linked && node.kind !== 'row')
    .map((goal) => ({ node: goal.node, words: goal.words, lacking: () => lackingOfGoal(doc, goal) })),
  ...milestonesOf(doc)
    .filter(({ declared, done, node }) => declared && !done && node.kind !== 'row')
    .map((milestone) => ({
      node: milestone.node,
      words: milestone.words,
      lacking: () => lackingOfMilestone(milestone),
    })),
];

function lackingOfGoal(doc: StrategyDocument, goal: Goal): LabelId[] {
  const { measured, dated, owned } = cardOf(doc, goal);
  const owed: LabelId[] = [
    ...(measured ? [] : (['metric', 'baseline', 'target'] as const)),
    ...(dated ? [] : (['date'] as const)),
    ...(owned ? [] : (['owner'] as const)),
  ];
  return owed.filter((id) => !isLabelled(goal.node, id));
}

function lackingOfMilestone({ node, dated, deliverable }: Milestone): LabelId[] {
  const owed: LabelId[] = [
    ...(deliverable === 'named' ? [] : (['deliverable'] as const)),
    ...(dated ? [] : (['date'] as const)),
    'owner',
  ];
  return owed.filter((id) => !isLabelled(node, id));
}

/** Lines behind a goal that stands in one of its own. */
const nearby = 8;

function isLabelled(node: Node, role: Role): boolean {
  const behind =
    node.kind === 'paragraph' ? (node.parent?.children.slice(node.index + 1, node.index + nearby) ?? []) : [];
  return [...descendants(node), ...behind].some(({ roles }) => roles.includes(role));
}

/** Columns of a tab. */
const tab = 4;

export const widthOf = (indent: string): number =>
  Array.from(indent).reduce((width, char) => (char === '\t' ? width + tab - (width % tab) : width + 1), 0);

const indentOf = (line: string): string => /^[ \t]*/.exec(line)?.[0] ?? '';

/** Lines above beyond which nothing is looked for. */
const farthest = 60;

/** The lines above a place, nearest first. */
function* linesAbove(text: string, start: number): Generator<{ readonly at: number; readonly line: string }> {
  let at = start;
  for (let count = 0; at > 0 && count < farthest; count++) {
    at = lineStart(text, at - 1);
    yield { at, line: text.slice(at, lineEnd(text, at)) };
  }
}

/** The goal or the milestone below whose line an indented one stands. */
export function subjectAbove(doc: StrategyDocument, start: number, width: number): Subject | undefined {
  for (const { at, line } of linesAbove(doc.text, start)) {
    if (line.trim() !== '' && widthOf(indentOf(line)) <= width - 2) return subjectOn(doc, at, line);
  }
  return undefined;
}

const subjectOn = (doc: StrategyDocument, at: number, line: string): Subject | undefined =>
  subjectsOf(doc).find(({ words: passage }) => {
    const { start } = place(passage);
    return at <= start && start <= at + line.length;
  });

/** The goal or the milestone whose labels stand in lines like its own: in its section, or right below it. */
export function subjectAround(doc: StrategyDocument, start: number): Subject | undefined {
  const section = sectionAround(doc, start)?.section;
  const own = subjectsOf(doc).find(({ node }) => node === section);
  if (own) return own;
  for (const { at, line } of linesAbove(doc.text, start)) {
    const subject = subjectOn(doc, at, line);
    if (subject) return subject.node.kind === 'item' ? undefined : subject;
    if (!/^\s*[-*+]\s|^[^:]{1,30}:|^\s*$/.test(line)) return undefined;
  }
  return undefined;
}
