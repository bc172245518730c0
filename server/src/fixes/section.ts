import type { Node } from '../document/node.js';
import type { Role } from '../document/roles.js';
import type { StrategyDocument } from '../document/strategy-document.js';
import { hasSteps } from '../model/inputs.js';
import { isReasoned } from '../model/rationale.js';
import { lineStart } from '../text/line.js';
import { insertAt, type Edit } from './edit.js';
import type { Fixer, FixTextId, Words } from './fix.js';
import { headingIn, headingStyle, lineBreak, partSections } from './layout.js';

/** The parts of a plan in the order in which a reader looks for them. */
const order: readonly Role[] = [
  'vision',
  'context',
  'goal',
  'objective',
  'success',
  'metric',
  'rationale',
  'process',
  'cx',
  'channel',
  'system',
  'initiative',
  'action',
  'milestone',
  'pilot',
  'team',
  'people',
  'budget',
  'assumption',
  'hypothesis',
  'unknown',
  'risk',
  'out-of-scope',
  'review',
];

/** Whether a part that is added owes one more paragraph, since the plan says nothing of it elsewhere. */
export type Owes = (doc: StrategyDocument) => boolean;

/** First steps are owed a reason. */
export const owesReason: Owes = (doc) => !hasSteps(doc) && !isReasoned(doc);

/**
 * Adds a part of its own, behind those that come before it in a plan, under a heading in the document's style. Of the
 * paragraphs behind the first one each stands there for one thing that may be owed.
 */
export const addSection = (text: FixTextId, role: Role, ...owed: readonly Owes[]): Fixer => ({
  text,
  edits: (doc, _span, words) => {
    const [first = '', ...others] = words.text.trimEnd().split('\n\n');
    const paragraphs = [first, ...others.filter((_, at) => owed[at]?.(doc) ?? true)];
    return sectionFor(doc, role, { ...words, text: paragraphs.join('\n\n') });
  },
});

/** Nothing where the text ends in a comment or in code that is left open: the part would fall into it. */
export function sectionFor(doc: StrategyDocument, role: Role, words: Words): readonly Edit[] {
  const offset = offsetFor(doc, role);
  return offset === doc.text.length && isLeftOpen(doc) ? [] : [sectionAt(doc, offset, words)];
}

function isLeftOpen({ text, comments, nodes }: StrategyDocument): boolean {
  const last = nodes.at(-1);
  return (
    comments.at(text.lastIndexOf('<!--'))?.closed === false ||
    (last?.kind === 'code' && !/(?:`{3}|~{3})\s*$/.test(text))
  );
}

/** Where a part of a role belongs: numbered parts go on at their end, so that no number changes. */
function offsetFor(doc: StrategyDocument, role: Role): number {
  const parts = partSections(doc);
  const before = headingStyle(doc).next ? parts : parts.filter((part) => comesBefore(part, role));
  const last =
    before.at(-1) ?? (parts.length > 0 && order.indexOf(role) <= order.indexOf('goal') ? undefined : parts.at(-1));
  const next = last ? parts[parts.indexOf(last) + 1] : parts[0];
  return next ? aboveHeading(doc.text, next) : doc.text.length;
}

const comesBefore = (part: Node, role: Role): boolean =>
  part.roles.some((each) => order.includes(each) && order.indexOf(each) <= order.indexOf(role));

/** The start of a heading's line, or of the comments right above that speak of it. */
function aboveHeading(text: string, { span }: Node): number {
  let at = lineStart(text, span.start);
  while (at > 0) {
    const above = lineStart(text, at - 1);
    if (!/^[ \t]*<!--.*-->[ \t]*\r?\n$/.test(text.slice(above, at))) return at;
    at = above;
  }
  return at;
}

/** A heading and its text as blocks of their own: blank lines around them, none too many. */
function sectionAt(doc: StrategyDocument, offset: number, { heading, text }: Words): Edit {
  const eol = lineBreak(doc);
  const body = [headingIn(doc, heading), '', ...text.trimEnd().split('\n')].join(eol);
  const before = doc.text.slice(0, offset);
  const open = /^\s*$/.test(before) ? '' : eol.repeat(2 - Math.min(2, trailingBreaks(before)));
  return insertAt(offset, `${open}${body}${eol}${offset < doc.text.length ? eol : ''}`);
}

const trailingBreaks = (text: string): number =>
  (/(?:\r?\n[ \t]*)*$/.exec(text.slice(-20))?.[0].split('\n').length ?? 1) - 1;
