import type { Node } from '../document/node.js';
import { nodesOfKind } from '../document/lookup.js';
import type { StrategyDocument } from '../document/strategy-document.js';
import { milestonesOf } from '../model/milestones.js';
import { lineEnd, lineStart } from '../text/line.js';
import type { Span } from '../text/span.js';
import type { Edit } from './edit.js';
import { wordsIn } from './fix.js';
import { nodeAt } from './here.js';
import { lineBreak } from './layout.js';
import { readStep, stepLine, type WrittenStep } from './milestone-step.js';
import { readRows } from './milestone-rows.js';

/**
 * The list of milestones at a place as a table with a column for the day, the milestone, what can be shown and, where the
 * list has boxes to tick, its state. Every word stays; nothing where the items hold more than a line each.
 */
export function milestonesToTable(doc: StrategyDocument, span: Span): readonly Edit[] {
  const items = listAt(doc, span);
  if (items.length < 2 || !isPlainList(doc, items) || !isAboutMilestones(doc, items)) return [];
  const heads = wordsIn(doc, 'milestones-to-table')
    .text.split('|')
    .map((head) => head.trim());
  return [
    replacement(
      doc,
      spanOf(doc.text, items),
      tableLines(
        items.map(({ facts }) => readStep(facts.raw)),
        heads,
      ),
    ),
  ];
}

/** The table of milestones at a place as a list: a line for each row, with what other columns say behind their heads. */
export function milestonesToList(doc: StrategyDocument, span: Span): readonly Edit[] {
  const table = nodesOfKind(doc, 'table').find((each) => each.span.start <= span.start && span.start <= each.span.end);
  if (!table || !isPlain(table) || !isAboutMilestones(doc, table.children)) return [];
  const { steps, numbered } = readRows(table, doc.language);
  const lines = steps.map((step, at) => `${numbered ? `${at + 1}.` : '-'} ${stepLine(step, doc.language)}`);
  return [replacement(doc, table.span, lines)];
}

/** The items around the one at a place. */
function listAt(doc: StrategyDocument, span: Span): readonly Node[] {
  const node = nodeAt(doc, span);
  if (node?.kind !== 'item') return [];
  const siblings = node.parent?.children ?? [];
  const isItem = (at: number): boolean => siblings[at]?.kind === 'item';
  let [from, to] = [node.index, node.index];
  while (isItem(from - 1)) from--;
  while (isItem(to + 1)) to++;
  return siblings.slice(from, to + 1);
}

const isPlain = ({ quoted, parent }: Node): boolean => !quoted && parent?.kind !== 'item';

/** Nothing but white space stands between the items, and nothing below them. */
const isPlainList = ({ text }: StrategyDocument, items: readonly Node[]): boolean =>
  items.every(isPlain) &&
  items.every(({ children }) => children.length === 0) &&
  items.slice(1).every(({ span }, at) => {
    const above = items[at]?.span.end ?? span.start;
    return text.slice(above, lineStart(text, span.start)).trim() === '';
  });

function isAboutMilestones(doc: StrategyDocument, nodes: readonly Node[]): boolean {
  const milestones = new Set(milestonesOf(doc).map(({ node }) => node));
  return nodes.some((node) => milestones.has(node));
}

const spanOf = (text: string, items: readonly Node[]): Span => ({
  start: lineStart(text, items[0]?.span.start ?? 0),
  end: lineEnd(text, items.at(-1)?.span.end ?? 0),
});

/** Lines in the place of others, set off from what stands right above and below. */
function replacement(doc: StrategyDocument, span: Span, lines: readonly string[]): Edit {
  const eol = lineBreak(doc);
  const above = doc.text.slice(0, lineStart(doc.text, span.start)).split('\n').at(-2)?.trim() ?? '';
  const below = doc.text.slice(span.end).split('\n')[1]?.trim() ?? '';
  const body = lines.join(eol);
  return { span, insert: `${above === '' ? '' : eol}${body}${below === '' ? '' : eol}` };
}

function tableLines(steps: readonly WrittenStep[], heads: readonly string[]): string[] {
  const isUsed = [
    steps.some(({ when }) => when !== ''),
    true,
    steps.some(({ result }) => result !== ''),
    steps.some(({ done }) => done !== undefined),
  ];
  const [, , , , done = ''] = heads;
  const row = (cells: readonly string[]): string => `| ${cells.filter((_, at) => isUsed[at]).join(' | ')} |`;
  const cellsOf = ({ when, name, result, done: isDone }: WrittenStep): string[] =>
    [when, name, result, isDone === true ? done : ''].map((cell) => cell.replaceAll('|', '\\|'));
  return [row(heads.slice(0, 4)), row(['---', '---', '---', '---']), ...steps.map((step) => row(cellsOf(step)))];
}
