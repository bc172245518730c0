import { authorsWord } from '../document/authors-word.js';
import type { DocumentKind } from '../document/kinds.js';
import type { StrategyDocument } from '../document/strategy-document.js';
import { insertAt, type Edit } from '../fixes/edit.js';
import { lineBreak } from '../fixes/layout.js';
import { lineStart, nextLine } from '../text/line.js';
import type { Span } from '../text/span.js';

/**
 * Writes into a document what it is to be read as: where its author said so before, else into its front matter, which
 * is made where there is none. Of no kinds, takes out what was said.
 */
export function treatAsEdits(doc: StrategyDocument, kinds: readonly DocumentKind[]): Edit[] {
  const said = authorsWord(doc);
  if (!said) return kinds.length > 0 ? [introduced(doc, kinds.join(', '))] : [];
  const place = said.by === 'key' ? fieldOf(doc) : commentAt(doc.text, said);
  const [before, after] = said.by === 'key' ? ['strategy: ', ''] : ['<!-- strategy: ', ' -->'];
  if (kinds.length > 0) return [{ span: place, insert: `${before}${kinds.join(', ')}${after}` }];
  return [{ span: said.by === 'key' ? outOfFrontMatter(doc) : wholeLine(doc.text, place), insert: '' }];
}

const outOfFrontMatter = (doc: StrategyDocument): Span =>
  isAlone(doc) ? withFences(doc) : wholeLine(doc.text, withRemark(doc.text, fieldOf(doc)));

const withRemark = (text: string, { start, end }: Span): Span => ({
  start,
  end: end + (/^[ \t]+#[^\n]*/.exec(text.slice(end, end + 1000))?.[0].length ?? 0),
});

/** The field from its key to the last of its values, less a remark behind them. */
function fieldOf({ text, frontMatter }: StrategyDocument): Span {
  const field = frontMatter.fields.get('strategy');
  if (!field) return { start: 0, end: 0 };
  const { start } = field.key;
  const end = Math.max(field.valueSpan.end, field.key.end + 1);
  const remark = /[ \t]+#[^\n]*$/.exec(text.slice(start, end));
  return { start, end: remark ? start + remark.index : end };
}

const commentAt = (text: string, { start, end }: Span): Span => ({
  start: text.lastIndexOf('<!--', start),
  end: end + '-->'.length,
});

/** Nothing else stands in the front matter. */
const isAlone = ({ frontMatter }: StrategyDocument): boolean => frontMatter.fields.size === 1;

/** The front matter with the empty line that parts it from the text. */
function withFences({ text, frontMatter: { start, end } }: StrategyDocument): Span {
  const gap = /^[ \t]*(?:\r?\n[ \t]*){0,2}/.exec(text.slice(end, end + 80))?.[0].length ?? 0;
  return { start, end: end + gap };
}

/** A span with the rest of its lines when nothing else stands on them. */
function wholeLine(text: string, { start, end }: Span): Span {
  const line = { start: lineStart(text, start), end: nextLine(text, end) };
  const isAll = text.slice(line.start, start).trim() === '' && text.slice(end, line.end).trim() === '';
  return isAll ? line : { start, end };
}

function introduced(doc: StrategyDocument, kinds: string): Edit {
  const { text, frontMatter } = doc;
  const eol = lineBreak(doc);
  const opening = text.indexOf('\n', frontMatter.start) + 1;
  const isThere = frontMatter.end > opening && opening > 0;
  if (isThere) return insertAt(opening, `strategy: ${kinds}${eol}`);
  return insertAt(frontMatter.end, ['---', `strategy: ${kinds}`, '---', '', ''].join(eol));
}
