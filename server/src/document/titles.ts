import type { SyntaxNode } from '@lezer/common';
import type { Block, FactsReader } from './facts-reader.js';
import { authorLines, beginsPoint, type Line } from './lines.js';
import type { Facts } from './facts.js';

const longestPlainTitle = 8;
/** Characters beyond which no line is taken for a title without marks. */
const longestTitle = 160;

/**
 * Whether a line of a paragraph heads what follows: bold from end to end, `##NoSpace`, a label that ends in a colon
 * («Цели:»), or a short line with a role in its words and no full stop («Что по шагам»). In a `bare` text, one without
 * any heading, a short line says so by its place alone.
 */
export function isTitleLine(
  { text }: FactsReader,
  facts: Facts,
  paragraph: SyntaxNode,
  line: Line,
  bare: boolean,
): 'heading' | 'label' | undefined {
  if (facts.once(isBoldLine)) return 'heading';
  if (facts.raw.length > longestTitle) return undefined;
  if (bare && facts.once(isMarkedTitle)) return 'heading';
  if (bare && facts.once(isInCapitals) && !namesPaper(facts, paragraph)) return 'heading';
  if (line.points) return facts.once(isHead) ? 'heading' : undefined;
  if (bare && isFirstLine(facts, paragraph, line)) return 'heading';
  return line.span.end >= paragraph.to - 1 ? headsBelow(text, facts, paragraph, line, bare) : undefined;
}

/** The last line of a paragraph, over what stands below it. */
function headsBelow(
  text: string,
  facts: Facts,
  paragraph: SyntaxNode,
  line: Line,
  bare: boolean,
): ReturnType<typeof isTitleLine> {
  if (/^#{2,6}[^#\s]/.test(facts.raw)) return 'heading';
  if (facts.once(isLabelLine)) return headsList(paragraph, text) ? 'label' : undefined;
  const alone = line.span.start <= paragraph.from && paragraph.parent?.name === 'Document' && blockBelow(paragraph);
  if (!alone) return undefined;
  if (facts.once(isStressed) && facts.once(isPlainTitle) && headsList(paragraph, text)) return 'label';
  return facts.once(isPlainTitle) || facts.once(isNumbered) || (bare && isBareTitle(facts, paragraph))
    ? 'heading'
    : undefined;
}

/**
 * In a text without a single heading, a few words on a line of their own head what follows whatever they say: a capital
 * first, no closing mark and no figure.
 */
function isBareTitle(facts: Facts, paragraph: SyntaxNode): boolean {
  return paragraph.prevSibling !== null && (facts.once(isTerse) || facts.once(isClosedTitle));
}

/** «[2] КУДА», "Slide 3 - What we install", "§ 4 Stages". */
const slideMark = /^\s*(?:\[\d{1,2}\]|§\s*\d{1,2}|(?:slide|слайд)\s+\d{1,2}(?!\d))\s*[-–—.:)]?\s*\p{L}/iu;

/** Numbered as slides and paragraphs of statutes are: a title wherever its line stands. */
const isMarkedTitle = (facts: Facts): boolean => slideMark.test(facts.raw) && isHead(facts);

/** Capitals throughout, and a word of the size at least that no abbreviation has; `{{NAME}}` and `[NAME]` are blanks. */
const isInCapitals = (facts: Facts): boolean =>
  /\p{Lu}{4}/u.test(facts.plain) &&
  /^\s*[\p{Lu}\p{N}«“"]/u.test(facts.plain) &&
  !/\p{Ll}|:\s*\S/u.test(facts.plain) &&
  isHead(facts);

/** Several words in capitals at the top, the second block at most, are the paper’s name and no part of it. */
const namesPaper = (facts: Facts, { prevSibling }: SyntaxNode): boolean =>
  !prevSibling?.prevSibling && countOf(facts) > 2;

const longestBareTitle = 6;

const isTerse = (facts: Facts): boolean =>
  countOf(facts) <= longestBareTitle &&
  /^[^\p{L}\p{N}]*(?:\d+[.)]\s*)?\p{Lu}/u.test(facts.plain) &&
  /[\p{L}\p{N})»”"?]\s*$/u.test(facts.plain) &&
  facts.figures.quantities.length === 0;

/** «Теперь что делаем.»: a few words that name a part head it for all their full stop. */
const isClosedTitle = (facts: Facts): boolean =>
  countOf(facts) <= longestClosedTitle && /^\p{Lu}[\p{L}\s]+\.\s*$/u.test(facts.plain) && facts.titleRoles.length > 0;

const longestClosedTitle = 4;

/** «9\\. Деньги»: a number that its author kept from opening a list. */
const isNumbered = (facts: Facts): boolean => /^\s*\d{1,2}\\[.)]\s/.test(facts.raw) && isTerse(facts);

/** "Goals until the end of 2027", and right below it what they are: in a text without headings, a line that names its part. */
const isFirstLine = (facts: Facts, paragraph: SyntaxNode, line: Line): boolean =>
  line.span.end < paragraph.to - 1 &&
  facts.lead === undefined &&
  !facts.raw.startsWith('[') &&
  line.span.start <= paragraph.from &&
  isBelowHead(facts, paragraph) &&
  facts.once(isPlainTitle);

/** «ПЛАН МЕРОПРИЯТИЙ» below a stamp is the title of the whole. */
const isBelowHead = ({ titleRoles: [role] }: Facts, { prevSibling: above }: SyntaxNode): boolean =>
  above !== null &&
  (above.prevSibling !== null || !(role === 'milestone' || role === 'initiative' || role === 'action'));

