import type { Directive } from '../document/directives.js';
import { directivesOf } from '../document/directives.js';
import type { StrategyDocument } from '../document/strategy-document.js';
import { suppressionsOf, type Suppression } from '../model/suppressions.js';
import { lineEnd, lineStart } from '../text/line.js';
import { contains, type Span } from '../text/span.js';
import type { Edit } from './edit.js';
import { withoutLines } from './remove.js';

/** A word in the arguments of a comment and where it stands. */
interface Name extends Span {
  readonly text: string;
}

/** The names that stand in a span, commas and white space between them. */
export const namesIn = (doc: StrategyDocument, { start, end }: Span): Name[] =>
  [...doc.text.slice(start, end).matchAll(/[^\s,]+/g)].map(({ 0: word, index }) => ({
    text: word.toLowerCase(),
    start: start + index,
    end: start + index + word.length,
  }));

/** The suppression whose comment holds a place. */
export const suppressionAt = (doc: StrategyDocument, { start }: Span): Suppression | undefined =>
  suppressionsOf(doc).suppressions.find(({ comment }) => comment.start <= start && start < comment.end);

/** Takes a suppression away, and what ends it with it. */
export function withoutSuppression(doc: StrategyDocument, span: Span): Edit[] {
  const found = suppressionAt(doc, span);
  return found ? [withoutComment(doc.text, found.comment), ...withoutEnds(doc, found)] : [];
}

/** Takes names away from a suppression, and from what ends it for them; all of it where no name would be left. */
export function withoutNames(doc: StrategyDocument, names: readonly Name[]): Edit[] {
  const [first] = names;
  const found = first && suppressionAt(doc, first);
  if (!found) return [];
  const gone = new Set(names.map(({ text }) => text));
  if (found.rules.every(({ text }) => gone.has(text))) return withoutSuppression(doc, first);
  return [...names.map((name) => withoutName(doc.text, name)), ...withoutEnds(doc, found, gone)];
}

/** Takes a comment or a name away that switches on what nothing had switched off. */
export function withoutEnable(doc: StrategyDocument, span: Span): Edit[] {
  const enable = directivesOf(doc).directives.find(({ comment }) => contains(comment, span));
  if (!enable) return [];
  const all = enable.rules.length < 2 || span.start === enable.comment.start;
  return [all ? withoutComment(doc.text, enable.comment) : withoutName(doc.text, span)];
}

/** What would be left of each `enable` with nothing to end: taken away too. */
function withoutEnds(doc: StrategyDocument, gone: Suppression, names?: ReadonlySet<string>): Edit[] {
  if (gone.name !== 'disable') return [];
  const parts = gone.parts.filter(({ rule }) => !names || (rule && names.has(rule.text)));
  const kept = suppressionsOf(doc)
    .suppressions.filter(({ name }) => name === 'disable')
    .flatMap((each) => each.parts.filter((part) => each !== gone || !parts.includes(part)));
  const ended = new Set(parts.map(({ range }) => range.end));
  return directivesOf(doc)
    .directives.filter(({ name, comment }) => name === 'enable' && ended.has(comment.end))
    .flatMap((enable) =>
      withoutEnd(
        doc.text,
        enable,
        kept.filter(({ range }) => range.end === enable.comment.end),
      ),
    );
}

function withoutEnd(text: string, { comment, rules }: Directive, ends: Suppression['parts']): Edit[] {
  if (rules.length === 0) return ends.length > 0 ? [] : [withoutComment(text, comment)];
  const idle = rules.filter((rule) => ends.every((part) => part.rule?.text !== rule.text));
  return idle.length === rules.length ? [withoutComment(text, comment)] : idle.map((rule) => withoutName(text, rule));
}

/** Without the comma that sets a name off from its neighbours. */
function withoutName(text: string, { start, end }: Span): Edit {
  const behind = /^\s*,\s*/.exec(text.slice(end, end + 40));
  if (behind) return { span: { start, end: end + behind[0].length }, insert: '' };
  const before = /[\s,]*$/.exec(text.slice(Math.max(0, start - 40), start))?.[0].length ?? 0;
  return { span: { start: start - before, end }, insert: '' };
}

/** A comment with its lines where nothing else stands on them, and a blank line that would be one too many. */
export function withoutComment(text: string, { start, end }: Span): Edit {
  const from = lineStart(text, start);
  const before = text.slice(from, start);
  const behind = text.slice(end, lineEnd(text, end));
  const isAlone = before.trim() === '' && behind.trim() === '';
  return isAlone ? withoutLines(text, { start, end }) : withinLine(text, { start, end });
}

function withinLine(text: string, { start, end }: Span): Edit {
  const before = /[ \t]*$/.exec(text.slice(lineStart(text, start), start))?.[0].length ?? 0;
  return { span: { start: start - before, end }, insert: '' };
}
