import { isNamedInBold, isMainlyLink, wordCount, whole } from '../document/evidence.js';
import type { Node } from '../document/node.js';
import { lineHeading } from '../document/outline.js';
import { nodesInRole, nodesOfKind } from '../document/lookup.js';
import type { Role } from '../document/roles.js';
import { query, type StrategyDocument } from '../document/strategy-document.js';

/** Parts that a plan can well have as a bare line: a link list, a page's own form. */
const mute: ReadonlySet<Role> = new Set<Role>([
  'faq',
  'links',
  'history',
  'context',
  'vision',
  'status',
  'communication',
]);

/** Words beyond which a heading says something itself. */
const longestName = 6;

/** Headings of a part of the plan with nothing under them, neither text nor a list nor further headings (claim P5.3). */
export const emptySectionsOf = query((doc: StrategyDocument): readonly Node[] => [
  ...nodesOfKind(doc, 'section').filter(
    (node) => isEmpty(node) && namesPart(node) && !isSubtitle(node) && !isFollowed(doc, node),
  ),
  ...nodesInRole(doc, labelled).filter((node) => isEmptyLabel(node) && namesPart(node)),
]);

const isEmpty = (node: Node): boolean =>
  node.level > 1 && !node.quoted && (node.children.every(isBare) || isPassedOver(node));

/** "--- 10 ---": a mark between the pages of a deck is no text. */
const isBare = ({ kind, facts, children }: Node): boolean =>
  kind === 'paragraph' &&
  children.length === 0 &&
  facts.words.length > 0 &&
  facts.words.every((word) => word.kind !== 'word');

/** "**Risks**" on a line of its own, and below it the next part, which begins in bold as those before did. */
function isPassedOver({ level, role, children: [first], parent, index }: Node): boolean {
  const next = first?.kind === 'paragraph' ? first.facts.lead : undefined;
  if (level < lineHeading || role === undefined || !labelled.has(role) || next?.form !== 'bold') return false;
  const before = parent?.children.slice(0, index) ?? [];
  return (
    next.roles[0] !== undefined &&
    next.roles[0] !== role &&
    before.flatMap((node) => [node, ...node.children]).filter(isNamedInBold).length >= fewestLabels
  );
}

/** Parts that begin in bold before one tells that so does the next. */
const fewestLabels = 2;

/** What a plan cannot do without; an owner or a day left blank is a matter of its line. */
const labelled: ReadonlySet<Role> = new Set<Role>([
  'risk',
  'goal',
  'milestone',
  'metric',
  'assumption',
  'review',
  'success',
  'rationale',
]);

/** «Риски:» alone in its block, and behind it another label or nothing. */
function isEmptyLabel({ kind, line, quoted, facts, parent, index }: Node): boolean {
  if (kind !== 'paragraph' || line || quoted || facts.lead?.form !== 'colon' || !/:\s*$/.test(facts.plain))
    return false;
  const next = parent?.children[index + 1];
  return next === undefined
    ? parent?.kind !== 'item'
    : next.kind === 'paragraph' && next.facts.lead?.form === 'colon' && next.role !== undefined;
}

function namesPart(node: Node): boolean {
  const { role, facts } = node;
  if (role === undefined || mute.has(role) || isMainlyLink(node)) return false;
  // «Цель: выручка 50 млн» is a heading and its text at once; so is a date or a figure in it.
  const said = facts.lead && facts.lead.body < facts.raw.trimEnd().length;
  const { dates, quantities } = facts.figures;
  return (
    !said && dates.length + quantities.length === 0 && wordCount(whole(node)) <= longestName && !isFormMark(facts.plain)
  );
}

/** Words below which a heading right under the title is the first part of the plan. */
const shortestSubtitle = 4;

/** "Project charter", then "Effect of promotions on stock and delivery": the title goes on. */
const isSubtitle = (node: Node): boolean =>
  (node.index === 0 && node.parent?.level === 1 && wordCount(whole(node)) >= shortestSubtitle) || isBoldTitle(node);

/** The first line of a text, in bold and over another one in bold: who writes, then what it is. */
const isBoldTitle = ({ index, level, parent }: Node): boolean =>
  index === 0 &&
  level >= lineHeading &&
  parent?.kind !== 'section' &&
  parent?.children[1]?.kind === 'section' &&
  parent.children[1].level === level;

/** Marks of a generator that fills the part in when the page is built: `{{budget}}`, `(((TABLE)))`. */
const isFormMark = (text: string): boolean => /\{\{|\(\(\(|\{%|<%/.test(text);

/**
 * Something stands there that is none of its children: a picture, a block of HTML, or a line that the outline took for
 * a heading and a reader for the first line of the part («8. Деньги», then «Показатель — год 1 — год 2»).
 */
function isFollowed({ text, nodes }: StrategyDocument, node: Node): boolean {
  const next = nodes[nodes.indexOf(node) + 1];
  if (next?.kind === 'section' && next.level >= lineHeading && !isAlike(text, node, next)) return true;
  const lineEnd = text.indexOf('\n', node.span.end);
  const end = next?.span.start ?? text.length;
  if (lineEnd === -1 || lineEnd >= end) return false;
  const rest = text.slice(lineEnd, end).replaceAll(/<!--[^]*?(?:-->|$)|^[-–—=\s\d]+$/gm, '');
  return /[\p{L}\p{N}]/u.test(rest);
}

/** Of one level, and both with a number or in bold, or neither. */
const isAlike = (text: string, one: Node, other: Node): boolean =>
  one.level === other.level && marksOf(text, one) === marksOf(text, other);

function marksOf(text: string, { span }: Node): string {
  const start = text.lastIndexOf('\n', span.start - 1) + 1;
  const [, bold = '', number = ''] = /^[\s>]*(\*\*|__)?[*_]*(\d)?/.exec(text.slice(start, start + 12)) ?? [];
  return `${bold === '' ? 'plain' : 'bold'} ${number === '' ? '' : 'numbered'}`;
}
