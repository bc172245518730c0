import { directivePrefix, type DirectiveName } from '../document/directives.js';
import { insertAt, type Edit } from '../fixes/edit.js';
import type { Node } from '../document/node.js';
import { sectionRangesOf, type SectionRange } from '../document/section-ranges.js';
import type { StrategyDocument } from '../document/strategy-document.js';
import { lineEnd, lineStart, nextLine } from '../text/line.js';
import { shift, type Span } from '../text/span.js';
import type { Finding } from './finding.js';

/** How far a suppression is to reach. */
export type SuppressionScope = 'line' | 'section' | 'file';

/**
 * The comment that hides a finding for its line, its section or the whole file, and where to insert it so that the page
 * stays what it is:
 *
 * - The whole file: above the first line of text, below the front matter.
 * - A section: above its heading; above all headings, where the file's own comment would stand. Headings in a list, in
 *   a quotation or within a paragraph are passed over for the one around them.
 * - A line: above a heading or a paragraph that stands by itself; else at the end of the line. A line of its own between
 *   two items or rows would part the list and end the table, so there the comment stands behind the item's words and
 *   in the row's last cell.
 *
 * Within a line the reason follows a long dash: older renderers, GitHub's among them, show a comment that holds two
 * hyphens and does not stand by itself.
 */
export function suppressionFor(
  document: StrategyDocument,
  finding: Pick<Finding, 'rule' | 'span'>,
  scope: SuppressionScope,
  reason = '',
): Edit {
  const place = { document, rule: finding.rule.id, reason: inComment(reason) };
  // No comment can stand in the front matter.
  if (scope === 'file' || finding.span.start < document.frontMatter.end) return atTop(place, 'disable-file');
  if (scope === 'section') return inSection(place, finding.span);
  return onLine(place, finding.span) ?? inSection(place, finding.span);
}

interface Place {
  readonly document: StrategyDocument;
  readonly rule: string;
  readonly reason: string;
}

/** A reason as it may stand in a comment: on one line, closing nothing. */
const inComment = (reason: string): string =>
  reason
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/-{2,}>?/g, '—')
    .replace(/^[\s>]+|[\s—-]+$/g, '');

const comment = ({ rule, reason }: Place, name: DirectiveName, dash = '--'): string =>
  `<!-- ${directivePrefix}${name} ${rule}${reason === '' ? '' : ` ${dash} ${reason}`} -->`;

/** The document's own line break. */
const lineBreak = ({ text }: StrategyDocument): string => {
  const end = text.indexOf('\n');
  return end > 0 && text[end - 1] === '\r' ? '\r\n' : '\n';
};

function atTop(place: Place, name: 'disable-file' | 'disable-section'): Edit {
  const { document } = place;
  const { text, frontMatter } = document;
  const line = lineBreak(document);
  // Without a front matter its span holds at most a byte order mark.
  let at = frontMatter.end > 1 ? nextLine(text, frontMatter.end) : frontMatter.end;
  while (at < text.length && text.slice(at, lineEnd(text, at)).trim() === '') at = nextLine(text, at);
  const before = frontMatter.end > 1 && text[at - 1] !== '\n' ? line : '';
  return insertAt(at, `${before}${comment(place, name)}${line}${line}`);
}

/** A byte order mark stays the first. */
const notBefore = ({ document }: Place, at: number): number => Math.max(at, document.frontMatter.end);

function inSection(place: Place, span: Span): Edit {
  const range = sectionToName(place.document, span);
  // A comment above another one would speak of the heading below both.
  if (!range) return atTop(place, blockAt(place.document, span.start) ? 'disable-section' : 'disable-file');
  const { text } = place.document;
  const line = lineBreak(place.document);
  // Right below another heading a blank line would make it that one's.
  const gap = text.slice(lineStart(text, range.start - 1), range.start).trim() === '' ? line : '';
  return insertAt(notBefore(place, range.start), `${comment(place, 'disable-section')}${line}${gap}`);
}

/** The innermost section around a place above whose heading a comment can stand. */
const sectionToName = (document: StrategyDocument, { start }: Span): SectionRange | undefined =>
  sectionRangesOf(document).findLast(
    (range) => range.start <= start && start < range.end && beginsBlock(document, range.start),
  );

const numberSigns = /^ {0,3}#{1,6}(?:\s|$)/;

/** True for a line above which a comment parts nothing: a heading by number signs, or the first line of a block. */
function beginsBlock({ text, frontMatter }: StrategyDocument, start: number): boolean {
  if (start <= frontMatter.end || numberSigns.test(text.slice(start, start + 12))) return true;
  const above = text.slice(lineStart(text, start - 1), start);
  return above.trim() === '' || numberSigns.test(above) || /^ {0,3}<!--.*-->\s*$/.test(above);
}

/** On the line of a finding or right above it; nothing where every end of line lies within code or a link. */
function onLine(place: Place, span: Span): Edit | undefined {
  const { document } = place;
  const start = lineStart(document.text, span.start);
  const node = blockAt(document, span.start);
  if (node?.kind === 'row' || node?.kind === 'table') return inRow(place, start);
  if (!node || (standsAlone(node) && beginsBlock(document, start))) {
    const indent = /^[ \t>]*/.exec(document.text.slice(start, lineEnd(document.text, start)))?.[0] ?? '';
    return insertAt(notBefore(place, start), `${indent}${comment(place, 'disable-next-line')}${lineBreak(document)}`);
  }
  const at = lineEndFor(document, node, span);
  return at === undefined ? undefined : insertAt(at, ` ${comment(place, 'disable-line', '—')}`);
}

/** The block of the outline that holds a place; a table where the place is in none of its rows' words. */
const blockAt = (document: StrategyDocument, offset: number): Node | undefined =>
  document.nodes.findLast(({ span }) => span.start <= offset && offset < span.end);

/** A heading or a paragraph in no list, table or quotation. */
const standsAlone = ({ kind, quoted, parent }: Node): boolean =>
  !quoted &&
  (kind === 'section' || kind === 'paragraph') &&
  (parent?.kind === 'section' || parent?.kind === 'document');

/** Behind the words of a row's last cell. */
function inRow(place: Place, start: number): Edit {
  const { text } = place.document;
  const line = text.slice(start, lineEnd(text, start)).trimEnd();
  const closed = line.endsWith('|') && !line.endsWith('\\|');
  const words = closed ? line.slice(0, -1).trimEnd() : line;
  const unbarred = { ...place, reason: place.reason.replaceAll('|', '/') };
  const gap = line[words.length] === '|' ? ' ' : '';
  return insertAt(start + words.length, ` ${comment(unbarred, 'disable-line', '—')}${gap}`);
}

/** Where the last line of a finding ends that can bear a comment, before spaces or a backslash that break it. */
function lineEndFor({ text, comments }: StrategyDocument, node: Node, span: Span): number | undefined {
  const { code, links } = node.facts.inline;
  const within = [...code, ...links].map((each) => shift(each, node.span.start));
  const first = lineStart(text, span.start);
  for (let start = lineStart(text, span.end - 1); start >= first; start = lineStart(text, start - 1)) {
    const line = text.slice(start, lineEnd(text, start)).trimEnd();
    const at = start + line.length - (line.endsWith('\\') ? 1 : 0);
    const opened = comments.at(text.lastIndexOf('<!--', at));
    if (![...within, ...(opened ? [opened] : [])].some((each) => each.start < at && at < each.end)) return at;
    if (start === 0) break;
  }
  return undefined;
}
