import type { SyntaxNode } from '@lezer/common';
import { withoutComments } from './comments.js';
import type { Block, FactsReader } from './facts-reader.js';
import type { Facts } from './facts.js';

/**
 * The lines of a paragraph as its author meant them: one block when the breaks come from wrapping at a column, else
 * one a line. Wrapped text shows in that no line had room for the first word of the next.
 */
export function authorLines(read: FactsReader, paragraph: SyntaxNode): Line[] {
  const block = read.block(paragraph);
  const starts = block.facts.once(lineStarts);
  if (starts.length === 1) return [{ ...block, points: false }];
  const { start, end } = block.span;
  const lines = starts.map((at, index) =>
    read.range(start + at, index + 1 < starts.length ? start + (starts[index + 1] ?? 0) : end, paragraph),
  );
  return lines.map((line, index) => ({
    ...line,
    points: index === 0 && line.facts.once(markLength) === 0 && (lines[1]?.facts.once(markLength) ?? 0) > 0,
  }));
}

/** A line of a paragraph. */
export interface Line extends Block {
  /** The first, and those below it are points of a list. */
  readonly points: boolean;
}

/**
 * A mark that an author sets before a point of a list, and Markdown does not know: `•`, a dash, `2.1`, `C.4`, `a)`, `(2)`, `2️⃣`.
 * A decimal number or a day («15.10 Отчёт») is none.
 */
const pointMark =
  /^\s*(?:[0-9]\uFE0F?\u20E3\s*|[\u{1F538}\u{1F539}\u{1F449}]\s*|[•◦‣⁃▪▫●○■◆➢➤►▶]\s*|[·∙]\s+|[—–]\s+(?=\S)|(?:\p{Ll}|\(\d{1,2})\)\s+(?=\S)|(?:[1-9]\d?(?:\.[1-9])+|[1-9]\d?(?:\.[1-9]\d?){2,}|\p{Lu}\.[1-9]\d?)\.?\s+(?=[*_«"“„(]*\p{Lu}))/u;

/** How many characters of a line are its mark; 0 when it has none. */
export const markLength = ({ raw }: Facts): number => pointMark.exec(raw)?.[0].length ?? 0;

/** True when a line of the text begins with such a mark. */
export const beginsPoint = (text: string, at: number): boolean => pointMark.test(text.slice(at, at + longestMark));

/** «А. Консультации. …», «Б. CRM. …»: a letter before a point; alone it may be somebody's initial. */
const letterPoint = /^\s*(\p{Lu})[.)]\s+(?=\S)/u;

const letterOf = (raw: string): number | undefined => letterPoint.exec(raw.slice(0, longestMark))?.[1]?.codePointAt(0);

/** How many characters of a line of a paragraph are its letter, where the line before or behind has the next one; else 0. */
export function letterLength({ text }: FactsReader, paragraph: SyntaxNode, lines: readonly Line[], at: number): number {
  const raw = lines[at]?.facts.raw ?? '';
  const letter = letterOf(raw);
  if (letter === undefined) return 0;
  const startOf = (block: SyntaxNode | null): string =>
    block?.name === 'Paragraph' ? text.slice(block.from, block.from + longestMark) : '';
  const before = at > 0 ? (lines[at - 1]?.facts.raw ?? '') : startOf(paragraph.prevSibling);
  const behind = lines[at + 1]?.facts.raw ?? startOf(paragraph.nextSibling);
  const isOneOf = letterOf(before) === letter - 1 || letterOf(behind) === letter + 1;
  return isOneOf ? (letterPoint.exec(raw)?.[0].length ?? 0) : 0;
}

/** Where the author's lines begin, relative to the block; wrapped text between two of them counts as one line. */
function lineStarts({ raw }: Facts): number[] {
  const starts = [0];
  for (let at = raw.indexOf('\n'); at !== -1 && at + 1 < raw.length; at = raw.indexOf('\n', at + 1))
    starts.push(at + 1);
  return pointsOf(raw, starts).flatMap((point, index, points) =>
    isWrapped(raw.slice(0, points[index + 1]?.[0] ?? raw.length), point) ? point.slice(0, 1) : point,
  );
}

/** The lines by the marked points and the labels they belong to. */
function pointsOf(raw: string, starts: readonly number[]): number[][] {
  const points: number[][] = [];
  for (const start of starts) {
    const last = points.at(-1);
    const head = raw.slice(start, start + longestMark + 4);
    if (last && !pointMark.test(head.slice(0, longestMark)) && !startsLabel.test(head)) last.push(start);
    else points.push([start]);
  }
  return points;
}

/** Characters in which a mark and the word behind it show. */
const longestMark = 24;

/** Lines shorter than this are the author's own even where the next word would not have fitted. */
const narrowestColumn = 50;

/** Nobody wraps text at a column beyond this: a longer line was ended by its author. */
const widestColumn = 125;

/** A line that begins with a label («Период: …», "**Owner** …") was begun by the author. */
const startsLabel = /^(?:\*\*|\p{Lu}[\p{L} ]{1,24}:\s)/u;

/** A line that ends in the middle of a sentence, and one that goes on with a small letter, were parted by no author. */
const goesOn = (line: string, next: string): boolean => !/[.!?:;…]$/.test(line) && /^\p{Ll}/u.test(next);

function isWrapped(text: string, starts: readonly number[]): boolean {
  const lines = starts.map((start, index) =>
    withoutComments(text.slice(start, starts[index + 1] ?? text.length)).trim(),
  );
  if (lines.slice(0, -1).some((line) => /(?:\*\*|__|:|\\)$/.test(line))) return false;
  const column = lines.reduce((longest, line) => Math.max(longest, line.length), 0);
  if (column > widestColumn) return lines.every((line, index) => index === 0 || goesOn(lines[index - 1] ?? '', line));
  if (column < narrowestColumn) return false;
  return lines.every((line, index) => {
    const next = lines[index + 1];
    return next === undefined || line.length + 1 + (next.split(/\s/, 1)[0] ?? '').length > column - 8;
  });
}