/** Few words that stand over points of a list: «Порядок», and below it `•` or `1.1`. */
const isHead = (facts: Facts): boolean => countOf(facts) <= longestHead && !/[.!?,;…]\s*$/.test(facts.plain);

/** A number and a day beside the name. */
const longestHead = 12;

const countOf = (facts: Facts): number => facts.words.filter((word) => word.kind !== 'mark').length;

/** Few words and a colon at the end. */
const isLabelLine = (facts: Facts): boolean => facts.plain.trimEnd().endsWith(':') && countOf(facts) <= 12;

/** "*Objectives*": in italics from end to end, and less than a heading above it. */
const isStressed = ({ raw }: Facts): boolean => /^\s*([*_])(?![*_])[^*_]+\1\s*$/.test(raw);

/** Few words with a role among them, a capital first, no closing mark and no figure. */
function isPlainTitle(facts: Facts): boolean {
  if (countOf(facts) > longestPlainTitle || /[.!?,;…:]$/.test(facts.plain.trimEnd())) return false;
  if (!/^\s*(?:\d+[.)]\s*)?\p{Lu}/u.test(facts.plain)) return false;
  return facts.titleRoles.length > 0 && facts.figures.quantities.length === 0;
}

/** What a reader sees next: comments are not seen. */
function blockBelow(block: SyntaxNode): SyntaxNode | null {
  let below = block.nextSibling;
  while (below?.name === 'CommentBlock') below = below.nextSibling;
  return below;
}

/** A list below it, or lines with marks that Markdown takes for text. */
function headsList(paragraph: SyntaxNode, text: string): boolean {
  const below = blockBelow(paragraph);
  return (
    below !== null &&
    (/^(?:BulletList|OrderedList|Table)$/.test(below.name) ||
      (below.name === 'Paragraph' && beginsPoint(text, below.from)))
  );
}

/** «**Путь клиента** (схему дорисуем)»: a remark in brackets is no text of the part. */
const remark = /^[\s*_]+\([^()]*\)[\s.]*$/;

/** Bold from the first word to the last, but for decoration, a remark and closing punctuation. */
function isBoldLine(facts: Facts): boolean {
  const [run] = facts.inline.strong;
  if (!run) return false;
  const outside = facts.plain.slice(0, run.start) + facts.plain.slice(run.end).replace(remark, '');
  return !/[\p{L}\p{N}]/u.test(outside.replace(/^\s*\d+(?:\.\d+)*[.)]?\s/, '')) && facts.words.length <= 30;
}

/**
 * A numbered list of a single short line that text follows is a numbered heading in disguise
 * («7. Команда», blank line, prose): the title, or undefined when the list is one.
 */
export function titleOfItem(read: FactsReader, list: SyntaxNode): Block | undefined {
  const item = list.firstChild;
  if (list.name !== 'OrderedList' || !item || item.nextSibling || list.parent?.name !== 'Document') return undefined;
  const text = item.firstChild?.nextSibling;
  if (text?.name !== 'Paragraph' || text.nextSibling || !isFollowedByText(list)) return undefined;
  const block = read.block(text);
  return countOf(block.facts) <= longestPlainTitle && !/[.!;…\n]/.test(block.facts.plain.trim()) ? block : undefined;
}

const isFollowedByText = (list: SyntaxNode): boolean =>
  /^(?:Paragraph|BulletList|Table)$/.test(blockBelow(list)?.name ?? '');

/** The number that a numbered list begins with. */
export const numberOf = (read: FactsReader, { from }: SyntaxNode): number =>
  Number.parseInt(read.text.slice(from, from + 9), 10);

/** The text that a list's item begins with. */
export function paragraphOf(item: SyntaxNode): SyntaxNode | undefined {
  const first = item.firstChild?.nextSibling;
  return first?.name === 'Paragraph' ? first : undefined;
}

/** Its first line heads what stands below it: points, or in a `bare` text whatever its other lines say. */
export const isPart = (read: FactsReader, paragraph: SyntaxNode, bare: boolean): boolean => {
  const [first, second] = authorLines(read, paragraph);
  if (!first) return false;
  return first.points ? first.facts.once(isHead) : bare && second !== undefined && first.facts.once(isTerse);
};

/** One of the items is a part of the plan. */
export function holdsPart(read: FactsReader, list: SyntaxNode, bare: boolean): boolean {
  for (let item = list.firstChild; item; item = item.nextSibling) {
    const paragraph = paragraphOf(item);
    if (paragraph && (isPart(read, paragraph, bare) || headsNumbered(read, list, item, paragraph))) return true;
  }
  return false;
}

/** «4. Ход работ», and behind the list `4.1 …`: by its number a part, if no other item is one. */
function headsNumbered(read: FactsReader, list: SyntaxNode, item: SyntaxNode, paragraph: SyntaxNode): boolean {
  const below = item.nextSibling ? null : blockBelow(list);
  if (below?.name !== 'Paragraph' || !read.block(paragraph).facts.once(isTerse)) return false;
  const number = Number.parseInt(read.text.slice(item.from, item.from + longestNumber), 10);
  return read.text.startsWith(`${number}.1`, below.from);
}

/** Characters in which the number of an item shows. */
const longestNumber = 4;

/** «3. Ход работ» as the last of a list of parts: its text is the table or the list of points that stands below the list. */
export const isPartAbove = (read: FactsReader, list: SyntaxNode, item: SyntaxNode): boolean => {
  const paragraph = item.nextSibling ? undefined : paragraphOf(item);
  return paragraph !== undefined && isFollowedByText(list) && read.block(paragraph).facts.once(isTerse);
};
