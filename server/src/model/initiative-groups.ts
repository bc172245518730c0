import type { Sense } from '../lexicon/senses.js';
import { whole, type Passage } from '../document/evidence.js';
import type { Facts } from '../document/facts.js';
import { nodesSaying } from '../document/lookup.js';
import type { Node } from '../document/node.js';
import { rolesIn, type Role } from '../document/roles.js';
import { query, type StrategyDocument } from '../document/strategy-document.js';
import type { Span } from '../text/span.js';
import { calledIn, isRoutine, isTechnology } from './initiative-kind.js';
import { bareTitle, namesOnlyKind } from './initiative-names.js';

/** The headings that hold several initiatives of one kind. */
export const groupsOf = query(
  (doc: StrategyDocument): ReadonlySet<Node> =>
    new Set(nodesSaying(doc, kindWords).filter((node) => node.kind === 'section' && isGroup(doc, node))),
);

export const kindWords: ReadonlySet<Sense> = new Set<Sense>([
  'initiative.innovation',
  'initiative.improvement',
  'initiative.breakthrough',
  'initiative.bet',
]);

/** The heading right above that holds initiatives of one kind. */
export function groupAbove(doc: StrategyDocument, { parent }: Node): Node | undefined {
  if (parent?.kind !== 'section') return undefined;
  const groups = groupsOf(doc);
  if (groups.has(parent)) return parent;
  // A label line («Карточки:») between the heading and its list is no part of its own.
  return parent.role === 'initiative' && parent.parent && groups.has(parent.parent) ? parent.parent : undefined;
}

/** Names a kind alone and holds several things, or names it with more words and holds sections or a table of them. */
function isGroup(doc: StrategyDocument, section: Node): boolean {
  const title = whole(section);
  if (section.level === 1 || calledIn(doc, title) === undefined) return false;
  if (section.children.some((child) => isEntrySection(child) || isPortfolioTable(child))) return true;
  if (!namesOnlyKind(title) || !section.children.some(isEntry)) return false;
  return !isOneBet(title) || section.children.filter(isNamed).length >= fewestNamed;
}

const fewestNamed = 2;

const singular = /(?:прорыв|ставка|breakthrough|bet|moonshot)\s*$/iu;

/** «Ставка», "The bet": the points below a heading that names one are what is said of it. */
const isOneBet = (title: Passage): boolean => {
  const { start, end } = bareTitle(title);
  return singular.test(title.facts.plain.slice(start, end));
};

const isEntrySection = (node: Node): boolean => node.kind === 'section' && !isFieldTitle(node);

/** Words besides those of a field beyond which a heading is a name: "Effect in 2027", but "Chatbot for result questions". */
const longestField = 2;

export function isFieldTitle(title: Node): boolean {
  const { facts, roles } = title;
  if (!roles.some(isField) || isTechnology(whole(title)) || isRoutine(whole(title))) return false;
  return besidesFields(facts, { start: 0, end: facts.raw.length }) <= longestField;
}

/** How many words a label has besides those that name a field. */
function besidesFields(facts: Facts, within: Span): number {
  const named = rolesIn(facts, within);
  return facts.words.filter(
    ({ kind, norm, start, end }) =>
      kind === 'word' &&
      norm.length > 2 &&
      within.start <= start &&
      end <= within.end &&
      !named.some((role) => role.start <= start && end <= role.end),
  ).length;
}

const isPortfolioTable = (node: Node): boolean =>
  node.kind === 'table' && (hasColumn(node, 'initiative') || hasColumn(node, 'effect'));

const isEntry = (node: Node): boolean =>
  isEntrySection(node) || node.kind === 'item' || (node.kind === 'paragraph' && isNamed(node));

/** A lead that is a name, not a field of a card («Бюджет: …»). */
export const isNamed = ({ facts }: Node): boolean =>
  facts.lead !== undefined && facts.lead.form !== 'colon' && !isFieldLead(facts);

/** A field's label holds nothing but the word for it; a name may hold such a word by chance ("Phase-change packaging"). */
export function isFieldLead(facts: Facts): boolean {
  const { lead } = facts;
  if (!lead?.roles.some(isField)) return false;
  return besidesFields(facts, lead) <= (lead.form === 'colon' ? longestField : 0);
}

export const isField = (role: Role): boolean =>
  role !== 'initiative' && role !== 'system' && role !== 'automation' && role !== 'channel';

export const hasColumn = (table: Node, role: Role): boolean => table.cells.some((cell) => cell.roles.includes(role));
