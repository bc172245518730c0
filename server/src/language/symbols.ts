import type { StrategyDocument } from '../document/strategy-document.js';
import { nodesOfKind } from '../document/lookup.js';
import { place, quote, whole, type Passage } from '../document/evidence.js';
import type { Node } from '../document/node.js';
import { goalsOf } from '../model/goals.js';
import { milestonesOf } from '../model/milestones.js';
import { unknownsOf } from '../model/unknowns.js';
import type { Span } from '../text/span.js';

export type SymbolRole = 'section' | 'goal' | 'key-result' | 'milestone' | 'unknown';

/** An entry of the outline: a section of the plan, or a goal, a milestone, an unknown that stands in one. */
export interface OutlineSymbol {
  readonly role: SymbolRole;
  readonly name: string;
  /** All that belongs to it; holds `selection` and what its children span. */
  readonly span: Span;
  /** The words to go to. */
  readonly selection: Span;
  readonly children: OutlineSymbol[];
}

/** The outline of a plan, in document order; sections that hold no goal, milestone or unknown keep their place. */
export function symbolsOf(doc: StrategyDocument): OutlineSymbol[] {
  const roots: OutlineSymbol[] = [];
  const open: OutlineSymbol[] = [];
  for (const symbol of flat(doc)) {
    while (open.length > 0 && !holds(open.at(-1), symbol)) open.pop();
    (open.at(-1)?.children ?? roots).push(symbol);
    open.push(symbol);
  }
  return roots;
}

const holds = (outer: OutlineSymbol | undefined, { span }: OutlineSymbol): boolean =>
  outer !== undefined && outer.span.start <= span.start && span.end <= outer.span.end;

function flat(doc: StrategyDocument): OutlineSymbol[] {
  const sections = nodesOfKind(doc, 'section').map((node) => symbolOf('section', node, whole(node)));
  const named = new Set(sections.map(({ selection }) => selection.start));
  const parts = [
    ...goalsOf(doc).map(({ kind, node, words }) => symbolOf(kind === 'key-result' ? kind : 'goal', node, words)),
    ...milestonesOf(doc).map(({ node, words }) => symbolOf('milestone', node, words)),
    ...unknownsOf(doc).map(({ node, words }) => symbolOf('unknown', node, words)),
  ];
  // A heading that is itself the goal is listed once, as what it is.
  const own = new Set(parts.map(({ selection }) => selection.start));
  return [...sections.filter(({ selection }) => !own.has(selection.start)), ...parts]
    .filter(({ name }) => name !== '')
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
    .filter(
      (symbol, index, all) =>
        named.has(symbol.selection.start) || all[index - 1]?.selection.start !== symbol.selection.start,
    );
}

function symbolOf(role: SymbolRole, node: Node, words: Passage): OutlineSymbol {
  const selection = place(words);
  const start = Math.min(node.span.start, selection.start);
  return {
    role,
    name: quote(words, 80),
    span: { start, end: Math.max(endOf(node), selection.end) },
    selection,
    children: [],
  };
}

/** Where the last of what a node holds ends. */
export function endOf(node: Node): number {
  let end = node.span.end;
  for (const cell of node.cells) end = Math.max(end, cell.span.end);
  const last = node.children.at(-1);
  return last ? Math.max(end, endOf(last)) : end;
}

/** What can be folded: every section in whatever disguise, from its heading's line to its last one. */
export const foldsOf = (doc: StrategyDocument): Span[] =>
  nodesOfKind(doc, 'section')
    .filter(({ children }) => children.length > 0)
    .map((node) => ({ start: node.span.start, end: endOf(node) }));
