import { changesIn, isMeasured, quantitiesIn, whole, wordCount, type Passage } from '../document/evidence.js';
import type { Node } from '../document/node.js';
import { kept } from '../document/parts.js';
import type { Role } from '../document/roles.js';
import { linesThatBelong } from './goal-judgement.js';
import type { Goal } from './goals.js';

/** What a goal is measured by, in the plan's words. */
export interface GoalMeasure {
  readonly words: Passage;
  /** For a cell, the head of its column. */
  readonly head?: Passage;
}

const measuring: ReadonlySet<Role> = new Set<Role>([
  'metric',
  'target',
  'baseline',
  'evidence',
  'success',
  'key-result',
]);

const isMeasuring = (role: Role | undefined): boolean => role !== undefined && measuring.has(role);

/**
 * The key results of a goal, the lines and cells for its measures, else the figures in its own words. Empty for a goal
 * that has none, or whose words are themselves what anybody could check.
 */
export const goalMeasuresOf = kept((goal: Goal): readonly GoalMeasure[] => {
  const lines = [
    ...goal.children.map(({ words }) => words),
    ...goal.node.children.filter(isMeasureLine).map(whole),
    ...[...linesThatBelong(goal.node)].filter(({ node }) => isMeasureLine(node)),
  ];
  const apart = new Map(lines.map((words) => [words.node, words]));
  const told = [...cellsFor(goal), ...[...apart.values()].map((words) => ({ words }))];
  return told.length > 0 ? told : figuresIn(goal.words).map((words) => ({ words }));
});

const isMeasureLine = (node: Node): boolean =>
  isMeasuring(node.facts.lead?.roles[0]) || (node.kind === 'item' && isMeasured(whole(node)));

/** The cells of its row that its table keeps for measures, or that hold figures. */
const cellsFor = ({ node, words, valued }: Goal): GoalMeasure[] =>
  node.cells
    .filter((cell) => cell !== words.node && cell.facts.words.length > 0)
    .filter(
      (cell) => isMeasuring(cell.role) || (valued && !isAside(cell) && holdsFigure(cell) && !isCount(cell, words.node)),
    )
    .map((cell) => measureIn(cell, node));

const holdsFigure = (cell: Node): boolean => quantitiesIn(whole(cell)).length > 0;

/** «1», "2." before the goal: the number of the row, no figure of it. */
const isCount = ({ facts, span }: Node, goal: Node): boolean =>
  span.start < goal.span.start && /^\d{1,2}(?:\.\d{1,2})*[.)]?$/.test(facts.plain.trim());

const isAside = ({ role }: Node): boolean => role === 'date' || role === 'owner' || role === 'team';

function measureIn(cell: Node, row: Node): GoalMeasure {
  const head = row.parent?.cells[row.cells.indexOf(cell)];
  return { words: whole(cell), ...(head && wordCount(whole(head)) > 0 && { head: whole(head) }) };
}

/** From the first figure to the last: «с 71 до 92 %». */
function figuresIn(passage: Passage): Passage[] {
  const numbered = numbering.exec(passage.facts.plain.slice(passage.within.start))?.[0].length ?? 0;
  const figures = [...quantitiesIn(passage), ...changesIn(passage)].filter(
    ({ start }) => start >= passage.within.start + numbered,
  );
  if (figures.length === 0 || !isMeasured(passage)) return [];
  const start = Math.min(...figures.map((figure) => figure.start));
  const end = Math.max(...figures.map((figure) => figure.end));
  return [{ ...passage, within: { start, end } }];
}

/** «2.1 Все школы …»: the goal's own number. */
const numbering = /^\s*\d+(?:\.\d+)+\.?\s/;
