import type { Node, NodeKind } from '../document/node.js';
import type { Role } from '../document/roles.js';
import type { StrategyDocument } from '../document/strategy-document.js';
import { lineEnd, lineStart } from '../text/line.js';
import { isBlank } from './cells.js';
import { insertAt, type Edit } from './edit.js';
import { headingEnd } from './empty-section.js';
import type { Fixer, FixTextId } from './fix.js';
import { nodeAt } from './here.js';
import { indentOf, lineBreak } from './layout.js';

/** The first of several ways that fits; they share their words. */
export const either = (first: Fixer, ...others: readonly Fixer[]): Fixer => ({
  ...first,
  edits: (doc, span, words, said) => {
    for (const { edits } of [first, ...others]) {
      const found = edits(doc, span, words, said);
      if (found.length > 0) return found;
    }
    return [];
  },
});

/** A way that is offered only where another one does not fit. */
export const unless = (other: Fixer, fixer: Fixer): Fixer => ({
  ...fixer,
  edits: (doc, span, words, said) =>
    other.edits(doc, span, words, said).length > 0 ? [] : fixer.edits(doc, span, words, said),
});

/** The way to mend what is reported at nodes of some kinds only. */
export const at = (kinds: readonly NodeKind[], fixer: Fixer): Fixer => ({
  ...fixer,
  edits: (doc, span, words, said) => {
    const node = nodeAt(doc, span);
    return node && kinds.includes(node.kind) ? fixer.edits(doc, span, words, said) : [];
  },
});

/**
 * Says something more where the reported thing is told: at the end of its line, as one more item below it, as a
 * paragraph of its own at the end of its section, or behind the words of its cell.
 */
export const tell = (text: FixTextId): Fixer => ({
  text,
  edits: (doc, span, words) => {
    const node = nodeAt(doc, span);
    return node ? told(doc, node, span.start, words.text.trimEnd()) : [];
  },
});

/** Says it in a paragraph of its own below the line that is reported. */
export const tellBelow = (text: FixTextId): Fixer => ({
  text,
  edits: (doc, span, words) => {
    const node = nodeAt(doc, span);
    return node?.kind === 'paragraph' ? [behind(doc, node, words.text)] : [];
  },
});

/** Says it in the first paragraph below the heading that is reported. */
export const tellInLead = (text: FixTextId): Fixer => ({
  text,
  edits: (doc, span, words) => {
    const node = nodeAt(doc, span);
    const [first] = node?.kind === 'section' ? node.children : [];
    return first?.kind === 'paragraph' ? told(doc, first, first.span.start, words.text.trimEnd()) : [];
  },
});

function told(doc: StrategyDocument, node: Node, offset: number, text: string): Edit[] {
  const { kind, span, children } = node;
  if (kind === 'section') return [toldBelow(doc, node, text)];
  const words = text.replaceAll(/(?:^|\n)- /g, (mark) => (mark === '- ' ? '' : ' '));
  if (kind === 'row') {
    const cell = node.cells.find((each) => each.span.start <= offset && offset < each.span.end);
    return cell ? [inCell(doc.text, cell, words)] : [];
  }
  const last = children.at(-1);
  if (kind === 'item' && last) return [behind(doc, last, text)];
  const isEndless = doc.text.slice(0, span.end).trimEnd().endsWith(':');
  return (kind === 'item' || kind === 'paragraph') && !isEndless ? [atEnd(doc, node, words)] : [];
}

/** Says it in the row's column of one of the roles; a label that the column's head makes needless is left out. */
export const inColumn = (text: FixTextId, roles: readonly Role[]): Fixer => ({
  text,
  edits: (doc, span, words) => {
    const node = nodeAt(doc, span);
    const row = node?.kind === 'row' ? node : undefined;
    const cell = roles.flatMap((role) => row?.cells.filter((each) => each.roles.includes(role)) ?? [])[0];
    return cell ? [inCell(doc.text, cell, words.text.replace(/^[^[:]{1,40}: /, ''))] : [];
  },
});

/** Instead of a dash or nothing, or behind what the cell says. */
function inCell(text: string, cell: Node, words: string): Edit {
  const { span } = cell;
  const short = withoutStop(words);
  if (!isBlank(cell)) return insertAt(span.end, `; ${lowerFirst(short)}`);
  const before = text[span.start - 1] === '|' ? ' ' : '';
  return { span, insert: `${before}${short}${text[span.end] === '|' ? ' ' : ''}` };
}

export const withoutStop = (words: string): string => words.trimEnd().replace(/\.$/, '');

/** «Предел потерь» within a sentence; an abbreviation, or a place to be filled in, stays as it is. */
export const lowerFirst = (words: string): string =>
  /^\p{Lu}\p{Ll}/u.test(words) ? words.slice(0, 1).toLowerCase() + words.slice(1) : words;

/** A sentence more at the end of a line, in its own manner: with a full stop, or between semicolons. */
function atEnd({ text }: StrategyDocument, node: Node, words: string): Edit {
  const last = Math.max(node.span.start, node.span.end - 1);
  const said = textOfLine(text.slice(lineStart(text, last), lineEnd(text, last)));
  const end = lineStart(text, last) + said.length;
  if (/[.!?…]["»”)*_]{0,6}$/.test(said.slice(-8))) return insertAt(end, ` ${words}`);
  return /[;,]$/.test(said)
    ? insertAt(end - 1, `; ${lowerFirst(withoutStop(words))}`)
    : insertAt(end, `. ${withoutStop(words)}`);
}

/** A line without a comment at its end, and without what breaks it there. */
function textOfLine(line: string): string {
  const said = line.trimEnd();
  const comment = said.endsWith('-->') ? said.lastIndexOf('<!--') : -1;
  return (comment > 0 ? said.slice(0, comment) : said.replace(/\\$/, '')).trimEnd();
}

/** Behind what stands right under a heading, before the headings below it; lines that begin with a dash are items. */
export function toldBelow(doc: StrategyDocument, section: Node, words: string): Edit {
  const last = section.children.findLast(({ kind }) => kind !== 'section');
  if (last) return behind(doc, last, words);
  const eol = lineBreak(doc);
  const indent = indentOf(doc.text, section.span.start);
  const lines = words
    .trimEnd()
    .split('\n')
    .map((line) => indent + line);
  return insertAt(headingEnd(doc.text, section.span.start), eol + eol + lines.join(eol));
}

/** Below a block and all that belongs to it: behind an item more of them, else lines of their own. */
function behind(doc: StrategyDocument, node: Node, words: string): Edit {
  const eol = lineBreak(doc);
  const end = lineEnd(doc.text, Math.max(node.span.start, lastOffset(node) - 1));
  const lines = words.trimEnd().split('\n');
  if (node.kind !== 'item') {
    const indent = indentOf(doc.text, node.span.start);
    return insertAt(end, eol + eol + lines.map((line) => indent + line).join(eol));
  }
  const items = lines.map((line, at) => eol + nextMarker(doc.text, node, at + 1) + line.replace(/^- /, ''));
  return insertAt(end, items.join(''));
}

const lastOffset = (node: Node): number =>
  Math.max(node.span.end, ...node.cells.map(({ span }) => span.end), ...node.children.map(lastOffset));

/** What the next item of a list begins with: the same mark, or the next number. */
function nextMarker(text: string, { span }: Node, by: number): string {
  const [, indent = '', mark = '- '] =
    /^([ \t>]*)((?:[-*+]|\d+[.)])[ \t]+)/.exec(text.slice(lineStart(text, span.start))) ?? [];
  return indent + mark.replace(/\d+/, (number) => String(Number(number) + by));
}
