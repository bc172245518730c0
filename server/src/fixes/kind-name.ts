import { descendants, type Node } from '../document/node.js';
import type { StrategyDocument } from '../document/strategy-document.js';
import type { Span } from '../text/span.js';
import type { Edit } from './edit.js';
import type { Fixer } from './fix.js';
import { nodeAt } from './here.js';

/** A name that may be exchanged for another, and what it becomes. */
interface Exchange {
  readonly from: RegExp;
  readonly to: (found: RegExpExecArray) => string;
  /** Where it is all that a cell or a label says; within a sentence the other word would not fit. */
  readonly alone?: true;
}

const exchanges: Readonly<Record<string, readonly Exchange[]>> = {
  oversold: [
    { from: /^прорыв$/iu, to: () => 'инновация', alone: true },
    { from: /(?<!\p{L})(\p{L}*(?:ый|ий|ой) )?(прорыв)(а|у|ом|е|)(?!\p{L})/iu, to: asImprovement },
    { from: /(?<!\p{L})(a )?breakthrough(?!\p{L})/iu, to: ([, article]) => `${article ? 'an ' : ''}innovation` },
  ],
  undersold: [
    { from: /^инновация$/iu, to: () => 'прорыв', alone: true },
    { from: /^innovation$/iu, to: () => 'breakthrough', alone: true },
  ],
  mixed: [
    {
      from: /(?<!\p{L})(?:breakthrough|ground-?breaking|revolutionary)[ -](innovation)/iu,
      to: ([, kept = '']) => kept.toLowerCase(),
    },
    { from: /(?<!\p{L})прорывн\p{L}{2,3} (инноваци)/iu, to: ([, kept = '']) => kept.toLowerCase() },
  ],
};

const endings: Readonly<Record<string, string>> = { а: 'я', у: 'ю', ом: 'ем', е: 'и' };

/** «Настоящий прорыв» → «настоящее улучшение», «прорывом» → «улучшением»: of the oblique cases the adjective fits both. */
function asImprovement([, adjective = '', , ending = '']: RegExpExecArray): string {
  if (ending !== '') return `${adjective}улучшени${endings[ending] ?? 'е'}`;
  const soft = /[щчшжн]ий $/u.test(adjective);
  return `${adjective.replace(/(?:ый|ий|ой) $/u, soft ? 'ее ' : 'ое ')}улучшение`;
}

/** Calls a thing by the other of the two names, where it stands by itself or the sentence stays a sentence. */
export const exchangeKind: Fixer = {
  text: 'kind-exchange',
  edits: (doc, span, _, { message }) => {
    const node = nodeAt(doc, span);
    const blocks = node ? [node, ...node.cells, ...descendants(node).flatMap((each) => [each, ...each.cells])] : [];
    const isLarge = node?.kind === 'section';
    for (const exchange of exchanges[message] ?? [])
      for (const block of blocks) {
        const edit = exchanged(doc, block, exchange, isLarge);
        if (edit) return [edit];
      }
    return [];
  },
};

/** In a whole section only a label or a cell of its own is sure to name the thing. */
function exchanged(doc: StrategyDocument, block: Node, exchange: Exchange, isLarge: boolean): Edit | undefined {
  const label = labelOf(block);
  if (exchange.alone || isLarge) return label && inPlace(doc.text, label, exchange, true);
  return inPlace(
    doc.text,
    block.kind === 'row' || block.kind === 'table' ? { start: 0, end: 0 } : block.span,
    exchange,
  );
}

/** What a cell says, or what stands before a line's text. */
function labelOf({ kind, span, facts }: Node): Span | undefined {
  if (kind === 'cell') return span;
  const { lead } = facts;
  return lead && { start: span.start, end: span.start + lead.body };
}

function inPlace(text: string, { start, end }: Span, { from, to }: Exchange, alone = false): Edit | undefined {
  const said = text.slice(start, end);
  const bare = alone ? /[\p{L}-]+/u.exec(said)?.[0] : said;
  const found = bare === undefined ? undefined : from.exec(bare);
  if (!found || (alone && found[0] !== bare)) return undefined;
  const at = start + (alone ? said.indexOf(found[0]) : found.index);
  const insert = to(found);
  const isUpper = /^\p{Lu}/u.test(found[0]);
  return {
    span: { start: at, end: at + found[0].length },
    insert: isUpper ? insert.slice(0, 1).toUpperCase() + insert.slice(1) : insert,
  };
}
