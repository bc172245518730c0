import type { Facts } from '../../document/facts.js';
import type { Node } from '../../document/node.js';
import { query, type StrategyDocument } from '../../document/strategy-document.js';
import { shift, type Span } from '../../text/span.js';
import { codesOf } from './codes.js';
import { namingWords } from './names.js';

/** A place that names a goal by its number. */
export interface CodeUse {
  /** The same for every way to write it: `o2` for "Objective 2" and "O2". */
  readonly id: string;
  /** What stands before the number. */
  readonly scheme: string;
  readonly text: string;
  /** It opens a heading, a line, an item or a row. */
  readonly leads: boolean;
  readonly span: Span;
}

/** The telling words of one block, for finding names in it. */
export interface SaidPassage {
  /** Folded, parted by single spaces. */
  readonly words: string;
  readonly span: Span;
}

/** Every place that names a goal by its number, the goals' own too, in document order. */
export const usesOf = query((doc: StrategyDocument): readonly CodeUse[] =>
  doc.nodes.filter(({ kind }) => kind !== 'code' && kind !== 'table').flatMap(usesIn),
);

function usesIn(node: Node): CodeUse[] {
  const blocks = node.kind === 'row' ? node.cells : [node];
  return blocks.flatMap((block, index) =>
    codesOf(block.facts).map((code) => ({
      id: code.id,
      scheme: code.scheme,
      text: code.text,
      leads: code.leads && index === 0,
      span: shift(code, block.span.start),
    })),
  );
}

/** Words below which a block names nothing. */
const fewest = 2;

export const passagesOf = query((doc: StrategyDocument): readonly SaidPassage[] =>
  doc.nodes
    .filter(({ kind }) => kind !== 'code' && kind !== 'table')
    .flatMap((node) => (node.kind === 'row' ? node.cells : [node]))
    .flatMap((block) => {
      const words = wordsOf(block);
      return words === '' ? [] : [{ words, span: block.span }];
    }),
);

const wordsOf = ({ facts }: Node): string => facts.once(readWords);

const readWords = (facts: Facts): string => {
  const words = namingWords({ facts, within: { start: 0, end: facts.raw.length } });
  return words.length < fewest ? '' : words.join(' ');
};
