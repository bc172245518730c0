import { Tree } from '@lezer/common';
import type { Node } from './node.js';

/** A block of the text's top level: the parser's tree of it, and where that begins. */
export interface TopBlock {
  readonly tree: Tree;
  readonly from: number;
}

/** The blocks of a document in their order, through the nameless trees that the parser balances long lists of them with. */
export function topBlocks(tree: Tree, from = 0, found: TopBlock[] = []): TopBlock[] {
  for (const [index, child] of tree.children.entries()) {
    if (!(child instanceof Tree)) continue;
    const at = from + (tree.positions[index] ?? 0);
    if (child.type.isAnonymous) topBlocks(child, at, found);
    else found.push({ tree: child, from: at });
  }
  return found;
}

/** A section as it was built from its heading and all blocks up to the next heading of its level or a higher one. */
export interface KnownSection {
  readonly node: Node;
  /** From the beginning of the heading's block to the beginning of its words. */
  readonly indent: number;
  readonly trees: readonly Tree[];
  /** The text ends with it: its last block may be read otherwise when something follows. */
  readonly last: boolean;
}

const heading = /^(?:ATXHeading|SetextHeading)(\d)/;

/** Level of a heading, 1–6; `undefined` for any other block. */
export function headingLevel(name: string): number | undefined {
  const level = heading.exec(name)?.[1];
  return level === undefined ? undefined : Number(level);
}

/**
 * The sections built so far, by the tree of their heading. The parser hands out the same trees for blocks that an edit
 * did not touch; a section all of whose blocks are the same is the same section.
 */
export class KnownSections {
  readonly #byHeading = new WeakMap<Tree, KnownSection>();

  /** The section that stands unchanged from block `at` on. */
  find(blocks: readonly TopBlock[], at: number): KnownSection | undefined {
    const first = blocks[at];
    const known = first && this.#byHeading.get(first.tree);
    if (!known) return undefined;
    const { trees, node, last } = known;
    if (trees.some((tree, index) => blocks[at + index]?.tree !== tree)) return undefined;
    const next = blocks[at + trees.length];
    if (!next) return last ? known : undefined;
    const level = headingLevel(next.tree.type.name);
    return !last && level !== undefined && level <= node.level ? known : undefined;
  }

  /** Notes that a section was built from the blocks `from` to `to`, the latter left out. */
  note(node: Node, blocks: readonly TopBlock[], from: number, to: number): void {
    const [first, ...more] = blocks.slice(from, to);
    if (!first) return;
    this.#byHeading.set(first.tree, {
      node,
      indent: node.span.start - first.from,
      trees: [first.tree, ...more.map(({ tree }) => tree)],
      last: to === blocks.length,
    });
  }
}
